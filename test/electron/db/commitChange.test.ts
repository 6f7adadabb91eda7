import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { StorageError } from "../../../electron/db/storageError.ts";
import { openStore } from "../../../electron/db/store.ts";
import { type Change, invertChange } from "../../../shared/editing/change.ts";
import { chooseParameter } from "../../../shared/editing/locationChanges.ts";
import { InvalidDataError } from "../../../shared/exchange/issues.ts";
import type { Location, Merge, Shift } from "../../../shared/exchange/records.ts";
import { addition, changeOf, now, shift, storeWith, WEEK } from "./support.ts";

function codeOf(action: () => unknown): string | undefined {
  try {
    action();
  } catch (error) {
    return error instanceof StorageError || error instanceof InvalidDataError ? error.code : String(error);
  }
  return undefined;
}

function edit(id: string, before: Shift, fields: Partial<Shift>): Change {
  return changeOf(id, [{ kind: "shift", before, after: { ...before, ...fields } }], "shiftMoved");
}

function stored(store: ReturnType<typeof storeWith>["store"], id: string): Shift {
  const found = store.openWeek(WEEK).week.shifts.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no shift ${id}`);
  return found;
}

describe("a new change", () => {
  test("adds, changes and removes shifts and answers with the moment", () => {
    const { store } = storeWith();
    expect(store.commitChange(addition("a", shift("d9")), "do")).toEqual({ savedAt: now().toISOString() });
    store.commitChange(edit("b", shift("d9"), { from: "10:00" }), "do");
    expect(stored(store, "d9").from).toBe("10:00");
    store.commitChange(changeOf("c", [{ kind: "shift", before: shift("d9", { from: "10:00" }), after: null }]), "do");
    const opened = store.openWeek(WEEK);
    expect(opened.week.shifts.map(({ id }) => id)).toEqual(["d2", "d1"]);
    expect(opened.undo.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(opened.redo).toEqual([]);
  });

  test("replaces the merges of one date and leaves those of the others", () => {
    const { store } = storeWith();
    const { merges } = store.openWeek(WEEK).week;
    const before = merges.filter((merge) => merge.date === "2026-11-24");
    const after: Merge[] = [...before, { date: "2026-11-24", from: "17:30", to: "18:30", groupIds: ["g1", "g2"] }];
    const change = changeOf("m", [{ kind: "merges", date: "2026-11-24", before, after }], "mergesChanged");
    store.commitChange(change, "do");
    expect(store.openWeek(WEEK).week.merges).toEqual([
      ...after,
      ...merges.filter((merge) => merge.date !== "2026-11-24"),
    ]);
    store.commitChange(invertChange(change), "undo");
    expect(store.openWeek(WEEK).week.merges).toEqual(merges);
  });

  test("makes a week that was not stored", () => {
    const { store } = storeWith();
    const change = { ...addition("a", shift("d9", { date: "2027-01-05" })), week: "2027-W01" };
    store.commitChange(change, "do");
    expect(store.openLocation().weeks.at(-1)).toEqual({ week: "2027-W01", status: "draft" });
    expect(store.openWeek("2027-W01").week.shifts).toEqual([shift("d9", { date: "2027-01-05" })]);
  });

  test("keeps fields that the program does not know", () => {
    const { store } = storeWith();
    store.commitChange(edit("a", stored(store, "d2"), { to: "16:00" }), "do");
    expect(stored(store, "d2")).toMatchObject({ to: "16:00", x: { y: 1 } });
  });
});

describe("a change that does not fit", () => {
  test.each([
    ["starts from another shift than is stored", edit("a", shift("d2", { from: "06:00" }), { to: "16:00" })],
    ["changes a shift that is not there", edit("a", shift("d9"), { to: "16:00" })],
    ["adds a shift that is there", addition("a", shift("d2"))],
    ["gives a shift another id", changeOf("a", [{ kind: "shift", before: shift("d9"), after: shift("d8") }])],
    ["starts from other merges", changeOf("a", [{ kind: "merges", date: "2026-11-24", before: [], after: [] }])],
  ])("since it %s is a conflict and changes nothing", (_why, change) => {
    const { store } = storeWith();
    const before = store.openWeek(WEEK);
    expect(codeOf(() => store.commitChange(change, "do"))).toBe("conflict");
    expect(store.openWeek(WEEK)).toEqual(before);
  });

  test("since another week holds a shift of that id is a conflict", () => {
    const { store } = storeWith();
    const change = { ...addition("a", shift("d2", { date: "2026-12-01" })), week: "2026-W49" };
    expect(codeOf(() => store.commitChange(change, "do"))).toBe("conflict");
    expect(store.openWeek("2026-W49").week.shifts).toEqual([]);
    expect(stored(store, "d2").date).toBe("2026-11-24");
  });

  test("since it was stored before is a conflict", () => {
    const { store } = storeWith();
    store.commitChange(addition("a", shift("d9")), "do");
    expect(codeOf(() => store.commitChange(addition("a", shift("d8")), "do"))).toBe("conflict");
  });

  test.each([
    ["a person who does not exist", shift("d9", { staffId: "nobody" })],
    ["a group that does not exist", shift("d9", { groupId: "nowhere" })],
    ["a date outside its week", shift("d9", { date: "2026-12-01" })],
    ["an end before its begin", shift("d9", { from: "16:00", to: "09:00" })],
    ["a break outside it", shift("d9", { breaks: [{ from: "06:00", to: "06:30" }] })],
  ])("since it gives a shift %s is refused with the field", (_what, added) => {
    const { store } = storeWith();
    const before = store.exportDocument();
    expect(codeOf(() => store.commitChange(addition("a", added), "do"))).not.toBeUndefined();
    expect(store.exportDocument()).toEqual(before);
    expect(store.openWeek(WEEK).undo).toEqual([]);
  });

  test("in its second record takes the first one back too", () => {
    const { store } = storeWith();
    const records = [
      { kind: "shift" as const, before: null, after: shift("d9") },
      { kind: "shift" as const, before: null, after: shift("d8", { staffId: "nobody" }) },
    ];
    expect(codeOf(() => store.commitChange(changeOf("a", records), "do"))).toBe("invalidData");
    expect(store.openWeek(WEEK).week.shifts.map(({ id }) => id)).toEqual(["d2", "d1"]);
  });
});

describe("undo and redo", () => {
  const first = addition("a", shift("d9"));
  const second = edit("b", shift("d9"), { to: "13:00" });

  test("go back and forth and survive a restart", () => {
    const { store, path } = storeWith();
    store.commitChange(first, "do");
    store.commitChange(second, "do");
    store.commitChange(invertChange(second), "undo");
    store.commitChange(invertChange(first), "undo");
    store.close();
    const again = openStore({ path, now });
    const opened = again.openWeek(WEEK);
    expect(opened.undo).toEqual([]);
    expect(opened.redo).toEqual([second, first]);
    again.commitChange(first, "redo");
    again.commitChange(second, "redo");
    expect(again.openWeek(WEEK)).toMatchObject({ undo: [first, second], redo: [] });
    expect(again.openWeek(WEEK).week.shifts.at(-1)).toEqual(shift("d9", { to: "13:00" }));
    again.close();
  });

  test("a new change gives up what could be redone", () => {
    const { store } = storeWith();
    store.commitChange(first, "do");
    store.commitChange(invertChange(first), "undo");
    store.commitChange(addition("c", shift("d8")), "do");
    const opened = store.openWeek(WEEK);
    expect(opened.undo.map(({ id }) => id)).toEqual(["c"]);
    expect(opened.redo).toEqual([]);
    expect(codeOf(() => store.commitChange(first, "redo"))).toBe("notLastChange");
  });

  test("another change than the one whose turn it is is refused", () => {
    const { store } = storeWith();
    store.commitChange(first, "do");
    store.commitChange(second, "do");
    expect(codeOf(() => store.commitChange(invertChange(first), "undo"))).toBe("notLastChange");
    expect(codeOf(() => store.commitChange(first, "redo"))).toBe("notLastChange");
    store.commitChange(invertChange(second), "undo");
    store.commitChange(invertChange(first), "undo");
    expect(codeOf(() => store.commitChange(second, "redo"))).toBe("notLastChange");
  });

  test("an undo with other records than the change it names is a conflict", () => {
    const { store } = storeWith();
    store.commitChange(first, "do");
    const forged = {
      ...invertChange(first),
      records: [{ kind: "shift" as const, before: stored(store, "d2"), after: null }],
    };
    expect(codeOf(() => store.commitChange(forged, "undo"))).toBe("conflict");
    expect(store.openWeek(WEEK).week.shifts).toHaveLength(3);
  });

  test("a removed shift comes back in its own place", () => {
    const { store } = storeWith();
    const before = store.exportDocument();
    const removal = changeOf("r", [{ kind: "shift", before: stored(store, "d2"), after: null }], "shiftRemoved");
    store.commitChange(removal, "do");
    store.commitChange(invertChange(removal), "undo");
    expect(store.exportDocument()).toEqual(before);
  });

  test("each week has its own", () => {
    const { store } = storeWith();
    store.commitChange(first, "do");
    store.commitChange({ ...addition("w", shift("d7", { date: "2026-12-01" })), week: "2026-W49" }, "do");
    store.commitChange(invertChange(first), "undo");
    expect(store.openWeek("2026-W49").undo.map(({ id }) => id)).toEqual(["w"]);
  });

  test("reach back at least 200 steps", () => {
    const { store } = storeWith();
    const before = store.openWeek(WEEK).week;
    const changes = Array.from({ length: 220 }, (_unused, index) => addition(`a${index}`, shift(`n${index}`)));
    for (const change of changes) store.commitChange(change, "do");
    expect(store.openWeek(WEEK).undo).toEqual(changes);
    for (const change of store.openWeek(WEEK).undo.reverse()) store.commitChange(invertChange(change), "undo");
    expect(store.openWeek(WEEK).week).toEqual(before);
  });

  test("any sequence of edits, all undone, gives the document it began with, and all redone the one it ended with", () => {
    const step = fc.record({ slot: fc.nat(5), hour: fc.integer({ min: 7, max: 12 }), remove: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const { store } = storeWith();
        const before = store.exportDocument();
        steps.forEach(({ slot, hour, remove }, index) => {
          const id = slot < 2 ? `d${slot + 1}` : `n${slot}`;
          const found = store.openWeek(WEEK).week.shifts.find((candidate) => candidate.id === id) ?? null;
          const from = `${String(hour).padStart(2, "0")}:00`;
          const after = remove && found !== null ? null : { ...(found ?? shift(id)), from };
          store.commitChange(changeOf(`c${index}`, [{ kind: "shift", before: found, after }]), "do");
        });
        const after = store.exportDocument();
        const { undo } = store.openWeek(WEEK);
        for (const change of undo.toReversed()) store.commitChange(invertChange(change), "undo");
        expect(store.exportDocument()).toEqual(before);
        for (const change of undo) store.commitChange(change, "redo");
        expect(store.exportDocument()).toEqual(after);
        store.close();
      }),
      { numRuns: 15, seed: 20261121 },
    );
  });
});

describe("a change of the location", () => {
  /** A choice made while a week is open, from a state of the location. */
  function choice(id: string, location: Location, week = WEEK): Change {
    const context = { location, week, subject: "aandeel in opleiding, een derde", newId: () => id };
    const change = chooseParameter(context, { key: "bioShareFrom202607", option: "1/3" });
    if (change === null) throw new Error("nothing changed");
    return change;
  }

  test("is stored beside the week, undone, redone, and survives a restart", () => {
    const { store, path } = storeWith();
    const before = store.exportDocument();
    const change = choice("a", store.openLocation().location);
    store.commitChange(change, "do");
    const after = store.exportDocument();
    expect(after).toEqual({
      ...before,
      location: { ...before.location, parameterChoices: { bioShareFrom202607: "1/3" } },
    });
    expect(store.openWeek(WEEK).undo).toEqual([change]);
    store.commitChange(invertChange(change), "undo");
    expect(store.exportDocument()).toEqual(before);
    store.commitChange(change, "redo");
    store.close();
    const again = openStore({ path, now });
    expect(again.exportDocument()).toEqual(after);
    expect(again.openWeek(WEEK)).toMatchObject({ undo: [change], redo: [] });
    again.close();
  });

  test("goes with a change of a shift, whole or not at all", () => {
    const { store } = storeWith();
    const before = store.exportDocument();
    const { location } = store.openLocation();
    const [record] = choice("a", location).records;
    if (record === undefined) throw new Error("the choice has a record");
    const wrong = changeOf("a", [record, { kind: "shift", before: null, after: shift("d9", { staffId: "nobody" }) }]);
    expect(codeOf(() => store.commitChange(wrong, "do"))).toBe("invalidData");
    expect(store.exportDocument()).toEqual(before);
  });

  test("that starts from another state, or gives another id, is a conflict and changes nothing", () => {
    const { store } = storeWith();
    const { location } = store.openLocation();
    store.commitChange(choice("a", location), "do");
    const stored = store.exportDocument();
    expect(codeOf(() => store.commitChange(choice("b", location), "do"))).toBe("conflict");
    const renamed = { kind: "location" as const, before: stored.location, after: { ...stored.location, id: "l2" } };
    expect(codeOf(() => store.commitChange(changeOf("c", [renamed]), "do"))).toBe("conflict");
    expect(store.exportDocument()).toEqual(stored);
  });

  test("is undone in the week in which it was made", () => {
    const { store } = storeWith();
    const change = choice("a", store.openLocation().location, "2026-W49");
    store.commitChange(change, "do");
    expect(store.openWeek(WEEK).undo).toEqual([]);
    expect(codeOf(() => store.commitChange({ ...invertChange(change), week: WEEK }, "undo"))).toBe("notLastChange");
    store.commitChange(invertChange(change), "undo");
    expect(store.openLocation().location).not.toHaveProperty("parameterChoices");
  });
});
