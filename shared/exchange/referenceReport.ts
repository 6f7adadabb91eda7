import { parseTime } from "../calendar/time.ts";
import { texts } from "../texts/nl.ts";
import { type DataIssue, formatPath } from "./issues.ts";

/* What every check of references is made of. */

export type Path = readonly PropertyKey[];
export type Report = (path: Path, problem: keyof typeof texts.data.problems) => void;

/** The ids that a record may point at. */
export interface KnownInWeek {
  readonly groups: ReadonlySet<string>;
  readonly staff: ReadonlySet<string>;
  readonly children: ReadonlySet<string>;
}

export interface Known extends KnownInWeek {
  readonly schools: ReadonlySet<string>;
}

export interface TimeSpan {
  readonly from: string;
  readonly to: string;
}

export function reporterOf(issues: DataIssue[]): Report {
  return (path, problem) =>
    issues.push({ path: formatPath(path), code: problem, message: texts.data.problems[problem] ?? texts.data.invalid });
}

export function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map((record) => record.id));
}

export function checkUnique(
  records: readonly { readonly id: string }[],
  path: Path,
  report: Report,
  seen = new Set<string>(),
): void {
  records.forEach((record, index) => {
    if (seen.has(record.id)) report([...path, index, "id"], "duplicateId");
    seen.add(record.id);
  });
}

export function checkOrder(span: TimeSpan, path: Path, report: Report): boolean {
  if (parseTime(span.from) < parseTime(span.to)) return true;
  report([...path, "to"], "fromNotBeforeTo");
  return false;
}

export function checkOrders(spans: readonly TimeSpan[] | undefined, path: Path, report: Report): void {
  spans?.forEach((span, index) => checkOrder(span, [...path, index], report));
}

export function checkDates(
  from: string | null | undefined,
  to: string | null | undefined,
  path: Path,
  report: Report,
): void {
  if (from != null && to != null && from > to) report(path, "fromAfterTo");
}
