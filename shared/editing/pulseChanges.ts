import type { IsoWeek } from "../calendar/dates.ts";
import type { Location, WorkloadPulse } from "../exchange/records.ts";
import type { RandomBelow } from "../pilotLog/chance.ts";
import { type PulseBatch, withBatch, withoutWeek } from "../pilotLog/workloadPulse.ts";
import type { Change, ChangeName, RecordChange } from "./change.ts";

/* The werkdruk pulse, as named changes. What undo keeps is drawn by lot like what is stored. */

export interface PulseEditContext {
  readonly location: Location;
  readonly pulses: readonly WorkloadPulse[];
  /** The week that is open; the scores may be of another one. */
  readonly week: IsoWeek;
  /** What it is about, in words, for the name of the change. */
  readonly subject: string;
  /** A fresh id, never used before. */
  readonly newId: () => string;
}

/**
 * Adds a batch of scores to its week.
 * @throws RangeError for a batch that `refusalOf` refuses.
 */
export function addScores(context: PulseEditContext, batch: PulseBatch, randomBelow: RandomBelow): Change {
  return changeOf(context, "scoresAdded", withBatch(context.pulses, batch, randomBelow));
}

/** Takes away all scores of a week, and its notes; null when it has none. One score alone cannot be taken away. */
export function removeScores(context: PulseEditContext, week: IsoWeek): Change | null {
  const left = withoutWeek(context.pulses, week);
  return left.length === context.pulses.length ? null : changeOf(context, "scoresRemoved", left);
}

/** Switches on or off that notes are asked beside scores; null when it is so already. */
export function switchNotes({ location, week, subject, newId }: PulseEditContext, notes: boolean): Change | null {
  if ((location.workloadPulse?.notes ?? false) === notes) return null;
  const after: Location = { ...location, workloadPulse: { ...location.workloadPulse, notes } };
  return {
    id: newId(),
    name: "parameterChosen",
    subject,
    week,
    records: [{ kind: "location", before: location, after }],
  };
}

function changeOf(
  { pulses, week, subject, newId }: PulseEditContext,
  name: ChangeName,
  after: readonly WorkloadPulse[],
): Change {
  const record: RecordChange = { kind: "list", list: "workloadPulses", before: [...pulses], after: [...after] };
  return { id: newId(), name, subject, week, records: [record] };
}
