import fc from "fast-check";
import { datesOfWeek, type LocalDate } from "../../../shared/calendar/dates.ts";
import { formatTime } from "../../../shared/calendar/time.ts";
import type { Editable } from "../../../shared/editing/applyChange.ts";
import type { Change } from "../../../shared/editing/change.ts";
import type { LocationDocument, Pilot } from "../../../shared/exchange/records.ts";
import { contextOf } from "./rosterSketch.ts";

/* What an action that is drawn by lot works with: the records, its lots, and what it takes of the records by those. */

/** The lots that an action draws; each action reads what it needs of them. */
export const lots = fc.record({
  a: fc.nat(),
  b: fc.nat(),
  c: fc.nat(),
  from: fc.integer({ min: 0, max: 1380 }),
  length: fc.integer({ min: 5, max: 600 }),
});

export interface Lots {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly from: number;
  readonly length: number;
}

export interface Desk extends Lots {
  readonly records: Editable;
  /** The same records as a document, with the weeks around the open one. */
  readonly document: LocationDocument;
  readonly context: ReturnType<typeof everyContext>;
}

export type Action = (desk: Desk) => Change | null;

/** The week that is edited is over, so that its days can be closed. */
export const TODAY = "2026-11-30";

/** @param serial makes the ids of what it adds its own. */
export function deskOf(records: Editable, document: LocationDocument, drawn: Lots, serial: number): Desk {
  return { ...drawn, records, document, context: everyContext(records, serial) };
}

/** All that any maker reads. */
function everyContext(records: Editable, serial: number) {
  const { location, groups, children, lists } = records;
  const { workloadPulses: pulses } = lists;
  return { ...contextOf(records, `n${serial}-`), ...lists, pulses, location, groups, children, subject: "proef" };
}

export function pick<T>(all: readonly T[], lot: number): T | undefined {
  return all[lot % Math.max(1, all.length)];
}

export const dateOf = ({ records, a }: Desk): LocalDate => pick(datesOfWeek(records.roster.week), a) ?? "";
export const otherDateOf = ({ records, b }: Desk): LocalDate => pick(datesOfWeek(records.roster.week), b) ?? "";
export const staffOf = ({ records, b }: Desk) => pick(records.staff, b)?.id ?? "";
export const groupOf = ({ records, c }: Desk) => pick(records.groups, c)?.id ?? "";
export const shiftIdOf = ({ records, a }: Desk) => pick(records.roster.shifts, a)?.id ?? "none";
export const otherIdOf = ({ records, b }: Desk) => pick(records.roster.shifts, b)?.id ?? "none";
export const placeIdOf = ({ records, a }: Desk) => pick(records.roster.openPlaces ?? [], a)?.id ?? "none";
export const spanOf = ({ from, length }: Desk) => ({ from, to: Math.min(1440, from + length) });
export const modeOf = ({ c }: Desk) => (c % 2 === 0 ? "fill" : "replace");
export const pilotOf = ({ b }: Desk): Pilot => (["I", "II", "III"] as const)[b % 3] ?? "I";

export function timesOf(desk: Desk) {
  const { from, to } = spanOf(desk);
  return { from: formatTime(from), to: formatTime(to) };
}

/** Work on a group. */
export function draftOf(desk: Desk) {
  const times = timesOf(desk);
  return { date: dateOf(desk), ...times, activity: "groep" as const, groupId: groupOf(desk), breaks: [], blocks: [] };
}
