import { describe, expect, it } from "vitest";
import type { Sketch } from "../buildDocument.ts";
import { agreement, checkUnder, consenting, people, saidUnder, shiftsOf } from "./pilotSketch.ts";
import { childrenInMix, EIGHT, HOUR, hourOf, NINE } from "./poolSketch.ts";

/* Pilot III: which units are a pool and when, and what it leaves to each unit's own drie-uursregeling. */

describe("the pool", () => {
  it("ends when one unit with children is left, on the minute", () => {
    const sketch = hourOf([
      { mix: EIGHT, pms: 1 },
      { mix: NINE, pms: 2 },
    ]);
    const children = [...childrenInMix("g1", EIGHT), ...childrenInMix("g2", NINE, { from: "09:00", to: "09:40" })];
    expect(saidUnder(["III"], { ...sketch, children })).toEqual([
      "overtreding bkr g1 09:40-10:00 1/2",
      "info pilot-dekking g1 09:00-09:40 1/2 III",
    ]);
  });

  it("counts a merge as one unit: two groups in one room are no pool", () => {
    const merges = [{ ...HOUR, groupIds: ["g1", "g2"] }];
    const two = hourOf(
      [
        { mix: EIGHT, pms: 1 },
        { mix: NINE, pms: 1 },
      ],
      { merges },
    );
    expect(saidUnder(["III"], two)).toEqual(["overtreding bkr g1+g2 09:00-10:00 2/3"]);
  });

  it("counts a merge as one unit: with a third group it is a pool of two", () => {
    const merges = [{ ...HOUR, groupIds: ["g1", "g3"] }];
    // g1 and g3 together: (0,3,5,1) needs two, g2 needs two, the pool needs three.
    const three = (pms: number) =>
      hourOf(
        [
          { mix: EIGHT, pms: 1 },
          { mix: NINE, pms },
          { mix: [0, 0, 0, 1], pms: 0 },
        ],
        { merges },
      );
    expect(checkUnder(["III"], three(2)).summary.requiredMinutes).toBe(3 * 60);
    expect(saidUnder(["III"], three(2))).toEqual(["info pilot-dekking g1+g3 09:00-10:00 1/2 III"]);
    expect(saidUnder(["III"], three(1))).toHaveLength(2);
  });

  it("leaves a merge with a group outside the agreement out", () => {
    const merges = [{ ...HOUR, groupIds: ["g1", "g3"] }];
    const sketch = hourOf(
      [
        { mix: EIGHT, pms: 1 },
        { mix: NINE, pms: 2 },
        { mix: [0, 0, 0, 1], pms: 0 },
      ],
      { merges, pilots: [agreement("III", ["g1", "g2"])] },
    );
    expect(saidUnder(["III"], sketch)).toEqual(["overtreding bkr g1+g3 09:00-10:00 1/2"]);
  });

  it("is never bridged by a zij-instromer", () => {
    const sketch = hourOf([
      { mix: EIGHT, pms: 1 },
      { mix: NINE, pms: 1 },
    ]);
    // On g1 the zij-instromer bridges g1's own shortage; that does not make the pool reach three for g2.
    const helped: Sketch = {
      ...sketch,
      staff: [...(sketch.staff ?? []), ...people("zij-instromer", "zij1")],
      shifts: [...(sketch.shifts ?? []), ...shiftsOf(["zij1"], "09:00", "10:00", "g1")],
    };
    expect(saidUnder(["II", "III"], helped)).toEqual([
      "overtreding bkr g2 09:00-10:00 1/2",
      "info pilot-dekking g1 09:00-10:00 1/2 II zij1",
    ]);
  });
});

describe("beside the drie-uursregeling", () => {
  const LONG = { from: "08:00", to: "18:00" };

  /** g1 is one short all day; the pool reaches its need but for the time that g2's second PM'er is away. */
  function dayWith(away: { readonly from: string; readonly to: string }): Sketch {
    const sketch = hourOf([
      { mix: EIGHT, pms: 1 },
      { mix: NINE, pms: 2 },
    ]);
    const children = [...childrenInMix("g1", EIGHT, LONG), ...childrenInMix("g2", NINE, LONG)];
    const shifts = (sketch.shifts ?? []).map((shift) => ({
      ...shift,
      ...LONG,
      breaks: shift.staffId === "g2-pm2" ? [away] : [],
    }));
    return { ...sketch, location: {}, children, shifts };
  }

  it("a moment that is not covered is on the unit's own account", () => {
    expect(saidUnder(["III"], dayWith({ from: "09:00", to: "12:00" }))).toEqual([
      "info drie-uursregeling g1 09:00-12:00 180/180",
      "info drie-uursregeling g2 09:00-12:00 180/180",
      "info pilot-dekking g1 08:00-09:00 1/2 III",
      "info pilot-dekking g1 12:00-18:00 1/2 III",
    ]);
  });

  it("a minute more is over the limit of both", () => {
    const said = saidUnder(["III"], dayWith({ from: "09:00", to: "12:01" }));
    expect(said.slice(0, 2)).toEqual([
      "overtreding drie-uursregeling g1 09:00-12:01 181/180",
      "overtreding drie-uursregeling g2 09:00-12:01 181/180",
    ]);
  });

  it("a unit whose day is in order by itself leans on nothing", () => {
    const sketch = {
      ...hourOf([
        { mix: EIGHT, pms: 1 },
        { mix: NINE, pms: 2 },
      ]),
      location: {},
    };
    expect(saidUnder(["III"], sketch)).toEqual(["info drie-uursregeling g1 09:00-10:00 60/180"]);
  });
});

describe("two agreements that share a group", () => {
  const consent = (sketch: Sketch): Sketch => ({ ...sketch, children: consenting(sketch.children ?? [], "III") });
  const sketch = consent(
    hourOf(
      [
        { mix: NINE, pms: 1 },
        { mix: EIGHT, pms: 2 },
        { mix: NINE, pms: 1 },
      ],
      { pilots: [agreement("III", ["g1", "g2"]), agreement("III", ["g2", "g3"])] },
    ),
  );

  it("let nobody serve two pools: the first in the document stands", () => {
    expect(saidUnder("agreed", sketch)).toEqual([
      "overtreding bkr g3 09:00-10:00 1/2",
      "info pilot-dekking g1 09:00-10:00 1/2 III",
    ]);
  });

  it("take what a need is less than its groups' needs off once", () => {
    const once = { ...sketch, pilots: [agreement("III", ["g1", "g2"])] };
    const twice = { ...sketch, pilots: [agreement("III", ["g1", "g2"]), agreement("III", ["g1", "g2"])] };
    const requiredOf = (some: Sketch) => checkUnder("agreed", some).summary.requiredMinutes;
    expect(requiredOf(twice)).toBe(requiredOf(once));
  });
});
