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
  const times = timesOf(shift).find(({ width: needed }) => needed <= room)?.text ?? "";
  return { labels: shown, times };
}

/** The forms of the times from long to short, each with the pixels that it needs; a week has few times and many bars. */
function timesOf(shift: Pick<Shift, "from" | "to">): readonly TimesForm[] {
  const key = `${shift.from}–${shift.to}`;
  const known = knownTimes.get(key);
  if (known !== undefined) return known;
  const { long, brief } = barTimes(shift);
  const begin = long.slice(0, long.indexOf("–"));
  const forms = [long, brief, begin].map((text) => ({ text, width: widthOfTimes(text) }));
  knownTimes.set(key, forms);
  return forms;
}

interface TimesForm {
  readonly text: string;
  readonly width: number;
}

const knownTimes = new Map<string, readonly TimesForm[]>();

/** A colon takes half the width of a figure. */
function widthOfTimes(text: string): number {
  const colons = text.split(":").length - 1;
  return (text.length - colons / 2) * CHARACTER_WIDTH;
}
