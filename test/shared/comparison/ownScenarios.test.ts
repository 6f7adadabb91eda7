import { describe, expect, test } from "vitest";
import { compareScenarios } from "../../../shared/comparison/compareScenarios.ts";
import { changedMeanwhile, comparedOwn, copyOfWeek } from "../../../shared/comparison/ownScenarios.ts";
import { comparedOf, nameOfCompared, ownIdOf, ownKey } from "../../../shared/comparison/scenarioKeys.ts";
import { applyToRecords, ChangeConflictError, type Editable } from "../../../shared/editing/applyChange.ts";
import { type Change, changeSchema, invertChange } from "../../../shared/editing/change.ts";
import { NO_LISTS } from "../../../shared/editing/documentLists.ts";
import { rosterDifferences } from "../../../shared/editing/rosterDifferences.ts";
import {
  addScenario,
  adoptScenario,
  dropShift,
  editScenario,
  removeScenario,
  replacePerson,
  withoutCopy,
  withoutLastEdit,
} from "../../../shared/editing/scenarioChanges.ts";
import { InvalidDataError, parseWith } from "../../../shared/exchange/issues.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import { type OwnScenario, ownScenarioSchema, type WeekRoster } from "../../../shared/exchange/records.ts";
import { eightAndNine } from "./eightAndNine.ts";

const WEEK = "2026-W48";
const document = eightAndNine();
const roster = document.weeks[0] as WeekRoster;
const plain: OwnScenario = ownScenarioSchema.parse({ id: "v1", name: "Minder", pilots: ["III"] });
const dropped = dropShift(plain, roster, "d4");
const swapped = replacePerson(plain, roster, "d4", "h1");

function editable(scenarios: readonly OwnScenario[], week: WeekRoster = roster): Editable {
  return {
    location: document.location,
    groups: document.groups,
    staff: document.staff,
    children: document.children,
    roster: week,
    lists: { ...NO_LISTS, scenarios: [...scenarios] },
  };
}

function context(...scenarios: OwnScenario[]) {
  return { scenarios, week: WEEK, newId: () => "n1" };
}

/** A change as it comes over the bridge. */
function sound(change: Change | null): Change {
  if (change === null) throw new Error("nothing changed");
  return parseWith(changeSchema, change);
}

test("pilots run once and in order, however a document names them", () => {
  expect(comparedOwn({ ...plain, pilots: ["III", "I", "III"] }, roster)?.scenario).toEqual(["I", "III"]);
  expect(comparedOwn({ ...plain, pilots: [] }, roster)?.scenario).toBe("none");
});

describe("a copy of the week", () => {
  test("is the week itself until something is done to it", () => {
    expect(copyOfWeek(plain, roster)).toBe(roster);
  });

  test("leaves a shift out, and gives one to another person who counts as the role does", () => {
    expect(copyOfWeek(dropped, roster)?.shifts.map(({ id }) => id)).toEqual(["d1", "d2", "d3"]);
    const counted = { ...roster, shifts: roster.shifts.map((shift) => ({ ...shift, formatief: true })) };
    const copy = copyOfWeek(replacePerson(plain, counted, "d4", "h1"), counted);
    expect(copy?.shifts[3]).toEqual({ ...roster.shifts[3], staffId: "h1" });
  });

  test("takes steps back one by one, those on another week aside", () => {
    const copy = copyOfWeek(dropped, roster) as WeekRoster;
    const both = dropShift(dropped, copy, "d3");
    expect(withoutLastEdit(both, WEEK)).toEqual(dropped);
    expect(withoutLastEdit(both, "2026-W49")).toBe(both);
    expect(withoutCopy(both, WEEK)).toEqual(plain);
    expect(withoutCopy(both, "2026-W49").edits).toHaveLength(2);
  });

  test("follows the week in all shifts but its own, and says which of those changed meanwhile", () => {
    const elsewhere = { ...roster, shifts: roster.shifts.filter(({ id }) => id !== "d1") };
    expect(copyOfWeek(dropped, elsewhere)?.shifts.map(({ id }) => id)).toEqual(["d2", "d3"]);
    const inIt = { ...roster, shifts: roster.shifts.map((shift) => ({ ...shift, to: "16:00" })) };
    expect(copyOfWeek(dropped, inIt)).toBeNull();
    expect(comparedOwn(dropped, inIt)).toBeNull();
    expect(changedMeanwhile(dropped, inIt).map(({ id }) => id)).toEqual(["d4"]);
    expect(changedMeanwhile(dropped, roster)).toEqual([]);
  });

  test("of three people under pilot III keeps to the need of the location, and without it does not", () => {
    const compared = [plain, dropped].map((own) => comparedOwn(own, roster)).filter((one) => one !== null);
    const [, , withCopy] = compareScenarios(document, WEEK, [{ scenario: "none" }, ...compared]).scenarios;
    expect(withCopy?.measures.shortMinutes).toBe(0);
    expect(withCopy?.measures.pilotMinutes.III).toBeGreaterThan(0);
    const regular = comparedOwn({ ...dropped, pilots: [] }, roster);
    const [alone] = compareScenarios(document, WEEK, regular ? [regular] : []).scenarios;
    expect(alone?.measures.shortMinutes).toBeGreaterThan(0);
  });
});

describe("a scenario of one's own", () => {
  test("is found by its key over a week", () => {
    const scenarios = [{ ...dropped, parameters: { maxBridgeMinutes: 20, note: "x" } }];
    const compared = comparedOf(ownKey("v1"), { scenarios }, roster);
    expect(compared).toMatchObject({ scenario: ["III"], own: { name: "Minder" }, varied: { maxBridgeMinutes: 20 } });
    expect(compared && nameOfCompared(compared)).toBe("Minder");
    expect(comparedOf(ownKey("gone"), { scenarios }, roster)).toBeNull();
    expect(comparedOf("III+I", { scenarios }, roster)).toEqual({ scenario: ["I", "III"] });
    expect(comparedOf("iets", { scenarios }, roster)).toBeNull();
    expect(ownIdOf("none")).toBeNull();
  });

  test("is added, edited and removed as named changes that can be taken back", () => {
    const start = editable([]);
    const added = sound(addScenario(context(), plain));
    const one = applyToRecords(start, added);
    const renamed = sound(editScenario(context(plain), { ...plain, name: "Anders" }));
    const two = applyToRecords(one, renamed);
    const three = applyToRecords(
      two,
      sound(removeScenario(context(...two.lists.scenarios), { ...plain, name: "Anders" })),
    );
    expect([added.name, renamed.name, renamed.subject]).toEqual(["scenarioAdded", "scenarioEdited", "Anders"]);
    expect(two.lists.scenarios[0]?.name).toBe("Anders");
    expect(three).toEqual(start);
    expect(applyToRecords(two, invertChange(renamed))).toEqual(one);
    expect(editScenario(context(plain), plain)).toBeNull();
    expect(editScenario(context(), plain)).toBeNull();
    expect(() => applyToRecords(start, renamed)).toThrow(ChangeConflictError);
  });

  test.each([
    ["a person who is not there", { staffId: "weg" }, "unknownStaff"],
    ["a group that is not there", { groupId: "weg" }, "unknownGroup"],
    ["another week", { date: "2026-12-01" }, "outsideWeek"],
  ])("is refused in a document with %s in its copy", (_what, fields, code) => {
    const before = roster.shifts[0];
    const edits = [{ before, after: { ...before, ...fields } }];
    const broken = () => parseLocationDocument({ ...document, scenarios: [{ ...plain, edits }] });
    expect(broken).toThrow(InvalidDataError);
    expect(broken).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ code })] }));
  });
});

describe("adopting a copy", () => {
  test.each([
    ["a dropped shift", dropped],
    ["a swap", swapped],
    ["a swap that is dropped again", dropShift(swapped, copyOfWeek(swapped, roster) as WeekRoster, "d4")],
  ])("makes %s one change of the week, with the copy gone, and one undo takes all back", (_what, own) => {
    const copy = copyOfWeek(own, roster) as WeekRoster;
    const start = editable([own]);
    const change = sound(adoptScenario(context(own), own, roster, copy));
    expect(change.name).toBe("scenarioAdopted");
    expect(change.records.map(({ kind }) => kind)).toEqual(["shift", "list"]);
    const after = applyToRecords(start, change);
    expect(after.roster).toEqual(copy);
    expect(after.lists.scenarios).toEqual([plain]);
    const back = applyToRecords(after, invertChange(change));
    expect(back.lists).toEqual(start.lists);
    expect(new Set(back.roster.shifts)).toEqual(new Set(start.roster.shifts));
  });

  test("of a copy that says the same as the week is no change", () => {
    expect(adoptScenario(context(plain), plain, roster, roster)).toBeNull();
  });

  test("also brings shifts and merges that only the copy has", () => {
    const first = roster.shifts[0];
    if (!first) throw new Error("no shift");
    const merge = { date: first.date, from: "09:00", to: "10:00", groupIds: ["g1", "g2"] };
    const copy = { ...roster, shifts: [...roster.shifts, { ...first, id: "d9" }], merges: [merge] };
    expect(rosterDifferences(roster, copy)).toEqual([
      { kind: "shift", before: null, after: { ...first, id: "d9" } },
      { kind: "merges", date: first.date, before: [], after: [merge] },
    ]);
  });
});
