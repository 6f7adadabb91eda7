import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exportDocument } from "../../../electron/db/documents.ts";
import { migrations } from "../../../electron/db/migrations/all.ts";
import { openDatabase } from "../../../electron/db/openDatabase.ts";
import { openStore } from "../../../electron/db/store.ts";
import { FIXTURES, makeEarlierDatabase } from "./earlierDatabase.ts";
import { now, smallDocument, temporaryFolder, WEEK } from "./support.ts";

/* Databases of every earlier version, as the program of that time wrote them, go through each step and through all. */

const EARLIER = migrations.slice(0, -1).map(({ version }) => version);

function fixtureOf(version: number): string {
  const path = join(temporaryFolder(), "test.db");
  makeEarlierDatabase(path, version);
  return path;
}

function schemaAt(path: string, version: number): unknown {
  const db = openDatabase(path, { now, migrations: migrations.slice(0, version) });
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

test.each(EARLIER)("one of version %i gets the schema of a fresh one, step by step and at once", (from) => {
  for (let to = from; to <= migrations.length; to += 1) {
    const fresh = join(temporaryFolder(), "fresh.db");
    expect(schemaAt(fixtureOf(from), to)).toEqual(schemaAt(fresh, to));
  }
});

test.each(EARLIER)("one of version %i keeps its data, what can be undone, and its log", (version) => {
  const path = fixtureOf(version);
  const db = openDatabase(path, { now });
  expect(exportDocument(db, "l1")).toEqual(documentOf(version));
  expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(db.pragma("foreign_key_check")).toEqual([]);
  db.close();
  const store = openStore({ path, now });
  const { undo, redo } = store.openWeek(WEEK);
  expect([undo.map(({ id }) => id), redo.map(({ id }) => id)]).toEqual([["a1"], ["a2"]]);
  const { entries } = store.readLog({ from: new Date(0), until: new Date("2030-01-01"), limit: 10 });
  expect(entries.map(({ action, by, change }) => [action, by, change?.id])).toEqual(logOf(version));
  store.close();
});
