import { contains, type Interval, joinIntervals } from "../calendar/intervals.ts";
import type { Deployment } from "../checking/deployment.ts";
import { type FactStep, fact } from "../checking/facts.ts";
import type { Finding, NotEvaluated, Unit } from "../checking/finding.ts";
import { joinedStretches, makeFinding, momentSteps, type NonEmpty, segmentsOf } from "../checking/makeFinding.ts";
import { type Cluster, type NeedUnit, type Segment, unitsAt } from "../checking/preparedDay.ts";
import { remembered } from "../checking/remembered.ts";
import type { CareKind, Location } from "../exchange/records.ts";
import { type ParameterVersion, resolveParameter } from "../law/parameter.ts";
import { type Fraction, type TraineeShare, traineeShare } from "../law/traineeParameters.ts";
import { cite } from "../staffing/need.ts";
import { type DayRule, type JudgedDay, notEvaluatedThatDay, uniqueStaffIds } from "./rule.ts";

/**
 * Of the beroepskrachten that a kind of care needs at a moment, only a share may be in training, and a smaller share
 * stagiair: those trainees count who are needed to reach the need. One overtreding a kind of care and joined stretch.
 * Source: Rwk art. 9 lid 3 en 4, art. 9c; CAO Kinderopvang art. 8.6.
 */
export const bioAandeel: DayRule = {
  id: "bio-aandeel",
  scope: "day",
  parameters: [traineeShare],
  check: (day, { document }) => {
    const law = resolveParameter(traineeShare, day.date);
    if (law.status !== "inForce") return notEvaluatedThatDay("bio-aandeel", day);
    const limits = limitsOf(law.version, document.location);
    const moments = momentsWithTrainees(day);
    const over = moments.flatMap((moment) => useOf(moment, limits)).filter(isOverLimit);
    return {
      findings: joinedStretches(over, ({ unit }) => unit).map((stretch) => findingOf(stretch, day, limits)),
      notEvaluated: notEvaluated(moments, day),
    };
  },
};

/**
 * How many in training each kind of care leans on at each moment of a day at which one of them counts, and how many may.
 * Moments of which the need is not known are left out, and so is a day of which the law is not.
 */
export function traineeUseOn(day: JudgedDay, location: Location): readonly TraineeUse[] {
  const law = resolveParameter(traineeShare, day.date);
  if (law.status !== "inForce") return [];
  const limits = limitsOf(law.version, location);
  return momentsWithTrainees(day).flatMap((moment) => useOf(moment, limits));
}

interface Limits {
  readonly version: ParameterVersion<TraineeShare>;
  readonly share: Fraction;
  readonly stagiairShare: Fraction;
  /** What the findings say of a share that is not settled. */
  readonly reading: FactStep | null;
}

/** A location may choose while the law of the date is only announced. */
function limitsOf(version: ParameterVersion<TraineeShare>, { parameterChoices }: Location): Limits {
  const { share, stagiairShare, choices } = version.value;
  if (choices === null) return { version, share, stagiairShare, reading: null };
  const choice = parameterChoices?.bioShareFrom202607;
  const reading = choice === "1/3" ? fact("shareThirdChosen", {}) : fact("shareHalfAnnounced", {});
  return { version, share: choice === undefined ? share : choices[choice], stagiairShare, reading };
}

/** All units of one kind of care during one segment; the need is null where one of theirs is not known. */
interface CareMoment {
  readonly segment: Segment;
  readonly unit: Unit;
  readonly units: readonly NeedUnit[];
  readonly need: number | null;
  readonly qualified: number;
  readonly bios: number;
  readonly stagiairs: number;
}

/** Without anyone in training nothing can be too much, so such a moment is passed over. */
function momentsWithTrainees({ segments, clusters, location }: JudgedDay): CareMoment[] {
  const during = joinIntervals(clusters.flatMap(whenTraineesCount));
  return segments
    .filter((segment) => during.some((interval) => contains(interval, segment)))
    .flatMap((segment) => careMomentsOf(segment, location.id));
}

const whenTraineesCount = remembered(({ unitStretches }: Cluster): readonly Interval[] =>
  unitStretches.filter(({ unit }) => unit.counted.some(isInTraining)).map(({ segment }) => segment),
);

function careMomentsOf(segment: Segment, locationId: string): CareMoment[] {
  const byCare = Map.groupBy(unitsAt(segment), ({ care }) => care);
  return [...byCare].map(([care, units]) => {
    const counted = units.flatMap((unit) => unit.counted);
    const bios = counted.filter(({ staff }) => staff.role === "bio").length;
    const stagiairs = counted.filter(({ staff }) => staff.role === "stagiair").length;
    const unit = centreOf(locationId, care);
    return { segment, unit, units, need: needOf(units), qualified: counted.length - bios - stagiairs, bios, stagiairs };
  });
}

function centreOf(locationId: string, care: CareKind): Unit {
  return { kind: "location", ids: [locationId, care] };
}

function needOf(units: readonly NeedUnit[]): number | null {
  let total = 0;
  for (const { need } of units) {
    if (need.status === "notEvaluated") return null;
    total += need.required;
  }
  return total;
}

/** What a kind of care has of people in training at a moment, and needs of them to reach its need. */
export interface TraineeUse extends CareMoment {
  readonly need: number;
  readonly trainees: { readonly needed: number; readonly maximum: number };
  readonly stagiair: { readonly needed: number; readonly maximum: number };
}

function useOf(moment: CareMoment, { share, stagiairShare }: Limits): TraineeUse[] {
  const { need, qualified, bios, stagiairs } = moment;
  if (need === null) return [];
  const trainees = {
    needed: Math.min(bios + stagiairs, Math.max(0, need - qualified)),
    maximum: wholePart(need, share),
  };
  const stagiair = {
    needed: Math.min(stagiairs, Math.max(0, need - qualified - bios)),
    maximum: wholePart(need, stagiairShare),
  };
  return [{ ...moment, need, trainees, stagiair }];
}

function isOverLimit({ trainees, stagiair }: TraineeUse): boolean {
  return trainees.needed > trainees.maximum || stagiair.needed > stagiair.maximum;
}

function wholePart(need: number, { numerator, denominator }: Fraction): number {
  return Math.floor((need * numerator) / denominator);
}

function excessOf({ trainees, stagiair }: TraineeUse): number {
  return Math.max(trainees.needed - trainees.maximum, stagiair.needed - stagiair.maximum);
}

function findingOf(stretch: NonEmpty<TraineeUse>, day: JudgedDay, { version, reading }: Limits): Finding {
  const worst = stretch.reduce((most, moment) => (excessOf(most) >= excessOf(moment) ? most : moment));
  const { need, qualified, units, trainees, stagiair } = worst;
  const isOfAll = trainees.needed > trainees.maximum;
  const { needed, maximum } = isOfAll ? trainees : stagiair;
  const step = isOfAll
    ? fact("tooManyTrainees", { need, qualified, trainees: needed, maximum })
    : fact("tooManyStagiairs", { need, qualified, stagiairs: needed, maximum });
  return makeFinding({
    rule: "bio-aandeel",
    severity: "overtreding",
    unit: worst.unit,
    date: day.date,
    intervals: segmentsOf(stretch),
    staffIds: traineeIds(stretch),
    measured: needed,
    required: maximum,
    ...cite(traineeShare, version),
    steps: [
      step,
      ...(reading ? [reading] : []),
      ...units.flatMap((unit) => momentSteps([{ segment: worst.segment, unit }])),
    ],
  });
}

function isInTraining({ staff }: Deployment): boolean {
  return staff.role === "bio" || staff.role === "stagiair";
}

function traineeIds(stretch: NonEmpty<TraineeUse>): string[] {
  const counted = stretch.flatMap(({ units }) => units.flatMap((unit) => unit.counted));
  return uniqueStaffIds(counted.filter(isInTraining));
}

/** Where the need is not known, only a moment with trainees is left open: without them nothing can be too many. */
function notEvaluated(moments: readonly CareMoment[], day: JudgedDay): NotEvaluated[] {
  return moments
    .filter(({ bios, stagiairs }) => bios + stagiairs > 0)
    .flatMap(({ unit, units }) =>
      units.flatMap(({ need }): NotEvaluated[] =>
        need.status === "notEvaluated" ? [{ rule: "bio-aandeel", reason: need.reason, unit, date: day.date }] : [],
      ),
    );
}
