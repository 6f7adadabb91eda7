import { writeFileSync } from "node:fs";
import { describe, expect, onTestFinished, test } from "vitest";
import type { DatabaseKey } from "../../../electron/db/databaseKey.ts";
import { type KeyRing, makeKeyRing } from "../../../electron/db/keyRing.ts";
import { leasePathOf } from "../../../electron/db/lease.ts";
import { openSqlite } from "../../../electron/db/openSqlite.ts";
import { openStore, type Store } from "../../../electron/db/store.ts";
import { unlockFile } from "../../../electron/db/unlockFile.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { decryptedPages, filesInClear } from "./rawPages.ts";
import { addition, changeOf, MOMENT, now, shift, smallDocument, storeWith } from "./support.ts";

/* What holds for a plain database holds for an encrypted one: who may write, and that a removed person is gone from it. */

const PASSPHRASE = "een lange wachtwoordzin";
const CHILD = { kind: "child", id: "c1" } as const;
const STAFF = { kind: "staff", id: "s2" } as const;
const TRACE = /quirijntje|zeldenrust|bang voor honden|wiebrigje|xanders/i;
/** Of the location; it stays. */
const NAME = "De Proef";

interface Encrypted {
  readonly store: Store;
  readonly path: string;
  readonly keys: KeyRing;
  readonly key: DatabaseKey;
}

function named(): LocationDocument {
  const document = smallDocument();
  Object.assign(document.children[0] ?? {}, { name: "Quirijntje Z.", notes: "Quirijntje is bang voor honden" });
  Object.assign(document.staff[0] ?? {}, { name: "Wiebrigje Xanders" });
  return document;
}

function open(path: string, keys: KeyRing): Store {
  const store = openStore({ path, now, keys });
  onTestFinished(() => store.close());
  return store;
}

/** An encrypted database in which two people stand, also in its log. */
async function encryptedDatabase(): Promise<Encrypted> {
  const made = storeWith(named());
  await made.store.changePassphrase({ current: null, next: PASSPHRASE });
  made.store.close();
  const keys = makeKeyRing();
  await unlockFile(made.path, PASSPHRASE, keys);
  const key = keys.keyOf(made.path);
  if (key === null) throw new Error("not encrypted");
  const store = open(made.path, keys);
  const [child] = store.openLocation().children;
  if (child === undefined) throw new Error("no child");
  const rename = { kind: "child" as const, before: child, after: { ...child, name: "Quirijntje Zeldenrust" } };
  store.commitChange({ ...changeOf("a1", [rename], "childEdited"), subject: "Quirijntje" }, "do");
  return { store, path: made.path, keys, key };
}

describe("the lease of an encrypted database", () => {
  test.each([
    ["one that was silent for over two minutes is taken over", 3, true],
    ["one that shows itself is left", 1, false],
  ])("%s", async (_what, minutesAgo, isStale) => {
    const { store: first, path, keys } = await encryptedDatabase();
    first.close();
    const at = new Date(MOMENT.getTime() - minutesAgo * 60_000).toISOString();
    const holder = { token: "t", user: "jan", host: "kantoor", pid: 4711, since: at, beatAt: at };
    writeFileSync(leasePathOf(path), JSON.stringify(holder));
    const store = open(path, keys);
    expect(store.readOnly()).toMatchObject({ by: "jan op kantoor", isStale });
    expect(store.exportDocument().location.name).toBe(NAME);
    expect(() => store.commitChange(addition("a2", shift("d9")), "do")).toThrow(
      expect.objectContaining({ code: "readOnly" }),
    );
    store.takeOver();
    expect(store.readOnly() === null).toBe(isStale);
    if (!isStale) return;
    store.commitChange(addition("a2", shift("d9")), "do");
    await store.makeBackup("byHand");
    expect((await store.listBackups()).map(({ isLocked }) => isLocked)).toEqual([false]);
    store.close();
    expect(JSON.stringify(open(path, keys).exportDocument())).toContain('"d9"');
    expect(filesInClear(path, NAME)).toEqual([]);
  });
});

describe("a person removed from an encrypted database", () => {
  test("stands in no page any more, free ones and the WAL included, and nothing is in the clear", async () => {
    const { store, path, keys, key } = await encryptedDatabase();
    expect(decryptedPages(path, key)).toMatch(TRACE);
    for (const person of [CHILD, STAFF]) expect(store.removePerson(person)).toMatchObject({ isWiped: true });
    for (const close of [() => undefined, () => store.close()]) {
      close();
      const pages = decryptedPages(path, key);
      expect(pages).toContain(NAME);
      expect(pages).not.toMatch(TRACE);
      expect(filesInClear(path, NAME)).toEqual([]);
    }
    expect(open(path, keys).isEncrypted()).toBe(true);
  });

  test("while another program reads is wiped from every page at the next start", async () => {
    const { store, path, keys, key } = await encryptedDatabase();
    const reader = openSqlite(path, key, { readonly: true });
    reader.exec("BEGIN");
    reader.prepare("SELECT count(*) FROM child").get();
    expect(store.removePerson(CHILD).isWiped).toBe(false);
    expect(decryptedPages(path, key)).toMatch(/quirijntje/i);
    for (const text of ["Quirijntje", NAME]) expect(filesInClear(path, text)).toEqual([]);
    reader.close();
    store.close();
    open(path, keys).close();
    expect(decryptedPages(path, key)).not.toMatch(/quirijntje|zeldenrust|honden/i);
  });

  test("does not come back with a copy from before, into no page of the database", async () => {
    const { store, path, key } = await encryptedDatabase();
    await store.makeBackup("byHand");
    const [copy] = await store.listBackups();
    for (const person of [CHILD, STAFF]) store.removePerson(person);
    await store.restoreBackup({ id: copy?.id ?? "" });
    expect(store.exportDocument().children[0]?.name).toMatch(/^Kind /);
    expect(decryptedPages(path, key)).not.toMatch(TRACE);
    store.close();
    expect(decryptedPages(path, key)).not.toMatch(TRACE);
    for (const text of ["Quirijntje", "Wiebrigje", NAME]) expect(filesInClear(path, text)).toEqual([]);
  });
});
