import { contains, type Interval, subtractIntervals } from "../calendar/intervals.ts";
import { formatTime, parseTime } from "../calendar/time.ts";
import type { Shift, WeekRoster } from "../exchange/records.ts";
import type { PlanAvailable, RosterRepair } from "./repair.ts";

type Block = Shift["blocks"][number];
type ShiftEdit = Exclude<RosterRepair, PlanAvailable>;

/** The roster with a repair in it; the roster that goes in stays as it is. A shift that is not there is left out. */
export function applyRepair(roster: WeekRoster, repair: RosterRepair): WeekRoster {
  if (repair.kind === "planAvailable") return { ...roster, shifts: [...roster.shifts, plannedShift(roster, repair)] };
  return {
    ...roster,
    shifts: roster.shifts.map((shift) => (shift.id === repair.shiftId ? repaired(shift, repair) : shift)),
  };
}

function repaired(shift: Shift, repair: ShiftEdit): Shift {
  switch (repair.kind) {
    case "moveFromOtherGroup":
    case "bringFromOffGroup":
      return withBlock(shift, { ...times(repair), activity: "groep", groupId: repair.toGroupId, formatief: true });
    case "shiftBreak":
      return {
        ...shift,
        breaks: shift.breaks.map((pause) =>
          parseTime(pause.from) === repair.from && parseTime(pause.to) === repair.to
            ? { ...pause, ...times({ from: repair.newFrom, to: repair.newTo }) }
            : pause,
        ),
      };
    case "addBreak":
      return { ...shift, breaks: [...shift.breaks, { ...times(repair), leavesGroup: true }] };
    case "extendShift":
    case "shortenShift":
      return resized(shift, repair);
    case "markBoventallig":
      return withFormatief(shift, false);
    case "markFormatief":
      return withFormatief(shift, true);
  }
}

function resized(shift: Shift, span: Interval): Shift {
  const isLeft = (part: { readonly from: string; readonly to: string }) => contains(span, spanOf(part));
  return {
    ...shift,
    ...times(span),
    breaks: shift.breaks.filter(isLeft),
    blocks: shift.blocks.filter(isLeft),
  };
}

/** The blocks that say something else of it say the same as the shift. */
function withFormatief(shift: Shift, formatief: boolean): Shift {
  return {
    ...shift,
    formatief,
    blocks: shift.blocks.map((block) => (block.formatief === undefined ? block : { ...block, formatief })),
  };
}

/** Blocks may not overlap: what the new one takes is cut out of the others. */
function withBlock(shift: Shift, block: Block): Shift {
  const others = shift.blocks.flatMap((other) =>
    subtractIntervals(spanOf(other), [spanOf(block)]).map((left) => ({ ...other, ...times(left) })),
  );
  return { ...shift, blocks: [...others, block].sort((a, b) => (a.from < b.from ? -1 : 1)) };
}

function plannedShift(roster: WeekRoster, { staffId, date, groupId, ...span }: PlanAvailable): Shift {
  const taken = new Set(roster.shifts.map((shift) => shift.id));
  let id = `${date}-${staffId}`;
  while (taken.has(id)) id += "+";
  return { id, staffId, date, ...times(span), activity: "groep", groupId, formatief: true, breaks: [], blocks: [] };
}

function spanOf(part: { readonly from: string; readonly to: string }): Interval {
  return { from: parseTime(part.from), to: parseTime(part.to) };
}

function times({ from, to }: Interval): { from: string; to: string } {
  return { from: formatTime(from), to: formatTime(to) };
}
