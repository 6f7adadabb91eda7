import { weekdayOf } from "../calendar/dates.ts";
import { type Interval, joinIntervals, overlaps, subtractIntervals } from "../calendar/intervals.ts";
import { parseTime } from "../calendar/time.ts";
import {
  beroepskrachtenInBuilding,
  buildingUnit,
  hasChildrenInBuilding,
  onlyBeroepskracht,
} from "../checking/building.ts";
import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { type NeedUnit, type Segment, unitsAt } from "../checking/preparedDay.ts";
import type { Location } from "../exchange/records.ts";
import { achterwachtTerm } from "../law/buildingParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite } from "../staffing/need.ts";
import { type DayRule, findingsOnly, type JudgedDay, notEvaluatedThatDay, uniqueStaffIds } from "./rule.ts";

/**
 * While one beroepskracht is in the building and one is enough, a named adult is recorded who can be reached by phone
 * and be there in time. One aandachtspunt a stretch without.
 * Source: Bkk art. 7 lid 5, art. 16 lid 5.
 */
export const achterwacht: DayRule = {
  id: "achterwacht",
  scope: "day",
  parameters: [achterwachtTerm],
  check: (day, { document: { location } }) => {
    const term = resolveParameter(achterwachtTerm, day.date);
    if (term.status !== "inForce") return notEvaluatedThatDay("achterwacht", day);
    const alone = day.segments.filter((segment) => isOneAndEnough(segment, day));
    if (alone.length === 0) return findingsOnly([]);
    const recorded = recordedOn(location, day);
    if (recorded === null) {
      const unit = buildingUnit(location.id);
      const open = { rule: "achterwacht", reason: "achterwachtNotRecorded", unit, date: day.date } as const;
      return { findings: [], notEvaluated: [open] };
    }
    const { version } = term;
    const uncovered = joinIntervals(alone.flatMap((segment) => subtractIntervals(segment, recorded)));
    return findingsOnly(
      uncovered.map((interval): Finding => {
        const then = alone.filter((segment) => overlaps(segment, interval));
        return makeFinding({
          rule: "achterwacht",
          severity: "aandachtspunt",
          unit: buildingUnit(location.id),
          date: day.date,
          intervals: [interval],
          staffIds: uniqueStaffIds(then.flatMap((segment) => beroepskrachtenInBuilding(segment, day))),
          measured: 0,
          required: 1,
          ...cite(achterwachtTerm, version),
          steps: [fact("noAchterwacht", version.value)],
        });
      }),
    );
  },
};

/** One beroepskracht in the building, and the need of all units together is no more than that. */
function isOneAndEnough(segment: Segment, day: JudgedDay): boolean {
  if (!hasChildrenInBuilding(segment)) return false;
  return onlyBeroepskracht(segment, day) !== null && isOneEnough(unitsAt(segment));
}

function isOneEnough(units: readonly NeedUnit[]): boolean {
  let required = 0;
  for (const { need } of units) {
    if (need.status === "notEvaluated") return false;
    required += need.required;
  }
  return required <= 1;
}

/** The times of the weekday for which somebody is named; null when no achterwacht is on record at all. */
function recordedOn({ achterwacht: entries }: Location, { date }: JudgedDay): Interval[] | null {
  if (entries === undefined) return null;
  const weekday = weekdayOf(date);
  return entries
    .filter((entry) => entry.weekday === weekday && entry.name.trim() !== "")
    .map(({ from, to }) => ({ from: parseTime(from), to: parseTime(to) }));
}
