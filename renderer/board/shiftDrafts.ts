import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Interval } from "../../shared/calendar/intervals.ts";
import { formatTime } from "../../shared/calendar/time.ts";
import type { Shift } from "../../shared/exchange/records.ts";

/** Stands in for the id that `addShift` gives. */
const DRAFT_ID = "draft";

/** A shift as it begins: on the group of its lane, or in the office where there is none. */
export function newShift(
  staffId: string,
  groupId: string | null,
  { date, from, to }: Interval & { readonly date: LocalDate },
): Shift {
  const activity = groupId === null ? "kantoor" : "groep";
  return {
    id: DRAFT_ID,
    staffId,
    date,
    from: formatTime(from),
    to: formatTime(to),
    activity,
    groupId,
    breaks: [],
    blocks: [],
  };
}

/** A shift on the group takes the group of its new lane; one without a group, or dropped outside the groups, keeps its own. */
export function groupFor(shift: Shift, laneGroupId: string | null): string | null {
  if (shift.groupId == null && shift.activity !== "groep") return null;
  return laneGroupId ?? shift.groupId ?? null;
}
