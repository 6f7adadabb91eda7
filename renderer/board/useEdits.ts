import { useMemo } from "react";
import type { Interval } from "../../shared/calendar/intervals.ts";
import type { Change } from "../../shared/editing/change.ts";
import {
  addShift,
  type EditContext,
  editShift,
  ImpossibleEditError,
  moveShift,
  removeShift,
  resizeShift,
  type ShiftTarget,
} from "../../shared/editing/shiftChanges.ts";
import type { Shift } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { type Page, usePage } from "../store/page.tsx";
import { shiftPlace } from "./focusMap.ts";
import { personName } from "./sentences.ts";

/** What a person can do to the roster. Each answers whether something changed; a refusal is said, with its reason. */
export interface Edits {
  add(draft: Shift): boolean;
  move(shiftId: string, target: ShiftTarget): boolean;
  resize(shiftId: string, times: Partial<Interval>): boolean;
  replace(shift: Shift): boolean;
  remove(shiftId: string): boolean;
}

const REFUSALS: Readonly<Record<ImpossibleEditError["code"], string>> = {
  outsideDay: texts.app.drag.outsideDay,
  outsideWeek: texts.app.drag.outsideWeek,
  noLength: texts.app.drag.tooShort,
  unknownShift: texts.app.notice.refused,
};

export function useEdits(): Edits {
  const page = usePage();
  return useMemo(() => makeEdits(page), [page]);
}

function makeEdits(page: Page): Edits {
  const run = (make: (context: EditContext) => Change | null) => runEdit(page, make);
  return {
    add: (draft) => run((context) => addShift(context, draft)),
    move: (shiftId, target) => run((context) => moveShift(context, shiftId, target)),
    resize: (shiftId, times) => run((context) => resizeShift(context, shiftId, times)),
    replace: (shift) => run((context) => editShift(context, shift)),
    remove: (shiftId) => run((context) => removeShift(context, shiftId)),
  };
}

function runEdit({ roster, ui, newId }: Page, make: (context: EditContext) => Change | null): boolean {
  const { board, dispatch, notify, announce } = roster.getState();
  if (board === null) return false;
  const people = new Map(board.location.staff.map((person) => [person.id, personName(person)]));
  try {
    const change = make({ roster: board.roster, nameOf: (staffId) => people.get(staffId) ?? staffId, newId });
    if (change === null) return false;
    const record = change.records.at(-1);
    // The place goes along with the shift, so that the next key finds it where it is now.
    if (record?.kind === "shift" && record.after !== null) ui.setState({ place: shiftPlace(record.after.id) });
    return dispatch(change);
  } catch (error) {
    if (!(error instanceof ImpossibleEditError)) throw error;
    const reason = REFUSALS[error.code];
    notify({ tone: "problem", text: reason, lines: [] });
    announce(reason);
    return false;
  }
}
