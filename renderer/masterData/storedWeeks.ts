import { addWeeks } from "../../shared/calendar/dates.ts";
import type { WeekRoster } from "../../shared/exchange/records.ts";
import type { Page } from "../store/page.tsx";
import type { OpenBoard } from "../store/rosterState.ts";

/** Weeks that are asked for at a time. */
const WEEKS_AT_ONCE = 26;

/** Every stored week, the open one as it is on the screen: a record of a person may be named in any of them. */
export async function storedWeeks({ bridge }: Pick<Page, "bridge">, { location, roster }: OpenBoard) {
  const known = location.weeks.map(({ week }) => week).sort();
  const last = known.at(-1);
  const weeks = new Map<string, WeekRoster>();
  for (let at = 0; at < known.length; ) {
    const from = known[at] ?? "";
    const end = addWeeks(from, WEEKS_AT_ONCE - 1);
    const to = last !== undefined && last < end ? last : end;
    const answer = await bridge.openWeeks({ from, to });
    for (const week of answer.weeks) weeks.set(week.week, week);
    while (at < known.length && (known[at] ?? "") <= to) at += 1;
  }
  weeks.set(roster.week, roster);
  return [...weeks.values()];
}
