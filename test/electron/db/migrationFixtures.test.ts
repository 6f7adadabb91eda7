import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { settle } from "../../../electron/db/backups/copyTasks.ts";
import { runBeside } from "../../../electron/db/backups/soundCopy.ts";
import type { DatabaseKey } from "../../../electron/db/databaseKey.ts";
import { exportDocument } from "../../../electron/db/documents.ts";
import { readFileHeader } from "../../../electron/db/fileHeader.ts";
import { type KeyRing, makeKeyRing } from "../../../electron/db/keyRing.ts";
import { versionOf } from "../../../electron/db/migrate.ts";
import { migrations } from "../../../electron/db/migrations/all.ts";
import { openDatabase } from "../../../electron/db/openDatabase.ts";
import { openSqlite } from "../../../electron/db/openSqlite.ts";
import { openStore } from "../../../electron/db/store.ts";
import { FIXTURES, makeEarlierDatabase } from "./earlierDatabase.ts";
import { now, smallDocument, temporaryFolder, WEEK } from "./support.ts";

/* Databases of every earlier version, as the program of that time wrote them, go through each step and through all. */

const EARLIER = migrations.slice(0, -1).map(({ version }) => version);

async function fixtureOf(version: number, key: DatabaseKey | null = null): Promise<string> {
  const path = join(temporaryFolder(), "test.db");
  makeEarlierDatabase(path, version);
  if (key !== null) await runBeside({ step: "rekey", path, key: null, to: key });
  return path;
}

function schemaAt(path: string, version: number, keys = makeKeyRing()): unknown {
  const db = openDatabase(path, { now, keys, migrations: migrations.slice(0, version) });
  const schema = db.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name").all();
  db.close();
  return schema;
}

/** The small document as far as a version could hold it. */
function documentOf(version: number): unknown {
  const document = smallDocument();
  const [first, second] = document.weeks;
  second?.shifts.push({
    ...{ id: "d8", staffId: "s2", date: "2026-11-25", from: "09:00", to: "15:00", activity: "groep", groupId: "g2" },
    ...{ breaks: [], blocks: [] },
  });
  if (version > 1) return document;
  // Open places and versions came with the second version.
  const { openPlaces: _places, ...withoutPlaces } = first ?? {};
  const { openPlaces: _more, versions: _versions, ...withoutVersions } = second ?? {};
  return { ...document, weeks: [withoutPlaces, withoutVersions] };
}

/** Who did what, and that something was undone, was written down from the third version on. */
function logOf(version: number): unknown {
  const by = version < 3 ? null : "fatima";
  const done = [
    ["do", by, "a2"],
    ["do", by, "a1"],
  ];
  return version < 3 ? done : [["undo", by, "a2"], ...done];
}

test("there is one for every version before this one", () => {
  expect(readdirSync(FIXTURES).sort()).toEqual(EARLIER.map((version) => `v${version}.sql`));
});

const KEY: DatabaseKey = randomBytes(48);

function ringWith(key: DatabaseKey | null): KeyRing {
  const keys = makeKeyRing();
  if (key !== null) keys.add(key);
  return keys;
}

describe.each([
  ["plain", null],
  ["encrypted", KEY],
])("a database that is %s", (_what, key) => {
  const keys = ringWith(key);

  test.each(EARLIER)("of version %i gets the schema of a fresh one, step by step and at once", async (from) => {
    for (let to = from; to <= migrations.length; to += 1) {
      const fresh = join(temporaryFolder(), "fresh.db");
      expect(schemaAt(await fixtureOf(from, key), to, keys)).toEqual(schemaAt(fresh, to));
    }
  });

  test.each(EARLIER)("of version %i keeps its data, what can be undone, and its log", async (version) => {
    const path = await fixtureOf(version, key);
    const db = openDatabase(path, { now, keys });
    expect(exportDocument(db, "l1")).toEqual(documentOf(version));
    expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(db.pragma("foreign_key_check")).toEqual([]);
    db.close();
    const store = openStore({ path, now, keys });
    expect(store.isEncrypted()).toBe(key !== null);
    const { undo, redo } = store.openWeek(WEEK);
    expect([undo.map(({ id }) => id), redo.map(({ id }) => id)]).toEqual([["a1"], ["a2"]]);
    const { entries } = store.readLog({ from: new Date(0), until: new Date("2030-01-01"), limit: 10 });
    expect(entries.map(({ action, by, change }) => [action, by, change?.id])).toEqual(logOf(version));
    store.close();
  });

  test.each(EARLIER)("of version %i is copied as it was before its migration, with the same key", async (version) => {
    const path = await fixtureOf(version, key);
    openDatabase(path, { now, keys }).close();
    const folder = join(dirname(path), "backups");
    const [name = "", ...others] = readdirSync(folder);
    expect([name, others]).toEqual([expect.stringContaining(`before-v${migrations.length}.db`), []]);
    const copy = join(folder, name);
    expect(readFileHeader(copy).kind).toBe(key === null ? "sqlite" : "encrypted");
    // The name of the location is in the clear exactly where nothing is encrypted.
    const clear = [path, copy].map((file) => readFileSync(file).includes("De Proef"));
    expect(clear).toEqual([key === null, key === null]);
    expect(settle(copy, key)).toBe(true);
    const opened = openSqlite(copy, key, { readonly: true });
    expect(versionOf(opened)).toBe(version);
    expect(opened.prepare("SELECT count(*) FROM shift").pluck().get()).toBeGreaterThan(2);
    opened.close();
  });
});
