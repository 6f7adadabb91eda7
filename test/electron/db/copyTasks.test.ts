import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3-multiple-ciphers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { settle } from "../../../electron/db/backups/copyTasks.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "roosterwijs-copy-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("a whole copy is sound, and one that is no database is not", () => {
  const whole = join(folder, "heel.db");
  new Database(whole).exec("CREATE TABLE t (a)").close();
  const other = join(folder, "anders.db");
  writeFileSync(other, "geen database".repeat(100));
  expect([settle(whole, null), settle(other, null)]).toEqual([true, false]);
});

// A copy that is not sound may be taken away, so what fails beside it must not pass for that.
test("a copy that cannot be opened is not told to be unsound", () => {
  expect(() => settle(folder, null)).toThrow(expect.objectContaining({ code: "SQLITE_CANTOPEN" }));
});
