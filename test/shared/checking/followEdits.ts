import { expect } from "vitest";
import { checkWeek, createWeekChecker } from "../../../shared/checking/checkWeek.ts";
import type { RuleId } from "../../../shared/checking/finding.ts";
import type { WeekCheck } from "../../../shared/checking/weekCheck.ts";
import { isSameRecord } from "../../../shared/editing/sameRecord.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";

/** The second value, in which all that is the same as in the first is the same object, as after an edit. */
function edited<T>(before: unknown, after: T): T {
  if (isSameRecord(before, after)) return before as T;
  if (typeof before !== "object" || before === null || typeof after !== "object" || after === null) return after;
  const known = before as Record<string, unknown>;
  if (Array.isArray(after)) return after.map((item, index) => edited(known[index], item)) as T;
  return Object.fromEntries(Object.entries(after).map(([key, value]) => [key, edited(known[key], value)])) as T;
}

/** What a rule says: of whom, or why it leaves something open. */
function saidBy(rule: RuleId, { findings, notEvaluated }: WeekCheck): string[] {
  return [
    ...findings.filter((finding) => finding.rule === rule).map(({ unit }) => `${unit.kind}:${unit.ids.join("+")}`),
    ...notEvaluated.filter((entry) => entry.rule === rule).map(({ reason }) => reason),
  ];
}

/**
 * Checks a document, an edit of it and the document again with one checker, as the editor's does, and each also from
 * nothing, which must answer the same.
 * @returns what a rule says each time
 */
export function followed(rule: RuleId, before: LocationDocument, after: LocationDocument) {
  const week = before.weeks[0]?.week ?? "";
  const check = createWeekChecker();
  return [before, edited(before, after), before].map((document) => {
    const answer = check(document, week);
    expect(isSameRecord(answer, checkWeek(structuredClone(document), week))).toBe(true);
    return saidBy(rule, answer);
  });
}
