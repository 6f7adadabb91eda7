import { describe, expect, it, test } from "vitest";
import {
  looksAtPilots,
  pilotMinutesOfStrips,
  pilotsLeanedOn,
  verdictUnderPilots,
} from "../../../shared/pilots/doubleVerdict.ts";
import { pilotTrend } from "../../../shared/pilots/pilotTrend.ts";
import { PILOT_SETS, scenarioSchema } from "../../../shared/pilots/scenario.ts";
import { buildDocument, childrenOf, pm, TUESDAY } from "../buildDocument.ts";
import { agreement, checkUnder, consenting, NINE_HOURS, people, shiftsOf } from "./pilotSketch.ts";

/* What stands beside the regular verdict: where, as what, and how many minutes of it a group has. */

const WEEK = "2026-W48";

/** 9–10 leans on I where it runs, 10–11 is too short for it. */
const SKETCH = {
  location: NINE_HOURS,
  staff: [...pm("pm1", "pm2"), ...people("groepshulp", "hulp1")],
  children: consenting(childrenOf("baby", 7, { from: "09:00", to: "11:00" }), "I"),
  shifts: [...shiftsOf(["pm1", "hulp1"], "09:00", "11:00"), ...shiftsOf(["pm2"], "09:00", "10:00")],
};

describe("a week has a second verdict", () => {
  const dated = (from: string, to: string) => buildDocument({ pilots: [agreement("I", ["g1"], { from, to })] });

  it.each([
    ["the agreement ends on its Monday", "2026-09-01", "2026-11-23", true],
    ["the agreement ended the day before", "2026-09-01", "2026-11-22", false],
    ["the agreement begins on its Sunday", "2026-11-29", "2027-08-31", true],
    ["the agreement begins the day after", "2026-11-30", "2027-08-31", false],
  ])("as agreed: %s", (_, from, to, expected) => {
    expect(looksAtPilots(dated(from, to), WEEK, "agreed")).toBe(expected);
  });

  test("in every supposition, and never under the regular rules alone", () => {
    const document = dated("2026-09-01", "2027-08-31");
    expect(looksAtPilots(document, WEEK, "none")).toBe(false);
    expect(looksAtPilots({ pilots: [] }, WEEK, ["III"])).toBe(true);
    expect(looksAtPilots({ pilots: [] }, WEEK, "agreed")).toBe(false);
  });
});

describe("a group of which a part leans on a pilot", () => {
  const tuesday = checkUnder(["I"], SKETCH).strips.filter(({ date }) => date === TUESDAY);
  const segments = tuesday.flatMap((strip) => strip.segments);

  test("each stretch has both verdicts", () => {
    expect(segments.map((segment) => [segment.from, segment.verdict, verdictUnderPilots(segment)])).toEqual([
      [540, "short", "covered"],
      [600, "short", "short"],
    ]);
    expect(pilotsLeanedOn(segments)).toEqual(["I"]);
  });

  test("its minutes are those that lean, by pilot and of any", () => {
    expect(pilotMinutesOfStrips(tuesday)).toEqual({ I: 60, II: 0, III: 0, any: 60 });
    expect(pilotMinutesOfStrips([])).toEqual({ I: 0, II: 0, III: 0, any: 0 });
  });

  test("the trend has every week of the document in the order of the calendar", () => {
    const document = buildDocument(SKETCH);
    const [week] = document.weeks;
    const empty = { week: "2026-W47", status: "draft" as const, shifts: [], merges: [] };
    const weeks = week ? [week, empty] : [];
    const trend = [...pilotTrend({ ...document, weeks }, ["I"])];
    expect(trend.map(({ week: name, minutes }) => [name, minutes.any])).toEqual([
      ["2026-W47", 0],
      [WEEK, 60],
    ]);
  });
});

describe("a scenario as data", () => {
  it.each([...PILOT_SETS, "agreed" as const])("%j is one", (scenario) => {
    expect(scenarioSchema.parse(structuredClone(scenario))).toEqual(scenario);
  });

  it.each([[[]], [["III", "I"]], [["I", "I"]], [["IV"]], ["regular"], [null]])("%j is none", (value) => {
    expect(scenarioSchema.safeParse(value).success).toBe(false);
  });
});
