import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3-multiple-ciphers";
import { describe, expect, test } from "vitest";
import { deriveKey } from "../../../electron/db/databaseKey.ts";
import { makeKeyRing } from "../../../electron/db/keyRing.ts";
import { leasePathOf } from "../../../electron/db/lease.ts";
import { latestVersion, versionOf } from "../../../electron/db/migrate.ts";
import { migrations } from "../../../electron/db/migrations/all.ts";
import { openSqlite } from "../../../electron/db/openSqlite.ts";
import { openStore } from "../../../electron/db/store.ts";
import { isOutdated, updateBeside } from "../../../electron/db/updateBeside.ts";
import type { UpdateProgress } from "../../../shared/contract/update.ts";
import { makeEarlierDatabase } from "./earlierDatabase.ts";
import { MOMENT, now, storeWith, temporaryFolder } from "./support.ts";

/* A database of an earlier version is brought to this one on a thread of its own, before it is opened. */

const LATEST = latestVersion(migrations);
const copiesOf = (path: string) => {
  const folder = join(dirname(path), "backups");
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
};

function earlierDatabase(version = 1): string {
  const path = join(temporaryFolder(), "test.db");
  makeEarlierDatabase(path, version);
  return path;
}

function versionAt(path: string): number {
  const db = new Database(path, { readonly: true });
  const version = versionOf(db);
  db.close();
  return version;
}

describe("whether a database is of an earlier version", () => {
  const keys = makeKeyRing();

  test.each([1, 2, 3])("version %i is", (version) => {
    expect(isOutdated(earlierDatabase(version), keys)).toBe(true);
  });

  test("this version is not, nor is what is not there, of a newer version, or of another program", () => {
    const { store, path } = storeWith();
    store.close();
    const header = (offset: number, value: number) => {
      const other = join(temporaryFolder(), "other.db");
      const bytes = readFileSync(path);
      bytes.writeInt32BE(value, offset);
      writeFileSync(other, bytes);
      return other;
    };
    const foreign = earlierDatabase();
    writeFileSync(foreign, "x".repeat(5000));
    const others = [path, `${path}.none`, header(60, 99), header(68, 7), foreign];
    expect(others.map((other) => isOutdated(other, keys))).toEqual(others.map(() => false));
  });

  test("of an encrypted one its key tells; one whose key is not known is left to whoever opens it", async () => {
    const path = join(temporaryFolder(), "test.db");
    const key = await deriveKey("een lange wachtwoordzin");
    makeEarlierDatabase(path, 2, key);
    expect(isOutdated(path, keys)).toBe(false);
    const knowing = makeKeyRing();
    knowing.add(key);
    expect(isOutdated(path, knowing)).toBe(true);
  });
});

describe("a database of an earlier version", () => {
  test("is copied, checked and brought to this one while only this program writes in it", async () => {
    const path = earlierDatabase();
    const told: UpdateProgress[] = [];
    const held: boolean[] = [];
    await updateBeside({ path, now }, (progress) => {
      told.push(progress);
      held.push(existsSync(leasePathOf(path)));
    });
    expect([...new Set(told.map(({ step }) => step))]).toEqual(["checking", "copying", "checkingCopy", "updating"]);
    expect([new Set(held), existsSync(leasePathOf(path))]).toEqual([new Set([true]), false]);
    expect(versionAt(path)).toBe(LATEST);
    const [copy = "", ...others] = copiesOf(path);
    expect([copy.endsWith(`before-v${LATEST}.db`), others]).toEqual([true, []]);
    expect(versionAt(copy)).toBe(1);
    const store = openStore({ path, now });
    expect(store.openLocation().location.name).toBe("De Proef");
    store.close();
  });

  test("leaves this thread its turns: what the update waits for can be let go of here", async () => {
    const path = earlierDatabase();
    const other = new Database(path);
    other.exec("BEGIN IMMEDIATE");
    const told: string[] = [];
    // On this thread nothing would get its turn until the update gives up.
    setTimeout(() => other.close(), 600);
    await updateBeside({ path, now }, ({ step }) => told.push(step));
    expect([told.at(-1), versionAt(path)]).toEqual(["updating", LATEST]);
  });

  test("that is encrypted stays so, and its copy too", async () => {
    const path = join(temporaryFolder(), "test.db");
    const key = await deriveKey("een lange wachtwoordzin");
    makeEarlierDatabase(path, 3, key);
    const keys = makeKeyRing();
    keys.add(key);
    await updateBeside({ path, now, keys }, () => undefined);
    const [copy = ""] = copiesOf(path);
    const versions = [path, copy].map((file) => {
      expect(readFileSync(file).includes("De Proef")).toBe(false);
      const db = openSqlite(file, key, { readonly: true });
      const version = versionOf(db);
      db.close();
      return version;
    });
    expect(versions).toEqual([LATEST, 3]);
  });

  test("that another program holds is left as it is", async () => {
    const path = earlierDatabase();
    const at = MOMENT.toISOString();
    const lease = JSON.stringify({ token: "t", user: "jan", host: "kantoor", pid: 1, since: at, beatAt: at });
    writeFileSync(leasePathOf(path), lease);
    await updateBeside({ path, now }, () => expect.unreachable());
    expect([versionAt(path), copiesOf(path), readFileSync(leasePathOf(path), "utf8")]).toEqual([1, [], lease]);
  });

  test("that is damaged is told as such, keeps its bytes, and is held by nobody", async () => {
    const path = earlierDatabase(3);
    truncateSync(path, 9000);
    await expect(updateBeside({ path, now }, () => undefined)).rejects.toMatchObject({ code: "damagedDatabase" });
    expect([existsSync(leasePathOf(path)), copiesOf(path)]).toEqual([false, []]);
  });

  test("whose copy cannot be made stays of its version", async () => {
    const path = earlierDatabase(3);
    writeFileSync(join(dirname(path), "backups"), "in the way");
    await expect(updateBeside({ path, now }, () => undefined)).rejects.toThrow();
    expect([versionAt(path), existsSync(leasePathOf(path))]).toEqual([3, false]);
  });
});
