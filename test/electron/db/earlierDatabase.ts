import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseKey } from "../../../electron/db/databaseKey.ts";
import { openSqlite } from "../../../electron/db/openSqlite.ts";

/** Of each earlier version what a database held, as the program of that time wrote it. */
export const FIXTURES = join(import.meta.dirname, "fixtures");

/** Makes a database of an earlier version, as the program of that time left it: in WAL mode. */
export function makeEarlierDatabase(path: string, version: number, key: DatabaseKey | null = null): void {
  const db = openSqlite(path, key);
  db.pragma("journal_mode = WAL");
  db.exec(readFileSync(join(FIXTURES, `v${version}.sql`), "utf8"));
  db.close();
}
