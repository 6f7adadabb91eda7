import { datesOfWeek, type LocalDate } from "../calendar/dates.ts";
import type { OpenPlace, WeekRoster } from "../exchange/records.ts";
import { clockRange } from "../reports/dutchDates.ts";
import type { Change, ChangeName, RecordChange } from "./change.ts";
import { ImpossibleEditError } from "./impossibleEdit.ts";
import { placeOf, shiftOfPlace } from "./openPlaces.ts";
import { isSameRecord } from "./sameRecord.ts";
import { type EditContext, shiftOf } from "./shiftChanges.ts";
import { assertWithinDay, spanOf } from "./shiftTimes.ts";

/* Open places: shifts that nobody holds, and whom was asked to take them. */

/** What someone who was asked said; null takes the mark away. */
export type Answer = OpenPlace["asked"][number]["answer"] | null;

/**
 * Takes the person off a shift: it stays as an open place.
 * @throws ImpossibleEditError when there is no such shift.
 */
export function openShift(context: EditContext, shiftId: string): Change {
  const shift = shiftOf(context.roster, shiftId);
  return changeOf(context, "shiftOpened", context.nameOf(shift.staffId), [
    { kind: "shift", before: shift, after: null },
    { kind: "openPlace", before: null, after: placeOf(shift) },
  ]);
}

/** What of an open place is planned. */
export type PlaceDraft = Pick<
  OpenPlace,
  "date" | "from" | "to" | "activity" | "groupId" | "formatief" | "breaks" | "blocks"
>;

/**
 * Plans a shift for which nobody is found yet.
 * @throws ImpossibleEditError when it lies outside the day or the week.
 */
export function addPlace(context: EditContext, draft: PlaceDraft): Change {
  const place: OpenPlace = { ...draft, id: context.newId(), asked: [] };
  assertPlace(context.roster, place);
  return changeOf(context, "placeAdded", spanOfPlace(place), [{ kind: "openPlace", before: null, after: place }]);
}

/**
 * Replaces an open place by another version of it.
 * @returns null when both say the same.
 * @throws ImpossibleEditError when there is no such place, or it would lie outside the day or the week.
 */
export function editPlace(context: EditContext, after: OpenPlace): Change | null {
  const before = openPlaceOf(context.roster, after.id);
  assertPlace(context.roster, after);
  return isSameRecord(before, after)
    ? null
    : changeOf(context, "placeEdited", spanOfPlace(after), [{ kind: "openPlace", before, after }]);
}

/**
 * Gives an open place to a person: it becomes a shift of theirs, under the same id.
 * @throws ImpossibleEditError when there is no such place.
 */
export function fillPlace(context: EditContext, placeId: string, staffId: string): Change {
  const place = openPlaceOf(context.roster, placeId);
  return changeOf(context, "placeFilled", context.nameOf(staffId), [
    { kind: "openPlace", before: place, after: null },
    { kind: "shift", before: null, after: shiftOfPlace(place, staffId) },
  ]);
}

/**
 * Moves a shift to an open place: its person holds the place, and is not where the shift was any more.
 * @throws ImpossibleEditError when there is no such place or shift.
 */
export function moveToPlace(context: EditContext, placeId: string, shiftId: string): Change {
  const shift = shiftOf(context.roster, shiftId);
  const filled = fillPlace(context, placeId, shift.staffId);
  return { ...filled, records: [{ kind: "shift", before: shift, after: null }, ...filled.records] };
}

/**
 * Records that someone was asked to take a place, or said no. What they said last stands.
 * @returns null when it was recorded so already.
 * @throws ImpossibleEditError when there is no such place.
 */
export function markAsked(
  context: EditContext,
  placeId: string,
  staffId: string,
  answer: Answer,
  today: LocalDate,
): Change | null {
  const before = openPlaceOf(context.roster, placeId);
  const known = before.asked.find((asked) => asked.staffId === staffId);
  if ((known?.answer ?? null) === answer) return null;
  const others = before.asked.filter((asked) => asked !== known);
  const asked = answer === null ? others : [...others, { ...known, staffId, answer, on: today }];
  return changeOf(context, "staffAsked", context.nameOf(staffId), [
    { kind: "openPlace", before, after: { ...before, asked } },
  ]);
}

/**
 * Takes an open place off the roster: nobody is needed for it.
 * @throws ImpossibleEditError when there is no such place.
 */
export function removePlace(context: EditContext, placeId: string): Change {
  const before = openPlaceOf(context.roster, placeId);
  return changeOf(context, "placeRemoved", spanOfPlace(before), [{ kind: "openPlace", before, after: null }]);
}

/** @throws ImpossibleEditError when the place is not on the roster. */
export function openPlaceOf({ openPlaces = [] }: WeekRoster, placeId: string): OpenPlace {
  const place = openPlaces.find(({ id }) => id === placeId);
  if (!place) throw new ImpossibleEditError("unknownRecord");
  return place;
}

function assertPlace({ week }: WeekRoster, place: OpenPlace): void {
  if (!datesOfWeek(week).includes(place.date)) throw new ImpossibleEditError("outsideWeek");
  assertWithinDay(spanOf(place));
  if (place.activity === "groep" && place.groupId == null) throw new ImpossibleEditError("noGroup");
}

/** A place has no name of its own; its times tell it apart. */
function spanOfPlace(place: OpenPlace): string {
  return clockRange(spanOf(place));
}

function changeOf({ roster, newId }: EditContext, name: ChangeName, subject: string, records: RecordChange[]): Change {
  return { id: newId(), name, subject, week: roster.week, records };
}
