import { type Interval, joinIntervals, totalDuration } from "../calendar/intervals.ts";
import type { Finding } from "../checking/finding.ts";
import type { StripSegment } from "../checking/weekCheck.ts";
import type { Pilot } from "../exchange/records.ts";
import { pilotsLeanedOn, verdictUnderPilots } from "../pilots/doubleVerdict.ts";
import { reportTexts } from "../texts/reports.ts";
import { scenarioTexts } from "../texts/scenarios.ts";
import { clockRanges } from "./dutchDates.ts";
import type { ReportPilotVerdict, ReportVerdict } from "./weekReport.ts";

/** How a day stands, and that in words with minutes or times. */
interface DayVerdict<V> {
  readonly verdict: V;
  readonly verdictText: string;
}

/** What a verdict is read from; the same of the regular rules and of a scenario. */
interface Reading<V> {
  readonly stretches: readonly (Interval & { readonly verdict: V })[];
  readonly findings: readonly Finding[];
  /** The pilots that what is covered leans on. */
  readonly pilots: readonly Pilot[];
}

/** The verdict of a day under the regular rules. */
export function regularVerdict(
  segments: readonly StripSegment[],
  findings: readonly Finding[],
): DayVerdict<ReportVerdict> {
  const reading = { stretches: segments, findings, pilots: [] };
  const verdict = worstOf<ReportVerdict>(reading, ["short", "notEvaluated", "deviation", "inOrder"]);
  return { verdict, verdictText: verdictText(verdict, reading) };
}

/** The verdict of a day under a scenario; null where it reads as under the regular rules. */
export function pilotVerdict(
  segments: readonly StripSegment[],
  findings: readonly Finding[],
): DayVerdict<ReportPilotVerdict> | null {
  if (segments.every((segment) => verdictUnderPilots(segment) === segment.verdict)) return null;
  const stretches = segments.map((segment) => ({ ...segment, verdict: verdictUnderPilots(segment) }));
  const reading = { stretches, findings, pilots: pilotsLeanedOn(segments) };
  const verdict = worstOf<ReportPilotVerdict>(reading, ["short", "notEvaluated", "covered", "deviation", "inOrder"]);
  return { verdict, verdictText: verdictText(verdict, reading) };
}

/** The worst that holds at any moment; a legal rule that is broken weighs more than a rule that could not be decided. */
function worstOf<V extends ReportPilotVerdict>(
  { stretches, findings }: Reading<V>,
  order: readonly V[],
): V | "short" | "empty" {
  if (findings.some((finding) => finding.severity === "overtreding")) return "short";
  const seen = new Set(stretches.map(({ verdict }) => verdict));
  return order.find((verdict) => seen.has(verdict)) ?? "empty";
}

function verdictText(verdict: ReportPilotVerdict, reading: Reading<ReportPilotVerdict>): string {
  const words = reportTexts.verdict;
  switch (verdict) {
    case "empty":
      return words.empty;
    case "inOrder":
      return words.inOrder;
    case "deviation":
      return words.deviation(deviationMinutes(reading));
    case "covered":
    case "notEvaluated":
      return words.all(besides(reading));
    case "short":
      return words.all([words.short(clockRanges(shortTimes(reading))), ...besides(reading)]);
  }
}

/** What else there is to say of a day, whatever its worst: what is covered, and what could not be decided. */
function besides(reading: Reading<ReportPilotVerdict>): string[] {
  const words = reportTexts.verdict;
  const covered = timesWith(reading, "covered");
  const unknown = timesWith(reading, "notEvaluated");
  return [
    ...(covered.length === 0 ? [] : [words.covered(scenarioTexts.covered(reading.pilots), clockRanges(covered))]),
    ...(unknown.length === 0 ? [] : [words.notEvaluated(clockRanges(unknown))]),
  ];
}

/** The rule's own account where it gives one: minutes below half of the need use the budget too. */
function deviationMinutes(reading: Reading<ReportPilotVerdict>): number {
  const accounts = reading.findings
    .filter((finding) => finding.rule === "drie-uursregeling" && finding.severity === "info")
    .map((finding) => finding.measured ?? 0);
  return accounts.length > 0 ? Math.max(...accounts) : totalDuration(timesWith(reading, "deviation"));
}

function shortTimes(reading: Reading<ReportPilotVerdict>): Interval[] {
  const broken = reading.findings
    .filter((finding) => finding.severity === "overtreding")
    .flatMap((finding) => finding.intervals);
  return joinIntervals([...broken, ...timesWith(reading, "short")]);
}

function timesWith({ stretches }: Reading<ReportPilotVerdict>, verdict: ReportPilotVerdict): Interval[] {
  return joinIntervals(stretches.filter((stretch) => stretch.verdict === verdict));
}
