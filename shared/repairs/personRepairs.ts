import { overlaps } from "../calendar/intervals.ts";
import { parseTime } from "../calendar/time.ts";
import type { Finding } from "../checking/finding.ts";
import type { Shift } from "../exchange/records.ts";
import type { RosterRepair } from "./repair.ts";
import type { RepairContext } from "./repairContext.ts";
import { canBeAway } from "./target.ts";
import { timesAround } from "./timesAround.ts";

/** So many times for a break are tried. */
const MOST_TIMES = 3;

/** A break for a stretch of work that lacks one: as near to its middle as nobody is short by it. */
export function missingBreak(finding: Finding, context: RepairContext): RosterRepair[][] {
  const { interval, measured, required } = finding;
  if (interval === null || measured === null || required === null) return [];
  const { day } = context.dayOf(finding.date);
  const length = required - measured;
  const middle = Math.round((interval.from + interval.to - length) / 30) * 15;
  const near = { from: middle, to: middle + length };
  return shiftsOf(finding, context).map((shift) => {
    const whole = spanOf(shift);
    const taken = [...shift.breaks, ...shift.blocks].map(spanOf);
    return timesAround(near, length, whole)
      .filter((span) => !taken.some((part) => overlaps(part, span)) && canBeAway(day, shift.staffId, span))
      .slice(0, MOST_TIMES)
      .map((span) => ({ kind: "addBreak", staffId: shift.staffId, shiftId: shift.id, date: shift.date, ...span }));
  });
}

/** Shifts of one person that overlap, cut where the other one begins or ends. */
export function shorterShifts(finding: Finding, context: RepairContext): RosterRepair[][] {
  const { interval } = finding;
  if (interval === null) return [];
  return shiftsOf(finding, context).map((shift) => {
    const old = spanOf(shift);
    const spans = [
      { from: old.from, to: interval.from },
      { from: interval.to, to: old.to },
    ].filter(({ from, to }) => from < to);
    return spans.map((span) => ({
      kind: "shortenShift",
      staffId: shift.staffId,
      shiftId: shift.id,
      date: shift.date,
      ...span,
      oldFrom: old.from,
      oldTo: old.to,
    }));
  });
}

/** Shifts planned as formatief by someone whose role never counts. */
export function boventalligShifts(finding: Finding, context: RepairContext): RosterRepair[] {
  const isFormatief = (shift: Shift) =>
    shift.formatief === true || shift.blocks.some(({ formatief }) => formatief === true);
  return shiftsOf(finding, context)
    .filter(isFormatief)
    .map(({ id: shiftId, staffId, date }) => ({ kind: "markBoventallig", staffId, shiftId, date }));
}

/** The shifts of the people of a finding that it is about, by their times. */
function shiftsOf({ staffIds, unit, date, interval }: Finding, { roster }: RepairContext): Shift[] {
  const people = unit.kind === "person" ? unit.ids : staffIds;
  return roster.shifts.filter(
    (shift) =>
      shift.date === date && people.includes(shift.staffId) && (interval === null || overlaps(spanOf(shift), interval)),
  );
}

function spanOf({ from, to }: { readonly from: string; readonly to: string }) {
  return { from: parseTime(from), to: parseTime(to) };
}
