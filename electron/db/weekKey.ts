import type { IsoWeek } from "../../shared/calendar/dates.ts";

/** A week of a location: the part of its key that every row of a roster shares. */
export interface WeekKey {
  readonly locationId: string;
  readonly week: IsoWeek;
}
