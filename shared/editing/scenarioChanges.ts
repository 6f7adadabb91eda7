import { type IsoWeek, isoWeekOf } from "../calendar/dates.ts";
import type { OwnScenario, Shift, ShiftEdit, WeekRoster } from "../exchange/records.ts";
import type { Change, ChangeName, RecordChange } from "./change.ts";
import { ImpossibleEditError } from "./impossibleEdit.ts";
import { rosterDifferences } from "./rosterDifferences.ts";
import { isSameRecord } from "./sameRecord.ts";

/*
 * What a person does to a scenario of one's own. Steps on its copy of a week are pure functions of the scenario; each is
 * stored as a named change of the list of scenarios.
 */

export interface ScenarioEditContext {
  readonly scenarios: readonly OwnScenario[];
  /** The week that is open. */
  readonly week: IsoWeek;
  /** A fresh id, never used before. */
  readonly newId: () => string;
}

/** Adds a scenario after all others. */
export function addScenario(context: ScenarioEditContext, own: OwnScenario): Change {
  return changeOf(context, "scenarioAdded", own, [recordOf(context, [...context.scenarios, own])]);
}

/** Puts a scenario in the place of the one of its id; null when nothing would change or there is none. */
export function editScenario(context: ScenarioEditContext, own: OwnScenario): Change | null {
  const stored = context.scenarios.find(({ id }) => id === own.id);
  if (stored === undefined || isSameRecord(stored, own)) return null;
  return changeOf(context, "scenarioEdited", own, [recordOf(context, withScenario(context, own))]);
}

/** Takes a scenario away. */
export function removeScenario(context: ScenarioEditContext, own: OwnScenario): Change {
  const left = context.scenarios.filter(({ id }) => id !== own.id);
  return changeOf(context, "scenarioRemoved", own, [recordOf(context, left)]);
}

/**
 * The scenario with a shift of its copy dropped.
 * @param copy the scenario's copy of the week as it stands.
 */
export function dropShift(own: OwnScenario, copy: WeekRoster, shiftId: string): OwnScenario {
  return { ...own, edits: [...own.edits, { before: shiftOf(copy, shiftId), after: null }] };
}

/**
 * The scenario with another person on a shift of its copy. Whether that person counts follows from the role again, in the
 * shift as a whole and in each of its blocks.
 */
export function replacePerson(own: OwnScenario, copy: WeekRoster, shiftId: string, staffId: string): OwnScenario {
  const before = shiftOf(copy, shiftId);
  const { formatief: _formatief, ...shift } = before;
  const blocks = before.blocks.map(({ formatief: _counted, ...block }) => block);
  return { ...own, edits: [...own.edits, { before, after: { ...shift, staffId, blocks } }] };
}

/** The scenario without the last step on its copy of a week. */
export function withoutLastEdit(own: OwnScenario, week: IsoWeek): OwnScenario {
  const last = own.edits.findLastIndex((edit) => isOfWeek(edit, week));
  return last < 0 ? own : { ...own, edits: own.edits.toSpliced(last, 1) };
}

/** The scenario without its copy of a week. */
export function withoutCopy(own: OwnScenario, week: IsoWeek): OwnScenario {
  return { ...own, edits: own.edits.filter((edit) => !isOfWeek(edit, week)) };
}

/**
 * Makes the copy of a scenario the week: every shift in which they differ, and the copy gone with it, as one change.
 * @param copy the scenario's copy of the week.
 * @returns null when the copy says the same as the week.
 */
export function adoptScenario(
  context: ScenarioEditContext,
  own: OwnScenario,
  roster: WeekRoster,
  copy: WeekRoster,
): Change | null {
  const records = rosterDifferences(roster, copy);
  if (records.length === 0) return null;
  const list = recordOf(context, withScenario(context, withoutCopy(own, roster.week)));
  return changeOf(context, "scenarioAdopted", own, [...records, list]);
}

function isOfWeek({ before }: ShiftEdit, week: IsoWeek): boolean {
  return isoWeekOf(before.date) === week;
}

function shiftOf(roster: WeekRoster, shiftId: string): Shift {
  const shift = roster.shifts.find(({ id }) => id === shiftId);
  if (!shift) throw new ImpossibleEditError("unknownShift");
  return shift;
}

function withScenario({ scenarios }: ScenarioEditContext, own: OwnScenario): OwnScenario[] {
  return scenarios.map((stored) => (stored.id === own.id ? own : stored));
}

function recordOf({ scenarios }: ScenarioEditContext, after: readonly OwnScenario[]): RecordChange {
  return { kind: "list", list: "scenarios", before: [...scenarios], after: [...after] };
}

function changeOf(
  { week, newId }: ScenarioEditContext,
  name: ChangeName,
  own: OwnScenario,
  records: RecordChange[],
): Change {
  return { id: newId(), name, subject: own.name, week, records };
}
