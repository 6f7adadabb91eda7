import { createHash, randomBytes } from "node:crypto";
import type Database from "better-sqlite3-multiple-ciphers";
import { z } from "zod";
import type { Change } from "../../shared/editing/change.ts";
import type { PersonKey } from "../../shared/privacy/replacePerson.ts";
import { StorageError } from "./storageError.ts";

/*
 * Who was removed, for when a copy or a document from before that is put back, or a table still names them. The old id
 * itself is not kept: its hash tells who is meant in such a copy, and here nothing.
 */

/** A removal as it is remembered. */
export interface RemovedPersonRow {
  readonly newId: string;
  readonly locationId: string;
  readonly kind: PersonKey["kind"];
  readonly salt: string;
  readonly idHash: string;
  readonly pseudonym: string;
  readonly removedAt: string;
  readonly removedBy: string;
}

const rowSchema = z.object({
  newId: z.string(),
  locationId: z.string(),
  kind: z.enum(["child", "staff"]),
  salt: z.string(),
  idHash: z.string(),
  pseudonym: z.string(),
  removedAt: z.string(),
  removedBy: z.string(),
});

/** Every removal that the database knows of, in the order in which they were made. */
export function listRemovals(db: Database.Database): RemovedPersonRow[] {
  const rows = db.prepare(
    `SELECT new_id AS newId, location_id AS locationId, kind, salt, id_hash AS idHash, pseudonym,
       removed_at AS removedAt, removed_by AS removedBy
     FROM removed_person ORDER BY removed_at, new_id`,
  );
  return z.array(rowSchema).parse(rows.all());
}

/** Remembers a removal. Runs within the caller's transaction. */
export function rememberRemoval(db: Database.Database, row: RemovedPersonRow): void {
  db.prepare(
    `INSERT INTO removed_person (new_id, location_id, kind, salt, id_hash, pseudonym, removed_at, removed_by)
     VALUES (@newId, @locationId, @kind, @salt, @idHash, @pseudonym, @removedAt, @removedBy)`,
  ).run(row);
}

/** What is kept of the id of someone who is removed. */
export function hashOfId(id: string): Pick<RemovedPersonRow, "salt" | "idHash"> {
  const salt = randomBytes(16).toString("hex");
  return { salt, idHash: hash(salt, id) };
}

/** The id of whom a removal is about, where a database still has them; undefined where it does not. */
export function findRemoved(
  db: Database.Database,
  { locationId, kind, salt, idHash }: RemovedPersonRow,
): string | undefined {
  const stored = db.prepare(`SELECT id FROM ${kind} WHERE location_id = ?`).pluck().all(locationId);
  // Someone whose record was deleted before may still stand in the log.
  const logged = db
    .prepare(
      `SELECT DISTINCT coalesce(record.value -> 'before' ->> 'id', record.value -> 'after' ->> 'id')
       FROM change, json_each(change.record, '$.records') AS record
       WHERE change.location_id = ? AND record.value ->> 'kind' = ?`,
    )
    .pluck()
    .all(locationId, kind);
  const ids = z.array(z.string().nullable()).parse([...stored, ...logged]);
  return bearerOf(
    { salt, idHash },
    ids.filter((id) => id !== null),
  );
}

/** Which of these ids is that of whom a removal is about; undefined where none is. */
export function bearerOf(
  { salt, idHash }: Pick<RemovedPersonRow, "salt" | "idHash">,
  ids: readonly string[],
): string | undefined {
  return ids.find((id) => hash(salt, id) === idHash);
}

/**
 * Which of these ids are of people who were removed from a location. Whoever has such an id there by now is someone else,
 * and so is whoever bore it in the log since.
 */
export function removedAmong(
  db: Database.Database,
  { locationId, kind }: Pick<RemovedPersonRow, "locationId" | "kind">,
  ids: readonly string[],
): string[] {
  const removals = listRemovals(db).filter((removal) => removal.locationId === locationId && removal.kind === kind);
  return removals.flatMap((removal) => {
    const id = bearerOf(removal, ids);
    return id === undefined || findRemoved(db, removal) !== undefined ? [] : [id];
  });
}

/** @throws StorageError `removedPerson` when changes would add somebody under the id of whom was removed from a location. */
export function refuseRemoved(db: Database.Database, locationId: string, changes: readonly Change[]): void {
  const added = changes.flatMap(({ records }) =>
    records.flatMap((record) =>
      (record.kind === "child" || record.kind === "staff") && record.before === null && record.after !== null
        ? [{ kind: record.kind, id: record.after.id }]
        : [],
    ),
  );
  for (const [kind, people] of Map.groupBy(added, (person) => person.kind)) {
    const ids = people.map(({ id }) => id);
    if (removedAmong(db, { locationId, kind }, ids).length > 0) throw new StorageError("removedPerson");
  }
}

function hash(salt: string, id: string): string {
  return createHash("sha256").update(salt).update(id).digest("hex");
}
