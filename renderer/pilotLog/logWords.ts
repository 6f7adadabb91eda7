import type { Minute } from "../../shared/calendar/time.ts";
import { hoursWords } from "../../shared/texts/facts/factText.ts";
import { texts } from "../../shared/texts/nl.ts";

/** Hours and minutes, or a dash for none, so that the figures that matter stand out. */
export function hoursOrNone(minutes: Minute): string {
  return minutes === 0 ? texts.pilotLog.empty : hoursWords(minutes);
}
