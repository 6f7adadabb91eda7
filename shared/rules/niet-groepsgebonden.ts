import { isWithin } from "../calendar/dates.ts";
import { buildingUnit } from "../checking/building.ts";
import { fact } from "../checking/facts.ts";
import type { NotEvaluated } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { plannedYearOf, yearOf } from "../checking/plannedWeek.ts";
import type { Staff } from "../exchange/records.ts";
import { type OffGroupHours, offGroupHours } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite } from "../staffing/need.ts";
import { aboutPerson } from "./perPerson.ts";
import { findingsOnly, type WeekRule } from "./rule.ts";
import { readsOfYear } from "./yearPlan.ts";

/**
 * Hours off the group that are planned in a year, for each fte on 1 January of that location: one info when they fall
 * short. A shortage is known only when all weeks of the year are on record.
 * Source: CAO Kinderopvang 2024, art. 2.1 lid 4.
 */
export const nietGroepsgebonden: WeekRule = {
  id: "niet-groepsgebonden",
  scope: "week",
  parameters: [offGroupHours],
  reads: readsOfYear,
  check: (days, { document, roster }) => {
    const year = yearOf(roster.week);
    const date = days[0]?.date ?? "";
    const law = resolveParameter(offGroupHours, `${year}-01-01`);
    if (law.status !== "inForce") return notEvaluated([{ ...OPEN, reason: "noParametersForDate", date }]);
    const { value } = law.version;
    const people = document.staff.filter(({ role }) => value.roles.includes(role));
    const onFirstDay = people.filter(({ employment }) => isWithin(`${year}-01-01`, employment?.from, employment?.to));
    const unknown = onFirstDay.filter((person) => person.contractMinutesPerWeek === undefined);
    if (unknown.length > 0) return notEvaluated(unknown.map(withoutContract));
    const requiredMinutes = requiredFor(onFirstDay, value);
    const ids = new Set(people.map(({ id }) => id));
    const plan = plannedYearOf(document, year);
    const plannedMinutes = plan.offGroup
      .filter(({ staffId, activity }) => ids.has(staffId) && value.activities.includes(activity))
      .reduce((total, { minutes }) => total + minutes, 0);
    if (plannedMinutes >= requiredMinutes) return findingsOnly([]);
    if (!plan.isComplete) return notEvaluated([{ ...OPEN, reason: "yearNotRecorded" }]);
    const finding = makeFinding({
      rule: "niet-groepsgebonden",
      severity: "info",
      unit: buildingUnit(document.location.id),
      date,
      measured: plannedMinutes,
      required: requiredMinutes,
      ...cite(offGroupHours, law.version),
      steps: [fact("offGroupHoursShort", { year, plannedMinutes, requiredMinutes })],
    });
    return findingsOnly([finding]);
  },
};

const OPEN = { rule: "niet-groepsgebonden", unit: null, date: null } as const;

function notEvaluated(entries: readonly NotEvaluated[]) {
  return { findings: [], notEvaluated: entries };
}

function withoutContract({ id }: Staff): NotEvaluated {
  return { ...OPEN, reason: "contractMinutesNotRecorded", unit: aboutPerson(id).unit };
}

function requiredFor(people: readonly Staff[], { minutesPerFte, fullTimeMinutesPerWeek }: OffGroupHours): number {
  const contract = people.reduce((total, { contractMinutesPerWeek }) => total + (contractMinutesPerWeek ?? 0), 0);
  return Math.round((contract * minutesPerFte) / fullTimeMinutesPerWeek);
}
