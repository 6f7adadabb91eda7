import type { WeekRoster } from "../exchange/records.ts";
import type { WeekHead } from "./change.ts";

/** What a week says of itself as a whole; a field that it does not have stays absent. */
export function weekHeadOf({ status, publishedOn, lateCause }: WeekRoster): WeekHead {
  return {
    status,
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(lateCause === undefined ? {} : { lateCause }),
  };
}
