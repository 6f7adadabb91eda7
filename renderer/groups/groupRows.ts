import { addDays, completedYears, isWithin, type LocalDate } from "../../shared/calendar/dates.ts";
import type { Child, Group, LocationDocument } from "../../shared/exchange/records.ts";
import type { Missing } from "../../shared/masterData/missing.ts";
import { type GroupField, missingOfGroup } from "../../shared/masterData/missingOfGroup.ts";
import { groupNameOf } from "../masterData/recordNames.ts";
import type { RecordFilter } from "../masterData/useRecordView.ts";

/** A group as the table shows it. */
export interface GroupRow {
  readonly id: string;
  readonly name: string;
  readonly group: Group;
  /** Children of the group with a pattern in the week. */
  readonly children: number;
  /** Completed years of the youngest and the oldest of them; null where there is none. */
  readonly ages: readonly [number, number] | null;
  readonly missing: readonly Missing<GroupField>[];
  /** It closed before the day that is looked at. */
  readonly isClosed: boolean;
}

type Records = Pick<LocationDocument, "location" | "groups" | "children">;

const DAYS_TO_SUNDAY = 6;

/** @param date the Monday of the week that is looked at. */
export function groupRowsOf({ location, groups, children }: Records, date: LocalDate): GroupRow[] {
  const byGroup = Map.groupBy(
    children.filter((child) => comes(child, date)),
    ({ groupId }) => groupId,
  );
  return groups.map((group) => {
    const own = byGroup.get(group.id) ?? [];
    return {
      id: group.id,
      name: groupNameOf(group),
      group,
      children: own.length,
      ages: agesOf(own, date),
      missing: missingOfGroup(group, location),
      isClosed: group.to != null && group.to < date,
    };
  });
}

function comes({ attendance }: Child, monday: LocalDate): boolean {
  const sunday = addDays(monday, DAYS_TO_SUNDAY);
  return attendance.some(
    ({ validFrom, validTo }) => isWithin(monday, null, validTo) && (validFrom == null || validFrom <= sunday),
  );
}

function agesOf(children: readonly Child[], date: LocalDate): GroupRow["ages"] {
  if (children.length === 0) return null;
  const years = children.map(({ birthDate }) => Math.max(0, completedYears(birthDate, date)));
  return [Math.min(...years), Math.max(...years)];
}

/** The rows that pass the filter, but for its words. */
export function filterGroups(rows: readonly GroupRow[], { isMissingOnly, isLeftToo }: RecordFilter): GroupRow[] {
  return rows.filter(({ missing, isClosed }) => (!isMissingOnly || missing.length > 0) && (isLeftToo || !isClosed));
}
