import type { Child } from "../exchange/records.ts";
import type { ChildPresence } from "./childPresence.ts";
import type { PreparedDay } from "./preparedDay.ts";

/** One day on which a child attends. */
export interface ChildDay {
  readonly day: PreparedDay;
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

/*
 * Several rules walk through the children of one week. A prepared day never changes, and all rules of a check get the
 * same list of days, so both answers are kept with what they were made from.
 */
const daysKnown = new WeakMap<PreparedDay, readonly ChildDay[]>();
const weeksKnown = new WeakMap<readonly PreparedDay[], readonly ChildWeek[]>();

/** The children who attend on a day, each once. */
export function childDaysOf(day: PreparedDay): readonly ChildDay[] {
  const known = daysKnown.get(day);
  if (known) return known;
  const byChild = new Map<Child, [ChildPresence, ...ChildPresence[]]>();
  for (const presence of day.presences) {
    const stay = byChild.get(presence.child);
    if (stay) stay.push(presence);
    else byChild.set(presence.child, [presence]);
  }
  const childDays = [...byChild].map(([child, stay]) => ({ day, child, stay, years: stay[0].years }));
  daysKnown.set(day, childDays);
  return childDays;
}

/** The children who attend in a week, each once with its days. */
export function childWeeksOf(days: readonly PreparedDay[]): readonly ChildWeek[] {
  const known = weeksKnown.get(days);
  if (known) return known;
  const byChild = new Map<Child, [ChildDay, ...ChildDay[]]>();
  for (const childDay of days.flatMap(childDaysOf)) {
    const ofChild = byChild.get(childDay.child);
    if (ofChild) ofChild.push(childDay);
    else byChild.set(childDay.child, [childDay]);
  }
  const weeks = [...byChild].map(([child, ofChild]) => ({ child, days: ofChild }));
  weeksKnown.set(days, weeks);
  return weeks;
}
