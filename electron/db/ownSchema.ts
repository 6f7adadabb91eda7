import Database from "better-sqlite3-multiple-ciphers";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/all.ts";
import { StorageError } from "./storageError.ts";

/**
 * Refuses a database of the last version that has anything in its schema that a new one has not: a trigger that somebody
 * added would run at every edit.
 * @throws StorageError `foreignFile`.
 */
export function requireOwnSchema(db: Database.Database): void {
  const fresh = new Database(":memory:");
  try {
    migrate(fresh, migrations);
    if (schemaOf(db) !== schemaOf(fresh)) throw new StorageError("foreignFile");
  } finally {
    fresh.close();
  }
}

/** What SQLite keeps for itself, as its statistics, is left out. */
function schemaOf(db: Database.Database): string {
  const parts = db
    .prepare(
      "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY type, name",
    )
    .all();
  return JSON.stringify(parts);
}
