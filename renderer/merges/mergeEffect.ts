import { type Interval, overlaps } from "../../shared/calendar/intervals.ts";
import type { Finding } from "../../shared/checking/finding.ts";
import { unitKey } from "../../shared/checking/preparedDay.ts";
import type { Strip, StripSegment, Verdict, WeekCheck } from "../../shared/checking/weekCheck.ts";
import { isSameRecord } from "../../shared/editing/sameRecord.ts";
import { spanOf } from "../../shared/editing/shiftTimes.ts";
import type { Merge } from "../../shared/exchange/records.ts";
import { addedFindings, standingOf } from "../../shared/repairs/improvement.ts";

/* What a merge does to the need, to consent and to the findings: the check without it beside the check with it. */

/** A stretch of a merge within which nothing changes. */
export interface MergeMoment extends Interval {
  readonly children: number;
  /** The need of each unit by itself; null where it is not known. A unit without children needs nobody and is left out. */
  readonly apart: readonly (number | null)[];
  readonly merged: number | null;
  /** Who counts in the merge. */
  readonly counted: number;
  readonly verdict: Verdict;
}

export interface MergeEffect {
  /** In order of time; empty when no child is there. */
  readonly moments: readonly MergeMoment[];
  /** Children in a room without consent, or in one room too many this week. */
  readonly withoutConsent: readonly string[];
  /** Children of whom no consent is recorded. */
  readonly consentUnknown: readonly string[];
  /** Overtredingen and aandachtspunten that the merge brings. */
  readonly added: readonly Finding[];
  /** How many overtredingen fewer there are than without it; never below zero. */
  readonly fewerOvertredingen: number;
}

/**
 * @param apart the check of the week without the merge.
 * @param together the check of the week with it.
 */
export function mergeEffect(merge: Merge, apart: WeekCheck, together: WeekCheck): MergeEffect {
  const fewer = apart.summary.regular.overtredingen - together.summary.regular.overtredingen;
  return {
    moments: momentsOf(merge, stripsOf(merge, apart), stripsOf(merge, together)),
    ...consentOf(merge, together),
    added: addedFindings(standingOf(apart), together),
    fewerOvertredingen: Math.max(0, fewer),
  };
}

/** The highest need of a merge apart (all units together) and merged; null where one of them is not known. */
export function highestNeed(moments: readonly MergeMoment[]): {
  readonly apart: number | null;
  readonly merged: number | null;
} {
  return { apart: highest(moments.map(needApart)), merged: highest(moments.map(({ merged }) => merged)) };
}

/** The needs of the units by themselves taken together. */
export function needApart({ apart }: Pick<MergeMoment, "apart">): number | null {
  return apart.reduce((sum, need) => (sum === null || need === null ? null : sum + need), 0);
}

function highest(needs: readonly (number | null)[]): number | null {
  return needs.reduce((most, need) => (most === null || need === null ? null : Math.max(most, need)), 0);
}

function stripsOf({ date, groupIds }: Merge, { strips }: WeekCheck): Strip[] {
  return strips.filter((strip) => strip.date === date && groupIds.includes(strip.groupId));
}

function momentsOf(merge: Merge, apart: readonly Strip[], together: readonly Strip[]): MergeMoment[] {
  const moments: MergeMoment[] = [];
  for (const span of stretchesOf(spanOf(merge), [...apart, ...together])) {
    const moment = momentAt(span, segmentsAt(span, apart), segmentsAt(span, together));
    if (moment === null) continue;
    const last = moments.at(-1);
    // What says the same as the stretch right before it is one with it.
    if (last?.to === moment.from && isSameRecord({ ...last, ...span }, moment))
      moments[moments.length - 1] = { ...last, to: moment.to };
    else moments.push(moment);
  }
  return moments;
}

/** A span cut wherever a strip changes. */
function stretchesOf(span: Interval, strips: readonly Strip[]): Interval[] {
  const cuts = strips.flatMap(({ segments }) => segments.flatMap(({ from, to }) => [from, to]));
  const inside = cuts.filter((minute) => minute > span.from && minute < span.to);
  const edges = [...new Set([span.from, ...inside, span.to])].sort((a, b) => a - b);
  return edges.slice(1).map((to, index) => ({ from: edges[index] ?? span.from, to }));
}

function segmentsAt(span: Interval, strips: readonly Strip[]): StripSegment[] {
  return strips.flatMap(({ segments }) => segments.filter((segment) => overlaps(segment, span)));
}

function momentAt(
  span: Interval,
  apart: readonly StripSegment[],
  together: readonly StripSegment[],
): MergeMoment | null {
  const children = apart.reduce((sum, segment) => sum + segment.children, 0);
  const [merged] = together;
  if (children === 0 || merged === undefined) return null;
  // Groups of one unit, such as all bso of the centre, have one need together.
  const units = new Map(apart.filter(({ unitChildren }) => unitChildren > 0).map((one) => [unitKey(one.unit), one]));
  return {
    ...span,
    children,
    apart: [...units.values()].map(({ required }) => required),
    merged: merged.required,
    counted: merged.counted,
    verdict: merged.verdict,
  };
}

/** Who has no consent to be in the room of the merge at its time, as the rule of the stamgroep finds it. */
function consentOf(merge: Merge, { findings }: WeekCheck): Pick<MergeEffect, "withoutConsent" | "consentUnknown"> {
  const span = spanOf(merge);
  const ofMerge = findings.filter(
    ({ rule, date, unit, intervals }) =>
      rule === "stamgroep" &&
      date === merge.date &&
      unit.ids.some((id) => merge.groupIds.includes(id)) &&
      intervals.some((interval) => overlaps(interval, span)),
  );
  const childrenOf = (isWrong: boolean) =>
    ofMerge.filter(({ severity }) => (severity === "overtreding") === isWrong).flatMap(({ childIds }) => childIds);
  return { withoutConsent: unique(childrenOf(true)), consentUnknown: unique(childrenOf(false)) };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
