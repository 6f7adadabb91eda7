import { describe, expect, it } from "vitest";
import type { Finding } from "../../../shared/checking/finding.ts";
import type { Scenario } from "../../../shared/pilots/scenario.ts";
import { childrenOf, pm, type Sketch, TUESDAY } from "../buildDocument.ts";
import { agreement, checkUnder, consenting, NINE_HOURS, people, shiftsOf } from "./pilotSketch.ts";

/*
 * What is said of an agreement that lacks something: where a moment would have leaned on it, to that unit and day; else once,
 * to the location. Group g1 has seven babies and two PM'ers with a groepshulp, from 09:00 to 10:00 on Tuesday: it is short
 * unless it leans on pilot I.
 */

const MONDAY = "2026-11-23";
const HOUR = { from: "09:00", to: "10:00" };
const sevenIn = (groupId: string) => childrenOf("baby", 7, { ...HOUR, groupId });
const idOf = (child: object | undefined) => (child as { readonly id: string }).id;

function houseWith(fields: Partial<Sketch>): Sketch {
  const groups = ["g1", "g2"];
  return {
    location: NINE_HOURS,
    groups: groups.map((id) => ({ id, care: "dagopvang" })),
    staff: groups.flatMap((id) => [
      ...pm(`${id}-pm1`, `${id}-pm2`, `${id}-pm3`),
      ...people("groepshulp", `${id}-hulp`),
    ]),
    children: consenting(sevenIn("g1"), "I"),
    shifts: shiftsOf(["g1-pm1", "g1-pm2", "g1-hulp"], "09:00", "10:00"),
    ...fields,
  };
}

/** The same with a third PM'er, so that nothing would lean on a pilot. */
const enough = shiftsOf(["g1-pm1", "g1-pm2", "g1-pm3"], "09:00", "10:00");

function conditionsOf(sketch: Sketch, scenario: Scenario = "agreed"): readonly Finding[] {
  return checkUnder(scenario, sketch).findings.filter(({ rule }) => rule === "pilot-voorwaarden");
}

const factOf = ({ steps: [step] }: Finding) => (step?.kind === "fact" ? [step.fact, step.values] : null);

describe("what stands in the way of a moment", () => {
  it("is an aandachtspunt of that unit and day, by the preconditions of the pilots", () => {
    const found = conditionsOf(houseWith({ pilots: [agreement("I", ["g1"], { agreedOn: null })] }));
    expect(found).toMatchObject([
      {
        severity: "aandachtspunt",
        unit: { kind: "group", ids: ["g1"] },
        date: TUESDAY,
        interval: { from: 540, to: 600 },
        childIds: [],
        staffIds: [],
        parameterVersion: "pilot.voorwaarden@2019-01-01",
        citation: expect.stringContaining("randvoorwaarden"),
      },
    ]);
    expect(found.map(factOf)).toEqual([["pilotBlocked", { pilot: "I", terms: ["agreedOnMissing"] }]]);
  });

  it("is said of each unit by itself", () => {
    const both = houseWith({
      children: consenting([...sevenIn("g1"), ...sevenIn("g2")], "I"),
      shifts: ["g1", "g2"].flatMap((id) => shiftsOf([`${id}-pm1`, `${id}-pm2`, `${id}-hulp`], "09:00", "10:00", id)),
      pilots: [agreement("I", ["g1", "g2"], { agreedOn: null })],
    });
    expect(conditionsOf(both).map(({ unit }) => unit.ids)).toEqual([["g1"], ["g2"]]);
  });

  it("names each child without consent once, in order of id, through all of the stretch", () => {
    const [first, second, ...others] = sevenIn("g1");
    const late = { ...first, attendance: [{ weekday: 2, from: "09:00", to: "10:00" }] };
    const coming = { ...consenting([second ?? {}], "II")[0] };
    // A PM'er who changes makes it two moments, in which the same children are.
    const shifts = [
      ...shiftsOf(["g1-pm1", "g1-hulp"], "09:00", "10:00"),
      ...shiftsOf(["g1-pm2"], "09:00", "09:30"),
      ...shiftsOf(["g1-pm3"], "09:30", "10:00"),
    ];
    const children = [coming, ...consenting(others, "I"), late];
    const found = conditionsOf(houseWith({ children, shifts, pilots: [agreement("I", ["g1"])] }));
    expect(found).toMatchObject([{ childIds: [idOf(first), idOf(second)], intervals: [{ from: 540, to: 600 }] }]);
    expect(found.map(factOf)).toEqual([["pilotBlocked", { pilot: "I", terms: [] }]]);
  });

  it("is nothing of what a supposition takes as met", () => {
    const sketch = houseWith({ children: sevenIn("g1"), pilots: [agreement("I", ["g1"], { agreedOn: null })] });
    expect(conditionsOf(sketch, ["I"])).toEqual([]);
    expect(conditionsOf(sketch, "none")).toEqual([]);
  });
});

describe("what is lacking while nothing leans on it", () => {
  it("is one info of the location, on the Monday of the week", () => {
    const found = conditionsOf(houseWith({ shifts: enough, pilots: [agreement("I", ["g1"], { agreedOn: null })] }));
    expect(found).toMatchObject([
      {
        severity: "info",
        unit: { kind: "location", ids: ["l1"] },
        date: MONDAY,
        interval: null,
        childIds: [],
        parameterVersion: "pilot.voorwaarden@2019-01-01",
      },
    ]);
    expect(found.map(factOf)).toEqual([["pilotIncomplete", { pilot: "I", terms: ["agreedOnMissing"] }]]);
  });

  it("is said of each pilot by itself, so that each finding keeps its own decision", () => {
    const pilots = [
      agreement("III", ["g1", "g2"], { ggdInformedOn: null }),
      agreement("I", ["g1"], { agreedOn: null }),
    ];
    const found = conditionsOf(houseWith({ children: consenting(sevenIn("g1"), "I", "III"), shifts: enough, pilots }));
    expect(found).toHaveLength(2);
    expect(found.map(factOf)).toEqual(
      expect.arrayContaining([
        ["pilotIncomplete", { pilot: "I", terms: ["agreedOnMissing"] }],
        ["pilotIncomplete", { pilot: "III", terms: ["ggdNotInformed"] }],
      ]),
    );
    expect(new Set(found.map(({ key }) => key)).size).toBe(2);
  });

  it("says a term once that two agreements of a pilot lack", () => {
    const pilots = ["g1", "g2"].map((id) => agreement("I", [id], { agreedOn: null }));
    const found = conditionsOf(houseWith({ shifts: enough, pilots }));
    expect(found.map(factOf)).toEqual([["pilotIncomplete", { pilot: "I", terms: ["agreedOnMissing"] }]]);
  });

  it("is of the children on its groups in that week alone, and of nobody who is not born", () => {
    const [without, unborn, elsewhere, ...others] = sevenIn("g1");
    const children = [
      ...consenting(others, "I"),
      { ...without },
      { ...unborn, birthDate: "2026-12-24" },
      { ...elsewhere, groupId: "g2" },
    ];
    const found = conditionsOf(houseWith({ children, shifts: enough, pilots: [agreement("I", ["g1"])] }));
    expect(found).toMatchObject([{ severity: "info", childIds: [idOf(without)] }]);
    expect(found.map(factOf)).toEqual([["pilotIncomplete", { pilot: "I", terms: [] }]]);
  });

  it("does not say again what already stands in the way of a moment, but does say the rest", () => {
    const [without, ...others] = sevenIn("g1");
    const later = { ...childrenOf("baby", 1, { from: "14:00", to: "15:00" })[0] };
    const pilots = [
      agreement("I", ["g1"], { agreedOn: null }),
      agreement("I", ["g2"], { agreedOn: null, ggdInformedOn: null }),
    ];
    const sketch = houseWith({
      children: [{ ...without }, ...consenting(others, "I"), later],
      shifts: [
        ...shiftsOf(["g1-pm1", "g1-pm2", "g1-hulp"], "09:00", "10:00"),
        ...shiftsOf(["g1-pm3"], "14:00", "15:00"),
      ],
      pilots,
    });
    const [blocked, incomplete, ...more] = conditionsOf(sketch);
    expect(more).toEqual([]);
    expect(blocked).toMatchObject({ severity: "aandachtspunt", childIds: [idOf(without)] });
    expect(incomplete).toMatchObject({ severity: "info", childIds: [idOf(later)] });
    expect(incomplete && factOf(incomplete)).toEqual(["pilotIncomplete", { pilot: "I", terms: ["ggdNotInformed"] }]);
  });

  it("is nothing where all of it is in order", () => {
    expect(conditionsOf(houseWith({ shifts: enough, pilots: [agreement("I", ["g1"])] }))).toEqual([]);
  });
});
