import { expect, test, vi } from "vitest";
import { createRosterStore } from "../../../renderer/store/rosterStore.ts";
import { checkNeighboursAhead, createWeekCheckers } from "../../../renderer/store/weekCheckers.ts";
import { addWeeks, type IsoWeek } from "../../../shared/calendar/dates.ts";
import { parseTime } from "../../../shared/calendar/time.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { resizeShift } from "../../../shared/editing/shiftChanges.ts";
import { exampleDocument, fakeStorage, WEEK } from "../fakeSurroundings.ts";

/* Weeks that are looked at one after another: their checks say what a check from nothing says, whichever came before. */

const NEXT_WEEK = "2026-W49";
const WEEKS: readonly IsoWeek[] = ["2026-W47", WEEK, NEXT_WEEK, "2026-W50", "2026-W51"];

test("each week gets the answer of a check from nothing, also when more weeks are asked than are remembered", () => {
  const document = exampleDocument();
  const check = createWeekCheckers();
  for (const week of [...WEEKS, ...WEEKS.toReversed()])
    expect(check(document, week)).toEqual(checkWeek(document, week));
});

test("a week is not worked out again after another one was asked", () => {
  const document = exampleDocument();
  const check = createWeekCheckers();
  const { strips } = check(document, WEEK);
  check(document, NEXT_WEEK);
  expect(check(document, WEEK).strips[0]).toBe(strips[0]);
});

function openStore() {
  const { surroundings, weeks } = fakeStorage();
  const bridge: typeof surroundings.bridge = {
    ...surroundings.bridge,
    openWeek: async ({ week }) => {
      const opened = await surroundings.bridge.openWeek({ week });
      const beside = [addWeeks(week, -1), addWeeks(week, 1)].flatMap((other) => weeks.get(other) ?? []);
      // Whatever comes over the bridge is made of new objects.
      return structuredClone({ ...opened, neighbours: beside });
    },
  };
  const tasks: (() => void)[] = [];
  const check = vi.fn(createWeekCheckers());
  const store = createRosterStore({ ...surroundings, bridge, checkWeek: check });
  checkNeighboursAhead(store, check, (task) => tasks.push(task));
  return { store, tasks, asked: () => check.mock.calls.splice(0).map(([, week]) => week) };
}

test("the weeks beside the open one are checked when there is nothing else to do", async () => {
  const { store, tasks, asked } = openStore();
  await store.getState().start();
  expect(asked()).toEqual([WEEK]);
  for (const task of tasks.splice(0)) task();
  expect(asked()).toEqual([NEXT_WEEK]);
});

test("an edit of the week checks none ahead, and what waits for a week that is left is not done", async () => {
  const { store, tasks, asked } = openStore();
  await store.getState().start();
  const { board, dispatch, openWeek } = store.getState();
  const [shift] = board?.roster.shifts ?? [];
  if (board === null || shift === undefined) throw new Error("the example has a shift");
  const context = { roster: board.roster, nameOf: (id: string) => id, newId: () => "new" };
  const change = resizeShift(context, shift.id, { to: parseTime(shift.to) - 60 });
  if (change) dispatch(change);
  expect(tasks).toHaveLength(1);
  await openWeek("2026-W50");
  asked();
  tasks[0]?.();
  expect(asked()).toEqual([]);
});

test("a week that is opened again keeps the records that are known", async () => {
  const { store } = openStore();
  await store.getState().start();
  const before = store.getState().board?.roster;
  await store.getState().openWeek(NEXT_WEEK);
  await store.getState().openWeek(WEEK);
  const after = store.getState().board;
  expect(after?.roster).toBe(before);
  expect(after?.check).toEqual(checkWeek(exampleDocument(), WEEK, "agreed"));
});
