import fc from "fast-check";
import { expect, test } from "vitest";
import { BridgeFailure } from "../../../renderer/bridge.ts";
import { documentOf } from "../../../renderer/store/rosterState.ts";
import { createRosterStore, type RosterStore } from "../../../renderer/store/rosterStore.ts";
import { parseTime } from "../../../shared/calendar/time.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { Change } from "../../../shared/editing/change.ts";
import { chooseParameter } from "../../../shared/editing/locationChanges.ts";
import { moveShift, removeShift, resizeShift } from "../../../shared/editing/shiftChanges.ts";
import { type FakeStorage, fakeStorage, WEEK } from "../fakeSurroundings.ts";

/* The one command path of the page: applied, judged, stored in order, undone by its inverse, taken back when it fails. */

async function openStore(storage: FakeStorage = fakeStorage()): Promise<RosterStore> {
  const store = createRosterStore(storage.surroundings);
  await store.getState().start();
  return store;
}

function boardOf(store: RosterStore) {
  const { board } = store.getState();
  if (board === null) throw new Error("no week is open");
  return board;
}

let ids = 0;

function context(store: RosterStore) {
  return { roster: boardOf(store).roster, nameOf: (id: string) => id, newId: () => `new-${ids++}` };
}

/** The first shift of the week, two hours shorter. */
function shorten(store: RosterStore, index = 0): Change {
  const shift = boardOf(store).roster.shifts[index];
  const change = shift && resizeShift(context(store), shift.id, { to: parseTime(shift.to) - 120 });
  if (!change) throw new Error("the example has no such shift");
  return change;
}

test("opens the stored week that is not over yet", async () => {
  const store = await openStore();
  expect(store.getState().phase).toEqual({ kind: "ready" });
  expect(boardOf(store).roster.week).toBe(WEEK);
});

test("a change shows, is judged and is stored", async () => {
  const storage = fakeStorage();
  const store = await openStore(storage);
  const change = shorten(store);
  expect(store.getState().dispatch(change)).toBe(true);
  expect(store.getState().saving).toEqual({ kind: "saving" });
  expect(boardOf(store).check).toEqual(checkWeek(documentOf(boardOf(store)), WEEK, "agreed"));
  await store.getState().whenSaved();
  expect(storage.commits).toEqual([{ change, mode: "do" }]);
  expect(storage.weeks.get(WEEK)?.shifts).toEqual(boardOf(store).roster.shifts);
  expect(store.getState().saving).toEqual({ kind: "saved", savedAt: "2026-11-24T12:00:00.000Z" });
});

test("findings that the last change brought are marked, and only those", async () => {
  const store = await openStore();
  const before = new Set(boardOf(store).check.findings.map((finding) => finding.key));
  store.getState().dispatch(shorten(store));
  const { check, newFindingKeys } = boardOf(store);
  const added = check.findings.map((finding) => finding.key).filter((key) => !before.has(key));
  expect([...newFindingKeys]).toEqual(added);
  expect(added.length).toBeGreaterThan(0);
});

test("what can be undone or done again holds no record of the roster, which would stay in memory with all that is known of it", async () => {
  const store = await openStore();
  const isHeld = (change: Change | undefined) => {
    const records = new Set<unknown>(boardOf(store).roster.shifts);
    return change?.records.some(
      (record) => "after" in record && [record.before, record.after].some((one) => records.has(one)),
    );
  };
  store.getState().dispatch(shorten(store));
  expect(isHeld(boardOf(store).undo.at(-1))).toBe(false);
  store.getState().undo();
  expect(isHeld(boardOf(store).redo.at(-1))).toBe(false);
  store.getState().redo();
  expect(isHeld(boardOf(store).undo.at(-1))).toBe(false);
});

test("undo and redo send the inverse and the change down the same path", async () => {
  const storage = fakeStorage();
  const store = await openStore(storage);
  const original = boardOf(store).roster;
  const change = shorten(store);
  store.getState().dispatch(change);
  const changed = boardOf(store).roster;
  store.getState().undo();
  expect(boardOf(store).roster).toEqual(original);
  expect(boardOf(store)).toMatchObject({ undo: [], redo: [change] });
  store.getState().redo();
  expect(boardOf(store).roster).toEqual(changed);
  await store.getState().whenSaved();
  expect(storage.commits.map((commit) => commit.mode)).toEqual(["do", "undo", "redo"]);
});

test("a new change forgets what could be redone", async () => {
  const store = await openStore();
  store.getState().dispatch(shorten(store));
  store.getState().undo();
  store.getState().dispatch(shorten(store, 1));
  expect(boardOf(store).redo).toEqual([]);
});

test("a change made from another state is refused, said, and not stored", async () => {
  const storage = fakeStorage();
  const store = await openStore(storage);
  const change = shorten(store);
  store.getState().dispatch(change);
  expect(store.getState().dispatch(change)).toBe(false);
  expect(store.getState().notice?.tone).toBe("problem");
  await store.getState().whenSaved();
  expect(storage.commits).toHaveLength(1);
});

test("that someone else writes by now, as after a sleep, is known from the first edit that is refused for it", async () => {
  const storage = fakeStorage();
  const { bridge } = storage.surroundings;
  const store = await openStore(storage);
  const readOnly = { by: "jan op kantoor", since: "2026-11-24T12:00:00.000Z" };
  const info = await bridge.getAppInfo();
  Object.assign(bridge, {
    commitChange: () => Promise.reject(new BridgeFailure("readOnly", "elders open")),
    getAppInfo: () => Promise.resolve({ ...info, readOnly }),
  });
  store.getState().dispatch(shorten(store));
  await store.getState().whenSaved();
  expect(store.getState().appInfo?.readOnly).toEqual(readOnly);
});

test("what cannot be stored is taken back with all that was built on it, and said by name", async () => {
  const storage = fakeStorage();
  const store = await openStore(storage);
  storage.failAt = 1;
  const release = storage.hold();
  store.getState().dispatch(shorten(store, 0));
  store.getState().dispatch(shorten(store, 1));
  store.getState().dispatch(shorten(store, 2));
  release();
  await store.getState().whenSaved();
  expect(storage.commits).toHaveLength(2);
  expect(boardOf(store).roster).toEqual(storage.weeks.get(WEEK));
  const { saving, notice } = store.getState();
  expect(saving).toEqual({ kind: "failed" });
  expect(notice?.text.match(/Tijden van/g)).toHaveLength(2);
  storage.failAt = null;
  expect(store.getState().dispatch(shorten(store, 3))).toBe(true);
  await store.getState().whenSaved();
  expect(store.getState().saving.kind).toBe("saved");
});

test("the next week opens only when everything is stored", async () => {
  const storage = fakeStorage();
  const store = await openStore(storage);
  const release = storage.hold();
  store.getState().dispatch(shorten(store));
  const opening = store.getState().openWeek("2026-W49");
  expect(boardOf(store).roster.week).toBe(WEEK);
  release();
  await opening;
  expect(storage.commits).toHaveLength(1);
  expect(boardOf(store).roster.week).toBe("2026-W49");
});

test("a location that cannot be opened is a state with its code, and can be tried again", async () => {
  const storage = fakeStorage();
  const bridge = { ...storage.surroundings.bridge, openLocation: () => Promise.reject(new Error("no")) };
  const store = createRosterStore({ ...storage.surroundings, bridge });
  await store.getState().start();
  expect(store.getState().phase).toMatchObject({ kind: "failed", failure: { code: "unexpected" } });
  expect(store.getState().board).toBeNull();
});

/** The other reading of when a vast gezicht is there. */
function choosePresence(store: RosterStore): Change {
  const { location, roster } = boardOf(store);
  const editing = { location: location.location, week: roster.week, subject: "proef", newId: () => `new-${ids++}` };
  const change = chooseParameter(editing, { key: "vasteGezichtPresence", option: "same-day" });
  if (change === null) throw new Error("the example chose this already");
  return change;
}

test("a choice of the location is judged at once, stored, named, and undone like any edit", async () => {
  const storage = fakeStorage();
  const store = await openStore(storage);
  const { location, roster, check } = boardOf(store);
  const change = choosePresence(store);
  expect(store.getState().dispatch(change)).toBe(true);
  expect(boardOf(store).location.location.parameterChoices).toEqual({ vasteGezichtPresence: "same-day" });
  expect(boardOf(store).roster).toBe(roster);
  expect(boardOf(store).check).toEqual(checkWeek(documentOf(boardOf(store)), WEEK, "agreed"));
  expect(store.getState().announcement.text).toContain("Keuze gewijzigd: proef");
  await store.getState().whenSaved();
  expect(storage.location.parameterChoices).toEqual({ vasteGezichtPresence: "same-day" });
  store.getState().undo();
  expect(boardOf(store).location).toEqual(location);
  expect(boardOf(store).check).toEqual(check);
  store.getState().redo();
  await store.getState().whenSaved();
  expect(storage.commits.map((commit) => commit.mode)).toEqual(["do", "undo", "redo"]);
});

test("a choice that cannot be stored is taken back with the location as it is stored", async () => {
  const storage = fakeStorage();
  const store = await openStore(storage);
  storage.failAt = 0;
  store.getState().dispatch(choosePresence(store));
  await store.getState().whenSaved();
  expect(boardOf(store).location.location).toEqual(storage.location);
  expect(boardOf(store).location.location.parameterChoices).toBeUndefined();
  expect(store.getState().notice?.text).toContain("Keuze gewijzigd: proef");
});

/** A random edit of a random shift; null where it would be impossible or change nothing. */
function randomEdit(store: RosterStore, kind: number, at: number, by: number): Change | null {
  const { shifts } = boardOf(store).roster;
  const shift = shifts[at % Math.max(1, shifts.length)];
  if (!shift) return null;
  const from = parseTime(shift.from);
  try {
    if (kind === 0) return moveShift(context(store), shift.id, { from: from + by });
    if (kind === 1) return resizeShift(context(store), shift.id, { to: parseTime(shift.to) + by });
    return removeShift(context(store), shift.id);
  } catch {
    return null;
  }
}

test("any row of edits, undone to the start, gives the first roster and its findings back", async () => {
  const edits = fc.array(fc.tuple(fc.nat(2), fc.nat(200), fc.integer({ min: -16, max: 16 })), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(edits, async (steps) => {
      const store = await openStore();
      const { roster, check } = boardOf(store);
      for (const [kind, at, quarters] of steps) {
        const change = randomEdit(store, kind, at, quarters * 15);
        if (change) store.getState().dispatch(change);
      }
      const last = boardOf(store);
      expect(last.check).toEqual(checkWeek(documentOf(last), WEEK, "agreed"));
      while (boardOf(store).undo.length > 0) store.getState().undo();
      expect([...boardOf(store).roster.shifts].sort(byId)).toEqual([...roster.shifts].sort(byId));
      expect(boardOf(store).check.summary).toEqual(check.summary);
    }),
    { numRuns: 12, seed: 48 },
  );
});

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
