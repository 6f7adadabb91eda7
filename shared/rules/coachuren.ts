import { isWithin } from "../calendar/dates.ts";
import { buildingUnit } from "../checking/building.ts";
import { fact } from "../checking/facts.ts";
import type { NotEvaluatedReason } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { type PlannedYear, plannedYearOf, yearOf } from "../checking/plannedWeek.ts";
import type { LocationDocument, Staff } from "../exchange/records.ts";
import { coachHours, yearlyCoaching } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite } from "../staffing/need.ts";
import { joinOutcomes } from "./perPerson.ts";
import { findingsOnly, type RuleOutcome, type WeekRule } from "./rule.ts";
import { readsOfYear } from "./yearPlan.ts";

/**
 * The coach works enough hours in a year, by the centres and fte on 1 January, and every beroepskracht is coached in it:
 * an aandachtspunt for each. A shortage is known only when all weeks of the year are on record; until then what is not
 * reached yet is not-evaluated.
 * Source: Bkk art. 8, art. 17, bijlage 2.
 */
export const coachuren: WeekRule = {
  id: "coachuren",
  scope: "week",
  parameters: [coachHours, yearlyCoaching],
  reads: readsOfYear,
  check: (days, { document, roster }) => {
    const year = yearOf(roster.week);
    const of: YearOf = { document, year, plan: plannedYearOf(document, year), date: days[0]?.date ?? "" };
    return joinOutcomes([hoursOf(of), peopleOf(of)]);
  },
};

interface YearOf {
  readonly document: LocationDocument;
  readonly year: number;
  readonly plan: PlannedYear;
  /** The first day of the week that is checked. */
  readonly date: string;
}

function hoursOf({ document, year, plan, date }: YearOf): RuleOutcome {
  const law = resolveParameter(coachHours, firstDayOf(year));
  if (law.status !== "inForce") return open("noParametersForDate", date);
  const { coaching } = document.location;
  if (!coaching) return open("coachingNotRecorded");
  const { minutesPerCentre, minutesPerFte, coachRoles } = law.version.value;
  const requiredMinutes = minutesPerCentre * coaching.centres + Math.round(minutesPerFte * coaching.fte);
  const coaches = new Set(document.staff.filter(({ role }) => coachRoles.includes(role)).map(({ id }) => id));
  const plannedMinutes = plan.offGroup
    .filter(({ activity, staffId }) => activity === "coaching" && coaches.has(staffId))
    .reduce((total, { minutes }) => total + minutes, 0);
  if (plannedMinutes >= requiredMinutes) return findingsOnly([]);
  if (!plan.isComplete) return open("yearNotRecorded");
  const finding = makeFinding({
    rule: "coachuren",
    part: "uren",
    severity: "aandachtspunt",
    unit: buildingUnit(document.location.id),
    date,
    measured: plannedMinutes,
    required: requiredMinutes,
    ...cite(coachHours, law.version),
    steps: [fact("coachHoursShort", { year, plannedMinutes, requiredMinutes })],
  });
  return findingsOnly([finding]);
}

function peopleOf({ document, year, plan, date }: YearOf): RuleOutcome {
  const law = resolveParameter(yearlyCoaching, firstDayOf(year));
  if (law.status !== "inForce") return open("noParametersForDate", date);
  const people = document.staff.filter(
    (person) => law.version.value.includes(person.role) && isEmployedIn(person, year) && !isCoachedIn(person, year),
  );
  if (people.length === 0) return findingsOnly([]);
  if (!plan.isComplete) return open("yearNotRecorded");
  const finding = makeFinding({
    rule: "coachuren",
    part: "jaarlijks",
    severity: "aandachtspunt",
    unit: buildingUnit(document.location.id),
    date,
    staffIds: people.map(({ id }) => id).sort(),
    ...cite(yearlyCoaching, law.version),
    steps: [fact("notCoachedThisYear", { year })],
  });
  return findingsOnly([finding]);
}

function open(reason: NotEvaluatedReason, date: string | null = null): RuleOutcome {
  return { findings: [], notEvaluated: [{ rule: "coachuren", reason, unit: null, date }] };
}

function firstDayOf(year: number): string {
  return `${year}-01-01`;
}

function isEmployedIn({ employment }: Staff, year: number): boolean {
  return (employment?.from ?? "") <= `${year}-12-31` && isWithin(firstDayOf(year), null, employment?.to);
}

function isCoachedIn({ coachedOn }: Staff, year: number): boolean {
  return coachedOn?.some((date) => date.startsWith(`${year}-`)) ?? false;
}
