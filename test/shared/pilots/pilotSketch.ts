import { formatTime } from "../../../shared/calendar/time.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { Finding, FindingStep, RuleId } from "../../../shared/checking/finding.ts";
import type { WeekCheck } from "../../../shared/checking/weekCheck.ts";
import type { Pilot } from "../../../shared/exchange/records.ts";
import type { Scenario } from "../../../shared/pilots/scenario.ts";
import { buildDocument, openOnWeekdays, type Sketch } from "../buildDocument.ts";

/*
 * Short documents for tests of pilots, and what a check says of them as one line a finding:
 * `overtreding bkr g1 09:00-10:00 2/3`, with the pilots, terms and children where the finding has them.
 */

/** Open for nine hours: no drie-uursregeling, so that every shortage is a bkr overtreding and stands for itself. */
export const NINE_HOURS = { openingHours: openOnWeekdays("08:30", "17:30") };

const PILOT_RULES: ReadonlySet<RuleId> = new Set(["bkr", "drie-uursregeling", "pilot-dekking", "pilot-voorwaarden"]);

/** A complete agreement for one pilot and its groups, around the week of the tests. */
export function agreement(pilot: Pilot, groupIds: readonly string[], fields: object = {}): object {
  const limits = { maxBridgeMinutes: 60, maxMinutesPerPersonDay: 120, maxMinutesPerUnitDay: 120 };
  const period = { from: "2026-09-01", to: "2027-08-31", agreedOn: "2026-08-15", ggdInformedOn: "2026-08-20" };
  return { pilot, groupIds, ...period, ...(pilot === "II" ? limits : {}), ...fields };
}

/** The same children, whose parents agreed to these pilots. */
export function consenting(children: readonly object[], ...pilots: readonly Pilot[]): object[] {
  return children.map((child) => ({ ...child, pilotConsent: pilots }));
}

/** People of one role. */
export function people(role: string, ...ids: readonly string[]): { id: string; role: string }[] {
  return ids.map((id) => ({ id, role }));
}

/** One shift for each person named, at the same times and on the same group. */
export function shiftsOf(staffIds: readonly string[], from: string, to: string, groupId = "g1") {
  return staffIds.map((staffId) => ({ staffId, from, to, groupId }));
}

/** Checks the first week of a sketch under a scenario. */
export function checkUnder(scenario: Scenario, sketch: Sketch): WeekCheck {
  const document = buildDocument(sketch);
  return checkWeek(document, document.weeks[0]?.week ?? "", scenario);
}

/** What is said of the shortages of a sketch, in order of date, rule, unit and time. */
export function saidUnder(scenario: Scenario, sketch: Sketch): string[] {
  return linesOf(checkUnder(scenario, sketch));
}

export function linesOf({ findings }: WeekCheck): string[] {
  const ofPilots = findings.filter(({ rule }) => PILOT_RULES.has(rule));
  return ofPilots
    .map(
      (finding) => [`${finding.date} ${finding.rule} ${finding.unit.ids} ${timeOf(finding)}`, lineOf(finding)] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => line);
}

function lineOf(finding: Finding): string {
  const { severity, rule, unit, measured, required, childIds, staffIds, steps } = finding;
  const numbers = measured === null ? "" : `${measured}/${required}`;
  const named = [...steps.flatMap(pilotWordsOf), ...staffIds, ...childIds].join(" ");
  return [severity, rule, unit.ids.join("+"), timeOf(finding), numbers, named].filter((part) => part !== "").join(" ");
}

/** Its intervals, joined where they touch. */
function timeOf({ intervals }: Finding): string {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of intervals) {
    const last = joined.at(-1);
    if (last && last.to === from) last.to = to;
    else joined.push({ from, to });
  }
  return joined.map(({ from, to }) => `${formatTime(from)}-${formatTime(to)}`).join(",");
}

function pilotWordsOf(step: FindingStep): readonly string[] {
  if (step.kind !== "fact") return [];
  if (step.fact === "coveredByPilots") return [step.values.pilots.join("+")];
  if (step.fact === "pilotBlocked" || step.fact === "pilotIncomplete") return [step.values.pilot, ...step.values.terms];
  return [];
}
