import { parseTime } from "../../shared/calendar/time.ts";
import type { Group, OpenPlace, Staff } from "../../shared/exchange/records.ts";
import { clock, clockRange, shortDay } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { inOrderOfTime } from "../absence/absenceModel.ts";
import { groupName, personName } from "../board/sentences.ts";
import { spanOf } from "../board/timeAxis.ts";

/* The open places of a week as a row to go through, and one of them in words. */

/** The place that comes after one, going round; null when there is no other. */
export function placeAfter(places: readonly OpenPlace[], placeId: string, step: 1 | -1 = 1): OpenPlace | null {
  const ordered = inOrderOfTime(places);
  const at = ordered.findIndex(({ id }) => id === placeId);
  const next = ordered[(at + step + ordered.length) % ordered.length];
  return next === undefined || next.id === placeId ? null : next;
}

/** Its number in order of time, from 1. */
export function numberOf(places: readonly OpenPlace[], placeId: string): number {
  return inOrderOfTime(places).findIndex(({ id }) => id === placeId) + 1;
}

/** "Zonnestralen, di 24 nov 7:30–17:00, pauze 12:30–13:00, was van Fatima B.". */
export function placeWords(place: OpenPlace, groups: readonly Group[], staff: readonly Staff[]): string {
  const group = groups.find(({ id }) => id === place.groupId);
  const holder = staff.find(({ id }) => id === place.staffId);
  const { board } = texts.app;
  const parts = [
    group === undefined ? board.noGroup : groupName(group),
    `${shortDay(place.date)} ${clockRange(spanOf(place))}`,
    ...(place.activity === "groep" ? [] : [texts.domain.activities[place.activity]]),
    ...place.breaks.map(({ from, to }) => board.shift.pause(clock(parseTime(from)), clock(parseTime(to)))),
    ...(holder === undefined ? [] : [texts.absence.places.fill.wasOf(personName(holder))]),
  ];
  return parts.join(", ");
}
