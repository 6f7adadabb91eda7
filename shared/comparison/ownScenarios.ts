import { type IsoWeek, isoWeekOf } from "../calendar/dates.ts";
import { applyChange, ChangeConflictError } from "../editing/applyChange.ts";
import { isSameRecord } from "../editing/sameRecord.ts";
import {
  type LocationDocument,
  type OwnScenario,
  pilotSchema,
  type Shift,
  type ShiftEdit,
  type WeekRoster,
} from "../exchange/records.ts";
import type { VariedParameters } from "../pilots/agreements.ts";
import type { Scenario } from "../pilots/scenario.ts";
import type { ComparedScenario } from "./compareScenarios.ts";

/* A scenario of one's own: its pilots, its parameters, and its copy of a week as the shifts in which it differs. */

/**
 * The pilots of a scenario of one's own; without any it stands under the regular rules. A document may name them in any
 * order and twice; a pilot runs once.
 */
export function scenarioOf({ pilots }: OwnScenario): Scenario {
  return pilots.length === 0 ? "none" : pilotSchema.options.filter((pilot) => pilots.includes(pilot));
}

/** The edits that belong to a week, in the order in which they were made. */
export function editsOfWeek({ edits }: OwnScenario, week: IsoWeek): ShiftEdit[] {
  return edits.filter(({ before }) => isoWeekOf(before.date) === week);
}

/**
 * The scenario's own copy of a week; the week itself where it has none.
 * @returns null when the week changed meanwhile in a shift of the copy, so that the copy does not fit any more.
 */
export function copyOfWeek(own: OwnScenario, roster: WeekRoster): WeekRoster | null {
  const edits = editsOfWeek(own, roster.week);
  if (edits.length === 0) return roster;
  const records = edits.map(({ before, after }) => ({ kind: "shift" as const, before, after }));
  try {
    return applyChange(roster, { records });
  } catch (error) {
    if (error instanceof ChangeConflictError) return null;
    throw error;
  }
}

/**
 * A scenario of one's own as it is compared over a week.
 * @returns null when its copy of the week does not fit the week any more.
 */
export function comparedOwn(own: OwnScenario, roster: WeekRoster): ComparedScenario | null {
  const copy = copyOfWeek(own, roster);
  if (copy === null) return null;
  return {
    scenario: scenarioOf(own),
    own: { id: own.id, name: own.name },
    ...(own.parameters && { varied: variedBy(own.parameters) }),
    ...(copy !== roster && { roster: copy }),
  };
}

function variedBy(parameters: NonNullable<OwnScenario["parameters"]>): VariedParameters {
  const { variant, maxSubstitutions, maxBridgeMinutes, maxMinutesPerPersonDay, maxMinutesPerUnitDay } = parameters;
  return {
    ...(variant !== undefined && { variant }),
    ...(maxSubstitutions !== undefined && { maxSubstitutions }),
    ...(maxBridgeMinutes !== undefined && { maxBridgeMinutes }),
    ...(maxMinutesPerPersonDay !== undefined && { maxMinutesPerPersonDay }),
    ...(maxMinutesPerUnitDay !== undefined && { maxMinutesPerUnitDay }),
  };
}

/** The scenario of that id, if there still is one. */
export function findOwn({ scenarios = [] }: Pick<LocationDocument, "scenarios">, id: string): OwnScenario | undefined {
  return scenarios.find((own) => own.id === id);
}

/** The shifts, as the copy started from them, that stand otherwise in the week by now, or not at all. */
export function changedMeanwhile(own: OwnScenario, roster: WeekRoster): Shift[] {
  const started = new Map<string, Shift>();
  for (const { before } of editsOfWeek(own, roster.week)) {
    if (!started.has(before.id)) started.set(before.id, before);
  }
  const now = new Map(roster.shifts.map((shift) => [shift.id, shift]));
  return [...started.values()].filter((shift) => !isSameRecord(shift, now.get(shift.id)));
}
