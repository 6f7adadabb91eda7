import { expect, test } from "vitest";
import { StorageError } from "../../../electron/db/storageError.ts";
import { type Change, invertChange } from "../../../shared/editing/change.ts";
import { addScenario, adoptScenario, dropShift } from "../../../shared/editing/scenarioChanges.ts";
import { InvalidDataError } from "../../../shared/exchange/issues.ts";
import { ownScenarioSchema } from "../../../shared/exchange/records.ts";
import { changeOf, storeWith, WEEK } from "./support.ts";

/* Lists of the document that are stored as a whole: agreements in a table of their own, scenarios in the document's rest. */

const plain = ownScenarioSchema.parse({ id: "v1", name: "Minder", pilots: ["III"], colour: "geel" });
const context = { scenarios: [plain], week: WEEK, newId: () => "adopted" };

function added(): Change {
  return addScenario({ scenarios: [], week: WEEK, newId: () => "added" }, plain);
}

test("a scenario is kept with all its fields, and taking it back leaves the document as it was", () => {
  const { store } = storeWith();
  const before = store.exportDocument();
  store.commitChange(added(), "do");
  expect(store.openLocation().scenarios).toEqual([plain]);
  expect(store.exportDocument()).toEqual({ ...before, scenarios: [plain] });
  store.commitChange(invertChange(added()), "undo");
  expect(store.exportDocument()).toEqual(before);
  store.commitChange(added(), "redo");
  expect(store.openLocation().scenarios).toEqual([plain]);
});

test("a change that starts from another list is refused", () => {
  const { store } = storeWith();
  store.commitChange(added(), "do");
  const again = { ...added(), id: "again" };
  expect(() => store.commitChange(again, "do")).toThrow(StorageError);
  expect(store.openLocation().scenarios).toEqual([plain]);
});

test("a list that points at what does not exist is refused whole", () => {
  const { store } = storeWith();
  const [shift] = store.openWeek(WEEK).week.shifts;
  if (!shift) throw new Error("no shift");
  const broken = { ...plain, edits: [{ before: shift, after: { ...shift, staffId: "weg" } }] };
  const change = addScenario({ scenarios: [], week: WEEK, newId: () => "broken" }, broken);
  expect(() => store.commitChange(change, "do")).toThrow(InvalidDataError);
  expect(store.openLocation().scenarios).toEqual([]);
});

test("adopting a copy stores the week and the list as one, and undo takes both back", () => {
  const { store } = storeWith();
  const { week } = store.openWeek(WEEK);
  const [shift] = week.shifts;
  if (!shift) throw new Error("no shift");
  const own = dropShift(plain, week, shift.id);
  store.commitChange(addScenario({ scenarios: [], week: WEEK, newId: () => "own" }, own), "do");
  const copy = { ...week, shifts: week.shifts.filter(({ id }) => id !== shift.id) };
  const change = adoptScenario({ ...context, scenarios: [own] }, own, week, copy);
  if (change === null) throw new Error("nothing changed");
  store.commitChange(change, "do");
  expect(store.openWeek(WEEK).week.shifts).toEqual(copy.shifts);
  expect(store.openLocation().scenarios).toEqual([plain]);
  store.commitChange(invertChange(change), "undo");
  expect(store.openWeek(WEEK).week).toEqual(week);
  expect(store.openLocation().scenarios).toEqual([own]);
});

test("agreements are replaced in their order", () => {
  const { store } = storeWith();
  const { pilots } = store.openLocation();
  const second = { pilot: "I" as const, from: "2026-09-01", to: "2027-08-31", groupIds: ["g2"] };
  const record = { kind: "list" as const, list: "pilots" as const, before: pilots, after: [second, ...pilots] };
  store.commitChange(changeOf("p", [record]), "do");
  expect(store.openLocation().pilots).toEqual([second, ...pilots]);
});

test("a range of weeks comes with those right beside it, in order", () => {
  const { store } = storeWith();
  expect(store.openWeeks({ from: WEEK, to: WEEK }).map(({ week }) => week)).toEqual(["2026-W48", "2026-W49"]);
  expect(store.openWeeks({ from: "2027-W02", to: "2027-W09" })).toEqual([]);
});
