import type { WeekRoster } from "../exchange/records.ts";
import type { RecordChange } from "./change.ts";
import { isSameRecord } from "./sameRecord.ts";

/** What of a week is planned. */
export type Plan = Pick<WeekRoster, "shifts" | "merges" | "openPlaces">;

/**
 * The records that make one plan of a week the other: the shifts and open places that differ, in each those that were
 * there first, and the merges of each date that do.
 */
export function rosterDifferences(before: Plan, after: Plan): RecordChange[] {
  const shifts = pairsOf(before.shifts, after.shifts).map((pair): RecordChange => ({ kind: "shift", ...pair }));
  const places = pairsOf(before.openPlaces ?? [], after.openPlaces ?? []);
  const opened = places.map((pair): RecordChange => ({ kind: "openPlace", ...pair }));
  return [...shifts, ...opened, ...mergeDifferences(before, after)];
}

interface Pair<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** Records that differ, by id: those that were there in their order, then those that are new. */
function pairsOf<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): Pair<T>[] {
  const target = new Map(after.map((record) => [record.id, record]));
  const known = new Set(before.map(({ id }) => id));
  const changed = before.flatMap((record): Pair<T>[] => {
    const other = target.get(record.id) ?? null;
    return other !== null && isSameRecord(record, other) ? [] : [{ before: record, after: other }];
  });
  const added = after.filter(({ id }) => !known.has(id)).map((record): Pair<T> => ({ before: null, after: record }));
  return [...changed, ...added];
}

function mergeDifferences(before: Plan, after: Plan): RecordChange[] {
  const dates = new Set([...before.merges, ...after.merges].map(({ date }) => date));
  return [...dates].flatMap((date): RecordChange[] => {
    const was = before.merges.filter((merge) => merge.date === date);
    const is = after.merges.filter((merge) => merge.date === date);
    return isSameRecord(was, is) ? [] : [{ kind: "merges", date, before: was, after: is }];
  });
}
