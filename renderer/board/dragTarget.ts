import type { Interval } from "../../shared/calendar/intervals.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { Page } from "../store/page.tsx";
import type { BoardGeometry, Box } from "./boardGeometry.ts";
import { type DragKind, type DragStart, draggedInterval, type PointerSpot } from "./dragMath.ts";
import type { DragPreview } from "./dragStore.ts";
import { cellOf, minuteOn, spotAt, spotIn } from "./pointerSpot.ts";
import { FINE_SNAP_MINUTES, SNAP_MINUTES, spanOf, type TimeAxis } from "./timeAxis.ts";

/* What is held while the pointer is down, and what it stands for wherever the pointer is. */

const words = texts.app.drag;

export interface Drag {
  readonly start: DragStart;
  readonly shiftId: string | null;
  readonly shiftIds: readonly string[];
  readonly breakIndex: number | null;
  /** Within which times it stays: those of the shift for a break, else of the day. */
  readonly bounds: TimeAxis;
  /** The cell in which the drag began; resizing and drawing stay in it. */
  readonly cell: HTMLElement;
  readonly pressedAt: { readonly x: number; readonly y: number };
}

/** Where the pointer is, and the keys that are held with it. */
export interface Pointer {
  readonly x: number;
  readonly y: number;
  /** Ctrl: a copy. */
  readonly isCopy: boolean;
  /** Alt: in steps of five minutes. */
  readonly isFine: boolean;
}

interface Press {
  readonly clientX: number;
  readonly clientY: number;
}

/** What goes where the pointer goes; an edge or a break stays in the cell where it was taken. */
export function isFree({ start, breakIndex }: Pick<Drag, "start" | "breakIndex">): boolean {
  return (start.kind === "move" && breakIndex === null) || start.kind === "person";
}

/** What is pressed on the board, or null where there is nothing to drag. */
export function dragAt({ clientX, clientY }: Press, target: Element, page: Page, axis: TimeAxis): Drag | null {
  const pressedAt = { x: clientX, y: clientY };
  const name = target.closest<HTMLElement>("[data-person]");
  if (name !== null) return personDrag(name, axis, pressedAt);
  const cell = cellOf(target);
  const spot = spotAt(clientX, clientY, axis);
  if (cell === null || spot === null || spot.staffId === null) return null;
  const shiftId = target.closest<HTMLElement>("[data-shift]")?.dataset["shift"] ?? null;
  if (shiftId === null) {
    const start: DragStart = { kind: "create", interval: { from: spot.minute, to: spot.minute }, spot };
    return { start, shiftId, shiftIds: [], breakIndex: null, bounds: axis, cell, pressedAt };
  }
  const shift = page.roster.getState().board?.roster.shifts.find((candidate) => candidate.id === shiftId);
  if (shift === undefined) return null;
  const handle = target.closest<HTMLElement>("[data-handle]");
  const kind = kindOf(handle);
  const breakIndex = Number(handle?.dataset["break"] ?? Number.NaN);
  const pause = shift.breaks[breakIndex];
  if (pause !== undefined) {
    const start = { kind, interval: spanOf(pause), spot };
    return { start, shiftId, shiftIds: [shiftId], breakIndex, bounds: spanOf(shift), cell, pressedAt };
  }
  const { selection } = page.ui.getState();
  const shiftIds = kind === "move" && selection.has(shiftId) ? [...selection] : [shiftId];
  return {
    start: { kind, interval: spanOf(shift), spot },
    shiftId,
    shiftIds,
    breakIndex: null,
    bounds: axis,
    cell,
    pressedAt,
  };
}

/** Someone by name: no time and no day until it is over an open place. */
function personDrag(name: HTMLElement, bounds: TimeAxis, pressedAt: Drag["pressedAt"]): Drag {
  const spot = { groupId: null, staffId: name.dataset["person"] ?? null, date: "", minute: 0 };
  const start: DragStart = { kind: "person", interval: { from: 0, to: 0 }, spot };
  return { start, shiftId: null, shiftIds: [], breakIndex: null, bounds, cell: name, pressedAt };
}

function kindOf(handle: HTMLElement | null): DragKind {
  const kind = handle?.dataset["handle"];
  return kind === "from" || kind === "to" ? kind : "move";
}

/** What the drag stands for at this pointer; outside the board as it stood last, with the reason why it cannot be dropped. */
export function previewOf(
  drag: Drag,
  pointer: Pointer,
  axis: TimeAxis,
  board: BoardGeometry,
  last: DragPreview | null,
): DragPreview {
  const { start, shiftId, shiftIds, breakIndex, bounds } = drag;
  const { kind } = start;
  const isMoved = isFree(drag);
  const held = { kind, shiftId, shiftIds, breakIndex, isCopy: pointer.isCopy && isMoved, openPlaceId: null };
  const landing = isMoved ? landingAt(drag, pointer, axis, board) : landingInCell(drag, pointer, axis, board);
  if (landing === null) {
    const { groupId, staffId, date, from, to, track } = last ?? { ...start.spot, ...start.interval, track: null };
    const beside = { x: pointer.x, top: pointer.y, bottom: pointer.y };
    const refusal = kind === "person" ? words.personOutside : words.outside;
    return { ...held, groupId, staffId, date, from, to, track, beside, refusal };
  }
  const { spot, track, place } = landing;
  const { groupId, staffId, date, minute } = spot;
  const step = pointer.isFine ? FINE_SNAP_MINUTES : SNAP_MINUTES;
  const top = board.origin().y + track.top;
  const beside = { x: pointer.x, top, bottom: top + track.height };
  if (place !== null) {
    const refusal = shiftIds.length > 1 ? words.oneForPlace : null;
    return { ...held, groupId, staffId: start.spot.staffId, date, ...place, track, beside, refusal };
  }
  const times = draggedInterval(start, minute, step, bounds);
  return { ...held, groupId, staffId, date, ...times, track, beside, refusal: null };
}

interface LandingSpot {
  readonly spot: PointerSpot;
  readonly track: Box;
  /** The open place that is there, with its times; null on a row or a strip. */
  readonly place: (Interval & { readonly openPlaceId: string }) | null;
}

function landingAt({ start }: Drag, { x, y }: Pointer, axis: TimeAxis, board: BoardGeometry): LandingSpot | null {
  const found = board.cellAt(x, y);
  if (found === null) return null;
  const place = placeIn(found.cell);
  if (place === null && start.kind === "person") return null;
  const minute = minuteOn(found.track, x - board.origin().x, axis);
  const { groupId = null, date = "" } = found.cell.dataset;
  const spot = place === null ? spotIn(found.cell, minute) : { groupId, staffId: null, date, minute };
  return spot && { spot, track: found.track, place };
}

function placeIn({ dataset }: HTMLElement): LandingSpot["place"] {
  const { openPlace, from, to } = dataset;
  return openPlace === undefined ? null : { openPlaceId: openPlace, from: Number(from), to: Number(to) };
}

/** An edge or a break stays in the cell where it was taken, however far the pointer goes. */
function landingInCell(
  { start, cell }: Drag,
  { x }: Pointer,
  axis: TimeAxis,
  board: BoardGeometry,
): LandingSpot | null {
  const track = board.trackOf(cell);
  return track && { spot: { ...start.spot, minute: minuteOn(track, x - board.origin().x, axis) }, track, place: null };
}
