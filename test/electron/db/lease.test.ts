import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { claimLease, HEARTBEAT_MS, type LeaseHolder, leasePathOf } from "../../../electron/db/lease.ts";
import { openStore, type Store } from "../../../electron/db/store.ts";
import { texts } from "../../../shared/texts/nl.ts";
import { addition, MOMENT, now, shift, smallDocument, storeWith, temporaryFolder, WEEK } from "./support.ts";

const HERE = { user: "fatima", host: "balie", pid: process.pid };
const ELSEWHERE = { user: "jan", host: "kantoor", pid: 4711 };

function holderOf(path: string): LeaseHolder {
  return JSON.parse(readFileSync(leasePathOf(path), "utf8"));
}

/** Puts the lease of someone else there, who showed themselves for the last time some minutes ago. */
function leaveLease(path: string, minutesAgo: number, identity = ELSEWHERE): void {
  const at = new Date(MOMENT.getTime() - minutesAgo * 60_000).toISOString();
  writeFileSync(leasePathOf(path), JSON.stringify({ token: "t", ...identity, since: at, beatAt: at }));
}

function open(path: string, identity = HERE): Store {
  const store = openStore({ path, now, identity });
  onTestFinished(() => store.close());
  return store;
}

function madeDatabase(): string {
  const { store, path } = storeWith();
  store.close();
  return path;
}

describe("the first to open", () => {
  test("may write and says who it is; closing gives the lease back", () => {
    const path = madeDatabase();
    const store = open(path);
    expect(store.readOnly()).toBeNull();
    expect(holderOf(path)).toMatchObject({ ...HERE, since: MOMENT.toISOString() });
    store.close();
    expect(existsSync(leasePathOf(path))).toBe(false);
  });
});

describe("a second one", () => {
  test("reads, is told who has it, and stores nothing", async () => {
    const path = madeDatabase();
    const first = open(path);
    const second = open(path, ELSEWHERE);
    expect(second.readOnly()).toEqual({ by: "fatima op balie", since: MOMENT.toISOString(), isStale: false });
    expect(second.exportDocument()).toEqual(smallDocument());
    expect(second.openWeek(WEEK).week.shifts).toHaveLength(2);
    const refused = expect.objectContaining({ code: "readOnly", message: texts.system.storage.readOnly });
    expect(() => second.commitChange(addition("a1", shift("d9")), "do")).toThrow(refused);
    expect(() => second.replaceEverything(smallDocument())).toThrow(refused);
    expect(() => second.removePerson({ kind: "child", id: "c1" })).toThrow(refused);
    await expect(second.importDocument(smallDocument(), "locatie.json")).rejects.toThrow(refused);
    await expect(second.restoreBackup({ id: "x" })).rejects.toThrow();
    await second.makeDailyBackup();
    expect(await second.listBackups()).toEqual([]);
    // What the first one stores shows in the second at once.
    first.commitChange(addition("a1", shift("d9")), "do");
    expect(second.openWeek(WEEK).week.shifts).toHaveLength(3);
  });

  test("may write once the first is gone and it opens anew", () => {
    const path = madeDatabase();
    const first = open(path);
    open(path, ELSEWHERE).close();
    expect(existsSync(leasePathOf(path))).toBe(true);
    first.close();
    expect(open(path, ELSEWHERE).readOnly()).toBeNull();
  });

  test("of a database that is still being made waits for no half of it", () => {
    const path = join(temporaryFolder(), "nieuw.db");
    leaveLease(path, 0);
    expect(() => open(path)).toThrow(expect.objectContaining({ code: "locked" }));
  });
});

describe("a lease that was left", () => {
  test("by a program of this computer that is gone is taken without asking", async () => {
    const path = madeDatabase();
    const child = spawn(process.execPath, ["-e", ""]);
    await once(child, "close");
    leaveLease(path, 0, { ...HERE, pid: child.pid ?? 0 });
    expect(open(path).readOnly()).toBeNull();
    expect(holderOf(path)).toMatchObject(HERE);
  });

  test.each([
    ["a holder that shows itself", 1, false],
    ["one that was silent for over two minutes", 3, true],
    ["one that showed itself before the clock was set back", -60, true],
  ])("by %s on another computer is not taken unasked", (_what, minutes, isStale) => {
    const path = madeDatabase();
    leaveLease(path, minutes);
    const store = open(path);
    expect(store.readOnly()).toMatchObject({ by: "jan op kantoor", isStale });
    store.takeOver();
    expect(store.readOnly() === null).toBe(isStale);
    if (isStale) store.commitChange(addition("a1", shift("d9")), "do");
    else expect(holderOf(path).user).toBe("jan");
    expect(readdirSync(dirname(path)).filter((name) => name.includes("lease"))).toEqual(["test.db.lease"]);
  });

  test("and cannot be read counts as stale", () => {
    const path = madeDatabase();
    writeFileSync(leasePathOf(path), "{");
    const store = open(path);
    expect(store.readOnly()).toMatchObject({ by: texts.storage.unknownUser, isStale: true });
    store.takeOver();
    expect(store.readOnly()).toBeNull();
  });
});

describe("the heart", () => {
  test("beats, and stops the writing when someone else took over during a sleep", () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const path = madeDatabase();
    let minutes = 0;
    const store = openStore({ path, now: () => new Date(MOMENT.getTime() + minutes * 60_000), identity: HERE });
    minutes = 1;
    vi.advanceTimersByTime(HEARTBEAT_MS);
    expect(holderOf(path).beatAt).toBe("2026-11-21T10:01:00.000Z");
    expect(holderOf(path).since).toBe("2026-11-21T10:00:00.000Z");
    const later = { now: () => new Date(MOMENT.getTime() + 10 * 60_000), identity: ELSEWHERE };
    expect(claimLease(path, later)).toMatchObject({ isStale: true });
    expect(claimLease(path, later, true)).toHaveProperty("lease");
    vi.advanceTimersByTime(HEARTBEAT_MS);
    expect(store.readOnly()).toMatchObject({ by: "jan op kantoor" });
    expect(() => store.commitChange(addition("a1", shift("d9")), "do")).toThrow(
      expect.objectContaining({ code: "readOnly" }),
    );
    store.close();
    expect(holderOf(path).user).toBe("jan");
  });

  test("is asked before the first edit after a sleep, so that nothing goes into a file that someone else has by now", () => {
    const path = madeDatabase();
    let at = MOMENT.getTime();
    const store = openStore({ path, now: () => new Date(at), identity: HERE });
    onTestFinished(() => store.close());
    at += 10 * 60_000;
    leaveLease(path, -10);
    expect(() => store.commitChange(addition("a1", shift("d9")), "do")).toThrow(
      expect.objectContaining({ code: "readOnly" }),
    );
    expect(store.readOnly()).toMatchObject({ by: "jan op kantoor" });
  });
});
