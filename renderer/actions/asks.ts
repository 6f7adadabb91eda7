import type { Shift } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { ActionContext, FocusSpot } from "./boardAction.ts";

/* What actions ask of the place and the selection before they can run: `true`, or the sentence that says what is missing. */

const words = texts.boardActions.unavailable;

export function needsShifts({ shifts }: ActionContext): true | string {
  return shifts.length > 0 || words.needsShift;
}

export function needsOneShift({ shifts }: ActionContext): true | string {
  return shifts.length === 1 || (shifts.length === 0 ? words.needsShift : words.needsOneShift);
}

/** The only shift that an action is about; for actions that asked `needsOneShift`. */
export function oneShift({ shifts }: ActionContext): Shift {
  const [shift] = shifts;
  if (shift === undefined) throw new Error("an action that needs a shift ran without one");
  return shift;
}

export function idsOf(shifts: readonly Shift[]): string[] {
  return shifts.map(({ id }) => id);
}

/** Whether a spot is of a group (or of the rows without one) on a day, where shifts are. */
export function isOfGroup(spot: FocusSpot): spot is Extract<FocusSpot, { kind: "shift" | "cell" | "strip" }> {
  return spot.kind === "shift" || spot.kind === "cell" || spot.kind === "strip";
}

/** The cell of a person's row in which the focus is; null elsewhere. */
export function cellOfSpot(spot: FocusSpot | null): Extract<FocusSpot, { kind: "cell" | "shift" }> | null {
  return spot?.kind === "cell" || spot?.kind === "shift" ? spot : null;
}
