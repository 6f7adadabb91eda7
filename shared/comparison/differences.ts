import { overlaps } from "../calendar/intervals.ts";
import type { Finding } from "../checking/finding.ts";
import { isSameRecord } from "../editing/sameRecord.ts";

/** How the findings of a scenario differ from those of the regular rules. */
export interface Differences {
  readonly introduced: readonly Finding[];
  readonly resolved: readonly Finding[];
  /** The same finding with other numbers or another time, as it is in the scenario. */
  readonly changed: readonly { readonly before: Finding; readonly after: Finding }[];
  readonly unchanged: number;
}

/**
 * Matches findings by rule, date and a shared group, person or child, where their times overlap. Each finds at most one
 * other: first the one that says the same, then the first that overlaps.
 */
export function differencesBetween(baseline: readonly Finding[], findings: readonly Finding[]): Differences {
  // Most findings are of rules and days that no pilot touches and are the same object in both.
  const shared = new Set(findings);
  const isShared = new Set(baseline.filter((before) => shared.has(before)));
  const left = Map.groupBy(
    baseline.filter((before) => !isShared.has(before)),
    placeInTime,
  );
  const take = (after: Finding, fits: (before: Finding) => boolean): Finding | undefined => {
    const candidates = left.get(placeInTime(after)) ?? [];
    const index = candidates.findIndex(fits);
    return index < 0 ? undefined : candidates.splice(index, 1)[0];
  };
  const differing = findings.filter(
    (after) => !isShared.has(after) && take(after, (before) => isSameFinding(before, after)) === undefined,
  );
  const introduced: Finding[] = [];
  const changed: { before: Finding; after: Finding }[] = [];
  for (const after of differing) {
    const before = take(after, (candidate) => isAboutTheSame(candidate, after));
    if (before) changed.push({ before, after });
    else introduced.push(after);
  }
  const resolved = [...left.values()].flat();
  return { introduced, resolved, changed, unchanged: findings.length - differing.length };
}

function placeInTime({ rule, date }: Finding): string {
  return `${rule}|${date}`;
}

function isSameFinding(a: Finding, b: Finding): boolean {
  return (
    a.key === b.key && a.measured === b.measured && a.required === b.required && isSameRecord(a.intervals, b.intervals)
  );
}

function isAboutTheSame(a: Finding, b: Finding): boolean {
  const isBesides = a.interval !== null && b.interval !== null && !overlaps(a.interval, b.interval);
  return !isBesides && subjectsOf(a).some((subject) => subjectsOf(b).includes(subject));
}

/** A group and the merge that holds it share the group. */
function subjectsOf({ unit }: Finding): string[] {
  const kind = unit.kind === "merge" ? "group" : unit.kind;
  return unit.ids.map((id) => `${kind}|${id}`);
}
