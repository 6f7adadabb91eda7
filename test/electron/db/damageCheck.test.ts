import { existsSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3-multiple-ciphers";
import { describe, expect, test } from "vitest";
import { needsCheck } from "../../../electron/db/damageCheck.ts";
import { openStore } from "../../../electron/db/store.ts";
import { now, storeWith, temporaryFolder } from "./support.ts";

const LARGE = 65 * 1024 * 1024;

describe("a database is looked through when it is opened", () => {
  /** A file of that size; what is in it does not matter here. */
  function fileOf(bytes: number): string {
    const path = join(temporaryFolder(), "test.db");
    writeFileSync(path, "");
    truncateSync(path, bytes);
    return path;
  }

  test("always when it is small or new, and not when it is large and was closed in order", () => {
    expect(needsCheck(fileOf(1_000_000))).toBe(true);
    expect(needsCheck(join(temporaryFolder(), "absent.db"))).toBe(true);
    expect(needsCheck(fileOf(LARGE))).toBe(false);
  });

  test("after a stop that left a WAL behind, however large it is", () => {
    const path = fileOf(LARGE);
    writeFileSync(`${path}-wal`, "");
    expect(needsCheck(path)).toBe(false);
    writeFileSync(`${path}-wal`, "pages");
    expect(needsCheck(path)).toBe(true);
  });
});

test("an unsound copy has the database looked through at the next start, once", async () => {
  const { store, path } = storeWith();
  const db = new Database(path);
  db.pragma("foreign_keys = OFF");
  db.exec("DELETE FROM care_group WHERE id = 'g1'");
  db.exec(`INSERT INTO child (location_id, id, position, record) VALUES ('l1', 'x', 9, '{"id":"x","groupId":"g1"}')`);
  db.close();
  await expect(store.makeBackup("byHand")).rejects.toThrow(/reservekopie/i);
  store.close();
  expect(existsSync(`${path}.check`)).toBe(true);
  openStore({ path, now }).close();
  expect(existsSync(`${path}.check`)).toBe(false);
  rmSync(dirname(path), { recursive: true });
});
