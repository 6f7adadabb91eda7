import { contains } from "../calendar/intervals.ts";
import { adultsInBuilding, beroepskrachtenInBuilding, onlyBeroepskracht } from "../checking/building.ts";
import type { Moment } from "../checking/dayJudgement.ts";
import { fact } from "../checking/facts.ts";
import type { Finding, NotEvaluated } from "../checking/finding.ts";
import { joinedStretches, makeFinding, momentSteps, segmentsOf } from "../checking/makeFinding.ts";
import { type Segment, unitKey } from "../checking/preparedDay.ts";
import { adultsDuringDeviation } from "../law/buildingParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite, type Decided } from "../staffing/need.ts";
import { type DayRule, type JudgedDay, notEvaluatedThatDay, uniqueStaffIds } from "./rule.ts";

/**
 * While the deviation leaves one beroepskracht in the building, another adult is there; also on a day that is over the
 * limit. Below half there is no deviation, so that is for the bkr alone.
 * Source: Bkk art. 7 lid 6, art. 16 lid 6.
 */
export const alleenAfwijking: DayRule = {
  id: "alleen-afwijking",
  scope: "day",
  parameters: [adultsDuringDeviation],
  check: (day) => {
    const adults = resolveParameter(adultsDuringDeviation, day.date);
    if (adults.status !== "inForce") return notEvaluatedThatDay("alleen-afwijking", day);
    const required = adults.version.value;
    const alone = momentsAlone(day, required);
    return {
      findings: findingsOf(
        alone.filter(({ verdict }) => verdict !== "notEvaluated"),
        day,
        required,
        cite(adultsDuringDeviation, adults.version),
      ),
      notEvaluated: undecided(
        alone.filter(({ verdict }) => verdict === "notEvaluated"),
        day,
      ),
    };
  },
};

/** Short by a deviation: one that is allowed, over the limit, or perhaps allowed. */
function deviates({ shortBy, isBkrShortage }: Moment): boolean {
  return shortBy > 0 && !isBkrShortage;
}

/** A moment of one unit, cut where anything changes in the building. */
interface BuildingMoment extends Pick<Moment, "unit" | "verdict"> {
  readonly segment: Segment;
}

/** Whether someone is alone is the same for all units, so it is asked once a segment. */
function momentsAlone(day: JudgedDay, required: number): BuildingMoment[] {
  const deviating = day.judgement.moments.filter(deviates);
  if (deviating.length === 0) return [];
  const alone = day.segments.filter((segment) => isAlone(segment, day, required));
  return deviating.flatMap(({ segment: whole, unit, verdict }) =>
    alone.filter((segment) => contains(whole, segment)).map((segment) => ({ segment, unit, verdict })),
  );
}

function isAlone(segment: Segment, day: JudgedDay, required: number): boolean {
  const only = onlyBeroepskracht(segment, day);
  if (!only) return false;
  const others = adultsInBuilding(segment, day.date).filter(({ staff }) => staff !== only.staff);
  return 1 + others.length < required;
}

function findingsOf(moments: readonly BuildingMoment[], day: JudgedDay, required: number, decided: Decided): Finding[] {
  return joinedStretches(moments, ({ unit }) => unit.unit).map((stretch) =>
    makeFinding({
      rule: "alleen-afwijking",
      severity: "overtreding",
      unit: stretch[0].unit.unit,
      date: day.date,
      intervals: segmentsOf(stretch),
      staffIds: uniqueStaffIds(stretch.flatMap(({ segment }) => beroepskrachtenInBuilding(segment, day))),
      measured: 1,
      required,
      ...decided,
      steps: [fact("aloneByDeviation", {}), ...momentSteps(stretch)],
    }),
  );
}

/** Without opening hours it is not known whether the day allows the deviation. */
function undecided(moments: readonly BuildingMoment[], { date }: JudgedDay): NotEvaluated[] {
  const units = new Map(moments.map(({ unit }) => [unitKey(unit.unit), unit.unit]));
  return [...units.values()].map((unit) => ({
    rule: "alleen-afwijking",
    reason: "openingHoursNotRecorded",
    unit,
    date,
  }));
}
