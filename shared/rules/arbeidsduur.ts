import type { LocalDate } from "../calendar/dates.ts";
import type { Minute } from "../calendar/time.ts";
import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { PersonDay } from "../checking/personDay.ts";
import { type PersonWeek, workInWeek } from "../checking/personWeek.ts";
import { netMinutesOf, type WorkStretch, workOf } from "../checking/personWork.ts";
import { workingTime } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite } from "../staffing/need.ts";
import { aboutPerson, daysWithoutLaw } from "./perPerson.ts";
import { findingsOnly, type PersonRule } from "./rule.ts";

/**
 * Nobody works longer, without breaks, than a day and a week allow: one overtreding a person and day, and one a person
 * and week. The week is decided by the law of its first day.
 * Source: ATW art. 5:7.
 */
export const arbeidsduur: PersonRule = {
  id: "arbeidsduur",
  scope: "week",
  reach: "person",
  parameters: [workingTime],
  check: (person, { dates }) => findingsOnly([...person.days.flatMap(longDay), ...longWeek(person, dates[0] ?? "")]),
  leftOpen: ({ dates }) => daysWithoutLaw("arbeidsduur", dates, [workingTime]),
};

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
