import { addWeeks, daysBetween } from "../calendar/dates.ts";
import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { idsAtWork, type Rest, type WorkStretch, workDaysOfWeek, workOfPerson } from "../checking/personWork.ts";
import { LastAnswers } from "../checking/remembered.ts";
import { type DailyRest, dailyRest, weeklyRest } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite } from "../staffing/need.ts";
import { aboutPerson, daysWithoutLaw, joinOutcomes } from "./perPerson.ts";
import { endsInWeek, restValues, type WeeksAround, workAndRestsOf } from "./rests.ts";
import { findingsOnly, type RuleOutcome, type WeekRule } from "./rule.ts";
import { overlongRunOf, restOverTwoWeeks } from "./weeklyRests.ts";

/**
 * Rest between working days and rest in a week: one overtreding for each rest that is too short, on the day on which it
 * ends, and one a person and week without weekly rest. What hangs on a week next to it that is not on record is
 * not-evaluated.
 * Source: ATW art. 5:3 and 5:5.
 */
export const rusttijd: WeekRule = {
  id: "rusttijd",
  scope: "week",
  parameters: [dailyRest, weeklyRest],
  check: (days, { document, roster }) => {
    const people = idsAtWork(days);
    const open = daysWithoutLaw("rusttijd", days, [dailyRest, weeklyRest]);
    if (people.length === 0) return { findings: [], notEvaluated: open };
    const weeks: WeeksAround = {
      before: workDaysOfWeek(document, addWeeks(roster.week, -1)),
      now: days,
      after: workDaysOfWeek(document, addWeeks(roster.week, 1)),
    };
    if (!weeks.before) open.push({ rule: "rusttijd", reason: "previousWeekMissing", unit: null, date: null });
    return joinOutcomes([{ findings: [], notEvaluated: open }, ...people.map((id) => keptOutcomeOf(id, weeks))]);
  },
};

const outcomes = new LastAnswers<RuleOutcome>();

/** A person's rests hang on the own work alone, of which the stretches are the same until it changes. */
function keptOutcomeOf(id: string, weeks: WeeksAround): RuleOutcome {
  const { before, now, after } = weeks;
  const [first, ...others] = workOfPerson(now, id);
  if (!first) return findingsOnly([]);
  const around = [before ?? [], after ?? []].flatMap((days) => workOfPerson(days, id));
  return outcomes.of(first, [...others, ...around, before, after, now[0]?.date], () => outcomeOf(id, weeks));
}

function outcomeOf(id: string, weeks: WeeksAround): RuleOutcome {
  const { stretches, nights } = workAndRestsOf(id, weeks);
  return joinOutcomes([findingsOnly(shortRests(id, nights, weeks)), weekWithoutRest(id, stretches, weeks)]);
}

function shortRests(id: string, rests: readonly Rest[], weeks: WeeksAround): Finding[] {
  return rests
    .filter((rest) => endsInWeek(rest, weeks))
    .flatMap((rest) => {
      const law = resolveParameter(dailyRest, rest.after.date);
      if (law.status !== "inForce") return [];
      const step = stepOf(rest, rests, law.version.value);
      if (!step) return [];
      return makeFinding({
        rule: "rusttijd",
        part: "dag",
        severity: "overtreding",
        ...aboutPerson(id),
        date: rest.after.date,
        measured: rest.minutes,
        required: law.version.value.restMinutes,
        ...cite(dailyRest, law.version),
        steps: [step],
      });
    });
}

/** A rest that is not too short for any day is allowed once: none of the days before it had a short rest as well. */
function stepOf(rest: Rest, rests: readonly Rest[], law: DailyRest) {
  if (rest.minutes >= law.restMinutes) return null;
  const values = restValues(rest, law.restMinutes);
  if (rest.minutes < law.reducedRestMinutes) return fact("restTooShort", values);
  const isAgain = rests.some((earlier) => {
    const days = daysBetween(earlier.after.date, rest.after.date);
    return days > 0 && days < law.reducedOncePerDays && earlier.minutes < law.restMinutes;
  });
  return isAgain ? fact("restShortAgain", { ...values, days: law.reducedOncePerDays }) : null;
}

/** Decided by the law of the first day of the week, as the sum of a week is. */
function weekWithoutRest(id: string, stretches: readonly WorkStretch[], weeks: WeeksAround): RuleOutcome {
  const date = weeks.now[0]?.date ?? "";
  const law = resolveParameter(weeklyRest, date);
  const run = law.status === "inForce" ? overlongRunOf(stretches, weeks, law.version.value) : null;
  if (law.status !== "inForce" || !run) return findingsOnly([]);
  const overTwoWeeks = restOverTwoWeeks(id, weeks, law.version.value);
  if (overTwoWeeks === "enough") return findingsOnly([]);
  if (overTwoWeeks === "open") {
    const reason = weeks.after ? "previousWeekMissing" : "nextWeekMissing";
    return { findings: [], notEvaluated: [{ rule: "rusttijd", reason, unit: aboutPerson(id).unit, date: null }] };
  }
  const { longestRestMinutes } = run;
  const requiredMinutes = law.version.value.restMinutes;
  const finding = makeFinding({
    rule: "rusttijd",
    part: "week",
    severity: "overtreding",
    ...aboutPerson(id),
    date,
    measured: longestRestMinutes,
    required: requiredMinutes,
    ...cite(weeklyRest, law.version),
    steps: [
      fact("noWeeklyRest", { longestRestMinutes, requiredMinutes, fromDate: run.first.date, toDate: run.last.date }),
    ],
  });
  return findingsOnly([finding]);
}
