import { cellsOf, OFF_GROUPS, type PrintedRoster } from "./printedRoster.ts";
import type { WeekReport } from "./weekReport.ts";

/** What is to be remembered of a roster once it is printed: each of its sheets. */
export function printedRosterOf({ groups, otherPeople, printedOn, versionText, scope }: WeekReport): PrintedRoster {
  const sheets = groups.map(({ id, people, days }) => [id, { people, merges: days }] as const);
  const offGroups = [OFF_GROUPS, { people: otherPeople, merges: [] }] as const;
  const all = scope.kind === "location" ? [...sheets, offGroups] : sheets;
  return Object.fromEntries(all.map(([id, content]) => [id, { printedOn, versionText, cells: cellsOf(content) }]));
}
