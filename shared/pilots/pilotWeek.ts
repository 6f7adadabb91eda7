import type { LocationDocument } from "../exchange/records.ts";
import type { JudgedDay } from "../rules/rule.ts";
import { pilotsOnDate, type RunningPilot, type VariedParameters } from "./agreements.ts";
import { judgeUnderPilots, type PilotDay } from "./judgeUnderPilots.ts";
import type { Scenario } from "./scenario.ts";

/** A week under the pilots that a scenario lets run. */
export interface PilotWeek {
  /** Monday to Sunday. */
  readonly days: readonly PilotDay[];
  /** Each pilot on each day on which it runs. */
  readonly running: readonly { readonly day: JudgedDay; readonly pilot: RunningPilot }[];
}

/** The days of a week, each judged by the regular rules. */
interface JudgedWeek {
  readonly document: LocationDocument;
  readonly checked: readonly { readonly day: JudgedDay }[];
}

/** Judges every day of an evaluated week under a scenario; what the regular rules said of it is shared. */
export function pilotWeekOf(
  { document, checked }: JudgedWeek,
  scenario: Scenario,
  varied?: VariedParameters,
): PilotWeek {
  const days = checked.map(({ day }) => ({ day, pilots: pilotsOnDate(document, scenario, day.date, varied) }));
  return {
    days: days.map(({ day, pilots }) => judgeUnderPilots(document, day, pilots)),
    running: days.flatMap(({ day, pilots }) => pilots.map((pilot) => ({ day, pilot }))),
  };
}
