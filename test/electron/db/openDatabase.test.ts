import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3-multiple-ciphers";
import { describe, expect, test } from "vitest";
import { exportDocument, importDocument } from "../../../electron/db/documents.ts";
import { APPLICATION_ID } from "../../../electron/db/migrate.ts";
import { migrations } from "../../../electron/db/migrations/all.ts";
import type { Migration } from "../../../electron/db/migrations/migration.ts";
import { openDatabase } from "../../../electron/db/openDatabase.ts";
import { StorageError } from "../../../electron/db/storageError.ts";
import { now, storeWith, temporaryFolder } from "./support.ts";

/** Shipped migrations never change. A new one adds its line here; an old line is never edited. */
const FROZEN: Readonly<Record<number, string>> = {
  1: "5cfebc755d5065dd13d6df713f8214811a81cbf29fe108646aa0b6a6c16fc796",
  2: "6f23f1097ca562378cd71497f3a20c9b1221bda258f421ebb218ce5d260e1c65",
  3: "d571f062ddca4448b04259a4acff5022f0b671d45986e63f1c1b51cd7726e5bb",
  4: "1fecc34ac5c4bf4755fa3f0f53138b8d973f172b109c0b2780f25edb71a663ae",
};

const second: Migration = {
  version: migrations.length + 1,
  sql: "ALTER TABLE setting ADD COLUMN note TEXT; CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;",
};

function codeOf(action: () => unknown): string | undefined {
  try {
    action();
  } catch (error) {
    return error instanceof StorageError ? error.code : String(error);
  }
  return undefined;
}

function schemaOf(path: string): unknown {
  const db = new Database(path, { readonly: true });
  const schema = db.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name").all();
  db.close();
  return schema;
}

function sha256(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

describe("migrations", () => {
  test("are numbered from one without a gap and frozen by checksum", () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_migration, index) => index + 1));
    expect(Object.fromEntries(migrations.map(({ version, sql }) => [version, sha256(sql)]))).toEqual(FROZEN);
  });

  test("an upgraded database has the schema of a fresh one and keeps its data", () => {
    const folder = temporaryFolder();
    const { store, path } = storeWith(undefined, folder);
    const document = store.exportDocument();
    store.close();
    openDatabase(path, { now, migrations: [...migrations, second] }).close();
    const fresh = join(folder, "fresh.db");
    openDatabase(fresh, { now, migrations: [...migrations, second] }).close();
    expect(schemaOf(path)).toEqual(schemaOf(fresh));
    const db = openDatabase(path, { now, migrations: [...migrations, second] });
    expect(db.prepare("SELECT count(*) FROM shift").pluck().get()).toBe(
      document.weeks.flatMap((week) => week.shifts).length,
    );
    db.close();
  });

  test("a backup of the whole database, private, is made before an existing file is upgraded", () => {
    const folder = temporaryFolder();
    const { store, path } = storeWith(undefined, folder);
    store.close();
    openDatabase(path, { now, migrations: [...migrations, second] }).close();
    const copies = readdirSync(join(folder, "backups")).filter((name) => name.endsWith(`before-v${second.version}.db`));
    expect(copies).toEqual([`test-2026-11-21T10-00-00.000-before-v${second.version}.db`]);
    const copy = join(folder, "backups", copies[0] ?? "");
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    const db = openDatabase(copy, { now });
    expect(db.pragma("user_version", { simple: true })).toBe(migrations.length);
    expect(db.prepare("SELECT count(*) FROM shift").pluck().get()).toBe(2);
    db.close();
  });

  test("a new file makes no backup", () => {
    const folder = temporaryFolder();
    openDatabase(join(folder, "new.db"), { now }).close();
    expect(existsSync(join(folder, "backups"))).toBe(false);
  });

  test("a step that fails leaves the database as it was", () => {
    const { store, path } = storeWith();
    store.close();
    const broken = { ...second, sql: "CREATE TABLE half (id INTEGER) STRICT; CREATE TABLE half (id INTEGER) STRICT;" };
    expect(codeOf(() => openDatabase(path, { now, migrations: [...migrations, broken] }))).toBe("migrationFailed");
    const db = openDatabase(path, { now });
    expect(db.pragma("user_version", { simple: true })).toBe(migrations.length);
    expect(db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'half'").get()).toBeUndefined();
    db.close();
  });

  test("a step that breaks a reference is rolled back", () => {
    const { store, path } = storeWith();
    store.close();
    const broken = { ...second, sql: "DELETE FROM staff;" };
    expect(codeOf(() => openDatabase(path, { now, migrations: [...migrations, broken] }))).toBe("migrationFailed");
    const db = openDatabase(path, { now });
    expect(db.prepare("SELECT count(*) FROM staff").pluck().get()).toBe(2);
    db.close();
  });
});

describe("a database that does not fit", () => {
  test("of a newer version is refused and its bytes stay as they are", () => {
    const folder = temporaryFolder();
    const path = join(folder, "newer.db");
    openDatabase(path, { now, migrations: [...migrations, second] }).close();
    const bytes = sha256(readFileSync(path));
    const files = readdirSync(folder);
    expect(codeOf(() => openDatabase(path, { now }))).toBe("newerDatabase");
    expect(sha256(readFileSync(path))).toBe(bytes);
    expect(readdirSync(folder)).toEqual(files);
  });

  test("of a newer version that only the WAL knows of is refused too", () => {
    const folder = temporaryFolder();
    const path = join(folder, "newer.db");
    openDatabase(path, { now }).close();
    const writer = new Database(path);
    writer.pragma("user_version = 99");
    const copy = join(folder, "copy.db");
    copyFileSync(path, copy);
    copyFileSync(`${path}-wal`, `${copy}-wal`);
    writer.close();
    expect(codeOf(() => openDatabase(copy, { now }))).toBe("newerDatabase");
  });

  test("of another program is refused and stays as it is", () => {
    const folder = temporaryFolder();
    const foreign = join(folder, "foreign.db");
    const other = new Database(foreign);
    other.exec("CREATE TABLE thing (id INTEGER)");
    other.close();
    const bytes = sha256(readFileSync(foreign));
    expect(codeOf(() => openDatabase(foreign, { now }))).toBe("foreignFile");
    const text = join(folder, "text.db");
    writeFileSync(text, "geen database");
    expect(codeOf(() => openDatabase(text, { now }))).toBe("foreignFile");
    expect(sha256(readFileSync(foreign))).toBe(bytes);
    expect(readFileSync(text, "utf8")).toBe("geen database");
  });

  test("that is damaged is refused", () => {
    const { store, path } = storeWith();
    store.close();
    truncateSync(path, statSync(path).size - 4096 * 3);
    expect(codeOf(() => openDatabase(path, { now }))).toBe("damagedDatabase");
  });

  test("below a file instead of a folder says that it cannot be written", () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    expect(codeOf(() => openDatabase(join(file, "sub", "test.db"), { now }))).toBe("folderNotWritable");
  });
});

test("a full disk is told as such, and what was there is still there", () => {
  const { store, path } = storeWith();
  const before = store.exportDocument();
  store.close();
  const db = openDatabase(path, { now });
  db.pragma(`max_page_count = ${db.pragma("page_count", { simple: true })}`);
  const document = { ...before, location: { ...before.location, notes: "x".repeat(200_000) } };
  expect(
    codeOf(() => importDocument(db, document, { fileName: "locatie.json", author: { at: now(), by: "jan" } })),
  ).toBe("diskFull");
  expect(exportDocument(db, before.location.id)).toEqual(before);
  db.close();
});

describe("an open database", () => {
  test("has the settings that keep confirmed edits", () => {
    const db = openDatabase(join(temporaryFolder(), "test.db"), { now });
    expect(db.pragma("foreign_keys", { simple: true })).toBe(1);
    expect(db.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(db.pragma("synchronous", { simple: true })).toBe(2);
    expect(db.pragma("application_id", { simple: true })).toBe(APPLICATION_ID);
    db.close();
  });

  test("has only STRICT tables", () => {
    const db = openDatabase(join(temporaryFolder(), "test.db"), { now });
    const loose = db.prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    );
    expect(loose.all()).toEqual([]);
    expect(() =>
      db.prepare("INSERT INTO week (location_id, week, position, record) VALUES ('l', 'w', 'geen getal', '{}')").run(),
    ).toThrow(/cannot store TEXT value in INTEGER column/);
    db.close();
  });

  test("is private: folder 0700, file and side files 0600, also when they were open before", () => {
    const folder = join(temporaryFolder(), "data");
    mkdirSync(folder);
    chmodSync(folder, 0o755);
    const path = join(folder, "test.db");
    openDatabase(path, { now }).close();
    chmodSync(path, 0o644);
    const db = openDatabase(path, { now });
    db.prepare("INSERT INTO setting (key, value) VALUES ('a', '1')").run();
    const modes = readdirSync(folder).map((name) => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)]);
    expect(modes).toEqual([
      ["test.db", "600"],
      ["test.db-shm", "600"],
      ["test.db-wal", "600"],
    ]);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    db.close();
  });
});
