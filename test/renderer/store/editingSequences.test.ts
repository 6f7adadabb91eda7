import fc from "fast-check";
import { expect, test } from "vitest";
import { openStore, type Store } from "../../../electron/db/store.ts";
import type { RosterStore } from "../../../renderer/store/rosterStore.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { now, storeWith } from "../../electron/db/support.ts";
import { ACTION_NAMES, anyAction } from "../../shared/editing/anyAction.ts";
import { editingStart } from "../../shared/editing/editingStart.ts";
import { boardOf, changeFor, comparable, expectSame, expectSound, expectStored } from "./agreement.ts";
import { pageOnDatabase } from "./pageOnDatabase.ts";

/*
 * Rows of any actions of the editor, through the page's own store onto a real database: every state is sound, the page, the
 * database and a check of the whole say the same of it, and all of it undone is what it began with.
 */

/** How many rows; the seed is pinned, so that more of them begin with the same ones. */
const SEQUENCES = Number(process.env.ROOSTERWIJS_EDIT_SEQUENCES ?? 20);
/** What a row comes to at the least, on average; some of its actions do not fit what is there. */
const CHANGES_PER_SEQUENCE = 14;

const step = fc.oneof(
  { weight: 12, arbitrary: anyAction },
  { weight: 1, arbitrary: fc.constantFrom("undo", "redo" as const) },
);

const row = fc.record({
  status: fc.constantFrom("draft", "published" as const),
  steps: fc.array(step, { minLength: 12, maxLength: 40 }),
  // All of it brought back and undone once more takes as long as the row itself.
  isRepeated: fc.constantFrom(true, false, false, false),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Does one step, if it can be done. @returns whether a change was made, and not taken back or brought back. */
function take(page: RosterStore, next: Step, serial: number): boolean {
  if (typeof next === "string") {
    page.getState()[next]();
    return false;
  }
  const change = changeFor(boardOf(page), next, serial);
  if (change === null) return false;
  expect(page.getState().dispatch(change)).toBe(true);
  return true;
}

/** Walks a row; after each step that does anything, all say the same. @returns the names of the changes that were made. */
async function walk(page: RosterStore, store: Store, steps: readonly Step[]): Promise<string[]> {
  const made: string[] = [];
  for (const [serial, next] of steps.entries()) {
    const before = boardOf(page);
    const isMade = take(page, next, serial);
    if (isMade && typeof next !== "string") made.push(next.name);
    if (boardOf(page) === before) continue;
    expectSound(page, before);
    await expectStored(page, store);
  }
  return made;
}

/** Undoes or redoes all that can be, without waiting for the disk in between. */
async function goAll(page: RosterStore, store: Store, way: "undo" | "redo"): Promise<unknown> {
  for (let before = boardOf(page); before[way].length > 0; before = boardOf(page)) {
    page.getState()[way]();
    expect(boardOf(page)[way]).toHaveLength(before[way].length - 1);
    expectSound(page, before);
  }
  await expectStored(page, store);
  return comparable(boardOf(page));
}

/** Undoes a row to its start, on the page and in the file. */
async function undoAll(page: RosterStore, store: Store, begin: Begin): Promise<void> {
  expectSame(await goAll(page, store, "undo"), begin.shown);
  expect(store.exportDocument()).toEqual(begin.stored);
}

interface Begin {
  readonly shown: unknown;
  readonly stored: LocationDocument;
}

/** Undoes a row once more from what the file remembers of it, on a page that knows nothing else. */
async function undoReopened(path: string, begin: Begin): Promise<void> {
  const store = openStore({ path, now });
  await undoAll(await pageOnDatabase(store), store, begin);
  store.close();
}

test(
  "any row of actions",
  async () => {
    const made: string[] = [];
    await fc.assert(
      fc.asyncProperty(row, async ({ status, steps, isRepeated }) => {
        const { store, path } = storeWith(editingStart(status));
        const page = await pageOnDatabase(store);
        const begin = { shown: comparable(boardOf(page)), stored: store.exportDocument() };
        made.push(...(await walk(page, store, steps)));
        const end = await goAll(page, store, "redo");
        await undoAll(page, store, begin);
        if (isRepeated) expectSame(await goAll(page, store, "redo"), end);
        store.close();
        if (isRepeated) await undoReopened(path, begin);
      }),
      // To make a row that fails shorter would take minutes, since each try writes a database.
      { seed: 20261160, numRuns: SEQUENCES, endOnFailure: true },
    );
    // A row that could do nothing would prove nothing; 900 rows are more than 10,000 changes.
    expect(made.length).toBeGreaterThan(SEQUENCES * CHANGES_PER_SEQUENCE);
    // Every action that there is was among them, and could be done.
    expect(ACTION_NAMES.filter((name) => !made.includes(name))).toEqual([]);
  },
  60_000 + SEQUENCES * 2_000,
);
