import { type Interval, overlaps, subtractIntervals, totalDuration } from "../calendar/intervals.ts";
import type { Finding, Severity } from "../checking/finding.ts";
import { unitKey } from "../checking/preparedDay.ts";
import type { Strip, StripSegment, WeekCheck } from "../checking/weekCheck.ts";

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, aandachtspunt: 1, overtreding: 2 };

/** A check as it stands, so arranged that many others can be compared with it. */
export interface Standing {
  readonly check: WeekCheck;
  readonly findings: ReadonlySet<Finding>;
  readonly byMatter: ReadonlyMap<string, readonly Finding[]>;
  readonly strips: ReadonlyMap<string, Strip>;
}

export function standingOf(check: WeekCheck): Standing {
  return {
    check,
    findings: new Set(check.findings),
    byMatter: Map.groupBy(check.findings, matterOf),
    strips: new Map(check.strips.map((strip) => [stripKey(strip), strip])),
  };
}

/**
 * How much of a finding is left in a check: its minutes, or 1 for a finding without times. Findings of the same rule
 * about the same unit and day count as one, since a repair may cut a stretch in two.
 */
export function remainderOf(finding: Finding, check: WeekCheck): number {
  const matter = matterOf(finding);
  const same = check.findings.filter(
    (other) => other.rule === finding.rule && isAsGrave(other, finding) && matterOf(other) === matter,
  );
  return same.reduce((total, { intervals }) => total + (intervals.length === 0 ? 1 : totalDuration(intervals)), 0);
}

/** The overtredingen and aandachtspunten that another check did not hold, or not for all of these minutes. */
export function addedFindings(before: Standing, after: WeekCheck): Finding[] {
  // A day that did not change has the very same findings.
  return after.findings.filter((finding) => !before.findings.has(finding) && isAdded(finding, before));
}

function matterOf({ rule, date, unit }: Finding): string {
  return `${rule}|${date}|${unitKey(unit)}`;
}

function stripKey({ groupId, date }: Strip): string {
  return `${date}|${groupId}`;
}

function isAsGrave(a: Finding, b: Finding): boolean {
  return WEIGHT[a.severity] >= WEIGHT[b.severity];
}

function isAdded(finding: Finding, before: Standing): boolean {
  if (finding.severity === "info") return false;
  const known = (before.byMatter.get(matterOf(finding)) ?? []).filter((other) => isAsGrave(other, finding));
  if (known.length === 0) return true;
  const minutes = known.flatMap(({ intervals }) => intervals);
  return finding.intervals.some((interval) => subtractIntervals(interval, minutes).length > 0);
}

/**
 * Whether a group is short at no minute by more than in another check. Shortages that a deviation allows count too, so
 * that a repair does not spend the room of another group.
 */
export function isNowhereShorter(before: Standing, after: WeekCheck): boolean {
  return !after.strips.some((strip) => {
    const was = before.strips.get(stripKey(strip));
    return was !== strip && strip.segments.some((segment) => isShorter(segment, was?.segments ?? []));
  });
}

function isShorter(segment: StripSegment, before: readonly StripSegment[]): boolean {
  const short = shortOf(segment);
  if (short === 0) return false;
  const asShort: Interval[] = before.filter((was) => overlaps(was, segment) && shortOf(was) >= short);
  return subtractIntervals(segment, asShort).length > 0;
}

function shortOf({ required, counted }: StripSegment): number {
  return Math.max(0, (required ?? 0) - counted);
}
