import { completedYears, type LocalDate } from "../../shared/calendar/dates.ts";
import type { CareKind, Child, LocationDocument, Pilot } from "../../shared/exchange/records.ts";
import { pilotSchema } from "../../shared/exchange/records.ts";
import { type AgeChange, nextAgeChange } from "../../shared/masterData/ageChanges.ts";
import type { Missing } from "../../shared/masterData/missing.ts";
import { type ChildField, childDemandsOn, missingOfChild } from "../../shared/masterData/missingOfChild.ts";
import { hasConsent } from "../../shared/pilots/agreements.ts";
import type { FaceLimit } from "../../shared/rules/vaste-gezichten-aantal.ts";
import { facesOf, needsFaces } from "../../shared/rules/vasteGezichten.ts";
import { childNameOf, groupNameOf, staffNameOf } from "../masterData/recordNames.ts";
import type { RecordFilter } from "../masterData/useRecordView.ts";

/** A child as the table shows it. */
export interface ChildRow {
  readonly id: string;
  readonly name: string;
  readonly child: Child;
  readonly care: CareKind;
  /** Completed years; negative for a child that is not born yet. */
  readonly years: number;
  readonly next: AgeChange | null;
  readonly groupName: string;
  readonly mentorName: string | null;
  /** Whether it is to have vaste gezichten at all, and how many it may have; null where that cannot be said. */
  readonly isFaced: boolean;
  readonly faces: readonly string[] | null;
  readonly faceNames: readonly string[];
  readonly limit: FaceLimit | null;
  readonly pilots: readonly Pilot[];
  readonly secondGroupName: string | null;
  readonly missing: readonly Missing<ChildField>[];
  /** The last day of a child that does not come any more on the day that is looked at. */
  readonly leftOn: LocalDate | null;
}

type Records = Pick<LocationDocument, "groups" | "staff" | "children" | "pilots" | "schools">;

/** @param date the day that is looked at. */
export function childRowsOf(
  records: Records,
  date: LocalDate,
  limits: ReadonlyMap<string, FaceLimit>,
): readonly ChildRow[] {
  const groups = new Map(records.groups.map((group) => [group.id, group]));
  const staffNames = new Map(records.staff.map((person) => [person.id, staffNameOf(person)]));
  const demands = childDemandsOn(records, date);
  const groupName = (id: string) => groupNameOf(groups.get(id) ?? { id });
  const staffName = (id: string) => staffNames.get(id) ?? id;
  return records.children.map((child) => {
    const care = groups.get(child.groupId)?.care ?? "dagopvang";
    const faces = child.vasteGezichten === undefined ? null : facesOf(child);
    return {
      id: child.id,
      name: childNameOf(child),
      child,
      care,
      years: completedYears(child.birthDate, date),
      next: nextAgeChange(child, care, date),
      groupName: groupName(child.groupId),
      mentorName: child.mentorId == null ? null : staffName(child.mentorId),
      isFaced: needsFaces(child, demands.groupsWithFaces),
      faces,
      faceNames: (faces ?? []).map(staffName),
      limit: limits.get(child.id) ?? null,
      pilots: pilotSchema.options.filter((pilot) => hasConsent(child, pilot, date)),
      secondGroupName: child.secondGroup == null ? null : groupName(child.secondGroup.groupId),
      missing: missingOfChild(child, demands),
      leftOn: leftOn(child, date),
    };
  });
}

/** A child whose every pattern ended before a day does not come any more. */
function leftOn({ attendance }: Child, date: LocalDate): LocalDate | null {
  const ends = attendance.map(({ validTo }) => validTo ?? null);
  if (ends.length === 0 || ends.some((end) => end === null || date <= end)) return null;
  return (
    ends
      .flatMap((end) => end ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/** The rows that pass the filter, but for its words. */
export function filterChildren(rows: readonly ChildRow[], filter: RecordFilter): readonly ChildRow[] {
  const { groupId, isMissingOnly, isLeftToo } = filter;
  return rows.filter(
    ({ child, missing, leftOn: left }) =>
      (groupId === null || child.groupId === groupId) &&
      (!isMissingOnly || missing.length > 0) &&
      (isLeftToo || left === null),
  );
}
