import type { Child } from "../exchange/records.ts";
import type { ChildPresence } from "./childPresence.ts";
import type { PreparedDay } from "./preparedDay.ts";
import { remembered, rememberedList } from "./remembered.ts";

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

/** The children who attend on a day, each once. */
export const childDaysOf = remembered((day: PreparedDay): readonly ChildDay[] => {
  const byChild = new Map<Child, [ChildPresence, ...ChildPresence[]]>();
  for (const presence of day.presences) {
    const stay = byChild.get(presence.child);
    if (stay) stay.push(presence);
    else byChild.set(presence.child, [presence]);
  }
  return [...byChild].map(([child, stay]) => ({ day, child, stay, years: stay[0].years }));
});

/** The children who attend in a week, each once with its days. */
export const childWeeksOf = rememberedList((days: readonly PreparedDay[]): readonly ChildWeek[] => {
  const byChild = new Map<Child, [ChildDay, ...ChildDay[]]>();
  for (const day of days) {
    for (const childDay of childDaysOf(day)) {
      const ofChild = byChild.get(childDay.child);
      if (ofChild) ofChild.push(childDay);
      else byChild.set(childDay.child, [childDay]);
    }
  }
  return [...byChild].map(([child, ofChild]) => ({ child, days: ofChild }));
});
