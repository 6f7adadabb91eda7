import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { PersonDay } from "../checking/personDay.ts";
import { workOf } from "../checking/personWork.ts";
import { breakDuty } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite } from "../staffing/need.ts";
import { missingBreakOf } from "./breaks.ts";
import { aboutPerson, daysWithoutLaw } from "./perPerson.ts";
import { findingsOnly, type PersonRule } from "./rule.ts";

/**
 * A long stretch of work has breaks that leave the group, each long enough to be one: one overtreding a person and
 * stretch. Adjacent shifts are one stretch; time off between two shifts ends it.
 * Source: ATW art. 5:4.
 */
export const pauze: PersonRule = {
  id: "pauze",
  scope: "week",
  reach: "person",
  parameters: [breakDuty],
  check: ({ days }) => findingsOnly(days.flatMap(missingBreaks)),
  leftOpen: ({ dates }) => daysWithoutLaw("pauze", dates, [breakDuty]),
};

function missingBreaks(person: PersonDay): Finding[] {
  const duty = resolveParameter(breakDuty, person.date);
  if (duty.status !== "inForce") return [];
  return workOf(person).flatMap((stretch) => {
    const missing = missingBreakOf(stretch, duty.version.value);
    if (!missing) return [];
    return makeFinding({
      rule: "pauze",
      severity: "overtreding",
      ...aboutPerson(person.staff.id),
      date: person.date,
      intervals: [stretch],
      measured: missing.breakMinutes,
      required: missing.requiredMinutes,
      ...cite(breakDuty, duty.version),
      steps: [fact("breakTooShort", missing)],
    });
  });
}
