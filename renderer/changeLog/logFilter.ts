import { addDays, type LocalDate } from "../../shared/calendar/dates.ts";
import type { BridgeInput } from "../../shared/contract/bridge.ts";
import type { LogSubject } from "../../shared/contract/storage.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dateText, readDate } from "../controls/dateEntry.ts";

/** The filter of the log as it stands in its fields; empty is everything. */
export interface LogFilter {
  readonly from: string;
  readonly to: string;
  readonly about: LogSubject | "";
  readonly week: string;
  /** `staff:` or `child:` before the id. */
  readonly person: string;
}

/** What is asked of the log, but for the page. */
export type LogQuestion = Omit<BridgeInput<"readChangeLog">, "before" | "limit">;

const words = texts.changeLog.filter;

/** So many days back the log begins with. */
const DAYS_BACK = 31;

export function firstFilter(today: LocalDate): LogFilter {
  return { from: dateText(addDays(today, -DAYS_BACK)), to: dateText(today), about: "", week: "", person: "" };
}

/** What the fields ask, or what is wrong with each of the dates. */
export function questionOf(
  filter: LogFilter,
): { readonly question: LogQuestion } | { readonly from: string | null; readonly to: string | null } {
  const [from, to] = [readDate(filter.from), readDate(filter.to)];
  if (from === null || to === null) {
    return { from: from === null ? words.wrongDate : null, to: to === null ? words.wrongDate : null };
  }
  if (to < from) return { from: null, to: words.wrongOrder };
  const [kind, ...id] = filter.person.split(":");
  const question: LogQuestion = {
    from,
    to,
    ...(filter.about === "" ? {} : { about: filter.about }),
    ...(filter.week === "" ? {} : { week: filter.week }),
    ...(kind === "staff" || kind === "child" ? { person: { kind, id: id.join(":") } } : {}),
  };
  return { question };
}
