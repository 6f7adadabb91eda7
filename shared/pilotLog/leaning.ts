import { durationOf } from "../calendar/intervals.ts";
import type { Minute } from "../calendar/time.ts";
import { unitKey } from "../checking/preparedDay.ts";
import type { HelperRow } from "./logRows.ts";

/** Minutes that a helper was on a unit together with one qualified person; null is nobody qualified. */
export interface Leaning extends Pick<HelperRow, "staffId" | "role" | "unit"> {
  readonly qualifiedId: string | null;
  readonly minutes: Minute;
}

/** On whom each helper leaned. A minute with two qualified people is one with each of them. */
export function leaningsOf(helpers: readonly HelperRow[]): Leaning[] {
  const leanings = new Map<string, Leaning>();
  for (const helper of helpers) {
    const { staffId, role, unit, qualifiedIds } = helper;
    for (const qualifiedId of qualifiedIds.length > 0 ? qualifiedIds : [null]) {
      const key = `${staffId}|${unitKey(unit)}|${qualifiedId}`;
      const minutes = (leanings.get(key)?.minutes ?? 0) + durationOf(helper);
      leanings.set(key, { staffId, role, unit, qualifiedId, minutes });
    }
  }
  return [...leanings.values()];
}
