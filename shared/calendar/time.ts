import { rememberedText } from "./rememberedText.ts";

/** Wall-clock times of one day in Europe/Amsterdam, as minutes since midnight; 24:00 is 1440. */
export type Minute = number;

export const MINUTES_PER_DAY: Minute = 1440;
export const MINUTES_PER_HOUR: Minute = 60;

/**
 * Reads "HH:MM" as minutes since midnight. The text must have passed the exchange schema.
 * @throws RangeError when the text is not a time of day.
 */
export const parseTime: (text: string) => Minute = rememberedText(readTime);

function readTime(text: string): Minute {
  const hours = Number(text.slice(0, 2));
  const minutes = Number(text.slice(3, 5));
  const total = hours * 60 + minutes;
  if (text.length !== 5 || text[2] !== ":" || !(total >= 0 && total <= MINUTES_PER_DAY) || minutes > 59) {
    throw new RangeError(`not a time of day: ${text}`);
  }
  return total;
}

/** Writes minutes since midnight as "HH:MM", the form of the exchange document. */
export function formatTime(minute: Minute): string {
  const hours = Math.floor(minute / 60);
  const rest = minute % 60;
  return `${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}
