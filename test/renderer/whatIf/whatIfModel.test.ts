import { expect, test } from "vitest";
import { compareWeek } from "../../../renderer/whatIf/compareWeek.ts";
import { readNumber, withParameter } from "../../../renderer/whatIf/ownParameters.ts";
import { measureOf, mostOf, seriesOf, totalsOf } from "../../../renderer/whatIf/rangeModel.ts";
import { editSentences, peopleFor, shiftsOn } from "../../../renderer/whatIf/shiftChoices.ts";
import {
  chartDate,
  columnsOf,
  compareChosen,
  freeNumber,
  newScenario,
  partOf,
  selectedOf,
} from "../../../renderer/whatIf/whatIfModel.ts";
import { INITIAL_WHAT_IF, toggleScenario } from "../../../renderer/whatIf/whatIfView.ts";
import { evaluateWeek } from "../../../shared/checking/evaluateWeek.ts";
import { keyOfCompared, ownKey } from "../../../shared/comparison/scenarioKeys.ts";
import { dropShift, replacePerson } from "../../../shared/editing/scenarioChanges.ts";
import { ownScenarioSchema, type WeekRoster } from "../../../shared/exchange/records.ts";
import { TUESDAY } from "../../shared/buildDocument.ts";
import { eightAndNine } from "../../shared/comparison/eightAndNine.ts";

const WEEK = "2026-W48";
const plain = ownScenarioSchema.parse({ id: "v1", name: "Variant 1", pilots: ["III"] });
const document = eightAndNine();
const roster = document.weeks[0] as WeekRoster;

test("the regular rules always lead, and what is chosen follows in one order", () => {
  expect(columnsOf({ chosen: [ownKey("v1"), "agreed", "III", "weg"] }, [plain])).toEqual([
    "none",
    "III",
    "agreed",
    "own:v1",
  ]);
  expect(columnsOf({ chosen: [] }, [])).toEqual(["none"]);
});

test("a chosen scenario is shown; when it goes, another that is left", () => {
  const added = toggleScenario(INITIAL_WHAT_IF, "II");
  expect(added).toEqual({ chosen: [...INITIAL_WHAT_IF.chosen, "II"], selected: "II" });
  expect(toggleScenario({ ...INITIAL_WHAT_IF, ...added }, "II").selected).toBe("agreed");
  expect(toggleScenario({ ...INITIAL_WHAT_IF, chosen: ["I"], selected: "I" }, "I")).toEqual({
    chosen: [],
    selected: "none",
  });
});

test("a copy that does not fit the week any more is named and not compared", () => {
  const changed = { ...roster, shifts: roster.shifts.map((shift) => ({ ...shift, to: "16:00" })) };
  const own = dropShift(plain, roster, "d1");
  const evaluated = evaluateWeek({ ...document, weeks: [changed], scenarios: [own] }, WEEK);
  const { comparison, conflicting } = compareChosen(evaluated, ["none", ownKey("v1")]);
  expect(conflicting).toEqual([own]);
  expect(comparison.scenarios.map(({ compared }) => keyOfCompared(compared))).toEqual(["none"]);
  expect(selectedOf(comparison, ownKey("v1"))).toBe(comparison.scenarios[0]);
});

test("day and group fall back to what there is", () => {
  expect(chartDate(WEEK, 2, ["2026-11-23", TUESDAY])).toBe(TUESDAY);
  expect(chartDate(WEEK, 7, ["2026-11-23"])).toBe("2026-11-23");
  expect(chartDate(WEEK, 1, [])).toBe("2026-11-23");
  expect(partOf({ part: "group", groupId: "weg" }, TUESDAY, document)).toEqual({ kind: "group", id: "g1" });
  expect(partOf({ part: "day", groupId: null }, TUESDAY, document)).toEqual({ kind: "day", date: TUESDAY });
});

test("a new variant begins as the scenario that is shown, under a free name", () => {
  expect(freeNumber([plain], (number) => `Variant ${number}`)).toBe(2);
  expect(newScenario("n", "Nieuw", { scenario: ["I"] }, undefined).pilots).toEqual(["I"]);
  expect(newScenario("n", "Nieuw", { scenario: "agreed" }, undefined).pilots).toEqual([]);
  expect(newScenario("n", "Nieuw", undefined, dropShift(plain, roster, "d1")).edits).toHaveLength(1);
});

test("parameters are whole numbers, or nothing, which means as agreed", () => {
  expect(["", " 45 ", "4,5", "-1", "12345"].map(readNumber)).toEqual([undefined, 45, "invalid", "invalid", "invalid"]);
  const set = withParameter(plain, "maxBridgeMinutes", 45);
  expect(set.parameters).toEqual({ maxBridgeMinutes: 45 });
  expect(withParameter(set, "maxBridgeMinutes", undefined)).toEqual(plain);
});

test("shifts and people are offered as they are read, helpers first, and who works already is said so", () => {
  expect(shiftsOn(roster, TUESDAY, { ...document })[0]).toEqual({ key: "d1", text: "9:00–17:00 a1 (PM'er), Acht" });
  const [first] = roster.shifts;
  if (!first) throw new Error("no shift");
  const texts = peopleFor(first, roster, document).map(({ text }) => text);
  expect(texts).toEqual([
    "Hulp (groepshulp)",
    "a2 (PM'er), werkt dan al",
    "b1 (PM'er), werkt dan al",
    "b2 (PM'er), werkt dan al",
  ]);
  const swapped = replacePerson(plain, roster, "d1", "h1");
  expect(editSentences(swapped, WEEK, document)).toEqual(["di 24 nov 9:00–17:00 a1 (PM'er), Acht → Hulp"]);
  expect(editSentences(dropShift(plain, roster, "d2"), WEEK, document)[0]).toMatch(/^Vervalt: di 24 nov 9:00–17:00 a2/);
});

test("a range has totals and a course for each scenario on one axis", () => {
  const keys = ["none", "III", ownKey("weg")];
  const week = compareWeek(document, WEEK, keys);
  expect(week.measures[2]).toBeNull();
  const weeks = [week, { ...week, week: "2026-W49" }];
  const row = measureOf("requiredMinutes");
  expect(totalsOf({ keys, weeks }).map((totals) => totals?.requiredMinutes)).toEqual([3840, 2880, undefined]);
  expect(seriesOf(weeks, 1, row)).toEqual([
    { week: WEEK, value: 1440 },
    { week: "2026-W49", value: 1440 },
  ]);
  expect(seriesOf(weeks, 2, row)[0]?.value).toBeNull();
  expect(mostOf(weeks, row)).toBe(1920);
  expect(() => measureOf("iets")).toThrow(RangeError);
});
