import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { type PersonWeek, workInWeek } from "../checking/personWeek.ts";
import type { Rest, WorkStretch } from "../checking/personWork.ts";
import { type DailyRest, dailyRest, weeklyRest } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite } from "../staffing/need.ts";
import { aboutPerson, daysWithoutLaw, joinOutcomes } from "./perPerson.ts";
import { endsInWeek, restValues, standingOfRest, workAndRestsOf } from "./rests.ts";
import { findingsOnly, PASS, type PersonContext, type PersonRule, type RuleOutcome } from "./rule.ts";
import { overlongRunOf, restOverTwoWeeks } from "./weeklyRests.ts";

/**
 * Rest between working days and rest in a week: one overtreding for each rest that is too short, on the day on which it
 * ends, and one a person and week without weekly rest. What hangs on a week next to it that is not on record is
 * not-evaluated.
 * Source: ATW art. 5:3 and 5:5.
 */
export const rusttijd: PersonRule = {
  id: "rusttijd",
  scope: "week",
  reach: "person",
  parameters: [dailyRest, weeklyRest],
  check: (person, context) => {
    if (workInWeek(person).length === 0) return PASS;
    const { stretches, nights } = workAndRestsOf(person, context);
    const ofNights = findingsOnly(shortRests(person.staff.id, nights, context));
    return joinOutcomes([ofNights, weekWithoutRest(person, stretches, context)]);
  },
  leftOpen: ({ dates, before, isPlanned }) => {
    const open = daysWithoutLaw("rusttijd", dates, [dailyRest, weeklyRest]);
    return before || !isPlanned
      ? open
      : [...open, { rule: "rusttijd", reason: "previousWeekMissing", unit: null, date: null }];
  },
};

function shortRests(id: string, rests: readonly Rest[], context: PersonContext): Finding[] {
  return rests
    .filter((rest) => endsInWeek(rest, context))
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
function weekWithoutRest(person: PersonWeek, stretches: readonly WorkStretch[], context: PersonContext): RuleOutcome {
  const { id } = person.staff;
  const date = context.dates[0] ?? "";
  const law = resolveParameter(weeklyRest, date);
  const run = law.status === "inForce" ? overlongRunOf(stretches, context, law.version.value) : null;
  if (law.status !== "inForce" || !run) return findingsOnly([]);
  const overTwoWeeks = restOverTwoWeeks(person, context, law.version.value);
  if (overTwoWeeks === "enough") return findingsOnly([]);
  if (overTwoWeeks === "open") {
    const reason = context.after ? "previousWeekMissing" : "nextWeekMissing";
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
