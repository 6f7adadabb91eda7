import type Database from "better-sqlite3";
import { FORMAT, type LocationDocument } from "../../shared/exchange/records.ts";
import { deleteLocation, insertLocation, listLocationIds, readLocation } from "./locationRepository.ts";
import { readSetting, writeSetting } from "./settingRepository.ts";
import { withStorageErrors } from "./storageError.ts";
import { insertWeeks, listWeeks, readWeek } from "./weekRepository.ts";

/**
 * Puts a document in the place of the open location, and of the one of its own id, with everything that hung on them, in
 * one transaction; it becomes the location that opens. Nothing of the old one stays behind where nobody can reach it.
 * @param document sound: parsed with `parseLocationDocument`.
 */
export function importDocument(db: Database.Database, document: LocationDocument): void {
  const replace = () => {
    const current = readSetting(db, "currentLocation");
    if (current !== undefined) deleteLocation(db, current);
    replaceLocation(db, document);
  };
  withStorageErrors(() => db.transaction(replace).immediate());
}

/** Removes every location and puts the document in their place, in one transaction. */
export function replaceEverything(db: Database.Database, document: LocationDocument): void {
  const replace = () => {
    for (const id of listLocationIds(db)) deleteLocation(db, id);
    db.prepare("DELETE FROM setting").run();
    replaceLocation(db, document);
  };
  withStorageErrors(() => db.transaction(replace).immediate());
}

/** The whole location as an exchange document; equals the document it was imported from but for later edits. */
export function exportDocument(db: Database.Database, locationId: string): LocationDocument {
  // One read transaction, so that the parts belong together.
  return withStorageErrors(() => db.transaction(() => assemble(db, locationId))());
}

function assemble(db: Database.Database, locationId: string): LocationDocument {
  const { location, groups, staff, children, pilots, documentRest } = readLocation(db, locationId);
  return {
    format: FORMAT,
    location,
    groups: [...groups],
    staff: [...staff],
    children: [...children],
    pilots: [...pilots],
    weeks: listWeeks(db, locationId).map(({ week }) => readWeek(db, { locationId, week })),
    ...documentRest,
  };
}

function replaceLocation(db: Database.Database, document: LocationDocument): void {
  const { format: _format, location, groups, staff, children, pilots, weeks, ...documentRest } = document;
  deleteLocation(db, location.id);
  insertLocation(db, { location, groups, staff, children, pilots, documentRest });
  insertWeeks(db, location.id, weeks);
  writeSetting(db, "currentLocation", location.id);
}
