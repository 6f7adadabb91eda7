import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { makeKeyRing } from "../../../electron/db/keyRing.ts";
import { leasePathOf } from "../../../electron/db/lease.ts";
import { openStore, type Store } from "../../../electron/db/store.ts";
import { unlockFile } from "../../../electron/db/unlockFile.ts";
import { openOwnStore } from "../../../electron/main/openOwnStore.ts";
import type { StartQuestions } from "../../../electron/main/startQuestions.ts";
import type { Replacing } from "../../../electron/main/unlockJobs.ts";
import { addition, MOMENT, now, shift, storeWith, temporaryFolder } from "../db/support.ts";

vi.mock("electron", () => ({ dialog: {} }));

import { answering, closedAtEnd, options, overwritePage } from "./startSupport.ts";

vi.mock("electron", () => ({ dialog: {} }));

describe("an encrypted database of which nobody has the passphrase", () => {
  const [LOST, OTHER] = ["een verloren wachtwoordzin", "een andere wachtwoordzin"];

  /** With a copy that has the same passphrase, and an edit that stands in its WAL alone. */
  async function lostDatabase(): Promise<{ path: string; bytes: Buffer }> {
    const { store, path } = storeWith();
    await store.makeBackup("byHand");
    await store.changePassphrase({ current: null, next: LOST });
    store.commitChange(addition("a1", shift("d9")), "do");
    store.close();
    return { path, bytes: readFileSync(path) };
  }

  /** A copy that stands elsewhere, of the same location with one shift more. */
  async function copyElsewhere(passphrase: string | null): Promise<string> {
    const { store } = storeWith();
    store.commitChange(addition("e1", shift("e9")), "do");
    if (passphrase !== null) await store.changePassphrase({ current: null, next: passphrase });
    const copy = join(temporaryFolder(), "elders.db");
    await store.exportBackup(copy);
    return copy;
  }

  /** Does this with what the window offers in the place of the database. */
  const replacing = (choose: (offer: Replacing) => Promise<unknown>) => ({
    ...answering(true),
    unlock: vi.fn<StartQuestions["unlock"]>(async ({ replacing: offer }) => {
      if (offer === null) throw new Error("nothing is offered");
      await choose(offer);
    }),
  });

  const lockedAside = (path: string) => readdirSync(dirname(path)).filter((name) => name.endsWith("-locked.db"));
  const shiftsOf = (store: Store) => store.exportDocument().weeks.flatMap(({ shifts }) => shifts.map(({ id }) => id));

  async function expectKept(path: string, bytes: Buffer): Promise<void> {
    const [aside = "", ...others] = lockedAside(path);
    expect([aside, others]).toEqual(["test-2026-11-21T10-00-00.000-locked.db", []]);
    const kept = join(dirname(path), aside);
    expect(readFileSync(kept).equals(bytes)).toBe(true);
    expect(statSync(kept).mode & 0o077).toBe(0);
    const keys = makeKeyRing();
    await unlockFile(kept, LOST, keys);
    const store = closedAtEnd(openStore({ path: kept, now, keys }));
    expect(shiftsOf(store)).toContain("d9");
  }

  test.each([
    ["a plain file", null],
    ["an encrypted file with its own passphrase", OTHER],
  ])("is kept beside %s that takes its place", async (_what, passphrase) => {
    const { path, bytes } = await lostDatabase();
    const copy = await copyElsewhere(passphrase);
    const before = readFileSync(copy);
    const questions = replacing(async (offer) => {
      expect(offer.isLocked(copy)).toBe(passphrase !== null);
      if (passphrase !== null) {
        await expect(offer.replace({ path: copy }, "x")).rejects.toThrow(/past niet/);
        await expect(offer.replace({ path: copy }, null)).rejects.toThrow(/versleuteld/);
        expect(lockedAside(path)).toEqual([]);
      }
      await offer.replace({ path: copy }, passphrase);
    });
    const store = closedAtEnd(await openOwnStore(options(path), questions));
    expect(shiftsOf(store)).toContain("e9");
    expect(shiftsOf(store)).not.toContain("d9");
    expect(store.isEncrypted()).toBe(passphrase !== null);
    expect(store.readLog({ from: new Date(0), until: new Date("2030-01-01"), limit: 9 }).entries[0]?.action).toBe(
      "restore",
    );
    expect(questions.restore).not.toHaveBeenCalled();
    expect(readFileSync(copy).equals(before)).toBe(true);
    store.close();
    await expectKept(path, bytes);
  });

  test("makes room for one of its copies, whose passphrase is another", async () => {
    const { path, bytes } = await lostDatabase();
    const [name = ""] = readdirSync(join(dirname(path), "backups"));
    writeFileSync(join(dirname(path), "backups", name), readFileSync(await copyElsewhere(OTHER)));
    const questions = replacing(async (offer) => {
      const [copy] = await offer.listCopies();
      expect(copy).toMatchObject({ id: name, isLocked: true, locations: null });
      await offer.replace({ id: copy?.id ?? "" }, OTHER);
    });
    const store = closedAtEnd(await openOwnStore(options(path), questions));
    expect([shiftsOf(store).includes("e9"), store.isEncrypted()]).toEqual([true, true]);
    store.close();
    await expectKept(path, bytes);
  });

  test("makes room for an empty one, and its copies stay", async () => {
    const { path, bytes } = await lostDatabase();
    const store = closedAtEnd(
      await openOwnStore(
        options(path),
        replacing((offer) => offer.replace(null, null)),
      ),
    );
    expect([store.isEmpty(), store.isEncrypted(), store.readOnly()]).toEqual([true, false, null]);
    expect((await store.listBackups()).map(({ isLocked }) => isLocked)).toEqual([true]);
    store.close();
    await expectKept(path, bytes);
  });

  test("stays in its place for what is no copy, while another program has it, and when nothing is chosen", async () => {
    const { path, bytes } = await lostDatabase();
    const foreign = join(temporaryFolder(), "brief.db");
    writeFileSync(foreign, "geachte heer, mevrouw ".repeat(20));
    const damaged = await copyElsewhere(null);
    overwritePage(damaged, 5);
    const refused = replacing(async (offer) => {
      expect(() => offer.isLocked(foreign)).toThrow(/geen database/);
      await expect(offer.replace({ path: foreign }, null)).rejects.toThrow(/geen database/);
      await expect(offer.replace({ path: damaged }, null)).rejects.toThrow(/beschadigd/);
      await expect(offer.replace({ id: "../../elders.db" }, null)).rejects.toThrow(/bestaat niet meer/);
      const at = MOMENT.toISOString();
      const holder = { token: "t", user: "jan", host: "kantoor", pid: 1, since: at, beatAt: at };
      writeFileSync(leasePathOf(path), JSON.stringify(holder));
      await expect(offer.replace(null, null)).rejects.toThrow(/in gebruik/);
      rmSync(leasePathOf(path));
    });
    await expect(openOwnStore(options(path), refused)).rejects.toThrow(/versleuteld/);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readdirSync(dirname(path)).filter((name) => name !== "backups")).toEqual(["test.db"]);
  });

  test("is replaced also when the window is closed before that is done", async () => {
    const { path } = await lostDatabase();
    const copy = await copyElsewhere(null);
    const questions = replacing((offer) => {
      void offer.replace({ path: copy }, null);
      return Promise.resolve();
    });
    const store = closedAtEnd(await openOwnStore(options(path), questions));
    expect(shiftsOf(store)).toContain("e9");
  });

  test("brings nobody back of whom a copy that can be read still tells that they were removed", async () => {
    const { store, path } = storeWith();
    await store.makeBackup("byHand");
    const copy = join(temporaryFolder(), "eerder.db");
    await store.exportBackup(copy);
    const { pseudonym } = store.removePerson({ kind: "child", id: "c1" });
    await store.makeBackup("daily");
    const [told = ""] = readdirSync(join(dirname(path), "backups")).filter((name) => name.includes("daily"));
    const plain = readFileSync(join(dirname(path), "backups", told));
    await store.changePassphrase({ current: null, next: LOST });
    store.close();
    writeFileSync(join(dirname(path), "backups", told), plain);
    const questions = replacing((offer) => offer.replace({ path: copy }, null));
    const again = closedAtEnd(await openOwnStore(options(path), questions));
    expect(again.openLocation().children.map(({ name }) => name)).toEqual([pseudonym]);
  });

  test("and whose own file is damaged past telling, can be replaced as well", async () => {
    const { path } = await lostDatabase();
    overwritePage(path, 0);
    const store = closedAtEnd(
      await openOwnStore(
        options(path),
        replacing((offer) => offer.replace(null, null)),
      ),
    );
    expect([store.isEmpty(), lockedAside(path).length]).toEqual([true, 1]);
  });
});
