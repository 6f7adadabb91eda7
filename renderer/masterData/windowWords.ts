import type { TimeWindow } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { daysText } from "./formReading.ts";

const short = texts.domain.weekdaysShort;

/** From so many days in a row on they are written as a range. */
const RANGE = 3;

/** Times by weekday in a line, days with the same times together: "ma–do 7:00-18:30, vr 7:00-17:00". */
export function windowsSummary(windows: readonly TimeWindow[]): string {
  const days = daysText(windows).map((text, index) => ({ text, weekday: index + 1 }));
  const alike = Map.groupBy(
    days.filter(({ text }) => text !== ""),
    ({ text }) => text,
  );
  return [...alike].map(([text, same]) => `${weekdaysText(same.map(({ weekday }) => weekday))} ${text}`).join(", ");
}

/** "ma–vr", or "ma, di, do". */
function weekdaysText(weekdays: readonly number[]): string {
  const runs: number[][] = [];
  for (const weekday of weekdays) {
    const run = runs.at(-1);
    if (run?.at(-1) === weekday - 1) run.push(weekday);
    else runs.push([weekday]);
  }
  return runs
    .map((run) =>
      run.length < RANGE
        ? run.map((weekday) => short[weekday]).join(", ")
        : `${short[run[0] ?? 0]}–${short[run.at(-1) ?? 0]}`,
    )
    .join(", ");
}
