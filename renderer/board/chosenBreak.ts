import { parseTime } from "../../shared/calendar/time.ts";
import type { Shift } from "../../shared/exchange/records.ts";
import type { ChosenBreak } from "./boardUi.ts";

/**
 * The place of the break that the keys act on among those of a shift.
 * @returns null while none of that shift was chosen.
 */
export function chosenIndexOf({ id, breaks }: Shift, chosen: ChosenBreak | null): number | null {
  if (chosen === null || chosen.shiftId !== id || breaks.length === 0) return null;
  const distances = breaks.map((pause) => Math.abs(parseTime(pause.from) - chosen.from));
  return distances.indexOf(Math.min(...distances));
}
