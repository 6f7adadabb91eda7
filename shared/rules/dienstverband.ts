import { joinIntervals } from "../calendar/intervals.ts";
import { fact } from "../checking/facts.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { Staff } from "../exchange/records.ts";
import { withinEmployment } from "../law/labourParameters.ts";
import { aboutPerson } from "./perPerson.ts";
import { type DayRule, decidedBy, findingsOnly, notEvaluatedThatDay } from "./rule.ts";

/**
 * A shift outside the dates of employment, of which both ends are in it: one overtreding a person and joined stretch.
 * Without a date that side is open.
 * Source: our own; outside employment there is nobody to deploy.
 */
export const dienstverband: DayRule = {
  id: "dienstverband",
  scope: "day",
  parameters: [withinEmployment],
  check: (day) => {
    const decided = decidedBy(withinEmployment, day.date);
    if (!decided) return notEvaluatedThatDay("dienstverband", day);
    const outside = day.deployments.filter(({ absent }) => absent === "notEmployed");
    return findingsOnly(
      [...Map.groupBy(outside, ({ staff }) => staff)].flatMap(([person, shifts]) =>
        joinIntervals(shifts).map((interval) =>
          makeFinding({
            rule: "dienstverband",
            severity: "overtreding",
            ...aboutPerson(person.id),
            date: day.date,
            intervals: [interval],
            ...decided,
            steps: [stepOf(person, day.date)],
          }),
        ),
      ),
    );
  },
};

function stepOf({ employment }: Staff, date: string) {
  const { from, to } = employment ?? {};
  return from != null && date < from
    ? fact("beforeEmployment", { date: from })
    : fact("afterEmployment", { date: to ?? date });
}
