import type Database from "better-sqlite3-multiple-ciphers";
import type { LogCounts } from "../../shared/contract/storage.ts";
import { FORMAT, type LocationDocument } from "../../shared/exchange/records.ts";
import { withoutRemoved } from "./documentWithoutRemoved.ts";
import { elsewhereReader } from "./elsewhere.ts";
import { deleteLocation, insertLocation, listLocationIds, readLocation } from "./locationRepository.ts";
import { type Authorship, logImport, logRemoval } from "./logRepository.ts";
import { writeSetting } from "./settingRepository.ts";
import { withStorageErrors } from "./storageError.ts";
import { insertWeeks, listWeeks, readWeek } from "./weekRepository.ts";

/** Where a document came from, and who read it in. */
export interface ImportedFrom {
  readonly fileName: string;
  readonly author: Authorship;
}

/**
 * Puts a document in the place of the location of its id, with everything that hung on it, or beside the others where there
 * is none of that id, in one transaction that the log tells of; it becomes the location that opens. Whoever was removed
 * since it was written does not come back.
 * @param document sound: parsed with `parseLocationDocument`.
 */
export function importDocument(
  db: Database.Database,
  document: LocationDocument,
  { fileName, author }: ImportedFrom,
): void {
  const replace = () => {
    const clean = withoutRemoved(db, document);
    replaceLocation(db, clean.document);
    for (const pseudonym of clean.removed) logRemoval(db, document.location.id, pseudonym, author);
    logImport(db, document.location.id, fileName, countsOf(document), author);
  };
  withStorageErrors(() => db.transaction(replace).immediate());
}

function countsOf({ groups, staff, children, weeks }: LocationDocument): LogCounts {
  const shifts = weeks.reduce((sum, week) => sum + week.shifts.length, 0);
  return { groups: groups.length, staff: staff.length, children: children.length, weeks: weeks.length, shifts };
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
  const withElsewhere = elsewhereReader(db, locationId);
  return {
    format: FORMAT,
    location,
    groups: [...groups],
    staff: [...staff],
    children: [...children],
    pilots: [...pilots],
    weeks: listWeeks(db, locationId).map(({ week }) => withElsewhere(readWeek(db, { locationId, week }))),
    ...documentRest,
  };
}

function replaceLocation(db: Database.Database, document: LocationDocument): void {
  deleteLocation(db, document.location.id);
  insertDocument(db, document);
  writeSetting(db, "currentLocation", document.location.id);
}

/** Writes a location that is not there yet, with all its weeks. Runs within the caller's transaction. */
export function insertDocument(db: Database.Database, document: LocationDocument): void {
  const { format: _format, location, groups, staff, children, pilots, weeks, ...documentRest } = document;
  insertLocation(db, { location, groups, staff, children, pilots, documentRest });
  insertWeeks(db, location.id, weeks);
}
