import type { Minute } from "../calendar/time.ts";
import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { netMinutesOf, type WorkStretch, workOnDay } from "../checking/personWork.ts";
import { remembered } from "../checking/remembered.ts";
import { workingTime } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite } from "../staffing/need.ts";
import { aboutPerson, daysWithoutLaw } from "./perPerson.ts";
import type { JudgedDay, WeekRule } from "./rule.ts";

/**
 * Nobody works longer, without breaks, than a day and a week allow: one overtreding a person and day, and one a person
 * and week. The week is decided by the law of its first day.
 * Source: ATW art. 5:7.
 */
export const arbeidsduur: WeekRule = {
  id: "arbeidsduur",
  scope: "week",
  parameters: [workingTime],
  check: (days) => ({
    findings: [...days.flatMap(longDays), ...longWeeks(days)],
    notEvaluated: daysWithoutLaw("arbeidsduur", days, [workingTime]),
  }),
};

const longDays = remembered((day: JudgedDay): Finding[] => {
  const limits = resolveParameter(workingTime, day.date);
  if (limits.status !== "inForce") return [];
  const { dayMinutes, shortestBreakMinutes } = limits.version.value;
  return [...workOnDay(day)].flatMap(([id, stretches]) => {
    const workMinutes = workMinutesOf(stretches, shortestBreakMinutes);
    if (workMinutes <= dayMinutes) return [];
    return makeFinding({
      rule: "arbeidsduur",
      part: "dag",
      severity: "overtreding",
      ...aboutPerson(id),
      date: day.date,
      measured: workMinutes,
      required: dayMinutes,
      ...cite(workingTime, limits.version),
      steps: [fact("dayTooLong", { workMinutes, maximumMinutes: dayMinutes })],
    });
  });
});

function longWeeks(days: readonly JudgedDay[]): Finding[] {
  const date = days[0]?.date ?? "";
  const limits = resolveParameter(workingTime, date);
  if (limits.status !== "inForce") return [];
  const { weekMinutes, shortestBreakMinutes } = limits.version.value;
  const minutes = new Map<string, Minute>();
  for (const [id, stretches] of days.flatMap((day) => [...workOnDay(day)])) {
    minutes.set(id, (minutes.get(id) ?? 0) + workMinutesOf(stretches, shortestBreakMinutes));
  }
  return [...minutes].flatMap(([id, workMinutes]) => {
    if (workMinutes <= weekMinutes) return [];
    return makeFinding({
      rule: "arbeidsduur",
      part: "week",
      severity: "overtreding",
      ...aboutPerson(id),
      date,
      measured: workMinutes,
      required: weekMinutes,
      ...cite(workingTime, limits.version),
      steps: [fact("weekTooLong", { workMinutes, maximumMinutes: weekMinutes })],
    });
  });
}

function workMinutesOf(stretches: readonly WorkStretch[], shortestBreakMinutes: Minute): Minute {
  let total = 0;
  for (const stretch of stretches) total += netMinutesOf(stretch, shortestBreakMinutes);
  return total;
}
