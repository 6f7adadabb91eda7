import { completedYears, type LocalDate } from "../calendar/dates.ts";
import { fact } from "../checking/facts.ts";
import type { Finding, NotEvaluated } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { PersonDay } from "../checking/personDay.ts";
import { type PersonWeek, workInWeek } from "../checking/personWeek.ts";
import { netMinutesOf, workOf } from "../checking/personWork.ts";
import type { Staff } from "../exchange/records.ts";
import { adultAge } from "../law/buildingParameters.ts";
import { youthWork } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite } from "../staffing/need.ts";
import { missingBreakOf } from "./breaks.ts";
import { aboutPerson, daysWithoutLaw } from "./perPerson.ts";
import { endsInWeek, restValues, workAndRestsOf } from "./rests.ts";
import { PASS, type PersonContext, type PersonRule } from "./rule.ts";

/**
 * Someone who is not of age rests longer, works shorter and has a break sooner: one overtreding for each rest, day and
 * stretch of work. A trainee without a birth date on record is not-evaluated; others without one are taken as adults.
 * Source: ATW art. 5:3, 5:4 and 5:7 (not confirmed).
 */
export const jeugd: PersonRule = {
  id: "jeugd",
  scope: "week",
  reach: "person",
  parameters: [youthWork, adultAge],
  check: (person, context) => {
    const { staff } = person;
    if (workInWeek(person).length === 0) return PASS;
    if (staff.birthDate === undefined) return { findings: [], notEvaluated: birthDateToKnow(staff, context) };
    if (!context.dates.some((date) => isMinor(staff, date))) return PASS;
    return { findings: findingsOf(person, context), notEvaluated: previousWeek(context) };
  },
  leftOpen: ({ dates }) => daysWithoutLaw("jeugd", dates, [youthWork, adultAge]),
};

/** Whether someone is not of age on a date; without a birth date on record taken as of age. */
export function isMinor({ birthDate }: Staff, date: LocalDate): boolean {
  if (birthDate === undefined) return false;
  const age = resolveParameter(adultAge, date);
  return age.status === "inForce" && completedYears(birthDate, date) < age.version.value;
}

/** That the birth date is not on record, in a role in which it is to be on some of the days. */
function birthDateToKnow({ id, role }: Staff, { dates }: PersonContext): NotEvaluated[] {
  const isAsked = dates.some((date) => {
    const law = resolveParameter(youthWork, date);
    return law.status === "inForce" && law.version.value.rolesWithBirthDate.includes(role);
  });
  return isAsked ? [{ rule: "jeugd", reason: "birthDateNotRecorded", unit: aboutPerson(id).unit, date: null }] : [];
}

function previousWeek({ before }: PersonContext): NotEvaluated[] {
  return before ? [] : [{ rule: "jeugd", reason: "previousWeekMissing", unit: null, date: null }];
}

function findingsOf(person: PersonWeek, context: PersonContext): Finding[] {
  const young = person.days.filter(({ staff, date }) => isMinor(staff, date));
  return [...shortRests(person, context), ...young.flatMap((day) => [...longDay(day), ...shortBreaks(day)])];
}

function shortRests(person: PersonWeek, context: PersonContext): Finding[] {
  const { staff } = person;
  const rests = workAndRestsOf(person, context).nights.filter((rest) => endsInWeek(rest, context));
  return rests.flatMap((rest) => {
    const { date } = rest.after;
    const law = resolveParameter(youthWork, date);
    if (law.status !== "inForce" || !isMinor(staff, date)) return [];
    const required = law.version.value.restMinutes;
    if (rest.minutes >= required) return [];
    return makeFinding({
      rule: "jeugd",
      part: "rust",
      severity: "overtreding",
      ...aboutPerson(staff.id),
      date,
      measured: rest.minutes,
      required,
      ...cite(youthWork, law.version),
      steps: [fact("youthRestTooShort", restValues(rest, required))],
    });
  });
}

function longDay(day: PersonDay): Finding[] {
  const law = resolveParameter(youthWork, day.date);
  if (law.status !== "inForce") return [];
  const { dayMinutes, break: duty } = law.version.value;
  const workMinutes = workOf(day).reduce(
    (total, stretch) => total + netMinutesOf(stretch, duty.shortestBreakMinutes),
    0,
  );
  if (workMinutes <= dayMinutes) return [];
  const finding = makeFinding({
    rule: "jeugd",
    part: "dag",
    severity: "overtreding",
    ...aboutPerson(day.staff.id),
    date: day.date,
    measured: workMinutes,
    required: dayMinutes,
    ...cite(youthWork, law.version),
    steps: [fact("youthDayTooLong", { workMinutes, maximumMinutes: dayMinutes })],
  });
  return [finding];
}

function shortBreaks(day: PersonDay): Finding[] {
  const law = resolveParameter(youthWork, day.date);
  if (law.status !== "inForce") return [];
  return workOf(day).flatMap((stretch) => {
    const missing = missingBreakOf(stretch, law.version.value.break);
    if (!missing) return [];
    return makeFinding({
      rule: "jeugd",
      part: "pauze",
      severity: "overtreding",
      ...aboutPerson(day.staff.id),
      date: day.date,
      intervals: [stretch],
      measured: missing.breakMinutes,
      required: missing.requiredMinutes,
      ...cite(youthWork, law.version),
      steps: [fact("youthBreakTooShort", missing)],
    });
  });
}
