import { createHash, randomBytes } from "node:crypto";
import type Database from "better-sqlite3-multiple-ciphers";
import { z } from "zod";
import type { PersonKey } from "../../shared/privacy/replacePerson.ts";

/*
 * Who was removed, for when a copy from before that is put back. The old id itself is not kept: its hash tells who is meant
 * in such a copy, and here nothing.
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

function hash(salt: string, id: string): string {
  return createHash("sha256").update(salt).update(id).digest("hex");
}
