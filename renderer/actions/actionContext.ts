import { datesOfWeek, type LocalDate } from "../../shared/calendar/dates.ts";
import type { Minute } from "../../shared/calendar/time.ts";
import type { Shift } from "../../shared/exchange/records.ts";
import { homeOf, mergeKey } from "../board/boardModel.ts";
import { type PlaceKey, shiftPlace } from "../board/focusMap.ts";
import type { Page } from "../store/page.tsx";
import type { OpenBoard } from "../store/rosterState.ts";
import type { ActionContext, FocusSpot } from "./boardAction.ts";

/**
 * What an action works with now, or null while no week is open.
 * @param place what it is about; the place that has the focus when nothing else is said.
 * @param minute where the pointer was on the time axis.
 */
export function actionContext(
  page: Page,
  place: PlaceKey | null = page.ui.getState().place,
  minute: Minute | null = null,
): ActionContext | null {
  const { board } = page.roster.getState();
  if (board === null) return null;
  const spot = place === null ? null : readSpot(place, board);
  const shifts = shiftsMeant(spot, board.roster.shifts, page.ui.getState().selection);
  return { page, board, place, spot, shifts, minute };
}

/** What is selected, unless a shift outside the selection has the focus: then that one, since that is what is looked at. */
function shiftsMeant(spot: FocusSpot | null, all: readonly Shift[], selection: ReadonlySet<string>): readonly Shift[] {
  const focused = spot?.kind === "shift" ? spot.shift : null;
  const selected = all.filter((shift) => selection.has(shift.id));
  if (focused !== null && !selection.has(focused.id)) return [focused];
  return selected;
}

type SpotRecords = Pick<OpenBoard, "location" | "roster">;

/** What a place stands for among the records; null for one that is not there any more. */
export function readSpot(place: PlaceKey, board: SpotRecords): FocusSpot | null {
  const [kind, rest] = splitOnce(place);
  switch (kind) {
    case "shift":
      return shiftSpot(place, board);
    case "open":
      return { kind, openPlaceId: rest };
    case "merge":
      return mergeSpot(rest, board);
    case "mergecell":
      return datesOfWeek(board.roster.week).includes(rest) ? { kind: "mergeCell", date: rest } : null;
    case "cell":
    case "opencell":
    case "strip":
      return dayLongSpot(kind, rest, board);
    default:
      return null;
  }
}

function mergeSpot(key: string, { roster }: SpotRecords): FocusSpot | null {
  const merge = roster.merges.find((candidate) => mergeKey(candidate) === key);
  return merge === undefined ? null : { kind: "merge", merge, date: merge.date };
}

const DATE_LENGTH = "2026-11-24".length;

/** A spot that is the whole of a day in a row. */
function dayLongSpot(kind: "cell" | "opencell" | "strip", rest: string, board: SpotRecords): FocusSpot | null {
  const key = rest.slice(0, -DATE_LENGTH - 1);
  const date = rest.slice(-DATE_LENGTH);
  if (!datesOfWeek(board.roster.week).includes(date)) return null;
  if (kind === "cell") return cellSpot(key, date, board);
  if (kind === "opencell" && key === "") return { kind: "openCell", groupId: null, date };
  if (!board.location.groups.some((group) => group.id === key)) return null;
  return kind === "strip" ? { kind, groupId: key, date } : { kind: "openCell", groupId: key, date };
}

function splitOnce(place: PlaceKey): [kind: string, rest: string] {
  const colon = place.indexOf(":");
  return [place.slice(0, colon), place.slice(colon + 1)];
}

function shiftSpot(place: PlaceKey, { location, roster }: SpotRecords): FocusSpot | null {
  // Who stepped in on a day that was closed has a bar, and no place in the plan.
  const drawn = [...roster.shifts, ...(roster.closedDays ?? []).flatMap((day) => day.shifts)];
  const shift = drawn.find((candidate) => shiftPlace(candidate.id) === place);
  const person = location.staff.find((candidate) => candidate.id === shift?.staffId);
  if (shift === undefined || person === undefined) return null;
  return { kind: "shift", shift, groupId: homeOf(person, shift), staffId: person.id, date: shift.date };
}

/** An id may hold any sign, so the key of a lane is matched with those that there are. */
function cellSpot(key: string, date: LocalDate, { location }: Pick<OpenBoard, "location">): FocusSpot | null {
  for (const { id: staffId } of location.staff) {
    if (!key.endsWith(`/${staffId}`)) continue;
    const groupId = key.slice(0, -staffId.length - 1);
    if (groupId === "") return { kind: "cell", groupId: null, staffId, date };
    if (location.groups.some((group) => group.id === groupId)) return { kind: "cell", groupId, staffId, date };
  }
  return null;
}
