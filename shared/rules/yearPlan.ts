import { plannedYearOf, yearOf } from "../checking/plannedWeek.ts";
import type { JudgedDay, RuleContext } from "./rule.ts";

/** What a rule reads that adds up the work off the groups in the year of a week. */
export function readsOfYear(_days: readonly JudgedDay[], { document, roster }: RuleContext): readonly unknown[] {
  const { isComplete, offGroup } = plannedYearOf(document, yearOf(roster.week));
  return [document.location, document.staff, roster.week, isComplete, ...offGroup];
}
