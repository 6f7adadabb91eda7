import type { LocalDate } from "../calendar/dates.ts";
import type { Child } from "../exchange/records.ts";
import type { ChildPresence } from "./childPresence.ts";
import type { PreparedDay } from "./preparedDay.ts";
import { LastAnswers } from "./remembered.ts";

/*
 * The days and weeks of children. No roster matters to them, so after a change of the roster they are the same objects.
 */

/** One day on which a child attends. */
export interface ChildDay {
  readonly date: LocalDate;
  readonly child: Child;
  readonly stay: readonly [ChildPresence, ...ChildPresence[]];
  /** Completed years on that day. */
  readonly years: number;
}

/** A child that attends in a week, with its days in order. */
export interface ChildWeek {
  readonly child: Child;
  readonly days: readonly [ChildDay, ...ChildDay[]];
}

/** What this needs of a day. */
type DayOfChildren = Pick<PreparedDay, "date" | "presences">;

const ofDay = new LastAnswers<readonly ChildDay[]>();

/** The children who attend on a day, each once. */
export function childDaysOf({ date, presences }: DayOfChildren): readonly ChildDay[] {
  return ofDay.of(presences, [date], () => {
    const byChild = new Map<Child, [ChildPresence, ...ChildPresence[]]>();
    for (const presence of presences) {
      const stay = byChild.get(presence.child);
      if (stay) stay.push(presence);
      else byChild.set(presence.child, [presence]);
    }
    return [...byChild].map(([child, stay]) => ({ date, child, stay, years: stay[0].years }));
  });
}

const ofWeek = new LastAnswers<readonly ChildWeek[]>();

/** The children who attend in a week, each once with its days. */
export function childWeeksOf(days: readonly DayOfChildren[]): readonly ChildWeek[] {
  const [first] = days;
  if (!first) return [];
  const inDays = days.map(childDaysOf);
  return ofWeek.of(first.presences, inDays, () => {
    const byChild = new Map<Child, [ChildDay, ...ChildDay[]]>();
    for (const childDay of inDays.flat()) {
      const ofChild = byChild.get(childDay.child);
      if (ofChild) ofChild.push(childDay);
      else byChild.set(childDay.child, [childDay]);
    }
    return [...byChild].map(([child, ofChild]) => ({ child, days: ofChild }));
  });
}
