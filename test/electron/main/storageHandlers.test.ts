import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WebContents } from "electron";
import { expect, test } from "vitest";
import { startOfDutchDay } from "../../../electron/main/clock.ts";
import type { FileToWrite } from "../../../electron/main/files.ts";
import { makeStorageHandlers, whoElseWrites } from "../../../electron/main/storageHandlers.ts";
import { bridgeContract } from "../../../shared/contract/bridge.ts";
import type { CopyProgress } from "../../../shared/contract/storage.ts";
import { addition, shift, smallDocument, storeWith, temporaryFolder } from "../db/support.ts";

const caller = {} as WebContents;

/** Handlers on a real store; files are "chosen" at a path, or not at all. */
function surroundings(chosen: string | null = null) {
  const { store, path } = storeWith();
  const offered: string[] = [];
  const shown: (CopyProgress | null)[] = [];
  const showProgress = (_caller: WebContents, progress: CopyProgress | null) => shown.push(progress);
  const readProgress = () => shown.at(-1) ?? null;
  const files = {
    saveThrough: async (_caller: WebContents, { fileName, write }: FileToWrite) => {
      offered.push(fileName);
      if (chosen === null) return { status: "cancelled" as const };
      await write(chosen);
      return { status: "saved" as const, fileName };
    },
    choose: () => Promise.resolve(chosen),
  };
  const handlers = makeStorageHandlers({ store, files, today: () => "2026-11-21", showProgress, readProgress });
  return { store, path, offered, shown, handlers };
}

test("copies are made, listed and put back, in the words of the contract", async () => {
  const { store, handlers } = surroundings();
  const made = bridgeContract.makeBackup.output.parse(await handlers.makeBackup(null, caller));
  expect(made).toEqual(await handlers.listBackups(null, caller));
  store.commitChange(addition("a1", shift("d9")), "do");
  const id = made.backups[0]?.id ?? "";
  expect(await handlers.restoreBackup({ from: "list", id }, caller)).toEqual({ status: "restored" });
  expect(store.exportDocument()).toEqual(smallDocument());
});

test("a copy goes to and comes from a file of the user's choice, by a name without its path", async () => {
  const file = join(temporaryFolder(), "kopie.db");
  const { store, handlers, offered } = surroundings(file);
  const saved = await handlers.exportBackup(null, caller);
  expect(saved).toEqual({ status: "saved", fileName: "Reservekopie De Proef 2026-11-21.db" });
  expect(offered).toEqual(["Reservekopie De Proef 2026-11-21.db"]);
  store.commitChange(addition("a1", shift("d9")), "do");
  expect(await handlers.restoreBackup({ from: "file" }, caller)).toEqual({ status: "restored" });
  expect(store.exportDocument()).toEqual(smallDocument());
  writeFileSync(file, "geen database");
  await expect(handlers.restoreBackup({ from: "file" }, caller)).rejects.toThrow(/geen database/);
});

test("how far a copy is shows until it is done, or has failed", async () => {
  const { store, handlers, shown } = surroundings(join(temporaryFolder(), "weg", "kopie.db"));
  const notes = "x".repeat(3_000_000);
  const document = smallDocument();
  store.replaceEverything({ ...document, location: { ...document.location, notes } });
  await handlers.makeBackup(null, caller);
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.slice(0, -2).every((step) => step?.phase === "copying" && (step.share ?? -1) >= 0)).toBe(true);
  expect(shown.at(-2)).toEqual({ phase: "checking", share: null });
  expect(shown.at(-1)).toBeNull();
  shown.length = 0;
  await expect(handlers.exportBackup(null, caller)).rejects.toThrow();
  expect(shown).toEqual([null]);
});

test("the page may ask how far a copy is, and hears nothing when there is none", async () => {
  const { handlers } = surroundings();
  const made = handlers.makeBackup(null, caller);
  expect(await handlers.readCopyProgress(null, caller)).toEqual({ progress: null });
  let seen = false;
  for (let turn = 0; turn < 2000 && !seen; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    seen = (await handlers.readCopyProgress(null, caller)).progress?.phase === "checking";
  }
  expect(seen).toBe(true);
  await made;
  expect(await handlers.readCopyProgress(null, caller)).toEqual({ progress: null });
});

test("how long records are kept is not known until it is chosen", async () => {
  const { handlers } = surroundings();
  expect(await handlers.readRetention(null, caller)).toEqual({ months: null });
  await handlers.setRetention({ months: 18 }, caller);
  expect(await handlers.readRetention(null, caller)).toEqual({ months: 18 });
});

test("nothing happens when the user cancels", async () => {
  const { store, handlers } = surroundings();
  expect(await handlers.exportBackup(null, caller)).toEqual({ status: "cancelled" });
  expect(await handlers.restoreBackup({ from: "file" }, caller)).toEqual({ status: "cancelled" });
  expect(await store.listBackups()).toEqual([]);
});

test("the log of days is that of Dutch days, both included", async () => {
  const { store, handlers } = surroundings();
  // Stored at 11:00 on the 21st in the Netherlands.
  store.commitChange(addition("a1", shift("d9")), "do");
  const countOf = async (from: string, to: string) => {
    const page = await handlers.readChangeLog({ from, to, limit: 10 }, caller);
    return bridgeContract.readChangeLog.output.parse(page).entries.length;
  };
  expect(await countOf("2026-11-21", "2026-11-21")).toBe(1);
  expect(await countOf("2026-11-01", "2026-11-20")).toBe(0);
  expect(await countOf("2026-11-22", "2026-11-30")).toBe(0);
});

test.each([
  ["2026-11-21", "2026-11-20T23:00:00.000Z"],
  ["2026-07-01", "2026-06-30T22:00:00.000Z"],
  ["2026-03-29", "2026-03-28T23:00:00.000Z"],
  ["2026-03-30", "2026-03-29T22:00:00.000Z"],
  ["2026-10-25", "2026-10-24T22:00:00.000Z"],
  ["2026-10-26", "2026-10-25T23:00:00.000Z"],
])("%s begins at %s", (date, moment) => {
  expect(startOfDutchDay(date).toISOString()).toBe(moment);
});

test("a removal answers the pseudonym", async () => {
  const { handlers } = surroundings();
  const removed = await handlers.removePerson({ kind: "child", id: "c1" }, caller);
  expect(bridgeContract.removePerson.output.parse(removed)).toMatchObject({ isWiped: true });
});

test("the page is told who else writes, and no more than that", () => {
  const since = "2026-11-21T10:00:00.000Z";
  expect(whoElseWrites({ readOnly: () => null })).toBeNull();
  expect(whoElseWrites({ readOnly: () => ({ by: "jan op kantoor", since, isStale: true }) })).toEqual({
    by: "jan op kantoor",
    since,
  });
});

test("a copy with another passphrase asks for it, and is put back with it", async () => {
  const file = join(temporaryFolder(), "elders.db");
  const other = storeWith();
  await other.store.changePassphrase({ current: null, next: "een lange wachtwoordzin" });
  await other.store.exportBackup(file);
  const { store, handlers } = surroundings(file);
  store.commitChange(addition("a1", shift("d9")), "do");
  expect(await handlers.restoreBackup({ from: "locked", passphrase: "x" }, caller)).toEqual({ status: "cancelled" });
  expect(await handlers.restoreBackup({ from: "file" }, caller)).toEqual({ status: "locked" });
  const given = (passphrase: string) => handlers.restoreBackup({ from: "locked", passphrase }, caller);
  expect(await given("een andere")).toEqual({ status: "wrongPassphrase" });
  expect(await given("een lange wachtwoordzin")).toEqual({ status: "restored" });
  expect(store.exportDocument()).toEqual(smallDocument());
});
