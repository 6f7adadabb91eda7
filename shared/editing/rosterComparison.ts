import type { LocalDate } from "../calendar/dates.ts";
import { LastAnswers } from "../checking/remembered.ts";
import type { Merge, OpenPlace, Shift } from "../exchange/records.ts";
import type { Plan } from "./rosterDifferences.ts";
import { isSameRecord } from "./sameRecord.ts";

/*
 * What differs between two plans of one week, for people: two versions, a version and the roster, or the roster and what a
 * template would make of it. A shift and the open place that it became have the same id, and are one difference.
 */

/** What of a shift or open place may differ. `times` is begin or end. */
export type DutyField = "staffId" | "date" | "times" | "groupId" | "activity" | "formatief" | "breaks" | "blocks";

export type DifferenceKind = "added" | "removed" | "changed";

/** A shift, or an open place, that came, went or changed. */
export interface DutyDifference {
  readonly what: "duty";
  readonly kind: DifferenceKind;
  readonly date: LocalDate;
  readonly before: Duty | null;
  readonly after: Duty | null;
  /** Of a change: what differs, in a fixed order; empty when only an extra field does. */
  readonly fields: readonly DutyField[];
}

/** A merge that came, went or got other times or another room; one of other groups is another merge. */
export interface MergeDifference {
  readonly what: "merge";
  readonly kind: DifferenceKind;
  readonly date: LocalDate;
  readonly before: Merge | null;
  readonly after: Merge | null;
}

export type RosterDifference = DutyDifference | MergeDifference;

/** A shift of a person, or a place that nobody holds. */
export type Duty =
  | { readonly isOpen: false; readonly record: Shift }
  | { readonly isOpen: true; readonly record: OpenPlace };

/** What differs between two plans of one week, by date and time. Whom was asked for an open place is no difference. */
export function versionDifferences(before: Plan, after: Plan): RosterDifference[] {
  return [...dutyDifferences(before, after), ...mergeDifferences(before, after)].sort(byMoment);
}

function dutyDifferences(before: Plan, after: Plan): DutyDifference[] {
  const was = dutiesOf(before);
  const is = dutiesOf(after);
  const gone = [...was].flatMap(([id, duty]) => {
    const other = is.get(id);
    return other ? changeBetween(duty, other) : [differenceOf("removed", duty, null)];
  });
  const added = [...is].filter(([id]) => !was.has(id)).map(([, duty]) => differenceOf("added", null, duty));
  return [...gone, ...added];
}

function dutiesOf({ shifts, openPlaces = [] }: Plan): Map<string, Duty> {
  return new Map<string, Duty>([
    ...shifts.map((record): [string, Duty] => [record.id, { isOpen: false, record }]),
    ...openPlaces.map((record): [string, Duty] => [record.id, { isOpen: true, record }]),
  ]);
}

const knownChanges = new LastAnswers<readonly DutyDifference[]>();

/** Worked out once for each pair of records: after an edit of a published week all others are as they were. */
function changeBetween(before: Duty, after: Duty): readonly DutyDifference[] {
  return knownChanges.of(after.record, [before.record], () => compareDuties(before, after));
}

function compareDuties(before: Duty, after: Duty): DutyDifference[] {
  const isSame = before.isOpen === after.isOpen && isSameRecord(plannedIn(before), plannedIn(after));
  return isSame ? [] : [differenceOf("changed", before, after, fieldsThatDiffer(before, after))];
}

/** What is planned, without the search for someone to do it. */
function plannedIn({ record }: Duty): Record<string, unknown> {
  const { asked: _asked, absence: _absence, partOf: _partOf, ...planned } = record as Record<string, unknown>;
  return planned;
}

function fieldsThatDiffer(a: Duty, b: Duty): DutyField[] {
  const [was, is] = [a.record, b.record];
  const differs: Readonly<Record<DutyField, boolean>> = {
    staffId: holderOf(a) !== holderOf(b),
    date: was.date !== is.date,
    times: was.from !== is.from || was.to !== is.to,
    groupId: (was.groupId ?? null) !== (is.groupId ?? null),
    activity: was.activity !== is.activity,
    formatief: was.formatief !== is.formatief,
    breaks: !isSameRecord(was.breaks, is.breaks),
    blocks: !isSameRecord(was.blocks, is.blocks),
  };
  return (Object.keys(differs) as DutyField[]).filter((field) => differs[field]);
}

function holderOf(duty: Duty): string | null {
  return duty.isOpen ? null : duty.record.staffId;
}

function differenceOf(
  kind: DifferenceKind,
  before: Duty | null,
  after: Duty | null,
  fields: readonly DutyField[] = [],
): DutyDifference {
  return { what: "duty", kind, date: (after ?? before)?.record.date ?? "", before, after, fields };
}

function mergeDifferences(before: Plan, after: Plan): MergeDifference[] {
  // Merges of the same groups on one day are told apart by their order.
  const left = [...after.merges];
  const pairs = before.merges.map((merge) => {
    const index = left.findIndex((other) => keyOf(other) === keyOf(merge));
    const [other = null] = index < 0 ? [] : left.splice(index, 1);
    return { before: merge, after: other };
  });
  const changed = pairs.flatMap((pair): MergeDifference[] =>
    pair.after !== null && isSameRecord(pair.before, pair.after)
      ? []
      : [{ what: "merge", kind: pair.after === null ? "removed" : "changed", date: pair.before.date, ...pair }],
  );
  return [
    ...changed,
    ...left.map(
      (merge): MergeDifference => ({ what: "merge", kind: "added", date: merge.date, before: null, after: merge }),
    ),
  ];
}

function keyOf({ date, groupIds }: Merge): string {
  return [date, ...groupIds.toSorted()].join("|");
}

function byMoment(a: RosterDifference, b: RosterDifference): number {
  return compare(a.date, b.date) || compare(fromOf(a), fromOf(b));
}

function fromOf(difference: RosterDifference): string {
  if (difference.what === "merge") return (difference.after ?? difference.before)?.from ?? "";
  return (difference.after ?? difference.before)?.record.from ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
