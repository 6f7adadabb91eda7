import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { leasePathOf } from "../../../electron/db/lease.ts";
import { openStore } from "../../../electron/db/store.ts";
import { choosePath, openOwnStore } from "../../../electron/main/openOwnStore.ts";
import { type StartQuestions, sayOffer } from "../../../electron/main/startQuestions.ts";
import { makeEarlierDatabase } from "../db/earlierDatabase.ts";
import { filesInClear } from "../db/rawPages.ts";
import { addition, MOMENT, now, shift, smallDocument, storeWith, temporaryFolder } from "../db/support.ts";

vi.mock("electron", () => ({ dialog: {} }));

import {
  answering,
  asideOf,
  closedAtEnd,
  DAMAGES,
  databaseWithCopy,
  makeMemory,
  options,
  overwritePage,
} from "./startSupport.ts";

vi.mock("electron", () => ({ dialog: {} }));

const choice = (questions: ReturnType<typeof answering>) => ({ questions, ...options("") });

describe("a database", () => {
  test.each(DAMAGES)("%s is set aside for its newest good copy, once the user agrees", async (_what, damage) => {
    const path = await databaseWithCopy();
    damage(path);
    const damaged = readFileSync(path);
    const questions = answering(true);
    const store = closedAtEnd(await openOwnStore(options(path), questions));
    expect(store.exportDocument()).toEqual(smallDocument());
    expect(questions.restore).toHaveBeenCalledWith(expect.objectContaining({ why: "daily" }));
    const [aside = ""] = asideOf(path);
    expect(aside).toBe("test-2026-11-21T10-00-00.000-damaged.db");
    expect(readFileSync(join(dirname(path), aside)).equals(damaged)).toBe(true);
    store.commitChange(addition("a2", shift("d10")), "do");
  });

  test.each(DAMAGES)("%s stays as it is when the user declines", async (_what, damage) => {
    const path = await databaseWithCopy();
    damage(path);
    const damaged = readFileSync(path);
    await expect(openOwnStore(options(path), answering(false))).rejects.toThrow(/beschadigd|geen database/);
    expect(readFileSync(path).equals(damaged)).toBe(true);
    expect([asideOf(path), existsSync(leasePathOf(path))]).toEqual([[], false]);
  });

  test("that is damaged still tells who was removed, and they do not come back with the copy", async () => {
    const { store, path } = storeWith();
    await store.makeBackup("daily");
    const { pseudonym } = store.removePerson({ kind: "child", id: "c1" });
    store.close();
    overwritePage(path, 5);
    const again = closedAtEnd(await openOwnStore(options(path), answering(true)));
    expect(again.openLocation().children.map(({ name }) => name)).toEqual([pseudonym]);
  });

  test("skips copies that are damaged themselves, and asks nothing when none is left", async () => {
    const path = await databaseWithCopy();
    const [copy = ""] = readdirSync(join(dirname(path), "backups"));
    const later = join(dirname(path), "backups", copy.replace("2026-11-21", "2026-11-22"));
    writeFileSync(later, readFileSync(join(dirname(path), "backups", copy)));
    overwritePage(later, 5);
    truncateSync(path, 9000);
    const questions = answering(false);
    await expect(openOwnStore(options(path), questions)).rejects.toThrow();
    expect(questions.restore).toHaveBeenCalledWith(expect.objectContaining({ id: copy }));
    rmSync(join(dirname(path), "backups", copy));
    const again = answering(true);
    await expect(openOwnStore(options(path), again)).rejects.toThrow(/beschadigd/);
    expect(again.restore).not.toHaveBeenCalled();
  });

  test("of a newer version is not replaced by anything", async () => {
    const path = await databaseWithCopy();
    const bytes = readFileSync(path);
    bytes.writeInt32BE(99, 60);
    writeFileSync(path, bytes);
    const questions = answering(true);
    await expect(openOwnStore(options(path), questions)).rejects.toThrow(/nieuwere versie/);
    expect(questions.restore).not.toHaveBeenCalled();
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });
});

describe("a database of an earlier version", () => {
  test("is brought to this one while that is shown, once, and has a copy of before", async () => {
    const path = join(temporaryFolder(), "test.db");
    makeEarlierDatabase(path, 1);
    const questions = answering(false);
    (await openOwnStore(options(path), questions)).close();
    expect(questions.update).toHaveBeenCalledOnce();
    expect(readdirSync(join(dirname(path), "backups"))).toEqual(["test-2026-11-21T10-00-00.000-before-v4.db"]);
    (await openOwnStore(options(path), questions)).close();
    expect(questions.update).toHaveBeenCalledOnce();
  });

  test("that is damaged is set aside as any other", async () => {
    const { store, path } = storeWith();
    await store.makeBackup("daily");
    store.close();
    rmSync(path);
    makeEarlierDatabase(path, 3);
    overwritePage(path, 5);
    const questions = answering(true);
    const opened = closedAtEnd(await openOwnStore(options(path), questions));
    expect([questions.update.mock.calls.length, asideOf(path).length]).toEqual([1, 1]);
    expect(opened.exportDocument()).toEqual(smallDocument());
  });
});

describe("an encrypted database", () => {
  const PASSPHRASE = "een lange wachtwoordzin";

  async function encryptedDatabase(): Promise<string> {
    const { store, path } = storeWith();
    await store.makeBackup("daily");
    await store.changePassphrase({ current: null, next: PASSPHRASE });
    store.commitChange(addition("a1", shift("d9")), "do");
    store.close();
    return path;
  }

  /** Types these one after the other, until one fits. */
  const typing = (passphrases: readonly string[], remember = false) => ({
    ...answering(true),
    unlock: vi.fn<StartQuestions["unlock"]>(async ({ attempt }) => {
      for (const passphrase of passphrases) if (await attempt(passphrase, remember)) return;
    }),
  });

  test("is opened with its passphrase, once asked, and stays as it is without", async () => {
    const path = await encryptedDatabase();
    const bytes = readFileSync(path);
    await expect(openOwnStore(options(path), typing(["x", "y"]))).rejects.toThrow(/versleuteld/);
    expect([readFileSync(path).equals(bytes), existsSync(leasePathOf(path))]).toEqual([true, false]);
    const memory = makeMemory();
    const questions = typing(["x", PASSPHRASE, "z"], true);
    (await openOwnStore(options(path, memory), questions)).close();
    expect(questions.restore).not.toHaveBeenCalled();
    const silent = typing([]);
    const store = closedAtEnd(await openOwnStore(options(path, memory), silent));
    expect(silent.unlock).not.toHaveBeenCalled();
    expect(store.exportDocument().weeks[1]?.shifts).toHaveLength(3);
  });

  // Where the key does not open it any more, where nobody sees that it was encrypted, and deeper in.
  test.each(DAMAGES.slice(2))(
    "%s is set aside for its newest copy, which has the same passphrase",
    async (_what, damage) => {
      const path = await encryptedDatabase();
      damage(path);
      const questions = typing(["x", PASSPHRASE]);
      const store = closedAtEnd(await openOwnStore(options(path), questions));
      expect(questions.restore).toHaveBeenCalledOnce();
      expect(store.exportDocument()).toEqual(smallDocument());
      expect([store.isEncrypted(), asideOf(path).length]).toEqual([true, 1]);
      expect(filesInClear(path, "De Proef")).toEqual([]);
    },
  );
});

describe("someone else's lease", () => {
  test.each([
    ["silent, and taken over", 5, true, true],
    ["silent, and left", 5, false, false],
    ["fresh, and nothing is asked", 1, true, false],
  ])("%s", async (_what, minutesAgo, answer, mayWrite) => {
    const { store: made, path } = storeWith();
    made.close();
    const at = new Date(MOMENT.getTime() - minutesAgo * 60_000).toISOString();
    const holder = { token: "t", user: "jan", host: "kantoor", pid: 1, since: at, beatAt: at };
    writeFileSync(leasePathOf(path), JSON.stringify(holder));
    const questions = answering(answer);
    const store = closedAtEnd(await openOwnStore(options(path), questions));
    expect(store.readOnly() === null).toBe(mayWrite);
    expect(questions.takeOver).toHaveBeenCalledTimes(minutesAgo > 2 ? 1 : 0);
  });
});

describe("a folder on the network", () => {
  const folders = () => {
    const [network, local] = [temporaryFolder(), join(temporaryFolder(), "hier")];
    return { network, local, path: join(network, "test.db"), onNetwork: (folder: string) => folder === network };
  };

  test("is not opened in; a copy on this computer is, with what its WAL still held", async () => {
    const { network, local, path, onNetwork } = folders();
    const { store } = storeWith(undefined, network);
    store.commitChange(addition("a1", shift("d9")), "do");
    const questions = answering(true);
    const chosen = await choosePath(path, local, { ...choice(questions), onNetwork });
    expect(chosen).toBe(join(local, "test.db"));
    const copy = closedAtEnd(openStore({ path: chosen, now }));
    expect(copy.exportDocument()).toEqual(store.exportDocument());
    copy.commitChange(addition("a2", shift("d10")), "do");
    copy.close();
    // The next time the copy is gone on with, not written over.
    await choosePath(path, local, { ...choice(questions), onNetwork });
    const again = closedAtEnd(openStore({ path: chosen, now }));
    expect(again.exportDocument().weeks[1]?.shifts).toHaveLength(4);
    expect(store.exportDocument().weeks[1]?.shifts).toHaveLength(3);
  });

  test("is refused when the user declines, and when the other folder is on the network too", async () => {
    const { network, local, path, onNetwork } = folders();
    await expect(choosePath(path, local, { ...choice(answering(false)), onNetwork })).rejects.toThrow(/netwerkschijf/);
    await expect(choosePath(path, network, { ...choice(answering(true)), onNetwork })).rejects.toThrow(/netwerkschijf/);
    await expect(choosePath(path, local, { ...choice(answering(true)), onNetwork: () => true })).rejects.toThrow(
      /netwerkschijf/,
    );
    expect(readdirSync(network)).toEqual([]);
  });

  test("is not asked about for a folder of this computer", async () => {
    const { local, path } = folders();
    const questions = answering(true);
    expect(await choosePath(path, local, choice(questions))).toBe(path);
    expect(questions.workLocally).not.toHaveBeenCalled();
  });
});

test("the offer says from when the copy is and what it holds", () => {
  const locations = [
    { id: "l1", name: "De Proef", weeks: 1, shifts: 12 },
    { id: "l2", name: null, weeks: 2, shifts: 1 },
  ];
  const copy = { id: "x", madeAt: "2026-11-21T22:30:00.000Z", why: "daily" as const, bytes: 1, isLocked: false };
  expect(sayOffer({ ...copy, locations })).toContain(
    "van 21 november 2026 om 23:30 en bevat: De Proef (1 week, 12 diensten), l2 (2 weken, 1 dienst).",
  );
  expect(sayOffer({ ...copy, locations: [] })).toContain("bevat: nog geen locatie.");
});
