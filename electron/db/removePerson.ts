import { randomUUID } from "node:crypto";
import type Database from "better-sqlite3-multiple-ciphers";
import type { PersonKey } from "../../shared/privacy/replacePerson.ts";
import { texts } from "../../shared/texts/nl.ts";
import { type Authorship, logRemoval } from "./logRepository.ts";
import { isKnown, namesOf, type PersonRecord, recordsOfPerson, replaceInTables } from "./personInTables.ts";
import { whileRemoving } from "./removalSwitch.ts";
import { findRemoved, hashOfId, listRemovals, type RemovedPersonRow, rememberRemoval } from "./removedPeople.ts";
import { deleteSetting, readSetting, writeSetting } from "./settingRepository.ts";
import { StorageError, toStorageError } from "./storageError.ts";
import { emptyWal } from "./wal.ts";

/**
 * Puts a pseudonym in the place of a person in every table and in the log, so also in what can be undone and in earlier
 * versions, at each location where they are the same person, in one transaction that the log tells of; then empties the
 * space in the file where the person stood.
 * @returns the pseudonym, and whether that space was emptied: while another program reads the file it cannot be, and the
 * next start does it.
 * @throws StorageError `unknownPerson`.
 */
export function removePerson(
  db: Database.Database,
  locationId: string,
  { kind, id }: PersonKey,
  author: Authorship,
): { pseudonym: string; isWiped: boolean } {
  const newId = randomUUID();
  const pseudonym = texts.storage.pseudonym(kind, newId.slice(0, 8));
  const remove = () => {
    const records = recordsOfPerson(db, kind, { locationId, id });
    if (!records.some((record) => isKnown(db, kind, record)))
      throw new StorageError("unknownPerson", { details: [id] });
    replaceRecords(db, records, { kind, newId, pseudonym });
    for (const record of records) {
      const made = { removedAt: author.at.toISOString(), removedBy: author.by };
      rememberRemoval(db, { ...made, ...hashOfId(record.id), locationId: record.locationId, kind, newId, pseudonym });
      logRemoval(db, record.locationId, pseudonym, author);
    }
  };
  wipingTransaction(db, remove);
  return { pseudonym, isWiped: finishCleanUp(db) };
}

/**
 * Removes those again whom a copy from before their removal brings back.
 * @param removals what the database knew in whose place the copy comes. One that the copy knows itself was made before it:
 * whoever bears that id in it now is someone else.
 */
export function removeAgain(db: Database.Database, removals: readonly RemovedPersonRow[], author: Authorship): void {
  const known = new Set(listRemovals(db).map(keyOf));
  const unknown = removals.filter((removal) => !known.has(keyOf(removal)));
  if (unknown.length === 0) return;
  wipingTransaction(db, () => {
    for (const ofPerson of Map.groupBy(unknown, ({ newId }) => newId).values()) removeOneAgain(db, ofPerson, author);
  });
  finishCleanUp(db);
}

function removeOneAgain(db: Database.Database, ofPerson: readonly RemovedPersonRow[], author: Authorship): void {
  const [removal] = ofPerson;
  if (removal === undefined) return;
  const records = ofPerson.flatMap((row) => {
    const id = findRemoved(db, row);
    return id === undefined ? [] : [{ locationId: row.locationId, id }];
  });
  replaceRecords(db, records, removal);
  for (const row of ofPerson) rememberRemoval(db, row);
  for (const { locationId } of records) logRemoval(db, locationId, removal.pseudonym, author);
}

function replaceRecords(
  db: Database.Database,
  records: readonly PersonRecord[],
  as: Pick<RemovedPersonRow, "kind" | "newId" | "pseudonym">,
): void {
  const names = [...new Set(records.flatMap((record) => namesOf(db, as.kind, record)))];
  whileRemoving(db, () => {
    for (const { locationId, id } of records) replaceInTables(db, locationId, { ...as, id, names });
  });
}

function keyOf({ locationId, newId }: RemovedPersonRow): string {
  return `${locationId} ${newId}`;
}

function wipingTransaction(db: Database.Database, action: () => void): void {
  // What is overwritten is wiped at once, in the file and in the pages that the WAL takes.
  db.pragma("secure_delete = ON");
  const wiping = () => {
    db.pragma("defer_foreign_keys = ON");
    action();
    writeSetting(db, "cleanUp", true);
  };
  db.transaction(wiping).immediate();
}

/**
 * Empties the space that a removed person left, where that is still to be done: also when the program was killed then.
 * @returns false when another program reads the file and it must be done later.
 */
export function finishCleanUp(db: Database.Database): boolean {
  if (readSetting(db, "cleanUp") === undefined) return true;
  db.pragma("secure_delete = ON");
  try {
    emptyWal(db);
    db.exec("VACUUM");
    deleteSetting(db, "cleanUp");
    emptyWal(db);
    return true;
  } catch (error) {
    const known = toStorageError(error);
    if (known instanceof StorageError && known.code === "locked") return false;
    throw error;
  }
}
