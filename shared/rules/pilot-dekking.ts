import { overlaps } from "../calendar/intervals.ts";
import type { Moment } from "../checking/dayJudgement.ts";
import { fact } from "../checking/facts.ts";
import type { Finding, PoolStep } from "../checking/finding.ts";
import { joinedStretches, makeFinding, momentSteps, type NonEmpty, segmentsOf } from "../checking/makeFinding.ts";
import type { Pilot } from "../exchange/records.ts";
import { babyGroupTerms, exampleBridgeLimits, poolTerms } from "../law/pilotParameters.ts";
import type { PilotDay } from "../pilots/judgeUnderPilots.ts";
import { requiredOf } from "../pilots/pilotMoment.ts";
import type { PilotRule } from "../pilots/pilotRule.ts";
import { decidedBy, findingsOnly } from "./rule.ts";

const TERMS = { I: babyGroupTerms, II: exampleBridgeLimits, III: poolTerms } as const;

/**
 * What is a shortage under the regular rules and covered by pilots: one info for each unit and joined stretch, with the
 * pilots, the regular numbers of its worst moment, and the groepshulpen and zij-instromers it leans on.
 * Source: pilot document; `pilots.md`, "Together".
 */
export const pilotDekking: PilotRule = {
  id: "pilot-dekking",
  scope: "pilots",
  parameters: [babyGroupTerms, exampleBridgeLimits, poolTerms],
  check: ({ days }) => findingsOnly(days.flatMap(coveredStretches)),
};

function coveredStretches(pilotDay: PilotDay): Finding[] {
  const covered = pilotDay.judgement.moments.filter(({ leansOn }) => leansOn.length > 0);
  return joinedStretches(covered, ({ unit }) => unit.unit).flatMap((stretch) => findingOf(stretch, pilotDay));
}

function findingOf(stretch: NonEmpty<Moment>, pilotDay: PilotDay): Finding[] {
  const pilots = pilotsOf(stretch);
  const [first] = pilots;
  const decided = first && decidedBy(TERMS[first], pilotDay.day.date);
  if (!decided) return [];
  const worst = stretch.reduce((most, moment) => (lackOf(most) >= lackOf(moment) ? most : moment));
  return [
    makeFinding({
      rule: "pilot-dekking",
      severity: "info",
      unit: worst.unit.unit,
      date: pilotDay.day.date,
      intervals: segmentsOf(stretch),
      staffIds: helpersOf(stretch, pilotDay),
      measured: worst.unit.counted.length,
      required: requiredOf(worst.unit),
      ...decided,
      steps: [fact("coveredByPilots", { pilots }), ...momentSteps(stretch), ...poolSteps(stretch, pilotDay)],
    }),
  ];
}

function pilotsOf(stretch: readonly Moment[]): Pilot[] {
  return [...new Set(stretch.flatMap(({ leansOn }) => leansOn))].sort();
}

function lackOf({ unit }: Moment): number {
  return requiredOf(unit) - unit.counted.length;
}

/** The groepshulpen who stand in and the zij-instromers who bridge, in order of id. */
function helpersOf(stretch: readonly Moment[], { needs, bridges }: PilotDay): string[] {
  const ids = stretch.flatMap(({ unit, segment, leansOn }) => {
    const bridging = bridges.filter(({ piece, ...times }) => piece.moment.unit === unit && overlaps(times, segment));
    // With III the groepshulp may be on another unit of the pool than the one that is short.
    const pools = leansOn.includes("III") ? needs.pools().flat() : [];
    const pooled = pools.filter((pool) => pool.units.includes(unit) && overlaps(segment, pool.segment));
    const helped = leansOn.includes("I") ? [unit, ...pooled.flatMap(({ units }) => units)] : [];
    const standingIn = helped.flatMap((one) => needs.substitutesOf(one));
    return [...bridging.map(({ staffId }) => staffId), ...standingIn.map(({ staff }) => staff.id)];
  });
  return [...new Set(ids)].sort();
}

/** The pool at each moment that leans on III; what stays the same is one step. */
function poolSteps(stretch: readonly Moment[], { needs }: PilotDay): PoolStep[] {
  const leaning = stretch.filter(({ leansOn }) => leansOn.includes("III"));
  if (leaning.length === 0) return [];
  const steps: PoolStep[] = [];
  for (const pool of needs.pools().flat()) {
    const isLeanedOn = leaning.some(
      ({ unit, segment }) => pool.units.includes(unit) && overlaps(segment, pool.segment),
    );
    if (!isLeanedOn) continue;
    const { mix, units, required, counted } = pool;
    const step: PoolStep = { kind: "pool", ...pool.segment, mix, units: units.length, required, counted };
    const last = steps.at(-1);
    if (last && last.to === step.from && isSamePool(last, step)) steps[steps.length - 1] = { ...last, to: step.to };
    else steps.push(step);
  }
  return steps;
}

function isSamePool(a: PoolStep, b: PoolStep): boolean {
  return a.mix.join() === b.mix.join() && a.units === b.units && a.required === b.required && a.counted === b.counted;
}
