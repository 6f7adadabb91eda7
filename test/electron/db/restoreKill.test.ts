import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import Database from "better-sqlite3-multiple-ciphers";
import { expect, test } from "vitest";
import { openStore } from "../../../electron/db/store.ts";
import { addition, now, shift, storeWith } from "./support.ts";

/** `npm run verify` asks for more. */
const ROUNDS = Number(process.env.ROOSTERWIJS_KILL_ROUNDS ?? "6");
const RESTORER = join(import.meta.dirname, "restoringProcess.ts");

async function restoreUntilKilled(path: string, delayMs: number): Promise<void> {
  const restorer = spawn(process.execPath, [RESTORER, path], { stdio: ["ignore", "pipe", "inherit"] });
  await once(restorer.stdout, "data");
  await pause(delayMs);
  restorer.kill("SIGKILL");
  await once(restorer, "close");
}

test(`kill -9 in the middle of restoring leaves the one database or the other (${ROUNDS} rounds)`, {
  timeout: 30_000 + ROUNDS * 10_000,
}, async () => {
  const { store, path } = storeWith();
  const states = [JSON.stringify(store.exportDocument())];
  await store.makeBackup("byHand");
  store.commitChange(addition("a1", shift("d9")), "do");
  states.push(JSON.stringify(store.exportDocument()));
  await store.makeBackup("byHand");
  store.close();
  for (let round = 0; round < ROUNDS; round += 1) {
    // Spread over the time of a restore, so that kills fall in the check, the copy, and around the swap.
    await restoreUntilKilled(path, (round * 37) % 260);
    const again = openStore({ path, now });
    expect(states).toContain(JSON.stringify(again.exportDocument()));
    expect(again.readOnly()).toBeNull();
    again.close();
    const db = new Database(path, { readonly: true });
    expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(db.pragma("foreign_key_check")).toEqual([]);
    db.close();
    expect(readdirSync(dirname(path)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  }
});
