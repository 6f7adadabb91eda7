import { contractMinutesIn, employedShare } from "../checking/contractMinutes.ts";
import { type Facts, fact } from "../checking/facts.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { type PlannedWeek, plannedWeekOf } from "../checking/plannedWeek.ts";
import { LastAnswers } from "../checking/remembered.ts";
import type { Staff } from "../exchange/records.ts";
import { contractTolerance } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite, type Decided } from "../staffing/need.ts";
import { aboutPerson, joinOutcomes } from "./perPerson.ts";
import { findingsOnly, type RuleOutcome, type WeekRule } from "./rule.ts";

/**
 * Planned minutes against the contract, in the week and added up over the weeks on record until then: one info a person
 * when either differs by more than the tolerance. Weeks in which nothing is planned for anybody are left out.
 * Source: CAO; the tolerance is our own.
 */
export const contracturen: WeekRule = {
  id: "contracturen",
  scope: "week",
  parameters: [contractTolerance],
  check: (days, { document, roster }) => {
    const date = days[0]?.date ?? "";
    const tolerance = resolveParameter(contractTolerance, date);
    if (tolerance.status !== "inForce") {
      return {
        findings: [],
        notEvaluated: [{ rule: "contracturen", reason: "noParametersForDate", unit: null, date }],
      };
    }
    if (roster.shifts.length === 0) return findingsOnly([]);
    const earlier = document.weeks.filter(({ week, shifts }) => week < roster.week && shifts.length > 0);
    const limit: Limit = {
      date,
      toleranceMinutes: tolerance.version.value,
      decided: cite(contractTolerance, tolerance.version),
    };
    const weeks = [...earlier.map(plannedWeekOf), plannedWeekOf(roster)];
    return joinOutcomes(document.staff.map((person) => outcomeOf(person, weeks, limit)));
  },
};

interface Limit {
  readonly date: string;
  readonly toleranceMinutes: number;
  readonly decided: Decided;
}

/** @param weeks in any order but for the last one, which is the week that is checked. */
function outcomeOf(person: Staff, weeks: readonly PlannedWeek[], limit: Limit): RuleOutcome {
  const week = weeks.at(-1);
  if (!week || employedShare(person, week.workdays) === 0) return findingsOnly([]);
  const plannedMinutes = plannedIn(person, week);
  if (person.contractMinutesPerWeek === undefined) return withoutContract(person, plannedMinutes);
  const contractMinutes = contractIn(person, week);
  let balanceMinutes = plannedMinutes - contractMinutes;
  let employedWeeks = 1;
  for (const earlier of weeks.slice(0, -1)) {
    if (employedShare(person, earlier.workdays) === 0) continue;
    balanceMinutes += plannedIn(person, earlier) - contractIn(person, earlier);
    employedWeeks += 1;
  }
  const differs = (minutes: number) => Math.abs(minutes) > limit.toleranceMinutes;
  if (!differs(plannedMinutes - contractMinutes) && !differs(balanceMinutes)) return findingsOnly([]);
  const values = { plannedMinutes, contractMinutes, balanceMinutes, weeks: employedWeeks };
  return outcomes.of(person, [limit.date, ...Object.values(values)], () => difference(person, values, limit));
}

/** Most people keep their minutes when the roster of others changes. */
const outcomes = new LastAnswers<RuleOutcome>();

function difference(person: Staff, values: Facts["contractDifference"], { date, decided }: Limit): RuleOutcome {
  const finding = makeFinding({
    rule: "contracturen",
    severity: "info",
    ...aboutPerson(person.id),
    date,
    measured: values.plannedMinutes,
    required: values.contractMinutes,
    ...decided,
    steps: [fact("contractDifference", values)],
  });
  return findingsOnly([finding]);
}

/** Only of someone who is planned it matters that the contract is not on record. */
function withoutContract({ id }: Staff, plannedMinutes: number): RuleOutcome {
  if (plannedMinutes === 0) return findingsOnly([]);
  const { unit } = aboutPerson(id);
  return {
    findings: [],
    notEvaluated: [{ rule: "contracturen", reason: "contractMinutesNotRecorded", unit, date: null }],
  };
}

function plannedIn({ id }: Staff, { minutesByPerson }: PlannedWeek): number {
  return minutesByPerson.get(id) ?? 0;
}

function contractIn(person: Staff, { workdays }: PlannedWeek): number {
  return contractMinutesIn(person, workdays) ?? 0;
}
