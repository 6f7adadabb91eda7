import { describe, expect, it, test } from "vitest";
import type { Sketch } from "../buildDocument.ts";
import { agreement, checkUnder, saidUnder } from "./pilotSketch.ts";
import { coveredEight, EIGHT, type GroupSketch, HOUR, hourOf, NINE, shortEight } from "./poolSketch.ts";

/* Pilot III: the bkr over the dagopvang groups together. Tuesday 09:00 to 10:00 unless said. */

const PILOTS = ["I", "II", "III"] as const;

describe("two groups of eight and nine", () => {
  it("need four by group and three at the location", () => {
    const sketch = hourOf([
      { mix: EIGHT, pms: 1 },
      { mix: NINE, pms: 2 },
    ]);
    expect(checkUnder("none", sketch).summary.requiredMinutes).toBe(4 * 60);
    expect(checkUnder(["III"], sketch).summary.requiredMinutes).toBe(3 * 60);
    expect(saidUnder("none", sketch)).toEqual([shortEight]);
    expect(saidUnder(["III"], sketch)).toEqual([coveredEight]);
    expect(checkUnder(["III"], sketch).summary.pilotMinutes).toEqual({ I: 0, II: 0, III: 60, any: 60 });
  });

  it("say the need of the pool in the steps of what is covered", () => {
    const sketch = hourOf([
      { mix: EIGHT, pms: 1 },
      { mix: NINE, pms: 2 },
    ]);
    const { findings } = checkUnder(["III"], sketch);
    const steps = findings.find(({ rule }) => rule === "pilot-dekking")?.steps ?? [];
    expect(steps.filter(({ kind }) => kind === "pool")).toEqual([
      { kind: "pool", from: 540, to: 600, mix: [0, 6, 11, 0], units: 2, required: 3, counted: 3 },
    ]);
  });

  it("are short with two, whichever group they are on", () => {
    const sketch = hourOf([
      { mix: EIGHT, pms: 1 },
      { mix: NINE, pms: 1 },
    ]);
    expect(saidUnder(["III"], sketch)).toEqual([shortEight, "overtreding bkr g2 09:00-10:00 1/2"]);
  });

  it("of two to four years old gain nothing: they need three already", () => {
    const groups = (pms: number): GroupSketch[] => [
      { mix: [0, 0, 4, 4], pms: 1 },
      { mix: [0, 0, 5, 4], pms },
    ];
    const { summary } = checkUnder(["III"], hourOf(groups(2)));
    expect(summary.requiredMinutes).toBe(3 * 60);
    expect(summary.overtredingen).toBe(checkUnder("none", hourOf(groups(2))).summary.overtredingen);
    expect(saidUnder(["III"], hourOf(groups(1)))).toEqual(["overtreding bkr g2 09:00-10:00 1/2"]);
  });
});

describe("the need of the location", () => {
  it.each([
    ["is the pooled need where that is lower than the sum", [EIGHT, NINE], 4, 3],
    [
      "is never above the sum: two groups that are one each do not become three",
      [
        [0, 5, 1, 0],
        [0, 5, 1, 0],
      ],
      2,
      2,
    ],
    [
      "is at least one for each unit with children",
      [
        [0, 0, 1, 0],
        [0, 0, 1, 0],
        [0, 0, 1, 0],
      ],
      3,
      3,
    ],
    ["leaves a group without children out", [EIGHT, NINE, [0, 0, 0, 0]], 4, 3],
    // 1/3 + 13/8 = 1.96 would be two; Z = 1/3 + (13/6)/1.2 = 2.14 makes three.
    [
      "with a baby is Z rounded up where that is more",
      [
        [1, 0, 6, 0],
        [0, 0, 7, 0],
      ],
      3,
      3,
    ],
    // 14/8 = 1.75; without a baby there is no Z (14/7.2 = 1.94 would not differ; 15/7.2 = 2.08 would).
    [
      "without a baby knows no Z",
      [
        [0, 1, 6, 0],
        [0, 1, 7, 0],
      ],
      4,
      3,
    ],
    [
      "reads the sixths of Z for children of two only",
      [
        [3, 0, 0, 0],
        [0, 0, 0, 8],
      ],
      2,
      2,
    ],
  ] as const)("%s", (_, mixes, regular, pooled) => {
    const sketch = hourOf(mixes.map((mix) => ({ mix, pms: 0 })));
    expect(checkUnder("none", sketch).summary.requiredMinutes).toBe(regular * 60);
    expect(checkUnder(["III"], sketch).summary.requiredMinutes).toBe(pooled * 60);
  });

  it("of a mix with a baby is judged on Z", () => {
    const said = (second: number) =>
      saidUnder(
        ["III"],
        hourOf([
          { mix: [1, 0, 6, 0], pms: 1 },
          { mix: [0, 0, 7, 0], pms: second },
        ]),
      );
    expect(said(1)).toEqual([shortEight]);
    expect(said(2)).toEqual([coveredEight]);
  });
});

describe("a beroepskracht in every unit with children", () => {
  it("is asked: three on one group and none on the other covers nothing", () => {
    const said = saidUnder(
      ["III"],
      hourOf([
        { mix: EIGHT, pms: 0 },
        { mix: NINE, pms: 4 },
      ]),
    );
    expect(said).toEqual(["overtreding bkr g1 09:00-10:00 0/2"]);
  });

  it("is asked of every group of the pool, also one that is not short", () => {
    // g3 has its one child with a bio: in order by number, but nobody qualified is there.
    const sketch = hourOf([
      { mix: EIGHT, pms: 1 },
      { mix: NINE, pms: 2 },
      { mix: [0, 0, 1, 0], pms: 0 },
    ]);
    const withThird = (role: string): Sketch => ({
      ...sketch,
      staff: [...(sketch.staff ?? []), { id: "third", role }],
      shifts: [...(sketch.shifts ?? []), { staffId: "third", ...HOUR, groupId: "g3", formatief: true }],
    });
    expect(saidUnder(["III"], withThird("bio"))).toEqual([shortEight]);
    expect(saidUnder(["III"], withThird("pm"))).toEqual([coveredEight]);
  });

  it("need not count: a PM'er who is boventallig is qualified, but serves no pool", () => {
    const base = hourOf([
      { mix: EIGHT, pms: 0 },
      { mix: NINE, pms: 3 },
    ]);
    const extra = (formatief: boolean): Sketch => ({
      ...base,
      staff: [...(base.staff ?? []), { id: "extra", role: "pm" }],
      shifts: [...(base.shifts ?? []), { staffId: "extra", ...HOUR, groupId: "g1", formatief }],
    });
    expect(saidUnder(["III"], extra(false))).toEqual(["info pilot-dekking g1 09:00-10:00 0/2 III"]);
  });
});

describe("who serves the pool", () => {
  const three = hourOf([
    { mix: EIGHT, pms: 1 },
    { mix: NINE, pms: 1 },
    { mix: [0, 0, 0, 0], pms: 1 },
  ]);

  it("are the counted staff of any pooled group, also of one without children", () => {
    expect(saidUnder(["III"], three)).toEqual([coveredEight, "info pilot-dekking g2 09:00-10:00 1/2 III"]);
  });

  it("are not the staff of a group outside the agreement", () => {
    const sketch = { ...three, pilots: [agreement("III", ["g1", "g2"])] };
    expect(saidUnder(["III"], sketch)).toEqual([shortEight, "overtreding bkr g2 09:00-10:00 1/2"]);
  });

  it.each(["groepshulp", "zij-instromer", "vrijwilliger"])("are no %s", (role) => {
    const staff = (three.staff ?? []).map((person) => (person.id === "g3-pm1" ? { ...person, role } : person));
    for (const scenario of [["III"], PILOTS] as const)
      expect(saidUnder(scenario, { ...three, staff }).filter((line) => line.includes("pilot-dekking"))).toEqual([]);
  });

  it("are not who is off the group for a break, on the minute", () => {
    const shifts = (three.shifts ?? []).map((shift) =>
      shift.staffId === "g3-pm1" ? { ...shift, breaks: [{ from: "09:30", to: "09:45" }] } : shift,
    );
    expect(saidUnder(["III"], { ...three, shifts }).filter((line) => line.includes("bkr"))).toEqual([
      "overtreding bkr g1 09:30-09:45 1/2",
      "overtreding bkr g2 09:30-09:45 1/2",
    ]);
  });

  it("are not the staff of a bso or combinatiegroep", () => {
    for (const care of ["bso", "combinatie"]) {
      const groups = [...(three.groups ?? []).slice(0, 2), { id: "g3", care }];
      const said = saidUnder(["III"], { ...three, groups });
      expect(
        said.filter((line) => line.includes("pilot-dekking")),
        care,
      ).toEqual([]);
    }
  });
});

test.each(["none", ["III"]] as const)("a group that may not exist in its form stays a finding under %s", (scenario) => {
  const sketch = hourOf([
    { mix: [13, 0, 0, 0], pms: 4 },
    { mix: EIGHT, pms: 3 },
  ]);
  expect(checkUnder(scenario, sketch).findings.map(({ rule }) => rule)).toContain("bkr-groepsgrootte");
});
