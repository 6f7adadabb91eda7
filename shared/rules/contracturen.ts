import type { LocalDate } from "../calendar/dates.ts";
import { contractMinutesIn, employedShare } from "../checking/contractMinutes.ts";
import { type Facts, fact } from "../checking/facts.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { PersonWeek } from "../checking/personWeek.ts";
import { type PlannedWeek, plannedMinutesOf, plannedWeekOf } from "../checking/plannedWeek.ts";
import { remembered, rememberedList } from "../checking/remembered.ts";
import type { Staff, WeekRoster } from "../exchange/records.ts";
import { contractTolerance } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite, type Decided } from "../staffing/need.ts";
import { aboutPerson, daysWithoutLaw } from "./perPerson.ts";
import { findingsOnly, PASS, type PersonRule, type RuleOutcome } from "./rule.ts";

/**
 * Planned minutes against the contract, in the week and added up over the weeks on record until then: one info a person
 * when either differs by more than the tolerance. Weeks in which nothing is planned for anybody are left out.
 * Source: CAO; the tolerance is our own.
 */
export const contracturen: PersonRule = {
  id: "contracturen",
  scope: "week",
  reach: "person",
  parameters: [contractTolerance],
  check: (person, { dates, earlier, isPlanned }) => {
    const date = dates[0] ?? "";
    const tolerance = resolveParameter(contractTolerance, date);
    if (tolerance.status !== "inForce" || !isPlanned) return PASS;
    return outcomeOf(person, balancesOf(earlier)(person.staff), {
      date,
      workdays: dates.slice(0, 5),
      toleranceMinutes: tolerance.version.value,
      decided: cite(contractTolerance, tolerance.version),
    });
  },
  leftOpen: ({ dates }) => daysWithoutLaw("contracturen", dates.slice(0, 1), [contractTolerance]),
};

interface Limit {
  /** The first of the week, whose law decides. */
  readonly date: LocalDate;
  readonly workdays: readonly LocalDate[];
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

function outcomeOf(person: PersonWeek, before: Balance, limit: Limit): RuleOutcome {
  const { staff } = person;
  const plannedMinutes = plannedMinutesOf(person);
  if (employedShare(staff, limit.workdays) === 0) return PASS;
  const contractMinutes = contractMinutesIn(staff, limit.workdays);
  if (contractMinutes === null) return withoutContract(staff, plannedMinutes);
  const balanceMinutes = before.minutes + plannedMinutes - contractMinutes;
  const differs = (minutes: number) => Math.abs(minutes) > limit.toleranceMinutes;
  if (!differs(plannedMinutes - contractMinutes) && !differs(balanceMinutes)) return PASS;
  return difference(staff, { plannedMinutes, contractMinutes, balanceMinutes, weeks: before.weeks + 1 }, limit);
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
  if (plannedMinutes === 0) return PASS;
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
