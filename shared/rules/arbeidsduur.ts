import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { idsAtWork, netMinutesOf, workOfPerson, workOnDay } from "../checking/personWork.ts";
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

function longDays(day: JudgedDay): Finding[] {
  const limits = resolveParameter(workingTime, day.date);
  if (limits.status !== "inForce") return [];
  const { dayMinutes, shortestBreakMinutes } = limits.version.value;
  return [...workOnDay(day)].flatMap(([id, stretches]) => {
    const workMinutes = stretches.reduce((total, stretch) => total + netMinutesOf(stretch, shortestBreakMinutes), 0);
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
}

function longWeeks(days: readonly JudgedDay[]): Finding[] {
  const date = days[0]?.date ?? "";
  const limits = resolveParameter(workingTime, date);
  if (limits.status !== "inForce") return [];
  const { weekMinutes, shortestBreakMinutes } = limits.version.value;
  return idsAtWork(days).flatMap((id) => {
    const stretches = workOfPerson(days, id);
    const workMinutes = stretches.reduce((total, stretch) => total + netMinutesOf(stretch, shortestBreakMinutes), 0);
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
