import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import Database from "better-sqlite3-multiple-ciphers";
import { expect, test } from "vitest";
import { openStore } from "../../../electron/db/store.ts";
import { now, storeWith, WEEK } from "./support.ts";

/** `npm run verify` asks for more. */
const ROUNDS = Number(process.env.ROOSTERWIJS_KILL_ROUNDS ?? "20");
const EDITOR = join(import.meta.dirname, "editingProcess.ts");

/** Lets a process edit until it is killed; gives the edits that it was told are stored. */
async function editUntilKilled(path: string, round: number, delayMs: number): Promise<string[]> {
  const editor = spawn(process.execPath, [EDITOR, path, String(round)], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  editor.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  await once(editor.stdout, "data");
  await pause(delayMs);
  editor.kill("SIGKILL");
  await once(editor, "close");
  return output.split("\n").slice(0, -1);
}

test(`kill -9 in the middle of editing loses no confirmed edit (${ROUNDS} rounds)`, {
  timeout: 30_000 + ROUNDS * 10_000,
}, async () => {
  const { store, path } = storeWith();
  store.close();
  const confirmed: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // Spread over the time of several edits, so that kills fall before, in and after a COMMIT.
    confirmed.push(...(await editUntilKilled(path, round, (round * 7) % 40)));
    const db = new Database(path);
    expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(db.pragma("foreign_key_check")).toEqual([]);
    const logged = new Set(db.prepare("SELECT id FROM change WHERE state = 'done'").pluck().all());
    const shifts = new Set(db.prepare("SELECT id FROM shift").pluck().all());
    expect(confirmed.filter((id) => !logged.has(id) || !shifts.has(id))).toEqual([]);
    // An edit is there whole or not at all: its log entry and its shift come together.
    expect([...logged].filter((id) => !shifts.has(id))).toEqual([]);
    db.close();
  }
  expect(confirmed.length).toBeGreaterThan(ROUNDS);
  const again = openStore({ path, now });
  expect(again.openWeek(WEEK).week.shifts.length).toBeGreaterThanOrEqual(confirmed.length);
  again.close();
});
