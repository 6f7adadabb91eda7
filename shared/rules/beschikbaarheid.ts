import { weekdayOf } from "../calendar/dates.ts";
import { type Interval, joinIntervals, overlaps, subtractIntervals } from "../calendar/intervals.ts";
import { MINUTES_PER_DAY, parseTime } from "../calendar/time.ts";
import { type FactStep, fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { PersonDay } from "../checking/personDay.ts";
import type { Staff } from "../exchange/records.ts";
import { withinAvailability } from "../law/labourParameters.ts";
import { aboutPerson, daysWithoutLaw } from "./perPerson.ts";
import { decidedBy, findingsOnly, type PersonRule } from "./rule.ts";

/**
 * Someone is planned outside the own availability, or while away: one aandachtspunt a person, reason and joined stretch.
 * Absent availability is always available. A shift at school is not compared, nor one outside employment.
 * Source: our own; seeds 003 and 004 for school days, exams and the voorschakeltraject.
 */
export const beschikbaarheid: PersonRule = {
  id: "beschikbaarheid",
  scope: "week",
  reach: "person",
  parameters: [withinAvailability],
  check: ({ days }) => findingsOnly(days.flatMap(findingsOf)),
  leftOpen: ({ dates }) => daysWithoutLaw("beschikbaarheid", dates, [withinAvailability]),
};

interface Clash {
  readonly intervals: readonly Interval[];
  readonly step: FactStep;
}

function findingsOf({ staff: person, date, deployments }: PersonDay): Finding[] {
  const decided = decidedBy(withinAvailability, date);
  if (!decided) return [];
  const planned = joinIntervals(
    deployments.filter(({ activity, absent }) => activity !== "school" && absent !== "notEmployed"),
  );
  const { away, clashes } = absencesOf(person, date, planned);
  const free = planned.flatMap((stretch) => subtractIntervals(stretch, [...away, ...availableOn(person, date)]));
  const outside: Clash = { intervals: free, step: fact("outsideAvailability", {}) };
  return [...clashes, outside].flatMap(({ intervals, step }) =>
    intervals.map((interval) =>
      makeFinding({
        rule: "beschikbaarheid",
        severity: "aandachtspunt",
        ...aboutPerson(person.id),
        date,
        intervals: [interval],
        ...decided,
        steps: [step],
      }),
    ),
  );
}

/** The stretches planned while away, by reason; of two absences at once the first one written stands. */
function absencesOf(person: Staff, date: string, planned: readonly Interval[]) {
  const away: Interval[] = [];
  const byReason = new Map<Staff["unavailable"][number]["reason"] | null, Interval[]>();
  for (const absence of person.unavailable.filter((candidate) => candidate.date === date)) {
    const span = { from: parseTime(absence.from ?? "00:00"), to: parseTime(absence.to ?? "24:00") };
    const reason = absence.reason ?? null;
    byReason.set(reason, [...(byReason.get(reason) ?? []), ...subtractIntervals(span, away)]);
    away.push(span);
  }
  const clashes = [...byReason.values()].map(
    (spans): Clash => ({ intervals: common(planned, spans), step: fact("plannedWhileAway", {}) }),
  );
  return { away, clashes };
}

function common(stretches: readonly Interval[], spans: readonly Interval[]): Interval[] {
  return stretches.flatMap((stretch) =>
    joinIntervals(spans)
      .filter((span) => overlaps(span, stretch))
      .map((span) => ({ from: Math.max(span.from, stretch.from), to: Math.min(span.to, stretch.to) })),
  );
}

function availableOn({ availability }: Staff, date: string): Interval[] {
  if (availability === undefined) return [{ from: 0, to: MINUTES_PER_DAY }];
  const weekday = weekdayOf(date);
  return availability
    .filter((window) => window.weekday === weekday)
    .map(({ from, to }) => ({ from: parseTime(from), to: parseTime(to) }));
}
