import type Database from "better-sqlite3-multiple-ciphers";
import { logChange } from "../../electron/db/changeRepository.ts";
import { insertLocation } from "../../electron/db/locationRepository.ts";
import { logAction } from "../../electron/db/logRepository.ts";
import { insertWeeks } from "../../electron/db/weekRepository.ts";
import { addDays, addWeeks, datesOfWeek, type IsoWeek } from "../../shared/calendar/dates.ts";
import type { Change } from "../../shared/editing/change.ts";
import type { LocationDocument, Shift, WeekRoster } from "../../shared/exchange/records.ts";
import { REFERENCE_WEEK, referenceLocation } from "./referenceLocation.ts";

export const FIRST_WEEK = "2022-W01";

/** What a database of years of several locations holds. */
export interface ManyLocations {
  readonly locations: number;
  /** Of each location, from FIRST_WEEK on. */
  readonly weeks: number;
  /** Of each week of each location. */
  readonly loggedChanges: number;
}

/** Fills a new database; each location is the reference location with the same week again and again. */
export function fillDatabase(db: Database.Database, { locations, weeks, loggedChanges }: ManyLocations): void {
  const reference = referenceLocation();
  db.transaction(() => {
    const { groups, staff, children, pilots } = reference;
    insertLocation(db, { groups, staff, children, pilots, location: locationOf(reference, 0), documentRest: {} });
    const rosters = Array.from({ length: weeks }, (_, at) => rosterOf(reference, addWeeks(FIRST_WEEK, at)));
    insertWeeks(db, idOf(0), rosters);
    for (const roster of rosters) logChangesOf(db, roster, loggedChanges);
  })();
  for (let index = 1; index < locations; index += 1) copyFirst(db, locationOf(reference, index));
}

function idOf(index: number): string {
  return `location-${index}`;
}

function locationOf({ location }: LocationDocument, index: number): LocationDocument["location"] {
  return { ...location, id: idOf(index), name: `Locatie ${index}` };
}

/** What hangs on a location, its columns without that of the location; parents before what points at them. */
const TABLES: Readonly<Record<string, string>> = {
  care_group: "id, position, record",
  staff: "id, position, record",
  child: "id, position, record",
  week: "week, position, record",
  shift: "id, week, position, record",
  group_merge: "week, position, record",
  change: "week, sequence, id, state, made_at, record, positions",
  log_entry: "action, made_at, made_by, week, sequence",
};

function copyFirst(db: Database.Database, location: LocationDocument["location"]): void {
  db.transaction(() => {
    db.prepare("INSERT INTO location (id, record, document_rest) VALUES (?, ?, '{}')").run(
      location.id,
      JSON.stringify(location),
    );
    for (const [table, columns] of Object.entries(TABLES)) {
      db.prepare(
        `INSERT INTO ${table} (location_id, ${columns}) SELECT ?, ${columns} FROM ${table} WHERE location_id = ?`,
      ).run(location.id, idOf(0));
    }
  })();
}

function rosterOf(reference: LocationDocument, week: IsoWeek): WeekRoster {
  const days = daysBetween(datesOfWeek(REFERENCE_WEEK)[0] ?? "", datesOfWeek(week)[0] ?? "");
  const [roster] = reference.weeks as [WeekRoster];
  return {
    ...roster,
    week,
    status: "published",
    shifts: roster.shifts.map((shift) => ({ ...shift, id: `${week}-${shift.id}`, date: addDays(shift.date, days) })),
    merges: roster.merges.map((merge) => ({ ...merge, date: addDays(merge.date, days) })),
  };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Shifts that were moved and moved back, so that the log fits the roster. */
function logChangesOf(db: Database.Database, { week, shifts }: WeekRoster, count: number): void {
  const key = { locationId: idOf(0), week };
  const at = new Date(`${datesOfWeek(week)[0]}T09:00:00.000Z`);
  for (let index = 0; index < count; index += 1) {
    const shift = shifts[(index >> 1) % shifts.length] as Shift;
    const moved = { ...shift, from: "06:45" };
    const [before, after] = index % 2 === 0 ? [shift, moved] : [moved, shift];
    const records: Change["records"] = [{ kind: "shift", before, after }];
    const change: Change = { id: `${week}-change-${index}`, name: "shiftMoved", subject: "Medewerker", week, records };
    logAction(db, key, logChange(db, key, change, {}, at), "do", { at, by: "bench" });
  }
}
