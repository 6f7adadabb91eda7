import { type Interval, joinIntervals } from "../calendar/intervals.ts";
import type { Minute } from "../calendar/time.ts";
import { isSameRecord } from "../editing/sameRecord.ts";
import type { Finding, MomentStep, Unit } from "./finding.ts";
import { type UnitStretch, unitKey } from "./preparedDay.ts";
import { isSameList } from "./remembered.ts";

type Draft = Pick<Finding, "rule" | "severity" | "unit" | "date" | "citation" | "parameterVersion"> & {
  /** The stretches it is about; absent for a whole day, week or person. */
  readonly intervals?: readonly Interval[];
  /** Which demand of the rule it is about, where a person can break two of them on one day. */
  readonly part?: string;
} & Partial<Pick<Finding, "staffIds" | "childIds" | "measured" | "required" | "steps">>;

/** Completes a finding: joins its stretches, takes their envelope and gives it a key that a later check gives again. */
export function makeFinding({ part, ...draft }: Draft): Finding {
  const intervals = joinIntervals(draft.intervals ?? []);
  const first = intervals[0];
  const last = intervals.at(-1);
  const interval = first && last ? { from: first.from, to: last.to } : null;
  const staffIds = draft.staffIds ?? [];
  const childIds = draft.childIds ?? [];
  const demand = part === undefined ? draft.rule : `${draft.rule}.${part}`;
  const about = `${demand}|${draft.severity}|${unitKey(draft.unit)}|${draft.date}|${interval?.from ?? ""}`;
  const key = [about, ...staffIds, ...childIds].join("|");
  return {
    ...draft,
    interval,
    intervals,
    staffIds,
    childIds,
    measured: draft.measured ?? null,
    required: draft.required ?? null,
    steps: draft.steps ?? [],
    key,
  };
}

/**
 * The calculation of a unit through a stretch, as steps: children by class, need, who counted and who did not. A day is
 * cut wherever anything changes anywhere; moments that differ in nothing for this unit are one step.
 */
export function momentSteps(moments: readonly UnitStretch[]): MomentStep[] {
  const steps: OpenStep[] = [];
  for (const moment of moments) {
    const last = steps.at(-1);
    const step = momentStep(moment);
    if (last && last.to === step.from && isSameButForTime(last, step)) last.to = step.to;
    else steps.push(step);
  }
  return steps;
}

/** The last step of a calculation, which a moment that is the same makes longer. */
type OpenStep = MomentStep & { to: Minute };

function isSameButForTime(a: MomentStep, b: MomentStep): boolean {
  return (
    a.required === b.required &&
    isSameList(a.mix, b.mix) &&
    isSameList(a.countedStaffIds, b.countedStaffIds) &&
    isSameRecord(a.notCounted, b.notCounted) &&
    isSameRecord(a.calculation, b.calculation)
  );
}

function momentStep({ segment, unit }: UnitStretch): OpenStep {
  const known = unit.need.status === "notEvaluated" ? null : unit.need;
  return {
    kind: "moment",
    from: segment.from,
    to: segment.to,
    mix: unit.mix,
    required: known?.required ?? 0,
    counted: unit.counted.length,
    countedStaffIds: unit.counted.map(({ staff }) => staff.id),
    notCounted: unit.notCounted.map(({ deployment, reason }) => ({ staffId: deployment.staff.id, reason })),
    calculation: known?.calculation ?? [],
  };
}

/** A list that has at least one item. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Items about a unit at a time, as joined stretches: one list for each unit and unbroken run. */
export function joinedStretches<T extends { readonly segment: Interval }>(
  items: readonly T[],
  unitOf: (item: T) => Unit,
): NonEmpty<T>[] {
  if (items.length === 0) return [];
  const byUnit = Map.groupBy(items, (item) => unitKey(unitOf(item)));
  return [...byUnit.values()].flatMap((ofUnit) => {
    const runs: [T, ...T[]][] = [];
    for (const item of ofUnit) {
      const run = runs.at(-1);
      if (run?.at(-1)?.segment.to === item.segment.from) run.push(item);
      else runs.push([item]);
    }
    return runs;
  });
}

/** The intervals of a stretch. */
export function segmentsOf(stretch: readonly { readonly segment: Interval }[]): Interval[] {
  return stretch.map(({ segment }) => segment);
}
