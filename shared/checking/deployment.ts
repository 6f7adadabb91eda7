import { isWithin, type LocalDate } from "../calendar/dates.ts";
import { contains, type Interval, overlaps, subtractIntervals } from "../calendar/intervals.ts";
import { MINUTES_PER_DAY, parseTime } from "../calendar/time.ts";
import type { Activity, Shift, Staff, Task } from "../exchange/records.ts";
import { isFormatiefByDefault } from "../staffing/roles.ts";
import type { AbsentReason } from "./finding.ts";

/** A stretch of a shift with one activity in one place. Breaks and absence are parts with a reason for not being there. */
export interface Deployment extends Interval {
  readonly staff: Staff;
  readonly shiftId: string;
  readonly activity: Activity;
  /** Null for work off the groups. */
  readonly groupId: string | null;
  readonly formatief: boolean;
  /** What a block says is done; null where it does not. */
  readonly task: Task | null;
  /** Null when the person is there; otherwise why not, though the shift says so. */
  readonly absent: AbsentReason | null;
}

type Part = Omit<Deployment, "absent">;

/** Time that is taken out of a shift, and why. */
interface Gap extends Interval {
  readonly reason: AbsentReason;
}

/**
 * Everything one person does on a date, cut where it changes, in order of time. Someone on two shifts at once is there
 * only on the stretch that starts first (ties by the order of shift ids).
 * @param shifts the shifts of this person on this date.
 */
export function deploymentsOf(staff: Staff, shifts: readonly Shift[], date: LocalDate): Deployment[] {
  if (shifts.length === 0) return [];
  const personal = personalGaps(staff, date);
  const parts = shifts.flatMap((shift) => partsOf(staff, shift));
  const taken = takenByEarlierStretch(parts);
  const breaks = new Map(shifts.map((shift) => [shift.id, breakGaps(shift)]));
  return parts
    .flatMap((part) => cut(part, [...personal, ...(taken.get(part) ?? []), ...(breaks.get(part.shiftId) ?? [])]))
    .sort((a, b) => a.from - b.from || compareText(a.shiftId, b.shiftId));
}

/** Gaps of the whole day: not in service, ill, on leave. The first gap that holds gives the reason. */
function personalGaps(staff: Staff, date: LocalDate): Gap[] {
  if (!isWithin(date, staff.employment?.from, staff.employment?.to)) {
    return [{ from: 0, to: MINUTES_PER_DAY, reason: "notEmployed" }];
  }
  return staff.unavailable
    .filter((absence) => absence.date === date)
    .map(({ from = "00:00", to = "24:00" }) => ({ ...intervalOf({ from, to }), reason: "unavailable" }));
}

function breakGaps(shift: Shift): Gap[] {
  return shift.breaks
    .filter((pause) => pause.leavesGroup ?? true)
    .map((pause) => ({ ...intervalOf(pause), reason: "break" }));
}

function intervalOf(span: { readonly from: string; readonly to: string }): Interval {
  return { from: parseTime(span.from), to: parseTime(span.to) };
}

/** A shift and its blocks as parts: each block replaces what it names, the rest of the shift stays. */
function partsOf(staff: Staff, shift: Shift): Part[] {
  const base = {
    staff,
    shiftId: shift.id,
    activity: shift.activity,
    groupId: shift.groupId ?? null,
    formatief: shift.formatief ?? isFormatiefByDefault(staff.role),
    task: null,
  };
  const blocks = shift.blocks.map((block) => ({
    ...base,
    ...intervalOf(block),
    activity: block.activity ?? base.activity,
    groupId: block.groupId === undefined ? base.groupId : block.groupId,
    formatief: block.formatief ?? base.formatief,
    task: block.task ?? null,
  }));
  const rest = subtractIntervals(intervalOf(shift), blocks).map((interval) => ({ ...base, ...interval }));
  return [...blocks, ...rest].sort((a, b) => a.from - b.from);
}

const NOTHING_TAKEN: ReadonlyMap<Part, readonly Gap[]> = new Map();

/**
 * For each part the minutes in which the person is already elsewhere. Adjacent parts on the same group and activity
 * are one stretch, so that splitting a shift changes nothing.
 */
function takenByEarlierStretch(parts: readonly Part[]): ReadonlyMap<Part, readonly Gap[]> {
  if (parts.length < 2) return NOTHING_TAKEN;
  const stretches = stretchesOf(parts);
  const taken = new Map<Part, Gap[]>();
  const claimed: Gap[] = [];
  for (const stretch of stretches) {
    const before = [...claimed];
    for (const part of stretch.parts) {
      const clashes = before.filter((interval) => overlaps(interval, part));
      if (clashes.length > 0) taken.set(part, clashes);
    }
    claimed.push({ from: stretch.from, to: stretch.to, reason: "otherShift" });
  }
  return taken;
}

function stretchesOf(parts: readonly Part[]): (Interval & { readonly parts: Part[] })[] {
  const stretches: { from: number; to: number; parts: Part[] }[] = [];
  for (const part of [...parts].sort((a, b) => a.from - b.from || compareText(a.shiftId, b.shiftId))) {
    const previous = stretches.find((stretch) => stretch.to === part.from && isSamePlace(stretch.parts.at(-1), part));
    if (previous) {
      previous.parts.push(part);
      previous.to = part.to;
    } else {
      stretches.push({ from: part.from, to: part.to, parts: [part] });
    }
  }
  return stretches.sort((a, b) => a.from - b.from || compareText(a.parts[0]?.shiftId ?? "", b.parts[0]?.shiftId ?? ""));
}

function isSamePlace(a: Part | undefined, b: Part): boolean {
  return a !== undefined && a.activity === b.activity && a.groupId === b.groupId;
}

/** Cuts a part at the edges of its gaps; each piece knows whether the person is there. */
function cut(part: Part, gaps: readonly Gap[]): Deployment[] {
  if (gaps.length === 0) return [{ ...part, absent: null }];
  const inner = gaps.flatMap(({ from, to }) => [from, to]).filter((edge) => edge > part.from && edge < part.to);
  const edges = [...new Set([part.from, ...inner, part.to])].sort((a, b) => a - b);
  return edges.slice(1).map((to, index) => {
    const at = { from: edges[index] ?? part.from, to };
    return { ...part, ...at, absent: gaps.find((gap) => contains(gap, at))?.reason ?? null };
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
