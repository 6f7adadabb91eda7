import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { onTestFinished, vi } from "vitest";
import type { DatabaseKey } from "../../../electron/db/databaseKey.ts";
import { makeKeyRing } from "../../../electron/db/keyRing.ts";
import type { Store } from "../../../electron/db/store.ts";
import type { KeyMemory } from "../../../electron/main/keyMemory.ts";
import type { StartQuestions } from "../../../electron/main/startQuestions.ts";
import { addition, now, shift, storeWith } from "../db/support.ts";

/* What the tests of a start share: answers to its questions, and databases with something wrong. */

export const answering = (answer: boolean) => ({
  restore: vi.fn(() => Promise.resolve(answer)),
  takeOver: vi.fn(() => Promise.resolve(answer)),
  workLocally: vi.fn(() => Promise.resolve(answer)),
  unlock: vi.fn<StartQuestions["unlock"]>(() => Promise.resolve()),
  update: vi.fn<StartQuestions["update"]>((run) => run(() => undefined)),
});

/** Nothing is remembered until it is kept. */
export function makeMemory(): Pick<KeyMemory, "canKeep" | "read" | "keep"> {
  let kept: DatabaseKey | null = null;
  return {
    canKeep: () => true,
    read: () => kept,
    keep: (key) => {
      kept = key;
    },
  };
}

export const options = (path: string, keyMemory = makeMemory()) => ({ path, now, keys: makeKeyRing(), keyMemory });

export function closedAtEnd(store: Store): Store {
  onTestFinished(() => store.close());
  return store;
}

export const asideOf = (path: string) => readdirSync(dirname(path)).filter((name) => name.endsWith("-damaged.db"));

/** A database with a copy, edited after it, then closed. */
export async function databaseWithCopy(): Promise<string> {
  const { store, path } = storeWith();
  await store.makeBackup("daily");
  store.commitChange(addition("a1", shift("d9")), "do");
  store.close();
  return path;
}

export const DAMAGES: readonly (readonly [string, (path: string) => void])[] = [
  ["cut in half", (path) => truncateSync(path, Math.floor(statSync(path).size / 2))],
  ["cut within the header", (path) => truncateSync(path, 60)],
  ["with its first page written over", (path) => overwritePage(path, 0)],
  ["with its schema written over", (path) => overwritePage(path, 0, 100)],
  ["with a page in the middle written over", (path) => overwritePage(path, 5)],
];

export function overwritePage(path: string, page: number, from = 0): void {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, page * 4096 + from, (page + 1) * 4096);
  writeFileSync(path, bytes);
}
