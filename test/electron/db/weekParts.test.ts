import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3-multiple-ciphers";
import { describe, expect, test } from "vitest";
import { exportDocument } from "../../../electron/db/documents.ts";
import { first } from "../../../electron/db/migrations/001-first.ts";
import { migrations } from "../../../electron/db/migrations/all.ts";
import { openDatabase } from "../../../electron/db/openDatabase.ts";
import { StorageError } from "../../../electron/db/storageError.ts";
import { openStore } from "../../../electron/db/store.ts";
import { invertChange, type RecordChange } from "../../../shared/editing/change.ts";
import { InvalidDataError } from "../../../shared/exchange/issues.ts";
import type { OpenPlace } from "../../../shared/exchange/records.ts";
import { changeOf, now, shift, smallDocument, storeWith, temporaryFolder, WEEK } from "./support.ts";

/* Open places, closed days, versions, the head of a week and a member of staff: what else a change may touch. */

function stored() {
  const document = smallDocument();
  const week = document.weeks.find((roster) => roster.week === WEEK);
  const [place] = week?.openPlaces ?? [];
  const [day] = week?.closedDays ?? [];
  const [version] = week?.versions ?? [];
  const [person] = document.staff;
  if (!week || !place || !day || !version || !person) throw new Error("the small document has one of each");
  return { week, place, day, version, person, templates: document.templates ?? [] };
}

const newPlace: OpenPlace = {
  id: "p9",
  date: "2026-11-24",
  from: "08:00",
  to: "12:00",
  activity: "groep",
  groupId: "g2",
  breaks: [],
  blocks: [],
  asked: [],
};

const { week, place, day, version, person, templates } = stored();
const head = { status: week.status };

const RECORDS: readonly (readonly [what: string, record: RecordChange])[] = [
  ["an open place added", { kind: "openPlace", before: null, after: newPlace }],
  ["an open place changed", { kind: "openPlace", before: place, after: { ...place, to: "14:00" } }],
  ["an open place removed", { kind: "openPlace", before: place, after: null }],
  [
    "a closed day added",
    { kind: "closedDay", before: null, after: { ...day, date: "2026-11-24", closedOn: "2026-11-24", shifts: [] } },
  ],
  ["a closed day changed", { kind: "closedDay", before: day, after: { ...day, attendance: [] } }],
  ["a closed day removed", { kind: "closedDay", before: day, after: null }],
  ["a version added", { kind: "version", before: null, after: { ...version, id: "v2" } }],
  ["a version removed", { kind: "version", before: version, after: null }],
  [
    "the head of the week",
    { kind: "week", before: head, after: { status: "published", publishedOn: "2026-11-02", lateCause: "ziekte" } },
  ],
  [
    "a member of staff",
    { kind: "staff", before: person, after: { ...person, unavailable: [{ date: "2026-11-24", reason: "ziek" }] } },
  ],
  ["the templates", { kind: "list", list: "templates", before: templates, after: [] }],
];

function errorOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error instanceof StorageError || error instanceof InvalidDataError ? error.code : error;
  }
  return undefined;
}

describe("a change of", () => {
  test.each(RECORDS)("%s is stored, undone exactly, redone, and stands after a restart", (_what, record) => {
    const { store, path } = storeWith();
    const before = store.exportDocument();
    const change = changeOf("a", [record]);
    store.commitChange(change, "do");
    const after = store.exportDocument();
    expect(after).not.toEqual(before);
    store.commitChange(invertChange(change), "undo");
    expect(store.exportDocument()).toEqual(before);
    store.commitChange(change, "redo");
    expect(store.exportDocument()).toEqual(after);
    store.close();
    const again = openStore({ path, now });
    expect(again.exportDocument()).toEqual(after);
    expect(again.openWeek(WEEK).undo).toEqual([change]);
    again.close();
  });

  test.each(RECORDS)("%s that starts from another state is a conflict and changes nothing", (_what, record) => {
    const { store } = storeWith();
    const change = changeOf("a", [record]);
    store.commitChange(change, "do");
    const after = store.exportDocument();
    expect(errorOf(() => store.commitChange({ ...change, id: "b" }, "do"))).toBe("conflict");
    expect(store.exportDocument()).toEqual(after);
  });
});

describe("a shift that falls open", () => {
  const found = shift("d2", { date: "2026-11-24", from: "07:30", to: "17:00", x: { y: 1 } });
  const opened: OpenPlace = { ...newPlace, id: "d2", from: "07:30", to: "17:00", staffId: "s2" };
  const change = changeOf("a", [
    { kind: "shift", before: found, after: null },
    { kind: "openPlace", before: null, after: opened },
  ]);

  test("keeps its id, and both come back in their place", () => {
    const { store } = storeWith();
    const before = store.exportDocument();
    store.commitChange(change, "do");
    expect(store.openWeek(WEEK).week.openPlaces?.map(({ id }) => id)).toEqual(["p2", "p1", "d2"]);
    store.commitChange(invertChange(change), "undo");
    expect(store.exportDocument()).toEqual(before);
  });

  test("cannot stand beside a shift of that id", () => {
    const { store } = storeWith();
    const place = changeOf("a", [{ kind: "openPlace", before: null, after: { ...opened, id: "d1" } }]);
    expect(errorOf(() => store.commitChange(place, "do"))).toBe("invalidData");
  });
});

describe("what points at nothing is refused whole", () => {
  const broken: readonly (readonly [string, RecordChange])[] = [
    ["an open place of nobody", { kind: "openPlace", before: null, after: { ...newPlace, staffId: "weg" } }],
    [
      "an open place for which nobody was asked",
      {
        kind: "openPlace",
        before: null,
        after: { ...newPlace, asked: [{ staffId: "weg", answer: "no", on: "2026-11-20" }] },
      },
    ],
    ["an open place of another week", { kind: "openPlace", before: null, after: { ...newPlace, date: "2026-12-01" } }],
    [
      "the attendance of no child",
      {
        kind: "closedDay",
        before: day,
        after: { ...day, attendance: [{ childId: "weg", from: "08:00", to: "09:00", groupId: "g2" }] },
      },
    ],
    [
      "a child twice at once",
      {
        kind: "closedDay",
        before: day,
        after: {
          ...day,
          attendance: [
            { childId: "c1", from: "08:00", to: "09:00", groupId: "g2" },
            { childId: "c1", from: "08:30", to: "10:00", groupId: "g1" },
          ],
        },
      },
    ],
    [
      "a version with a shift of no group",
      { kind: "version", before: null, after: { ...version, id: "v2", shifts: [shift("d1", { groupId: "weg" })] } },
    ],
    ["a member of staff at no group", { kind: "staff", before: person, after: { ...person, homeGroupIds: ["weg"] } }],
    [
      "a template with nobody",
      {
        kind: "list",
        list: "templates",
        before: templates,
        after: templates.map((template) => ({
          ...template,
          shifts: template.shifts.map((line) => ({ ...line, staffId: "weg" })),
        })),
      },
    ],
  ];

  test.each(broken)("%s", (_what, record) => {
    const { store } = storeWith();
    const before = store.exportDocument();
    expect(errorOf(() => store.commitChange(changeOf("a", [record]), "do"))).not.toBeUndefined();
    expect(store.exportDocument()).toEqual(before);
  });
});

describe("a file of the first version", () => {
  /** As that version wrote it: closed days in the record of their week. */
  function firstVersion(): string {
    const path = join(temporaryFolder(), "test.db");
    const db = openDatabase(path, { now, migrations: [first] });
    const insert = (table: string, id: string, record: unknown) =>
      db
        .prepare(`INSERT INTO ${table} (location_id, id, position, record) VALUES ('l1', ?, 0, ?)`)
        .run(id, JSON.stringify(record));
    db.prepare("INSERT INTO location (id, record, document_rest) VALUES ('l1', ?, '{}')").run(
      JSON.stringify({ id: "l1" }),
    );
    insert("care_group", "g2", { id: "g2", care: "dagopvang" });
    insert("staff", "s1", { id: "s1", role: "pm" });
    const days = [day, { ...day, date: "2026-11-25", closedOn: "2026-11-25", shifts: [] }].map(
      ({ attendance: _none, ...rest }) => rest,
    );
    const insertWeek = db.prepare("INSERT INTO week (location_id, week, position, record) VALUES ('l1', ?, ?, ?)");
    insertWeek.run(WEEK, 0, JSON.stringify({ week: WEEK, status: "draft", closedDays: days.toReversed(), note: "x" }));
    insertWeek.run("2026-W49", 1, JSON.stringify({ week: "2026-W49", status: "draft" }));
    db.close();
    return path;
  }

  test("keeps its closed days in their order, with a backup before", () => {
    const path = firstVersion();
    const db = openDatabase(path, { now });
    const [one, two] = exportDocument(db, "l1").weeks;
    expect(one?.closedDays?.map(({ date }) => date)).toEqual(["2026-11-25", "2026-11-23"]);
    expect(one?.closedDays?.[1]).toEqual({ ...day, attendance: undefined });
    expect(one).toMatchObject({ note: "x", shifts: [], merges: [] });
    expect(two).toEqual({ week: "2026-W49", status: "draft", shifts: [], merges: [] });
    expect(db.prepare("SELECT count(*) FROM closed_day").pluck().get()).toBe(2);
    db.close();
    expect(readdirSync(join(dirname(path), "backups"))).toEqual([
      `test-2026-11-21T10-00-00.000-before-v${migrations.length}.db`,
    ]);
  });

  test("that holds a closed day which does not fit stays as it was", () => {
    const path = firstVersion();
    const damaged = new Database(path);
    damaged.exec("UPDATE week SET record = json_set(record, '$.closedDays[0].date', '2026-12-25')");
    damaged.close();
    expect(errorOf(() => openDatabase(path, { now }))).toBe("migrationFailed");
    const db = openDatabase(path, { now, migrations: [first] });
    expect(db.pragma("user_version", { simple: true })).toBe(1);
    db.close();
  });
});
