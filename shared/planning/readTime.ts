import { MINUTES_PER_DAY, type Minute } from "../calendar/time.ts";

/** Reads a time as people type it: "7:30", "7.30", "730", "0730", "7". Null when it is not a time of day. */
export function readTime(text: string): Minute | null {
  const match = /^\s*(\d{1,2})(?:[:.,h ]?(\d{2}))?\s*$/.exec(text);
  if (!match) return null;
  const minutes = Number(match[2] ?? 0);
  const minute = Number(match[1]) * 60 + minutes;
  return minutes < 60 && minute <= MINUTES_PER_DAY ? minute : null;
}
