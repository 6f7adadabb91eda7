import { rememberedText } from "../../shared/calendar/rememberedText.ts";
import type { Shift } from "../../shared/exchange/records.ts";
import { barTimes } from "./sentences.ts";

/* Which words fit on a bar. Reckoned rather than left to the style sheet: asking each bar for its width there costs more than drawing it. */

/** Width of a figure or letter in the type of a bar at 100 %, in pixels; tabular figures make it a fair guess. */
const CHARACTER_WIDTH = 6.8;
/** Letters of a role are bold capitals. */
const LABEL_CHARACTER_WIDTH = 7.6;
const PADDING = 7;
const GAP = 4;

export interface BarText {
  /** Letters and words before the times, as many as fit. */
  readonly labels: readonly string[];
  /** Both times, the begin alone, or nothing. */
  readonly times: string;
}

/**
 * The words for a bar: the labels come first, since a role must be readable without its colour; then the longest form of
 * the times that fits.
 * @param width of the bar in pixels.
 */
export function fitBarText(shift: Pick<Shift, "from" | "to">, labels: readonly string[], width: number): BarText {
  let room = width - PADDING;
  const shown: string[] = [];
  for (const label of labels) {
    const needed = label.length * LABEL_CHARACTER_WIDTH;
    if (needed > room) break;
    shown.push(label);
    room -= needed + GAP;
  }
  const times = timesOf(`${shift.from}–${shift.to}`).find(({ width: needed }) => needed <= room)?.text ?? "";
  return { labels: shown, times };
}

/** The forms of the times `07:30–17:00` from long to short, each with its pixels; a week has few times and many bars. */
const timesOf = rememberedText((span) => {
  const [from = "", to = ""] = span.split("–");
  const { long, brief } = barTimes({ from, to });
  const begin = long.slice(0, long.indexOf("–"));
  return [long, brief, begin].map((text) => ({ text, width: widthOfTimes(text) }));
});

/** A colon takes half the width of a figure. */
function widthOfTimes(text: string): number {
  const colons = text.split(":").length - 1;
  return (text.length - colons / 2) * CHARACTER_WIDTH;
}
