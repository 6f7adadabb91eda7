import { expect, test } from "vitest";
import { makeBoardModel } from "../../../renderer/board/boardModel.ts";
import { momentSentence, pilotVerdictWords, stripSentence, verdictWords } from "../../../renderer/board/sentences.ts";
import { filterFindings, isFiltering, WHOLE_ROSTER } from "../../../renderer/findings/findingFilter.ts";
import type { OpenBoard } from "../../../renderer/store/rosterState.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import type { Scenario } from "../../../shared/pilots/scenario.ts";
import { buildDocument, childrenOf, pm, type Sketch, TUESDAY } from "../../shared/buildDocument.ts";
import { agreement, consenting, NINE_HOURS, people, shiftsOf } from "../../shared/pilots/pilotSketch.ts";
import { openedLocation } from "../fakeSurroundings.ts";

/* Both verdicts on the board, in the words that are read and heard. */

const WEEK = "2026-W48";

/** 9–10 leans on I where it runs; 10–11 is too short for it. */
const SKETCH: Sketch = {
  location: NINE_HOURS,
  groups: [{ id: "g1", name: "Sterretjes", care: "dagopvang" }],
  staff: [...pm("pm1", "pm2"), ...people("groepshulp", "hulp1")],
  children: consenting(childrenOf("baby", 7, { from: "09:00", to: "11:00" }), "I"),
  shifts: [...shiftsOf(["pm1", "hulp1"], "09:00", "11:00"), ...shiftsOf(["pm2"], "09:00", "10:00")],
};

function boardUnder(scenario: Scenario, document: LocationDocument): Pick<OpenBoard, "location" | "roster" | "check"> {
  const location = openedLocation(document);
  const roster = document.weeks[0] ?? { week: WEEK, status: "draft", shifts: [], merges: [] };
  return { location, roster, check: checkWeek(document, WEEK, scenario) };
}

function tuesdayUnder(scenario: Scenario, sketch: Sketch = SKETCH) {
  const model = makeBoardModel(boardUnder(scenario, buildDocument(sketch)));
  const [group] = model.groups;
  const segments = group?.strips.get(TUESDAY)?.segments ?? [];
  if (!group?.group) throw new Error("the board has no group");
  return { model, segments, sentence: stripSentence(group.group, TUESDAY, segments) };
}

test("the board names the scenario only while that has a verdict of its own", () => {
  expect(tuesdayUnder("none").model.scenario).toBeNull();
  expect(tuesdayUnder("agreed").model.scenario).toBeNull();
  expect(tuesdayUnder(["I", "III"]).model.scenario).toBe("Pilot I + III");
  const agreed = tuesdayUnder("agreed", { ...SKETCH, pilots: [agreement("I", ["g1"])] });
  expect(agreed.model.scenario).toBe("Zoals afgesproken");
});

test("a moment that leans on a pilot reads as a regular shortage within the agreement", () => {
  const { segments, model } = tuesdayUnder(["I"]);
  expect(segments.map((segment) => verdictWords(segment, model.scenario))).toEqual([
    "regulier tekort — binnen pilotafspraak I",
    "tekort",
  ]);
  expect(segments.map(pilotVerdictWords)).toEqual(["regulier tekort — binnen pilotafspraak I", "tekort"]);
  const [first] = segments;
  expect(first && momentSentence(first, model.scenario)).toBe(
    "9:00 tot 10:00: 7 kinderen, 3 nodig, 2 ingezet, regulier tekort — binnen pilotafspraak I",
  );
});

test("a moment that is something else under the scenario without leaning on it says both", () => {
  const [, second] = tuesdayUnder(["I"]).segments;
  if (!second) throw new Error("the day has no second stretch");
  expect(verdictWords({ ...second, pilotVerdict: "deviation" }, "Pilot I")).toBe(
    "regulier tekort, Pilot I: binnen de drie-uursregeling",
  );
  expect(verdictWords({ ...second, pilotVerdict: "deviation" }, null)).toBe("tekort");
});

test("a day says how far pilots cover its shortage", () => {
  const day = "Bezetting Sterretjes, dinsdag 24 november";
  expect(tuesdayUnder("none").sentence).toBe(`${day}: tekort`);
  expect(tuesdayUnder(["I"]).sentence).toBe(`${day}: tekort, deels regulier tekort — binnen pilotafspraak I`);
  const covered = { ...SKETCH, shifts: shiftsOf(["pm1", "pm2", "hulp1"], "09:00", "11:00") };
  expect(tuesdayUnder(["I"], covered).sentence).toBe(`${day}: regulier tekort — binnen pilotafspraak I`);
});

test("what leans on a pilot can be found by itself among the findings", () => {
  const parts = boardUnder(["I"], buildDocument(SKETCH));
  const rest = { neighbours: [], checkMilliseconds: 0, newFindingKeys: new Set<string>(), undo: [], redo: [] };
  const filter = { ...WHOLE_ROSTER, isCoveredOnly: true };
  const shown = filterFindings({ ...parts, ...rest }, filter);
  expect(shown.map(({ rule, interval }) => [rule, interval])).toEqual([["pilot-dekking", { from: 540, to: 600 }]]);
  expect(isFiltering(filter)).toBe(true);
});
