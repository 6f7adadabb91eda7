import Database from "better-sqlite3-multiple-ciphers";
import { describe, expect, test } from "vitest";
import { openStore, type Store } from "../../../electron/db/store.ts";
import { invertChange } from "../../../shared/editing/change.ts";
import { addition, changeOf, shift, storeWith, WEEK } from "./support.ts";

/* Who did what and when; it only grows. */

const ALWAYS = { from: new Date(0), until: new Date("2030-01-01"), limit: 100 };
const day = (number: number) => new Date(Date.UTC(2026, 10, number, 10));

/** A store that goes on a day with each edit, used by one person after another. */
function edited(): { store: Store; path: string } {
  const { store: made, path } = storeWith();
  made.close();
  let date = 1;
  const open = (user: string) =>
    openStore({ path, now: () => day(date++), identity: { user, host: "balie", pid: process.pid } });
  const first = open("fatima");
  first.commitChange(addition("a1", shift("d8")), "do");
  first.commitChange(addition("a2", shift("d9")), "do");
  first.close();
  const store = open("jan");
  store.commitChange(invertChange(addition("a2", shift("d9"))), "undo");
  store.commitChange(addition("a2", shift("d9")), "redo");
  store.commitChange(
    changeOf("a3", [{ kind: "shift", before: shift("d9"), after: shift("d9", { to: "16:00" }) }]),
    "do",
  );
  return { store, path };
}

const told = (store: Store, query: Partial<Parameters<Store["readLog"]>[0]> = {}) =>
  store.readLog({ ...ALWAYS, ...query }).entries.map(({ action, by, change }) => `${by} ${action} ${change?.id}`);

describe("the log", () => {
  test("says who did, undid and redid what, last first, with its records before and after", () => {
    const { store } = edited();
    expect(told(store)).toEqual(["jan do a3", "jan redo a2", "jan undo a2", "fatima do a2", "fatima do a1"]);
    const [last] = store.readLog(ALWAYS).entries;
    expect(last?.change?.records).toMatchObject([{ before: { to: "15:00" }, after: { to: "16:00" } }]);
    expect(last?.at.slice(0, 7)).toBe("2026-11");
    store.close();
  });

  test("is filtered by moment, subject, person and week", () => {
    const { store } = edited();
    const [, until = day(1), , from = day(1)] = store.readLog(ALWAYS).entries.map(({ at }) => new Date(at));
    expect(told(store, { from, until })).toEqual(["jan undo a2", "fatima do a2"]);
    expect(told(store, { about: "shifts" })).toHaveLength(5);
    expect(told(store, { about: "children" })).toEqual([]);
    expect(told(store, { person: { kind: "staff", id: "s2" } })).toHaveLength(5);
    expect(told(store, { person: { kind: "staff", id: "s1" } })).toEqual([]);
    expect(told(store, { week: WEEK })).toHaveLength(5);
    expect(told(store, { week: "2026-W49" })).toEqual([]);
    store.close();
  });

  test("tells of files that were read in and put back, and of tables", async () => {
    const { store } = edited();
    const entries = () => store.readLog({ ...ALWAYS, about: "file" }).entries;
    const table = addition("t1", shift("d11"));
    await store.commitImport([{ ...table, name: "tableImported", subject: "Diensten uit rooster.csv" }]);
    expect(entries().map(({ action, change }) => [action, change?.subject])).toEqual([
      ["do", "Diensten uit rooster.csv"],
    ]);
    await store.restoreBackup({ id: (await store.listBackups())[0]?.id ?? "" });
    expect(entries().map(({ action }) => action)).toEqual(["restore"]);
    await store.importDocument(store.exportDocument(), "locatie.json");
    expect(entries()).toMatchObject([
      {
        ...{ action: "import", by: "jan", subject: "locatie.json", change: null },
        counts: { groups: 2, staff: 2, children: 1, weeks: 2, shifts: 4 },
      },
    ]);
    store.close();
  });

  test("comes in pages that leave nothing out and repeat nothing", () => {
    const { store } = edited();
    const first = store.readLog({ ...ALWAYS, limit: 2 });
    const second = store.readLog({ ...ALWAYS, limit: 2, before: first.next ?? 0 });
    const third = store.readLog({ ...ALWAYS, limit: 2, before: second.next ?? 0 });
    expect(third.next).toBeNull();
    expect([...first.entries, ...second.entries, ...third.entries]).toEqual(store.readLog(ALWAYS).entries);
    store.close();
  });

  test.each([
    "DELETE FROM log_entry",
    "UPDATE log_entry SET made_by = 'iemand'",
    "DELETE FROM change",
    "DELETE FROM location",
    "UPDATE change SET record = json_set(record, '$.subject', 'x')",
    "UPDATE change SET made_at = '2020-01-01'",
    "INSERT OR REPLACE INTO change SELECT * FROM change",
  ])("only grows: %s is refused", (sql) => {
    const { store, path } = edited();
    const before = store.readLog(ALWAYS);
    const db = new Database(path);
    db.pragma("foreign_keys = ON");
    db.pragma("recursive_triggers = ON");
    expect(() => db.exec(sql)).toThrow(/the log only grows/);
    db.close();
    expect(store.readLog(ALWAYS)).toEqual(before);
    store.close();
  });
});
