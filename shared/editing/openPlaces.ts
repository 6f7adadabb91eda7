import type { LocalDate } from "../calendar/dates.ts";
import { type Interval, overlaps, subtractIntervals } from "../calendar/intervals.ts";
import type { OpenPlace, Shift } from "../exchange/records.ts";
import type { Plan } from "./rosterDifferences.ts";
import { isSameRecord } from "./sameRecord.ts";
import { cutTo, spanOf } from "./shiftTimes.ts";

/* How shifts become open places and shifts again. Pure functions of the lists of a roster, whose order says nothing. */

/** The duties of a week: the shifts that people hold and those that nobody does. */
export interface Duties {
  readonly shifts: readonly Shift[];
  readonly openPlaces: readonly OpenPlace[];
}

/** The duties of a plan. */
export function dutiesOf({ shifts, openPlaces = [] }: Plan): Duties {
  return { shifts, openPlaces };
}

/** The shift as a place that nobody holds, under the same id. */
export function placeOf(shift: Shift): OpenPlace {
  return { ...shift, asked: [] };
}

/** The place as a shift of a person, under the same id. Only whose it was keeps where it was cut from. */
export function shiftOfPlace(place: OpenPlace, staffId: string): Shift {
  const { asked: _asked, absence: _absence, partOf, ...work } = place;
  return { ...work, staffId, ...(partOf !== undefined && staffId === place.staffId ? { partOf } : {}) };
}

/**
 * A person's shifts of a date fall open for a stretch of it: whole, or the part that lies in it. What is left of a shift
 * keeps its id.
 */
export function openDuring(
  duties: Duties,
  { staffId, date }: { readonly staffId: string; readonly date: LocalDate },
  gap: Interval,
  newId: () => string,
): Duties {
  const isHit = (shift: Shift) => shift.staffId === staffId && shift.date === date && overlaps(spanOf(shift), gap);
  const cut = duties.shifts.filter(isHit).map((shift) => cutOut(shift, gap, newId));
  if (cut.length === 0) return duties;
  return {
    shifts: [...duties.shifts.filter((shift) => !isHit(shift)), ...cut.flatMap(({ left }) => left)],
    openPlaces: [...duties.openPlaces, ...cut.map(({ place }) => place)],
  };
}

/** A shift without what lies in the gap (0 to 2 pieces, the first under its own id), and that part as an open place. */
function cutOut(shift: Shift, gap: Interval, newId: () => string): { left: readonly Shift[]; place: OpenPlace } {
  const whole = spanOf(shift);
  const pieces = subtractIntervals(whole, [gap]).map((piece) => cutTo(shift, piece));
  if (pieces.length === 0) return { left: [], place: { ...placeOf(shift), absence: true } };
  const partOf = shift.partOf ?? shift.id;
  const open = { from: Math.max(whole.from, gap.from), to: Math.min(whole.to, gap.to) };
  return {
    left: pieces.map((piece, index) => (index === 0 ? piece : { ...piece, id: newId(), partOf })),
    place: { ...placeOf(cutTo(shift, open)), id: newId(), absence: true, partOf },
  };
}

/** An open place goes back to whose shift it was, joined with the pieces that it was cut from where they still touch it. */
export function giveBack({ shifts, openPlaces }: Duties, place: OpenPlace, staffId: string): Duties {
  const origin = place.partOf ?? place.id;
  let whole = shiftOfPlace(place, staffId);
  let rest = shifts;
  for (let piece = pieceBeside(rest, whole, origin); piece; piece = pieceBeside(rest, whole, origin)) {
    const joined = piece;
    rest = rest.filter((shift) => shift !== joined);
    whole = join(whole, joined, origin);
  }
  return { shifts: [...rest, whole], openPlaces: openPlaces.filter((open) => open !== place) };
}

function pieceBeside(shifts: readonly Shift[], whole: Shift, origin: string): Shift | undefined {
  return shifts.find(
    (shift) =>
      (shift.id === origin || shift.partOf === origin) &&
      (shift.to === whole.from || shift.from === whole.to) &&
      isSameWork(shift, whole),
  );
}

/** Whether two pieces differ in nothing but their id and times. */
function isSameWork(a: Shift, b: Shift): boolean {
  return isSameRecord(workOf(a), workOf(b));
}

function workOf({ id: _id, from: _from, to: _to, breaks: _breaks, blocks: _blocks, partOf: _partOf, ...work }: Shift) {
  return work;
}

function join(a: Shift, b: Shift, origin: string): Shift {
  const [early, late] = a.to === b.from ? [a, b] : [b, a];
  const id = a.id === origin || b.id === origin ? origin : early.id;
  const { partOf: _partOf, ...shift } = early;
  return {
    ...(shift as Shift),
    id,
    ...(id === origin ? {} : { partOf: origin }),
    to: late.to,
    breaks: joinAt(early.breaks, late.breaks, early.to),
    blocks: joinAt(early.blocks, late.blocks, early.to),
  };
}

/** The parts of both; one that was cut in two at this time is whole again. */
function joinAt<P extends { readonly from: string; readonly to: string }>(
  early: readonly P[],
  late: readonly P[],
  at: string,
): P[] {
  const last = early.find(({ to }) => to === at);
  const first = late.find(({ from }) => from === at);
  if (!last || !first || !isSameRecord({ ...last, from: "", to: "" }, { ...first, from: "", to: "" }))
    return [...early, ...late];
  const whole = { ...last, to: first.to };
  return [...early.map((part) => (part === last ? whole : part)), ...late.filter((part) => part !== first)];
}
