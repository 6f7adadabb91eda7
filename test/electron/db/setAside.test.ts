import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { setAside } from "../../../electron/db/backups/restoreBackup.ts";
import { MOMENT, temporaryFolder } from "./support.ts";

/* What cannot be opened is kept whole, also on a disk where a file cannot have two names. */

const canLink = vi.hoisted(() => ({ value: true }));

vi.mock("node:fs", async (importOriginal) => {
  const fs = await importOriginal<typeof import("node:fs")>();
  const linkSync: typeof fs.linkSync = (...names) => {
    if (!canLink.value) throw Object.assign(new Error("not supported"), { code: "ENOTSUP" });
    fs.linkSync(...names);
  };
  return { ...fs, linkSync };
});

beforeEach(() => {
  canLink.value = true;
});

test.each([true, false])(
  "a database and its WAL are kept, and stand in their place until something else does",
  (can) => {
    canLink.value = can;
    const path = join(temporaryFolder(), "test.db");
    writeFileSync(path, "database");
    writeFileSync(`${path}-wal`, "wal");
    setAside(path, MOMENT, "locked");
    const aside = join(dirname(path), "test-2026-11-21T10-00-00.000-locked.db");
    for (const suffix of ["", "-wal"]) {
      expect(readFileSync(aside + suffix, "utf8")).toBe(readFileSync(path + suffix, "utf8"));
    }
    // An earlier one of the same name is never written over.
    writeFileSync(path, "other");
    if (!can) expect(() => setAside(path, MOMENT, "locked")).toThrow("EEXIST");
    expect(readFileSync(`${aside}-wal`, "utf8")).toBe("wal");
  },
);
