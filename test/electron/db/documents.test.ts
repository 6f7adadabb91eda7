import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3-multiple-ciphers";
import { describe, expect, test } from "vitest";
import { StorageError } from "../../../electron/db/storageError.ts";
import { openStore } from "../../../electron/db/store.ts";
import { invertChange } from "../../../shared/editing/change.ts";
import { readLocationDocument } from "../../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { addition, now, shift, smallDocument, storeWith, temporaryFolder, WEEK } from "./support.ts";

const example = () =>
  readLocationDocument(readFileSync(join(import.meta.dirname, "../../../shared/example/de-zonnebloem.json"), "utf8"));

function errorOf(action: () => unknown): StorageError | undefined {
  try {
    action();
  } catch (error) {
    if (error instanceof StorageError) return error;
    throw error;
  }
  return undefined;
}

describe("a week that was left empty", () => {
  const FAR = "2026-W52";
  const change = { ...addition("a", shift("far", { date: "2026-12-22" })), week: FAR };
  const weeksOf = (document: LocationDocument) => document.weeks.map(({ week }) => week);

  test("by undo is no part of the document any more, and is one again by redo", () => {
    const { store } = storeWith();
    const before = store.exportDocument();
    store.commitChange(change, "do");
    expect(weeksOf(store.exportDocument())).toEqual([...weeksOf(before), FAR]);
    store.commitChange(invertChange(change), "undo");
    expect(store.exportDocument()).toEqual(before);
    expect(store.openLocation().weeks).toHaveLength(before.weeks.length);
    expect(store.openWeek(FAR).redo).toEqual([change]);
    store.commitChange(change, "redo");
    expect(weeksOf(store.exportDocument())).toEqual([...weeksOf(before), FAR]);
  });

  test("by taking an import back is none either", async () => {
    const { store } = storeWith();
    const before = store.exportDocument();
    await store.commitImport([change]);
    store.undoImport([invertChange(change)]);
    expect(store.exportDocument()).toEqual(before);
  });

  test("but came so with a document stays in it", () => {
    const document = smallDocument();
    document.weeks.push({ week: FAR, status: "draft", shifts: [], merges: [] });
    const { store } = storeWith(document);
    expect(store.exportDocument()).toEqual(document);
  });
});

describe("import and export", () => {
  test("give back an equal document with its order and its unknown fields", () => {
    const { store } = storeWith();
    expect(store.exportDocument()).toEqual(smallDocument());
  });

  test("give back the example location", () => {
    const { store } = storeWith(example());
    expect(store.exportDocument()).toEqual(example());
  });

  test("survive closing and opening", () => {
    const { store, path } = storeWith();
    store.close();
    const again = openStore({ path, now });
    expect(again.exportDocument()).toEqual(smallDocument());
    again.close();
  });

  test("keep what a hostile name holds", () => {
    const document = smallDocument();
    const names = [
      "<img src=x onerror=alert(1)>",
      "'); DROP TABLE staff; --",
      "x".repeat(300),
      "\u202Eabc עברית",
      "👩‍👧‍👦",
      "\u0000nul",
    ];
    document.staff.push(
      ...names.map((name, index) => ({ id: `h${index}`, name, role: "pm" as const, unavailable: [] })),
    );
    const { store } = storeWith(document);
    expect(store.exportDocument()).toEqual(document);
  });

  test("an import replaces all of its location, with a backup before", async () => {
    const { store, path } = storeWith();
    store.commitChange(addition("a1", shift("d9")), "do");
    const smaller = { ...smallDocument(), weeks: [], children: [] };
    await store.importDocument(smaller, "locatie.json");
    expect(store.exportDocument()).toEqual(smaller);
    expect(store.openWeek(WEEK)).toMatchObject({ undo: [], redo: [], week: { shifts: [] } });
    expect(readdirSync(join(dirname(path), "backups"))).toEqual(["test-2026-11-21T10-00-00.000-before-import.db"]);
  });

  test("an import that fails half way leaves what was there", async () => {
    const { store } = storeWith();
    const document = smallDocument();
    // Slips past the parser on purpose, so that the last table refuses it.
    document.weeks[1]?.shifts.push(shift("d7", { staffId: "nobody" }));
    await expect(store.importDocument(document, "locatie.json")).rejects.toThrow();
    expect(store.exportDocument()).toEqual(smallDocument());
  });

  test("an import of another location stands beside the open one, which stays as it is", async () => {
    const { store } = storeWith();
    store.commitChange(addition("a1", shift("d9")), "do");
    const before = store.exportDocument();
    const other = { ...smallDocument(), location: { ...smallDocument().location, id: "l2" } };
    await store.importDocument(other, "locatie.json");
    expect(store.openLocation().location.id).toBe("l2");
    expect(store.exportDocument()).toEqual(other);
    store.chooseLocation("l1");
    expect(store.exportDocument()).toEqual(before);
    expect(store.openWeek(WEEK).undo).toHaveLength(1);
  });

  test("a reset leaves nothing of what was there", async () => {
    const { store } = storeWith();
    await store.importDocument(
      { ...smallDocument(), location: { ...smallDocument().location, id: "l2" } },
      "locatie.json",
    );
    store.openWeek(WEEK);
    store.replaceEverything(example());
    expect(store.exportDocument()).toEqual(example());
    expect(store.openLocation().lastWeek).toBeNull();
  });
});

describe("opening", () => {
  test("an empty database says that there is no location", () => {
    const store = openStore({ path: join(temporaryFolder(), "test.db"), now });
    expect(store.isEmpty()).toBe(true);
    expect(errorOf(() => store.openLocation())?.code).toBe("noLocation");
    store.close();
  });

  test("the location comes with its weeks and the week that was open last", () => {
    const { store } = storeWith();
    expect(store.openLocation().lastWeek).toBeNull();
    store.openWeek("2026-W49");
    const opened = store.openLocation();
    expect(opened.lastWeek).toBe("2026-W49");
    expect(opened.weeks).toEqual([
      { week: "2026-W49", status: "published" },
      { week: WEEK, status: "draft" },
    ]);
    expect(opened.staff.map(({ id }) => id)).toEqual(["s2", "s1"]);
  });

  test("a week that is not stored opens as an empty concept and is not made by that", () => {
    const { store } = storeWith();
    expect(store.openWeek("2027-W01").week).toEqual({ week: "2027-W01", status: "draft", shifts: [], merges: [] });
    expect(store.exportDocument()).toEqual(smallDocument());
  });
});

describe("a damaged record", () => {
  const damage = [
    ["shift", "d2", "UPDATE shift SET record = json_set(record, '$.from', '25:99') WHERE id = 'd2'", "week"],
    [
      "group_merge",
      `${WEEK}:0`,
      "UPDATE group_merge SET record = json_remove(record, '$.groupIds') WHERE position = 0",
      "week",
    ],
    ["week", WEEK, `UPDATE week SET record = json_set(record, '$.status', 'kwijt') WHERE week = '${WEEK}'`, "week"],
    ["staff", "s1", "UPDATE staff SET record = json_set(record, '$.role', 'tovenaar') WHERE id = 's1'", "location"],
    [
      "child",
      "c1",
      "UPDATE child SET record = json_set(record, '$.birthDate', '2026-02-30') WHERE id = 'c1'",
      "location",
    ],
    ["setting", "lastWeeks", "INSERT INTO setting (key, value) VALUES ('lastWeeks', '7')", "location"],
  ] as const;

  test.each(damage)("in %s %s is named with its table and key", (table, id, sql, what) => {
    const { store, path } = storeWith();
    const db = new Database(path);
    db.exec(sql);
    db.close();
    const error = errorOf(() => (what === "week" ? store.openWeek(WEEK) : store.openLocation()));
    expect(error?.code).toBe("damagedRecord");
    expect(error?.details).toEqual([`Tabel ${table}, regel ${id}`]);
  });
});
