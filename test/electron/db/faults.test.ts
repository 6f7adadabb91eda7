import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  copyFileSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3-multiple-ciphers";
import { describe, expect, onTestFinished, test } from "vitest";
import { StorageError } from "../../../electron/db/storageError.ts";
import { openStore, type Store } from "../../../electron/db/store.ts";
import { texts } from "../../../shared/texts/nl.ts";
import type { StorageCode } from "../../../shared/texts/system.ts";
import { addition, now, shift, smallDocument, storeWith, temporaryFolder, WEEK } from "./support.ts";

/* What the disk does to us: each fault is told in Dutch, and what was stored is still there. */

/** The code of what an action throws; its message is the Dutch sentence of that code. */
async function codeOf(action: () => unknown): Promise<StorageCode | undefined> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    expect(error.message).toBe(texts.system.storage[error.code]);
    return error.code;
  }
  return undefined;
}

function closed(): string {
  const { store, path } = storeWith();
  store.close();
  return path;
}

/** A file system of some kilobytes, or undefined where this user may not make one. */
function smallDisk(kilobytes: number): string | undefined {
  const folder = temporaryFolder();
  const options = ["-t", "tmpfs", "-o", `size=${kilobytes}k,mode=700`, "tmpfs", folder];
  if (process.platform !== "linux" || spawnSync("mount", options).status !== 0) return undefined;
  onTestFinished(() => {
    execFileSync("umount", ["--lazy", folder]);
  });
  return folder;
}

/** Commits until one fails; gives how many were confirmed and what was said of the one that failed. */
async function editUntilFull(store: Store): Promise<{ confirmed: number; code: StorageCode | undefined }> {
  for (let confirmed = 0; confirmed < 500; confirmed += 1) {
    const long = shift(`f${confirmed}`, { notes: "x".repeat(4000) });
    const code = await codeOf(() => store.commitChange(addition(`f${confirmed}`, long), "do"));
    if (code !== undefined) return { confirmed, code };
  }
  return { confirmed: 500, code: undefined };
}

describe("a full disk", () => {
  test("is told; all that was confirmed is there, and work goes on once there is room", async (context) => {
    const folder = smallDisk(1000);
    if (folder === undefined) return context.skip();
    const { store, path } = storeWith(smallDocument(), folder);
    const ballast = join(folder, "ballast");
    writeFileSync(ballast, Buffer.alloc(300_000));
    const { confirmed, code } = await editUntilFull(store);
    expect(code).toBe("diskFull");
    expect(confirmed).toBeGreaterThan(0);
    expect(store.openWeek(WEEK).week.shifts).toHaveLength(2 + confirmed);
    expect(await codeOf(() => store.makeBackup("byHand"))).toBe("diskFull");
    expect(readdirSync(join(folder, "backups"))).toEqual([]);
    rmSync(ballast);
    store.commitChange(addition("later", shift("later")), "do");
    store.close();
    const again = openStore({ path, now });
    expect(again.openWeek(WEEK).week.shifts).toHaveLength(3 + confirmed);
    again.close();
  });

  test("while restoring leaves the database as it is", async (context) => {
    const folder = smallDisk(1000);
    if (folder === undefined) return context.skip();
    const { store } = storeWith(smallDocument(), folder);
    await store.makeBackup("byHand");
    store.commitChange(addition("a1", shift("d9")), "do");
    writeFileSync(join(folder, "ballast"), Buffer.alloc(1));
    fill(join(folder, "ballast"));
    const [copy] = await store.listBackups();
    expect(await codeOf(() => store.restoreBackup({ id: copy?.id ?? "" }))).toBe("diskFull");
    expect(store.openWeek(WEEK).week.shifts).toHaveLength(3);
  });
});

/** Lets a file grow until its disk is full. */
function fill(path: string): void {
  for (const size of [65_536, 4096]) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(size), { flag: "a" });
    } catch {
      // Full for pieces of this size.
    }
  }
}

describe("a folder that cannot be written", () => {
  test("is told, and the file is not touched", async (context) => {
    const folder = smallDisk(2000);
    if (folder === undefined) return context.skip();
    const path = join(folder, "test.db");
    copyFileSync(closed(), path);
    const bytes = readFileSync(path);
    execFileSync("mount", ["-o", "remount,ro", folder]);
    expect(await codeOf(() => openStore({ path, now }))).toBe("folderNotWritable");
    execFileSync("mount", ["-o", "remount,rw", folder]);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test("by a user without rights is told too", async (context) => {
    if (process.getuid?.() === 0 || process.platform === "win32") return context.skip();
    const folder = temporaryFolder();
    const inside = join(folder, "inside");
    writeFileSync(inside, "");
    chmodSync(folder, 0o500);
    expect(await codeOf(() => openStore({ path: join(inside, "test.db"), now }))).toBe("folderNotWritable");
    chmodSync(folder, 0o700);
  });
});

describe("another program", () => {
  test("that writes is told of, and the edit goes through once it is done", { timeout: 30_000 }, async () => {
    const { store, path } = storeWith();
    const other = new Database(path);
    other.exec("BEGIN IMMEDIATE");
    expect(await codeOf(() => store.commitChange(addition("a1", shift("d9")), "do"))).toBe("locked");
    other.close();
    store.commitChange(addition("a1", shift("d9")), "do");
    expect(store.openWeek(WEEK).week.shifts).toHaveLength(3);
  });
});

describe("errors of the disk", () => {
  /** Puts another file under the number by which this process writes one, so that every write to it fails. */
  function breakWriting(path: string, instead: string): void {
    const numbers = readdirSync("/proc/self/fd").filter((number) => linkOf(number) === path);
    for (const number of numbers) {
      closeSync(Number(number));
      const taken: number[] = [];
      let handle = openSync(instead, "r");
      while (handle !== Number(number)) {
        taken.push(handle);
        handle = openSync(instead, "r");
      }
      taken.forEach(closeSync);
    }
    expect(numbers.length).toBeGreaterThan(0);
  }

  function linkOf(number: string): string | undefined {
    try {
      return readlinkSync(`/proc/self/fd/${number}`);
    } catch {
      return undefined;
    }
  }

  test.skipIf(process.platform !== "linux")(
    "while storing are told, nothing is confirmed, and what was there is there",
    async () => {
      const { store, path } = storeWith();
      store.commitChange(addition("a1", shift("d8")), "do");
      breakWriting(`${path}-wal`, "/dev/null");
      expect(await codeOf(() => store.commitChange(addition("a2", shift("d9")), "do"))).toBe("ioError");
      store.close();
      const again = openStore({ path, now });
      expect(again.openWeek(WEEK).undo.map(({ id }) => id)).toEqual(["a1"]);
      again.commitChange(addition("a3", shift("d10")), "do");
      again.close();
    },
  );
});

describe("a damaged file", () => {
  const original = closed;

  test("cut at any page is refused and stays as it is", async () => {
    const whole = readFileSync(original());
    for (let pages = 1; pages < whole.length / 4096; pages += 3) {
      const path = join(temporaryFolder(), "test.db");
      writeFileSync(path, whole);
      truncateSync(path, pages * 4096);
      expect(await codeOf(() => openStore({ path, now }))).toBe("damagedDatabase");
      expect(statSync(path).size).toBe(pages * 4096);
    }
  });

  test("of which a record is no JSON any more is refused and stays as it is", async () => {
    const path = original();
    const text = readFileSync(path, "latin1").replaceAll('{"id":"s1"', '{"id"?"s1"');
    writeFileSync(path, text, "latin1");
    expect(await codeOf(() => openStore({ path, now }))).toBe("damagedDatabase");
    expect(readFileSync(path, "latin1") === text).toBe(true);
  });

  test("with any one page written over is refused and stays as it is, or reads as it was", async () => {
    const whole = readFileSync(original());
    const outcomes: (StorageCode | "sound")[] = [];
    for (let page = 0; page < whole.length / 4096; page += 1) {
      const path = join(temporaryFolder(), "test.db");
      const bytes = Buffer.from(whole);
      for (let at = page * 4096; at < (page + 1) * 4096; at += 1) bytes[at] = (at * 2_654_435_761) >>> 24;
      writeFileSync(path, bytes);
      const code = await codeOf(() => {
        const store = openStore({ path, now });
        try {
          expect(store.exportDocument()).toEqual(smallDocument());
        } finally {
          store.close();
        }
      });
      outcomes.push(code ?? "sound");
      if (code !== undefined) expect(readFileSync(path).equals(bytes)).toBe(true);
    }
    expect(new Set(outcomes)).toEqual(new Set(["foreignFile", "damagedDatabase"]));
  });
});
