import { datesOfWeek, type IsoWeek } from "../calendar/dates.ts";
import { rosterOf } from "../checking/evaluateWeek.ts";
import type { LocationDocument, OpenPlace, Shift } from "../exchange/records.ts";
import { shortDay } from "../reports/dutchDates.ts";
import { texts } from "../texts/nl.ts";
import type { SheetTable } from "./sheetTable.ts";
import { workPlace } from "./workPlace.ts";

const words = texts.exporting.week;
const WORKDAYS = 5;

type Work = Shift | OpenPlace;

/**
 * The roster of a week: a row for each person with a shift, in the order of the staff, and one for what nobody holds; a
 * column for each day, Saturday and Sunday only where they are used. Absence is not in it.
 */
export function weekTable(document: LocationDocument, week: IsoWeek): SheetTable {
  const { shifts, openPlaces = [] } = rosterOf(document, week);
  const works: readonly Work[] = [...shifts, ...openPlaces];
  const dates = datesOfWeek(week).filter((date, index) => index < WORKDAYS || works.some((work) => work.date === date));
  const cellsOf = (own: readonly Work[]) =>
    dates.map((date) =>
      own
        .filter((work) => work.date === date)
        .sort((a, b) => (a.from < b.from ? -1 : 1))
        .map((work) => textOf(document, work))
        .join("\n"),
    );
  const people = document.staff.flatMap((staff) => {
    const own = shifts.filter(({ staffId }) => staffId === staff.id);
    return own.length === 0 ? [] : [[staff.name ?? staff.id, texts.domain.roles[staff.role], ...cellsOf(own)]];
  });
  const open = openPlaces.length === 0 ? [] : [[words.openPlace, "", ...cellsOf(openPlaces)]];
  return [[words.person, words.role, ...dates.map(shortDay)], ...people, ...open];
}

function textOf(document: LocationDocument, work: Work): string {
  const breaks = work.breaks.map(({ from, to }) => `${from}–${to}`);
  return words.shift(`${work.from}–${work.to}`, workPlace(document, work), breaks);
}
