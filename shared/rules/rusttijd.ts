import { addWeeks } from "../calendar/dates.ts";
import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { type PersonWeek, weeksAtWork } from "../checking/personWeek.ts";
import { type Rest, type WorkStretch, workDaysOfWeek } from "../checking/personWork.ts";
import { LastAnswers, remembered } from "../checking/remembered.ts";
import type { Staff } from "../exchange/records.ts";
import { type DailyRest, dailyRest, weeklyRest } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite } from "../staffing/need.ts";
import { aboutPerson, daysWithoutLaw, joinKept, joinOutcomes } from "./perPerson.ts";
import { endsInWeek, restValues, standingOfRest, type WeeksAround, workAndRestsOf } from "./rests.ts";
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
    const people = weeksAtWork(inOrderOfId(document.staff), days);
    const open = daysWithoutLaw("rusttijd", days, [dailyRest, weeklyRest]);
    if (people.length === 0) return { findings: [], notEvaluated: open };
    const weeks: WeeksAround = {
      before: workDaysOfWeek(document, addWeeks(roster.week, -1)),
      now: days,
      after: workDaysOfWeek(document, addWeeks(roster.week, 1)),
    };
    if (!weeks.before) open.push({ rule: "rusttijd", reason: "previousWeekMissing", unit: null, date: null });
    return joinKept([{ findings: [], notEvaluated: open }, ...people.map((person) => keptOutcomeOf(person, weeks))]);
  },
};

const inOrderOfId = remembered((staff: readonly Staff[]): readonly Staff[] =>
  [...staff].sort((a, b) => (a.id < b.id ? -1 : 1)),
);

const outcomes = new LastAnswers<RuleOutcome>();

/** A person's rests hang on the own work alone, in this week and those next to it. */
function keptOutcomeOf(person: PersonWeek, weeks: WeeksAround): RuleOutcome {
  const { before, now, after } = weeks;
  return outcomes.of(person, [before, after, now[0]?.date], () => outcomeOf(person.staff.id, weeks));
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

function stepOf(rest: Rest, rests: readonly Rest[], law: DailyRest) {
  const values = restValues(rest, law.restMinutes);
  switch (standingOfRest(rest, rests, law)) {
    case "enough":
    case "reduced":
      return null;
    case "tooShort":
      return fact("restTooShort", values);
    case "reducedAgain":
      return fact("restShortAgain", { ...values, days: law.reducedOncePerDays });
  }
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
