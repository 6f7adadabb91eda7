import { applyChange } from "../../../shared/editing/applyChange.ts";
import type { Change } from "../../../shared/editing/change.ts";
import type { EditContext } from "../../../shared/editing/shiftChanges.ts";
import type { LocationDocument, Shift, WeekRoster } from "../../../shared/exchange/records.ts";
import { buildDocument, childrenOf, pm } from "../buildDocument.ts";

/* A week to edit: two people on the same group, with a break and a block, and a third elsewhere on the day after. */

export const sketch: LocationDocument = buildDocument({
  groups: [
    { id: "g1", care: "dagopvang" },
    { id: "g2", care: "dagopvang" },
  ],
  staff: pm("s1", "s2", "s3"),
  children: childrenOf("two", 8),
  shifts: [
    {
      staffId: "s1",
      from: "08:00",
      to: "17:00",
      breaks: [{ from: "12:30", to: "13:00" }],
      blocks: [{ from: "16:00", to: "17:00", activity: "kantoor" }],
    },
    { staffId: "s2", from: "09:00", to: "18:00" },
    { staffId: "s3", from: "08:00", to: "12:00", date: "2026-11-25", groupId: "g2" },
    { staffId: "s1", from: "10:00", to: "12:00", date: "2026-11-26", activity: "kantoor", groupId: null },
  ],
});

export const start = sketch.weeks[0] as WeekRoster;

/** A context whose ids are fresh as long as one test uses it. */
export function contextOf(roster: WeekRoster = start): EditContext {
  let next = 0;
  return { roster, nameOf: (id) => id.toUpperCase(), newId: () => `n${next++}` };
}

export const shiftIn = (roster: WeekRoster, id: string) => roster.shifts.find((shift) => shift.id === id) as Shift;

export function after(change: Change | null, roster: WeekRoster = start): WeekRoster {
  return change === null ? roster : applyChange(roster, change);
}

/** Shifts of a roster that another one does not have. */
export function added(roster: WeekRoster, before: WeekRoster = start): Shift[] {
  const known = new Set(before.shifts.map(({ id }) => id));
  return roster.shifts.filter(({ id }) => !known.has(id));
}
