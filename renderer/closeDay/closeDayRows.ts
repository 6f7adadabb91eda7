import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Interval } from "../../shared/calendar/intervals.ts";
import { spanOf } from "../../shared/editing/shiftTimes.ts";
import type { Shift, ShiftBreak, Stay } from "../../shared/exchange/records.ts";
import { readTime } from "../../shared/planning/readTime.ts";
import { clock } from "../../shared/reports/dutchDates.ts";

/* What really happened on a day, as it stands in the form beside the plan. */

interface TimesRow {
  readonly key: string;
  readonly isPresent: boolean;
  readonly from: string;
  readonly to: string;
}

/** Someone's work; `shift` is the record that it began from, `planned` that of the plan, null for who was not planned. */
export interface WorkRow extends TimesRow {
  readonly shift: Shift;
  readonly planned: Shift | null;
  /** "12:30-13:00", several with commas. */
  readonly breaks: string;
}

/** A child in a group; `expected` is when it would come, null for one that was not expected there. */
export interface StayRow extends TimesRow {
  readonly childId: string;
  readonly groupId: string;
  readonly expected: Interval | null;
}

export interface CloseDayFields {
  readonly work: readonly WorkRow[];
  readonly stays: readonly StayRow[];
}

/** A stay as it was expected. */
export interface ExpectedStay extends Interval {
  readonly childId: string;
  readonly groupId: string;
}

/** The form as it begins: the plan beside what is known to have happened. */
export function closeDayFields(
  planned: readonly Shift[],
  expected: readonly ExpectedStay[],
  actual: { readonly shifts: readonly Shift[]; readonly attendance: readonly Stay[] },
): CloseDayFields {
  return { work: workRows(planned, actual.shifts), stays: stayRows(expected, actual.attendance) };
}

function workRows(planned: readonly Shift[], actual: readonly Shift[]): WorkRow[] {
  const worked = new Map(actual.map((shift) => [shift.id, shift]));
  const known = new Set(planned.map(({ id }) => id));
  return [
    ...planned.map((shift) => workRow(worked.get(shift.id) ?? shift, shift, worked.has(shift.id))),
    ...actual.filter(({ id }) => !known.has(id)).map((shift) => workRow(shift, null, true)),
  ];
}

function workRow(shift: Shift, planned: Shift | null, isPresent: boolean): WorkRow {
  return { key: shift.id, shift, planned, isPresent, ...timeTexts(spanOf(shift)), breaks: breaksText(shift.breaks) };
}

/** A row for someone who was not planned, with times still to be filled in. */
export function extraWork(id: string, date: LocalDate, staffId: string, groupId: string | null): WorkRow {
  const shift: Shift = {
    id,
    staffId,
    date,
    from: "00:00",
    to: "24:00",
    activity: groupId === null ? "kantoor" : "groep",
    groupId,
    breaks: [],
    blocks: [],
  };
  return { key: id, shift, planned: null, isPresent: true, from: "", to: "", breaks: "" };
}

/** The row on another group; without one it is office work. */
export function withGroup(row: WorkRow, groupId: string | null): WorkRow {
  return { ...row, shift: { ...row.shift, groupId, activity: groupId === null ? "kantoor" : "groep" } };
}

function stayRows(expected: readonly ExpectedStay[], attended: readonly Stay[]): StayRow[] {
  const left = [...attended];
  const rows = expected.map((stay, index): StayRow => {
    const at = left.findIndex(({ childId, groupId }) => childId === stay.childId && groupId === stay.groupId);
    const [own] = at < 0 ? [] : left.splice(at, 1);
    const { childId, groupId, from, to } = stay;
    const times = timeTexts(own === undefined ? stay : spanOf(own));
    return { key: `stay:${index}`, childId, groupId, expected: { from, to }, isPresent: own !== undefined, ...times };
  });
  const extra = left.map((stay, index) => ({
    key: `extra:${index}`,
    childId: stay.childId,
    groupId: stay.groupId,
    expected: null,
    isPresent: true,
    ...timeTexts(spanOf(stay)),
  }));
  return [...rows, ...extra];
}

/** A row for a child that was not expected in a group. */
export function extraStay(key: string, childId: string, groupId: string): StayRow {
  return { key, childId, groupId, expected: null, isPresent: true, from: "", to: "" };
}

function timeTexts({ from, to }: Interval): { from: string; to: string } {
  return { from: clock(from), to: clock(to) };
}

export function breaksText(breaks: readonly ShiftBreak[]): string {
  return breaks.map((pause) => Object.values(timeTexts(spanOf(pause))).join("-")).join(", ");
}

/** Whether a child did not come, or at other times than expected. */
export function isOtherwise({ expected, isPresent, from, to }: StayRow): boolean {
  if (expected === null || !isPresent) return true;
  return readTime(from) !== expected.from || readTime(to) !== expected.to;
}
