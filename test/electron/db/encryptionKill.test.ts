import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { makeKeyRing } from "../../../electron/db/keyRing.ts";
import { openSqlite } from "../../../electron/db/openSqlite.ts";
import { openStore } from "../../../electron/db/store.ts";
import { unlockFile } from "../../../electron/db/unlockFile.ts";
import { now, smallDocument, storeWith } from "./support.ts";

/** `npm run verify` asks for more. */
const ROUNDS = Number(process.env.ROOSTERWIJS_KILL_ROUNDS ?? "6");
const CONVERTER = join(import.meta.dirname, "convertingProcess.ts");
/** The empty one is none. */
const PASSPHRASES = ["", "een lange wachtwoordzin", "een andere wachtwoordzin"] as const;

async function convertUntilKilled(path: string, current: string, next: string, delayMs: number): Promise<void> {
  const converter = spawn(process.execPath, [CONVERTER, path, current, next], { stdio: ["ignore", "pipe", "inherit"] });
  // On a fast machine it may be done before it is killed.
  const closed = once(converter, "close");
  await once(converter.stdout, "data");
  await pause(delayMs);
  converter.kill("SIGKILL");
  await closed;
}

/** The one of the passphrases that opens the database, with the keys that it gives. */
async function passphraseOf(path: string, candidates: readonly string[]) {
  for (const passphrase of candidates) {
    const keys = makeKeyRing();
    await unlockFile(path, passphrase, keys).catch(() => undefined);
    // Any passphrase will do for a file that is not encrypted.
    if (!keys.isLocked(path)) return { passphrase: keys.keyOf(path) === null ? "" : passphrase, keys };
  }
  throw new Error("no passphrase opens the database");
}

test(`kill -9 in the middle of encrypting leaves the one database or the other (${ROUNDS} rounds)`, {
  timeout: 30_000 + ROUNDS * 15_000,
}, async () => {
  const { store, path } = storeWith();
  await store.makeBackup("byHand");
  await store.makeBackup("byHand");
  store.close();
  const folder = join(dirname(path), "backups");
  let current = "";
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = PASSPHRASES[(PASSPHRASES.indexOf(current as "") + 1) % PASSPHRASES.length] ?? "";
    // Spread over the time of a conversion, so that kills fall in the copy, the swap, and among the copies.
    await convertUntilKilled(path, current, next, (round * 311) % 1700);
    const { passphrase, keys } = await passphraseOf(path, [current, next]);
    current = passphrase;
    const again = openStore({ path, now, keys });
    expect(again.exportDocument()).toEqual(smallDocument());
    await again.finishConversion();
    const copies = await again.listBackups();
    expect(copies.map(({ locations }) => locations?.[0]?.shifts)).toEqual([2, 2]);
    again.close();
    const db = openSqlite(path, keys.keyOf(path), { readonly: true });
    expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(db.pragma("foreign_key_check")).toEqual([]);
    db.close();
    const files = [path, ...readdirSync(folder).map((name) => join(folder, name))];
    expect(files.map((file) => readFileSync(file).includes("De Proef"))).toEqual(files.map(() => current === ""));
    expect(readdirSync(dirname(path)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  }
});
