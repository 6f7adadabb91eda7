import { contractMinutesIn, employedShare } from "../checking/contractMinutes.ts";
import { type Facts, fact } from "../checking/facts.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { type PlannedWeek, plannedWeekOf } from "../checking/plannedWeek.ts";
import { LastAnswers, remembered, rememberedList } from "../checking/remembered.ts";
import type { Staff, WeekRoster } from "../exchange/records.ts";
import { contractTolerance } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite, type Decided } from "../staffing/need.ts";
import { aboutPerson, joinKept } from "./perPerson.ts";
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
    const balanceBefore = balancesOf(earlier);
    const limit: Limit = {
      date,
      toleranceMinutes: tolerance.version.value,
      decided: cite(contractTolerance, tolerance.version),
    };
    const week = plannedWeekOf(roster);
    return joinKept(document.staff.map((person) => outcomeOf(person, { week, balanceBefore, limit })));
  },
};

interface Limit {
  readonly date: string;
  readonly toleranceMinutes: number;
  readonly decided: Decided;
}

/** Planned against the contract over some weeks in which a person is in service. */
interface Balance {
  readonly minutes: number;
  readonly weeks: number;
}

/** The balance of each person over earlier weeks, which a change of this week leaves as it is. */
const balancesOf = rememberedList((weeks: readonly WeekRoster[]) =>
  remembered((person: Staff): Balance => {
    const employed = weeks.map(plannedWeekOf).filter(({ workdays }) => employedShare(person, workdays) > 0);
    const minutes = employed.reduce((sum, week) => sum + plannedIn(person, week) - contractIn(person, week), 0);
    return { minutes, weeks: employed.length };
  }),
);

interface CheckedWeek {
  readonly week: PlannedWeek;
  readonly balanceBefore: (person: Staff) => Balance;
  readonly limit: Limit;
}

/** Most people keep their minutes when the roster of others changes. */
const outcomes = new LastAnswers<RuleOutcome>();

function outcomeOf(person: Staff, { week, balanceBefore, limit }: CheckedWeek): RuleOutcome {
  const plannedMinutes = plannedIn(person, week);
  const before = balanceBefore(person);
  return outcomes.of(person, [limit.date, plannedMinutes, before.minutes, before.weeks], () => {
    if (employedShare(person, week.workdays) === 0) return findingsOnly([]);
    if (person.contractMinutesPerWeek === undefined) return withoutContract(person, plannedMinutes);
    const contractMinutes = contractIn(person, week);
    const balanceMinutes = before.minutes + plannedMinutes - contractMinutes;
    const differs = (minutes: number) => Math.abs(minutes) > limit.toleranceMinutes;
    if (!differs(plannedMinutes - contractMinutes) && !differs(balanceMinutes)) return findingsOnly([]);
    return difference(person, { plannedMinutes, contractMinutes, balanceMinutes, weeks: before.weeks + 1 }, limit);
  });
}

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
