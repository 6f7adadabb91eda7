import { randomUUID } from "node:crypto";
import type Database from "better-sqlite3";
import { z } from "zod";
import { namesWithin, type PersonKey, type RemovedPerson, replacePerson } from "../../shared/privacy/replacePerson.ts";
import { texts } from "../../shared/texts/nl.ts";
import { type Authorship, logRemoval } from "./logRepository.ts";
import { whileRemoving } from "./removalSwitch.ts";
import { deleteSetting, readSetting, writeSetting } from "./settingRepository.ts";
import { StorageError, toStorageError } from "./storageError.ts";
import { emptyWal } from "./wal.ts";

/** Every column that holds JSON, so that a person may stand in it. */
const JSON_COLUMNS: readonly (readonly [table: string, column: string])[] = [
  ["location", "record"],
  ["location", "document_rest"],
  ["care_group", "record"],
  ["staff", "record"],
  ["child", "record"],
  ["pilot_agreement", "record"],
  ["week", "record"],
  ["shift", "record"],
  ["group_merge", "record"],
  ["open_place", "record"],
  ["closed_day", "record"],
  ["week_version", "record"],
  ["change", "record"],
];

const rowsSchema = z.array(z.object({ row: z.int(), json: z.string() }));

/**
 * Puts a pseudonym in the place of a person in every table and in the log, so also in what can be undone and in earlier
 * versions, in one transaction that the log tells of; then empties the space in the file where the person stood.
 * @returns the pseudonym, and whether that space was emptied: while another program reads the file it cannot be, and the
 * next start does it.
 * @throws StorageError `unknownPerson`.
 */
export function removePerson(
  db: Database.Database,
  locationId: string,
  key: PersonKey,
  author: Authorship,
): { pseudonym: string; isWiped: boolean } {
  const newId = randomUUID();
  const pseudonym = texts.storage.pseudonym(key.kind, newId.slice(0, 8));
  // What is overwritten is wiped at once, in the file and in the pages that the WAL takes.
  db.pragma("secure_delete = ON");
  const remove = () => {
    db.pragma("defer_foreign_keys = ON");
    const person = { ...key, newId, pseudonym, names: namesOf(db, locationId, key) };
    whileRemoving(db, () => {
      replaceEverywhere(db, locationId, person);
      logRemoval(db, locationId, pseudonym, author);
    });
    writeSetting(db, "cleanUp", true);
  };
  db.transaction(remove).immediate();
  return { pseudonym, isWiped: finishCleanUp(db) };
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

/** What the person was called here at any time, and the first name where it leads to nobody else. */
function namesOf(db: Database.Database, locationId: string, key: PersonKey): string[] {
  // Someone whose record was deleted still stands in the log.
  const found = [key.kind, "change"]
    .flatMap((table) => rowsOf(db, table, "record", locationId))
    .flatMap(({ json }) => namesWithin(JSON.parse(json), key));
  if (found.length === 0) throw new StorageError("unknownPerson", { details: [key.id] });
  const names = found.filter((name) => name !== null);
  const others = z.array(z.string()).parse(
    db
      .prepare(
        `SELECT record ->> 'name' FROM staff WHERE location_id = @locationId AND NOT (id = @id AND @kind = 'staff')
             AND record ->> 'name' IS NOT NULL
           UNION ALL
           SELECT record ->> 'name' FROM child WHERE location_id = @locationId AND NOT (id = @id AND @kind = 'child')
             AND record ->> 'name' IS NOT NULL`,
      )
      .pluck()
      .all({ locationId, ...key }),
  );
  const otherFirstNames = new Set(others.map(firstName));
  const first = names.map(firstName).filter((name) => name.length > 2 && !otherFirstNames.has(name));
  return [...new Set([...names, ...first])];
}

function rowsOf(db: Database.Database, table: string, column: string, locationId: string) {
  const ofLocation = table === "location" ? "id" : "location_id";
  return rowsSchema.parse(
    db.prepare(`SELECT rowid AS row, ${column} AS json FROM ${table} WHERE ${ofLocation} = ?`).all(locationId),
  );
}

function firstName(name: string): string {
  return name.trim().split(/\s/)[0] ?? "";
}

function replaceEverywhere(db: Database.Database, locationId: string, person: RemovedPerson): void {
  const table = person.kind;
  for (const [name, column] of JSON_COLUMNS) {
    const update = db.prepare(`UPDATE ${name} SET ${column} = ? WHERE rowid = ?`);
    // The key of a row is that of its record, so both change together.
    const updateWithId = db.prepare(`UPDATE ${table} SET id = ?, record = ? WHERE rowid = ?`);
    for (const { row, json } of rowsOf(db, name, column, locationId)) {
      const replaced = replacePerson(JSON.parse(json), person) as { readonly id?: unknown };
      const text = JSON.stringify(replaced);
      if (text === json) continue;
      if (name === table && replaced.id === person.newId) updateWithId.run(person.newId, text, row);
      else update.run(text, row);
    }
  }
}
