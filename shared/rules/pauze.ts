import { fact } from "../checking/facts.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { workOnDay } from "../checking/personWork.ts";
import { breakDuty } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite } from "../staffing/need.ts";
import { missingBreakOf } from "./breaks.ts";
import { aboutPerson } from "./perPerson.ts";
import { type DayRule, findingsOnly, notEvaluatedThatDay } from "./rule.ts";

/**
 * A long stretch of work has breaks that leave the group, each long enough to be one: one overtreding a person and
 * stretch. Adjacent shifts are one stretch; time off between two shifts ends it.
 * Source: ATW art. 5:4.
 */
export const pauze: DayRule = {
  id: "pauze",
  scope: "day",
  parameters: [breakDuty],
  check: (day) => {
    const duty = resolveParameter(breakDuty, day.date);
    if (duty.status !== "inForce") return notEvaluatedThatDay("pauze", day);
    const { version } = duty;
    return findingsOnly(
      [...workOnDay(day)].flatMap(([id, stretches]) =>
        stretches.flatMap((stretch) => {
          const missing = missingBreakOf(stretch, version.value);
          if (!missing) return [];
          return makeFinding({
            rule: "pauze",
            severity: "overtreding",
            ...aboutPerson(id),
            date: day.date,
            intervals: [stretch],
            measured: missing.breakMinutes,
            required: missing.requiredMinutes,
            ...cite(breakDuty, version),
            steps: [fact("breakTooShort", missing)],
          });
        }),
      ),
    );
  },
};
