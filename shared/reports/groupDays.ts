import type { LocalDate } from "../calendar/dates.ts";
import { type Interval, joinIntervals, totalDuration } from "../calendar/intervals.ts";
import { parseTime } from "../calendar/time.ts";
import type { Finding } from "../checking/finding.ts";
import type { Strip, StripSegment } from "../checking/weekCheck.ts";
import type { Group, LocationDocument, Merge } from "../exchange/records.ts";
import { reportTexts } from "../texts/reports.ts";
import { clockRange, clockRanges } from "./dutchDates.ts";
import { nameOf } from "./rosterRows.ts";
import type { ReportFinding, ReportGroupDay, ReportMerge, ReportSegment, ReportVerdict } from "./weekReport.ts";

/** What the check says about one group on one date. */
export interface GroupDayInput {
  readonly group: Group;
  readonly date: LocalDate;
  readonly strip: Strip | undefined;
  /** The findings of this date that touch the group. */
  readonly findings: readonly Finding[];
  readonly merges: readonly Merge[];
}

/** One group on one day: occupancy, verdict, findings and merges. */
export function buildGroupDay(
  input: GroupDayInput,
  document: LocationDocument,
  describe: (finding: Finding) => ReportFinding,
): ReportGroupDay {
  const segments = input.strip?.segments ?? [];
  const verdict = verdictOf(segments, input.findings);
  return {
    date: input.date,
    strip: joinSegments(segments.map(toSegment)),
    mostChildren: Math.max(0, ...segments.map((segment) => segment.children)),
    verdict,
    verdictText: verdictText(verdict, segments, input.findings),
    findings: input.findings.map(describe),
    merges: input.merges.map((merge) => toMerge(merge, input.group, document)),
  };
}

/** The worst that holds at any moment; a legal rule that is broken weighs more than a rule that could not be decided. */
function verdictOf(segments: readonly StripSegment[], findings: readonly Finding[]): ReportVerdict {
  const seen = new Set<ReportVerdict>(segments.map((segment) => segment.verdict));
  if (findings.some((finding) => finding.severity === "overtreding")) return "short";
  const order: ReportVerdict[] = ["short", "notEvaluated", "deviation", "inOrder"];
  return order.find((verdict) => seen.has(verdict)) ?? "empty";
}

function verdictText(verdict: ReportVerdict, segments: readonly StripSegment[], findings: readonly Finding[]): string {
  const words = reportTexts.verdict;
  const unknown = timesWith(segments, "notEvaluated");
  switch (verdict) {
    case "empty":
      return words.empty;
    case "inOrder":
      return words.inOrder;
    case "deviation":
      return words.deviation(deviationMinutes(segments, findings));
    case "notEvaluated":
      return words.notEvaluated(clockRanges(unknown));
    case "short": {
      const text = words.short(clockRanges(shortTimes(segments, findings)));
      return unknown.length === 0 ? text : words.partly(text, words.notEvaluated(clockRanges(unknown)));
    }
  }
}

/** The rule's own account where it gives one: minutes below half of the need use the budget too. */
function deviationMinutes(segments: readonly StripSegment[], findings: readonly Finding[]): number {
  const accounts = findings
    .filter((finding) => finding.rule === "drie-uursregeling" && finding.severity === "info")
    .map((finding) => finding.measured ?? 0);
  return accounts.length > 0 ? Math.max(...accounts) : totalDuration(timesWith(segments, "deviation"));
}

function shortTimes(segments: readonly StripSegment[], findings: readonly Finding[]): Interval[] {
  const broken = findings
    .filter((finding) => finding.severity === "overtreding")
    .flatMap((finding) => finding.intervals);
  return joinIntervals([...broken, ...timesWith(segments, "short")]);
}

function timesWith(segments: readonly StripSegment[], verdict: ReportVerdict): Interval[] {
  return joinIntervals(segments.filter((segment) => segment.verdict === verdict));
}

function toSegment(segment: StripSegment): ReportSegment {
  const { from, to, children, required, estimated, counted, verdict } = segment;
  return { from, to, children, required, estimated, counted, verdict };
}

/** The check cuts at every event; on paper only a change of figures matters. */
function joinSegments(segments: readonly ReportSegment[]): ReportSegment[] {
  const joined: ReportSegment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last && last.to === segment.from && hasSameFigures(last, segment)) {
      joined[joined.length - 1] = { ...last, to: segment.to };
    } else {
      joined.push(segment);
    }
  }
  return joined;
}

function hasSameFigures(a: ReportSegment, b: ReportSegment): boolean {
  return (
    a.children === b.children &&
    a.required === b.required &&
    a.estimated === b.estimated &&
    a.counted === b.counted &&
    a.verdict === b.verdict
  );
}

function toMerge(merge: Merge, group: Group, document: LocationDocument): ReportMerge {
  const interval = { from: parseTime(merge.from), to: parseTime(merge.to) };
  return { ...interval, text: mergeText(clockRange(interval), merge, group, document) };
}

function mergeText(times: string, merge: Merge, group: Group, document: LocationDocument): string {
  const words = reportTexts.merged;
  const nameById = new Map(document.groups.map((each) => [each.id, nameOf(each)]));
  const named = (ids: readonly string[]) => ids.map((id) => nameById.get(id) ?? id).join(", ");
  const others = merge.groupIds.filter((id) => id !== group.id);
  const room = merge.roomGroupId;
  if (room === undefined) return words.unknown(times, named(others));
  if (room === group.id) return words.here(times, named(others));
  return words.elsewhere(times, named([room]), named(others.filter((id) => id !== room)));
}
