import { useMemo } from "react";
import type { Interval } from "../../shared/calendar/intervals.ts";
import type { AbsenceContext } from "../../shared/editing/absenceChanges.ts";
import type { Change, RecordChange } from "../../shared/editing/change.ts";
import { ImpossibleEditError } from "../../shared/editing/impossibleEdit.ts";
import { type MergeContext, mergesMade } from "../../shared/editing/mergeChanges.ts";
import { changesClosedDay, changesPublished, keepingPublished } from "../../shared/editing/planGuards.ts";
import { sayImpossibleEdit } from "../../shared/editing/sayImpossibleEdit.ts";
import {
  addShift,
  editShift,
  moveShift,
  removeShift,
  resizeShift,
  type ShiftTarget,
} from "../../shared/editing/shiftChanges.ts";
import type { Shift } from "../../shared/exchange/records.ts";
import { askToEdit, isEditable } from "../publishing/editPublished.ts";
import { type Page, usePage } from "../store/page.tsx";
import type { OpenBoard } from "../store/rosterState.ts";
import { mergeKey } from "./boardModel.ts";
import { elementOfPlace } from "./boardUi.ts";
import { mergePlace, openPlaceKey, type PlaceKey, shiftPlace } from "./focusMap.ts";
import { groupName, personName } from "./sentences.ts";
import { focusPlace } from "./showPlace.ts";

/** What the makers of changes read of the open week and its location. */
export type BoardEditContext = AbsenceContext & MergeContext;

/** Makes the change of an edit out of the roster as it stands; null when nothing would change. */
export type ChangeMaker = (context: BoardEditContext) => Change | null;

/** What a form can do to a shift. Each answers whether something changed; a refusal is said, with its reason. */
export interface Edits {
  add(draft: Shift): boolean;
  move(shiftId: string, target: ShiftTarget): boolean;
  resize(shiftId: string, times: Partial<Interval>): boolean;
  replace(shift: Shift): boolean;
  remove(shiftId: string): boolean;
}

export function useEdits(): Edits {
  const page = usePage();
  return useMemo(() => makeEdits(page), [page]);
}

function makeEdits(page: Page): Edits {
  const run = (make: ChangeMaker) => runEdit(page, make);
  return {
    add: (draft) => run((context) => addShift(context, draft)),
    move: (shiftId, target) => run((context) => moveShift(context, shiftId, target)),
    resize: (shiftId, times) => run((context) => resizeShift(context, shiftId, times)),
    replace: (shift) => run((context) => editShift(context, shift)),
    remove: (shiftId) => run((context) => removeShift(context, shiftId)),
  };
}

/**
 * The one way from a planner's hand to the store: makes the change and dispatches it. The focus goes along with what
 * changed, and what is new is selected when it is more than one. A day that was closed stays as it was planned, and a week
 * that was published is asked for once; the change is made after the answer.
 * @param whenDone what follows once something changed, also when that is after the answer.
 * @returns whether something changed now; a refusal is shown and said, with its reason.
 */
export function runEdit(page: Page, make: ChangeMaker, whenDone?: () => void): boolean {
  const { board, dispatch, notify, announce } = page.roster.getState();
  if (board === null) return false;
  try {
    if (board.variant !== undefined) throw new ImpossibleEditError("variantShown");
    const change = make(editContext(page, board));
    if (change === null) return false;
    if (changesClosedDay(board.roster, change)) throw new ImpossibleEditError("closedDay");
    if (changesPublished(board.roster, change) && !isEditable(page)) {
      askToEdit(page, (isAllowed) => isAllowed && runEdit(page, make, whenDone));
      return false;
    }
    followChange(page, change);
    if (!dispatch(keepingPublished(board.roster, change, page.today()))) return false;
    takeFocusAlong(page);
    whenDone?.();
    return true;
  } catch (error) {
    if (!(error instanceof ImpossibleEditError)) throw error;
    const reason = sayImpossibleEdit(error);
    notify({ tone: "problem", text: reason, lines: [] });
    announce(reason);
    return false;
  }
}

/** What the makers of changes read, of the open week or of another one. */
export function editContext(
  { newId }: Pick<Page, "newId">,
  { location, roster }: Pick<OpenBoard, "location" | "roster">,
): BoardEditContext {
  const people = new Map(location.staff.map((person) => [person.id, personName(person)]));
  const groups = new Map(location.groups.map((group) => [group.id, groupName(group)]));
  return {
    roster,
    staff: location.staff,
    nameOf: (staffId) => people.get(staffId) ?? staffId,
    groupNameOf: (groupId) => groups.get(groupId) ?? groupId,
    newId,
  };
}

function followChange({ ui }: Page, change: Change): void {
  const { place, selection } = ui.getState();
  const added = change.records.flatMap((record) =>
    record.kind === "shift" && record.before === null && record.after !== null ? [record.after.id] : [],
  );
  ui.setState({
    // The place goes along with the shift, so that the next key finds it where it is now.
    place: placeAfter(change, place),
    selection: added.length > 1 ? new Set(added) : added.length === 1 && selection.size > 0 ? new Set() : selection,
  });
}

/** Where the board has the focus, it goes to the place that was set; that is drawn once React is done. */
function takeFocusAlong(page: Page): void {
  requestAnimationFrame(() => {
    const { place } = page.ui.getState();
    const { activeElement } = document;
    const isOnBoard = activeElement?.closest("[role=grid]") != null;
    if (isOnBoard && place !== null && activeElement !== elementOfPlace(place)) focusPlace(page, place);
  });
}

/** What has the focus when it is among what changed, else the first of that which is there after the change. */
function placeAfter({ records }: Change, place: PlaceKey | null): PlaceKey | null {
  const places = records.flatMap(placesAfter);
  return place !== null && places.includes(place) ? place : (places[0] ?? place);
}

function placesAfter(record: RecordChange): PlaceKey[] {
  switch (record.kind) {
    case "shift":
      return record.after === null ? [] : [shiftPlace(record.after.id)];
    case "openPlace":
      return record.after === null ? [] : [openPlaceKey(record.after.id)];
    case "merges":
      return mergesMade(record).map((merge) => mergePlace(mergeKey(merge)));
    default:
      return [];
  }
}
