import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3-multiple-ciphers";
import { describe, expect, onTestFinished, test } from "vitest";
import { StorageError } from "../../../electron/db/storageError.ts";
import { openStore, type Store } from "../../../electron/db/store.ts";
import type { CopyProgress } from "../../../shared/contract/storage.ts";
import { addition, now, shift, smallDocument, storeWith, temporaryFolder, WEEK } from "./support.ts";

async function codeOf(action: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await action();
  } catch (error) {
    return error instanceof StorageError ? error.code : String(error);
  }
  return undefined;
}

const backupsOf = (path: string) => join(dirname(path), "backups");
const newestId = async (store: Store) => (await store.listBackups())[0]?.id ?? "";

/** A store whose clock goes on a second with each look at it. */
function storeInTime(): { store: Store; path: string } {
  const path = join(temporaryFolder(), "test.db");
  let seconds = 0;
  const store = openStore({ path, now: () => new Date(now().getTime() + 1000 * seconds++) });
  onTestFinished(() => {
    store.close();
  });
  store.replaceEverything(smallDocument());
  return { store, path };
}

/** As a hostile copy would: it runs at every edit, and no check of soundness minds it. */
function addTrigger(path: string): void {
  const db = new Database(path);
  db.exec("CREATE TRIGGER hostile AFTER INSERT ON shift BEGIN DELETE FROM child; END");
  db.close();
}

describe("a copy", () => {
  test("holds everything, is private, and is listed with what is in it", async () => {
    const { store, path } = storeWith();
    store.commitChange(addition("a1", shift("d9")), "do");
    const steps: CopyProgress[] = [];
    await store.makeBackup("byHand", (step) => steps.push(step));
    const [fileName = ""] = readdirSync(backupsOf(path));
    expect(fileName).toBe("test-2026-11-21T10-00-00.000-by-hand.db");
    const copy = join(backupsOf(path), fileName);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect(await store.listBackups()).toEqual([
      {
        id: fileName,
        madeAt: "2026-11-21T10:00:00.000Z",
        why: "byHand",
        bytes: statSync(copy).size,
        isLocked: false,
        locations: [{ id: "l1", name: "De Proef", weeks: 2, shifts: 3 }],
      },
    ]);
    const again = openStore({ path: copy, now });
    expect(again.exportDocument()).toEqual(store.exportDocument());
    expect(again.openWeek(WEEK).undo).toHaveLength(1);
    again.close();
    expect(steps.at(-1)).toEqual({ phase: "checking", share: null });
    const copying = steps.slice(0, -1);
    expect(copying.every(({ phase, share }) => phase === "copying" && share !== null && share >= 0)).toBe(true);
  });

  test("holds what is stored while it is made", async () => {
    const { store } = storeInTime();
    const made = store.makeBackup("byHand");
    store.commitChange(addition("a1", shift("d9")), "do");
    await made;
    expect((await store.listBackups())[0]?.locations?.[0]?.shifts).toBe(3);
  });

  test("of the day is made once, and not of nothing", async () => {
    const { store } = storeInTime();
    await store.makeDailyBackup();
    await store.makeDailyBackup();
    expect((await store.listBackups()).map(({ why }) => why)).toEqual(["daily"]);
    const empty = openStore({ path: join(temporaryFolder(), "leeg.db"), now });
    await empty.makeDailyBackup();
    expect(await empty.listBackups()).toEqual([]);
    empty.close();
  });

  test("that a program which was killed never finished is removed", async () => {
    const { store, path } = storeWith();
    await store.makeBackup("byHand");
    const left = join(backupsOf(path), ".0b5ad64c-54b4-4c25-9d8b-4f4c5a2a6d10.tmp");
    writeFileSync(left, "half");
    await store.makeBackup("byHand");
    expect(readdirSync(backupsOf(path))).toEqual([
      "test-2026-11-21T10-00-00.000-by-hand-2.db",
      "test-2026-11-21T10-00-00.000-by-hand.db",
    ]);
  });

  test("that is not sound is thrown away and told", async () => {
    const { store, path } = storeWith();
    const db = new Database(path);
    db.pragma("foreign_keys = OFF");
    db.exec("DELETE FROM care_group WHERE id = 'g1'");
    db.exec(
      'INSERT INTO child (location_id, id, position, record) VALUES (\'l1\', \'x\', 9, \'{"id":"x","groupId":"g1"}\')',
    );
    db.close();
    expect(await codeOf(() => store.makeBackup("byHand"))).toBe("badBackup");
    expect(readdirSync(backupsOf(path))).toEqual([]);
  });

  test("can be written anywhere, over what stands there", async () => {
    const { store } = storeWith();
    const target = join(temporaryFolder(), "kopie.db");
    writeFileSync(target, "oud");
    await store.exportBackup(target);
    const copy = openStore({ path: target, now });
    expect(copy.exportDocument()).toEqual(smallDocument());
    copy.close();
    expect(await codeOf(() => store.exportBackup(join(target, "onder", "kopie.db")))).toBe("folderNotWritable");
  });
});

describe("restoring", () => {
  test("puts everything back as it was, after a copy of what is there", async () => {
    const { store, path } = storeInTime();
    await store.makeBackup("byHand");
    const id = await newestId(store);
    store.commitChange(addition("a1", shift("d9")), "do");
    const edited = store.exportDocument();
    await store.restoreBackup({ id });
    expect(store.exportDocument()).toEqual(smallDocument());
    expect(store.openWeek(WEEK).undo).toEqual([]);
    const [aside] = await store.listBackups();
    expect(aside?.why).toBe("beforeRestore");
    await store.restoreBackup({ id: aside?.id ?? "" });
    expect(store.exportDocument()).toEqual(edited);
    store.commitChange(addition("a2", shift("d10")), "do");
    expect(readdirSync(dirname(path)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("also takes a file from elsewhere, of an earlier version too", async () => {
    const { store } = storeInTime();
    const old = join(temporaryFolder(), "oud.db");
    const db = new Database(old);
    db.exec(readFileSync(join(import.meta.dirname, "fixtures/v1.sql"), "utf8"));
    db.close();
    const bytes = readFileSync(old);
    await store.restoreBackup({ path: old });
    expect(store.openWeek(WEEK).undo.map(({ id }) => id)).toEqual(["a1"]);
    expect(readFileSync(old).equals(bytes)).toBe(true);
  });

  test.each([
    ["that is damaged", "badBackup", (path: string) => truncateSync(path, 4096 * 3)],
    ["that is no database", "foreignFile", (path: string) => writeFileSync(path, "tekst")],
    ["of a newer version", "newerDatabase", (path: string) => pragma(path, "user_version = 99")],
    ["of another program", "foreignFile", (path: string) => pragma(path, "application_id = 7")],
    ["with a trigger of somebody else", "foreignFile", addTrigger],
  ])("refuses a copy %s, and nothing changes", async (_what, code, spoil) => {
    const { store, path } = storeInTime();
    await store.makeBackup("byHand");
    const id = await newestId(store);
    spoil(join(backupsOf(path), id));
    expect(await codeOf(() => store.restoreBackup({ id }))).toBe(code);
    expect(store.exportDocument()).toEqual(smallDocument());
    store.commitChange(addition("a1", shift("d9")), "do");
    expect(readdirSync(dirname(path)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("leads to none but its own copies", async () => {
    const { store, path } = storeWith();
    await store.makeBackup("byHand");
    for (const id of ["", "../test.db", "test.db", path, "/etc/passwd"])
      expect(await codeOf(() => store.restoreBackup({ id }))).toBe("unknownBackup");
  });

  test("is refused while another program reads the file", async () => {
    const { store, path } = storeInTime();
    await store.makeBackup("byHand");
    const id = await newestId(store);
    store.commitChange(addition("a1", shift("d9")), "do");
    const reader = new Database(path, { readonly: true });
    reader.exec("BEGIN");
    reader.prepare("SELECT count(*) FROM shift").get();
    store.commitChange(addition("a2", shift("d10")), "do");
    expect(await codeOf(() => store.restoreBackup({ id }))).toBe("locked");
    reader.close();
    expect(store.openWeek(WEEK).undo).toHaveLength(2);
    await store.restoreBackup({ id });
    expect(store.exportDocument()).toEqual(smallDocument());
  });
});

test("a copy that was damaged later is listed as such", async () => {
  const { store, path } = storeWith();
  await store.makeBackup("byHand");
  truncateSync(join(backupsOf(path), await newestId(store)), 100);
  expect((await store.listBackups())[0]?.locations).toBeNull();
  expect(existsSync(path)).toBe(true);
});

function pragma(path: string, text: string): void {
  const db = new Database(path);
  db.pragma(text);
  db.close();
}
