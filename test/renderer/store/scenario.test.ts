import { expect, test } from "vitest";
import { documentOf } from "../../../renderer/store/rosterState.ts";
import { createRosterStore, type RosterStore } from "../../../renderer/store/rosterStore.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { removeShift } from "../../../shared/editing/shiftChanges.ts";
import { type FakeStorage, fakeStorage } from "../fakeSurroundings.ts";

/* The scenario that is shown is state of the page: it judges anew, and it writes nothing. */

/** The week of the example in which pilots cover something. */
const WEEK = "2026-W49";

async function openStore(storage: FakeStorage): Promise<RosterStore> {
  const store = createRosterStore(storage.surroundings);
  await store.getState().start();
  await store.getState().openWeek(WEEK);
  return store;
}

function boardOf(store: RosterStore) {
  const { board } = store.getState();
  if (board === null) throw new Error("no week is open");
  return board;
}

test("a week opens as agreed; another scenario judges it anew and stores nothing", async () => {
  const storage = fakeStorage();
  const store = await openStore(storage);
  const before = boardOf(store);
  expect(before.check).toEqual(checkWeek(documentOf(before), WEEK, "agreed"));

  store.getState().showScenario(["I", "III"]);
  const after = boardOf(store);
  expect(after.check).toEqual(checkWeek(documentOf(after), WEEK, ["I", "III"]));
  expect(after.check.summary.regular).toEqual(before.check.summary.regular);
  expect(after.check.summary.pilotMinutes.any).toBeGreaterThan(0);
  expect(after.roster).toBe(before.roster);
  expect(after).toMatchObject({ undo: before.undo, redo: before.redo });
  expect(storage.commits).toEqual([]);
});

test("it is said, with the regular total first", async () => {
  const store = await openStore(fakeStorage());
  store.getState().showScenario(["I", "III"]);
  const { overtredingen, regular } = boardOf(store).check.summary;
  expect(store.getState().announcement.text).toMatch(
    new RegExp(
      `^Scenario: Pilot I \\+ III\\. ${regular.overtredingen} overtredingen\\. Pilot I \\+ III: ${overtredingen}, leunt \\d+ u( \\d+)? op een pilot\\.$`,
    ),
  );
  store.getState().showScenario("none");
  expect(store.getState().announcement.text).toBe(`Scenario: Regulier. ${regular.overtredingen} overtredingen.`);
});

test("edits are judged under it, and the next week opens under it", async () => {
  const store = await openStore(fakeStorage());
  store.getState().showScenario(["III"]);
  const { roster } = boardOf(store);
  const context = { roster, nameOf: (id: string) => id, newId: () => "new" };
  const change = removeShift(context, roster.shifts[0]?.id ?? "");
  expect(change && store.getState().dispatch(change)).toBe(true);
  expect(boardOf(store).check).toEqual(checkWeek(documentOf(boardOf(store)), WEEK, ["III"]));
  await store.getState().openWeek("2026-W50");
  expect(boardOf(store).check.scenario).toEqual(["III"]);
});

test("what the last change brought stays marked, and nothing else is new", async () => {
  const store = await openStore(fakeStorage());
  const { roster } = boardOf(store);
  const context = { roster, nameOf: (id: string) => id, newId: () => "new" };
  const change = removeShift(context, roster.shifts[0]?.id ?? "");
  if (change) store.getState().dispatch(change);
  const { newFindingKeys } = boardOf(store);
  expect(newFindingKeys.size).toBeGreaterThan(0);
  store.getState().showScenario(["I", "III"]);
  expect(boardOf(store).newFindingKeys).toBe(newFindingKeys);
});

test("a location that opens anew is read as agreed", async () => {
  const store = await openStore(fakeStorage());
  store.getState().showScenario(["II"]);
  await store.getState().start();
  expect(store.getState().scenario).toBe("agreed");
  expect(boardOf(store).check.scenario).toBe("agreed");
});

test("before a location is open the choice waits for it", () => {
  const store = createRosterStore(fakeStorage().surroundings);
  store.getState().showScenario("none");
  expect(store.getState()).toMatchObject({ scenario: "none", board: null });
});
