import type { LocalDate } from "../calendar/dates.ts";
import type { Minute } from "../calendar/time.ts";
import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { PersonDay } from "../checking/personDay.ts";
import { type PersonWeek, personWeeksOf, workInWeek } from "../checking/personWeek.ts";
import { netMinutesOf, type WorkStretch, workOf } from "../checking/personWork.ts";
import { LastAnswers } from "../checking/remembered.ts";
import { workingTime } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite } from "../staffing/need.ts";
import { aboutPerson, daysWithoutLaw } from "./perPerson.ts";
import type { WeekRule } from "./rule.ts";

/**
 * Nobody works longer, without breaks, than a day and a week allow: one overtreding a person and day, and one a person
 * and week. The week is decided by the law of its first day.
 * Source: ATW art. 5:7.
 */
export const arbeidsduur: WeekRule = {
  id: "arbeidsduur",
  scope: "week",
  parameters: [workingTime],
  check: (days) => {
    const date = days[0]?.date ?? "";
    const findings: Finding[] = [];
    for (const person of personWeeksOf(days).values()) {
      const ofPerson = kept.of(person, [date], () => [...person.days.flatMap(longDay), ...longWeek(person, date)]);
      if (ofPerson.length > 0) findings.push(...ofPerson);
    }
    return { findings, notEvaluated: daysWithoutLaw("arbeidsduur", days, [workingTime]) };
  },
};

/** What is said of a person stands until the own days change. */
const kept = new LastAnswers<readonly Finding[]>();

function longDay(person: PersonDay): Finding[] {
  const limits = resolveParameter(workingTime, person.date);
  if (limits.status !== "inForce") return [];
  const { dayMinutes, shortestBreakMinutes } = limits.version.value;
  const workMinutes = workMinutesOf(workOf(person), shortestBreakMinutes);
  if (workMinutes <= dayMinutes) return [];
  const finding = makeFinding({
    rule: "arbeidsduur",
    part: "dag",
    severity: "overtreding",
    ...aboutPerson(person.staff.id),
    date: person.date,
    measured: workMinutes,
    required: dayMinutes,
    ...cite(workingTime, limits.version),
    steps: [fact("dayTooLong", { workMinutes, maximumMinutes: dayMinutes })],
  });
  return [finding];
}

/** @param date the first of the week. */
function longWeek(person: PersonWeek, date: LocalDate): Finding[] {
  const limits = resolveParameter(workingTime, date);
  if (limits.status !== "inForce") return [];
  const { weekMinutes, shortestBreakMinutes } = limits.version.value;
  const workMinutes = workMinutesOf(workInWeek(person), shortestBreakMinutes);
  if (workMinutes <= weekMinutes) return [];
  const finding = makeFinding({
    rule: "arbeidsduur",
    part: "week",
    severity: "overtreding",
    ...aboutPerson(person.staff.id),
    date,
    measured: workMinutes,
    required: weekMinutes,
    ...cite(workingTime, limits.version),
    steps: [fact("weekTooLong", { workMinutes, maximumMinutes: weekMinutes })],
  });
  return [finding];
}

function workMinutesOf(stretches: readonly WorkStretch[], shortestBreakMinutes: Minute): Minute {
  let total = 0;
  for (const stretch of stretches) total += netMinutesOf(stretch, shortestBreakMinutes);
  return total;
}
