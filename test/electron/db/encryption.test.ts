import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3-multiple-ciphers";
import { describe, expect, onTestFinished, test } from "vitest";
import { makeKeyRing } from "../../../electron/db/keyRing.ts";
import { openStore, type Store } from "../../../electron/db/store.ts";
import { unlockFile } from "../../../electron/db/unlockFile.ts";
import type { CopyProgress } from "../../../shared/contract/storage.ts";
import { addition, now, shift, smallDocument, storeWith, temporaryFolder } from "./support.ts";

const FIRST = "een lange wachtwoordzin";
const SECOND = "een andere wachtwoordzin";
/** The location's. */
const NAME = "De Proef";

const backupsOf = (path: string) => join(dirname(path), "backups");
const copiesOf = (path: string) => readdirSync(backupsOf(path)).map((name) => join(backupsOf(path), name));
const isReadable = (path: string) => readFileSync(path).includes(NAME);
const readableFiles = (path: string) =>
  readdirSync(dirname(path), { recursive: true, encoding: "utf8" })
    .map((name) => join(dirname(path), name))
    .filter((file) => /\.(db|db-wal|tmp)$/.test(file) && isReadable(file));

/** A store with a copy, encrypted with the first passphrase. */
async function encryptedStore(): Promise<{ store: Store; path: string }> {
  const made = storeWith();
  await made.store.makeBackup("byHand");
  expect(readableFiles(made.path)).not.toEqual([]);
  await made.store.changePassphrase({ current: null, next: FIRST });
  return made;
}

/** A file that is encrypted with a key of its own. */
async function copyOfAnother(): Promise<string> {
  const { store } = await encryptedStore();
  const copy = join(temporaryFolder(), "elders.db");
  await store.exportBackup(copy);
  return copy;
}

async function reopen(path: string, passphrase: string): Promise<Store> {
  const keys = makeKeyRing();
  await unlockFile(path, passphrase, keys);
  const store = openStore({ path, now, keys });
  onTestFinished(() => store.close());
  return store;
}

describe("a database that is encrypted", () => {
  test("holds the same as before, and neither it nor any copy can be read without its passphrase", async () => {
    const { store, path } = await encryptedStore();
    expect(store.isEncrypted()).toBe(true);
    store.commitChange(addition("a1", shift("d9")), "do");
    await store.makeBackup("byHand");
    await store.exportBackup(join(dirname(path), "export.db"));
    const document = store.exportDocument();
    expect(document.weeks.flatMap(({ shifts }) => shifts.map(({ id }) => id))).toContain("d9");
    expect(readableFiles(path)).toEqual([]);
    expect(copiesOf(path)).toHaveLength(2);
    expect((await store.listBackups()).map(({ locations }) => locations?.[0]?.name)).toEqual([NAME, NAME]);
    store.close();
    expect(readableFiles(path)).toEqual([]);
    expect(() => openStore({ path, now })).toThrow(/versleuteld/);
    await expect(reopen(path, SECOND)).rejects.toThrow(/past niet/);
    expect((await reopen(path, FIRST)).exportDocument()).toEqual(document);
  });

  test("is opened by the passphrase alone, with any program that knows the scheme", async () => {
    const { store, path } = await encryptedStore();
    store.close();
    const [copy = ""] = copiesOf(path);
    for (const file of [path, copy]) {
      const db = new Database(file);
      db.pragma("cipher = 'sqlcipher'");
      db.pragma(`key = '${FIRST}'`);
      expect(db.prepare("SELECT record ->> 'name' FROM location").pluck().get()).toBe(NAME);
      db.close();
    }
  });

  test("gets another passphrase only for the one that it has", async () => {
    const { store, path } = await encryptedStore();
    await expect(store.changePassphrase({ current: SECOND, next: "x".repeat(12) })).rejects.toThrow(/past niet/);
    const exported = join(temporaryFolder(), "eerder.db");
    await store.exportBackup(exported);
    expect(await store.changePassphrase({ current: FIRST, next: SECOND })).toEqual({
      converted: 1,
      removed: 0,
      left: 0,
    });
    // The one of before is forgotten, also by the program that knew it.
    await expect(store.restoreBackup({ path: exported })).rejects.toThrow(/versleuteld/);
    store.close();
    const [copy = ""] = copiesOf(path);
    for (const file of [path, copy]) {
      await expect(unlockFile(file, FIRST, makeKeyRing())).rejects.toThrow(/past niet/);
      await unlockFile(file, SECOND, makeKeyRing());
    }
    expect((await reopen(path, SECOND)).exportDocument()).toEqual(smallDocument());
  });

  test("becomes a plain one again with its copies, and nothing tells its key", async () => {
    const { store, path } = await encryptedStore();
    await expect(store.changePassphrase({ current: null, next: null })).rejects.toThrow(/past niet/);
    await store.changePassphrase({ current: FIRST, next: null });
    expect(store.isEncrypted()).toBe(false);
    store.close();
    expect([path, ...copiesOf(path)].every((file) => isReadable(file))).toBe(true);
    const db = new Database(path);
    expect(db.prepare("SELECT count(*) FROM setting WHERE key = 'earlierKey'").pluck().get()).toBe(0);
    db.close();
    const again = openStore({ path, now });
    onTestFinished(() => again.close());
    expect(again.exportDocument()).toEqual(smallDocument());
  });

  test("forgets a person in its log too, and can be read by a second program", async () => {
    const { store, path } = await encryptedStore();
    const { isWiped, pseudonym } = store.removePerson({ kind: "child", id: "c1" });
    expect(isWiped).toBe(true);
    const keys = makeKeyRing();
    await unlockFile(path, FIRST, keys);
    const reader = openStore({ path, now, keys });
    onTestFinished(() => reader.close());
    expect(reader.readOnly()).not.toBeNull();
    expect(reader.openLocation().children.map(({ name }) => name)).toEqual([pseudonym]);
  });
});

describe("copies of an encrypted database", () => {
  test("that could not be converted then are converted at the next start, and a damaged one goes", async () => {
    const { store, path } = storeWith();
    await store.makeBackup("byHand");
    store.close();
    const [copy = ""] = copiesOf(path);
    const plain = readFileSync(copy);
    const again = openStore({ path, now });
    await again.changePassphrase({ current: null, next: FIRST });
    again.close();
    // As a program leaves it that was killed between the database and its copies.
    writeFileSync(copy, plain);
    const damaged = copy.replace("by-hand", "by-hand-2");
    writeFileSync(damaged, plain.fill(0xa5, 4096, 12_288));
    writeFileSync(join(backupsOf(path), ".00000000-0000-4000-8000-000000000000.tmp"), plain);
    await (await reopen(path, FIRST)).finishConversion();
    expect(readableFiles(path)).toEqual([]);
    expect([existsSync(copy), existsSync(damaged)]).toEqual([true, false]);
    expect(copiesOf(path)).toEqual([copy]);
  });

  test("with the passphrase of before are converted at the next start, which then forgets that one", async () => {
    const { store, path } = await encryptedStore();
    const breakOff = ({ phase }: CopyProgress) => {
      if (phase === "encryptingCopies") throw new Error("broken off");
    };
    await expect(store.changePassphrase({ current: FIRST, next: SECOND }, breakOff)).rejects.toThrow("broken off");
    store.close();
    const [copy = ""] = copiesOf(path);
    await unlockFile(copy, FIRST, makeKeyRing());
    const again = await reopen(path, SECOND);
    await again.finishConversion();
    await unlockFile(copy, SECOND, makeKeyRing());
    writeFileSync(copy, readFileSync(await copyOfAnother()));
    await again.finishConversion();
    expect((await again.listBackups()).map(({ isLocked }) => isLocked)).toEqual([true]);
  });

  test("are put back with their own passphrase, and then have that of the database", async () => {
    const other = await encryptedStore();
    other.store.commitChange(addition("a1", shift("d9")), "do");
    const copy = join(temporaryFolder(), "elders.db");
    await other.store.exportBackup(copy);
    const wanted = other.store.exportDocument();
    const { store, path } = storeWith();
    await store.changePassphrase({ current: null, next: SECOND });
    await expect(store.restoreBackup({ path: copy })).rejects.toThrow(/versleuteld/);
    await expect(store.restoreBackup({ path: copy, passphrase: SECOND })).rejects.toThrow(/past niet/);
    expect(store.exportDocument()).toEqual(smallDocument());
    await store.restoreBackup({ path: copy, passphrase: FIRST });
    expect(store.exportDocument()).toEqual(wanted);
    store.close();
    expect((await reopen(path, SECOND)).exportDocument()).toEqual(wanted);
  });

  test("stay encrypted when they take the place of a plain database, whose copies follow", async () => {
    const { store, path } = storeWith();
    await store.restoreBackup({ path: await copyOfAnother(), passphrase: FIRST });
    expect(store.isEncrypted()).toBe(true);
    expect(copiesOf(path)).toHaveLength(1);
    expect(readableFiles(path)).toEqual([]);
    const plain = join(temporaryFolder(), "plain.db");
    await storeWith().store.exportBackup(plain);
    await store.restoreBackup({ path: plain });
    expect(store.isEncrypted()).toBe(true);
    expect(readableFiles(path)).toEqual([]);
  });
});

test("what is stored while a database is converted is not lost: then nothing is converted", async () => {
  const { store, path } = storeWith();
  const changing = store.changePassphrase({ current: null, next: FIRST }, ({ phase }) => {
    if (phase === "encrypting") store.commitChange(addition("a1", shift("d9")), "do");
  });
  await expect(changing).rejects.toThrow(/iets gewijzigd/);
  expect(store.isEncrypted()).toBe(false);
  expect(JSON.stringify(store.exportDocument())).toContain('"d9"');
  expect(readdirSync(dirname(path)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});
