import type { IsoWeek } from "../calendar/dates.ts";
import type { AcceptedDeviation } from "../exchange/records.ts";
import type { Change, ChangeName, RecordChange } from "./change.ts";
import { isSameRecord } from "./sameRecord.ts";

/*
 * What is recorded beside findings (rules.md §7), as named changes of the list of deviations. It changes no finding: the
 * inspector decides.
 */

export interface DeviationEditContext {
  readonly acceptedDeviations: readonly AcceptedDeviation[];
  /** The week that is open. */
  readonly week: IsoWeek;
  /** The finding in words, for the name of the change. */
  readonly subject: string;
  /** A fresh id, never used before. */
  readonly newId: () => string;
}

/** Records a deviation in the place of all that stands beside its finding; null when that says the same already. */
export function recordDeviation(context: DeviationEditContext, deviation: AcceptedDeviation): Change | null {
  const { findingKey } = deviation;
  const known = context.acceptedDeviations.filter((one) => one.findingKey === findingKey);
  if (known.length === 1 && isSameRecord(known[0], deviation)) return null;
  const at = context.acceptedDeviations.findIndex((one) => one.findingKey === findingKey);
  const others = withoutFinding(context, findingKey);
  return changeOf(context, "deviationRecorded", others.toSpliced(at < 0 ? others.length : at, 0, deviation));
}

/** Takes away what was recorded beside a finding; null where nothing was. */
export function removeDeviation(context: DeviationEditContext, findingKey: string): Change | null {
  const left = withoutFinding(context, findingKey);
  return left.length === context.acceptedDeviations.length ? null : changeOf(context, "deviationRemoved", left);
}

function withoutFinding({ acceptedDeviations }: DeviationEditContext, findingKey: string): AcceptedDeviation[] {
  return acceptedDeviations.filter((deviation) => deviation.findingKey !== findingKey);
}

function changeOf(
  { acceptedDeviations, week, subject, newId }: DeviationEditContext,
  name: ChangeName,
  after: AcceptedDeviation[],
): Change {
  const record: RecordChange = { kind: "list", list: "acceptedDeviations", before: [...acceptedDeviations], after };
  return { id: newId(), name, subject, week, records: [record] };
}
