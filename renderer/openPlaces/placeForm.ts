import type { LocalDate } from "../../shared/calendar/dates.ts";
import { timesOf } from "../../shared/editing/shiftTimes.ts";
import type { Location, OpenPlace, Shift } from "../../shared/exchange/records.ts";
import { fieldsOf, type ShiftFields } from "../board/shiftForm.ts";
import { openingOn } from "../board/timeAxis.ts";

/* An open place in the form of a shift, with which it has all but the person in common. */

const DRAFT_ID = "draft";
/** Half an hour of break lies in a day of this length. */
const USUAL_DAY = { from: 450, to: 1020 };

/** A new place as the form proposes it: a usual day, within the opening hours. */
export function draftPlace(
  location: Location,
  { groupId, date }: { readonly groupId: string | null; readonly date: LocalDate },
): OpenPlace {
  const opening = openingOn(location, date) ?? USUAL_DAY;
  const from = Math.max(USUAL_DAY.from, opening.from);
  const span = { from, to: Math.max(from + 60, Math.min(USUAL_DAY.to, opening.to)) };
  const activity = groupId === null ? "kantoor" : "groep";
  return { id: DRAFT_ID, date, ...timesOf(span), activity, groupId, breaks: [], blocks: [], asked: [] };
}

export function placeFields(place: OpenPlace): ShiftFields {
  return fieldsOf(placeAsShift(place));
}

/** The place as the form of a shift takes it; nobody is its person. */
export function placeAsShift({ asked: _asked, absence: _absence, ...work }: OpenPlace): Shift {
  return { ...work, staffId: work.staffId ?? "" };
}

/** What the form made of it, with what the form does not know as it was. */
export function shiftAsPlace({ staffId: _nobody, ...work }: Shift, place: OpenPlace): OpenPlace {
  const { staffId, absence, asked } = place;
  return {
    ...work,
    ...(staffId === undefined ? {} : { staffId }),
    ...(absence === undefined ? {} : { absence }),
    asked,
  };
}
