import { describe, expect, it } from "vitest";
import type { Finding, FindingStep } from "../../../shared/checking/finding.ts";
import type { Scenario } from "../../../shared/pilots/scenario.ts";
import { childrenOf, pm, type Sketch, TUESDAY } from "../buildDocument.ts";
import { ALL_DAY, dayWith } from "./bridgeSketch.ts";
import { agreement, checkUnder, NINE_HOURS, people, shiftsOf } from "./pilotSketch.ts";
import { EIGHT, hourOf, NINE } from "./poolSketch.ts";

/* What the info about a covered shortage says: what was regular, who it leans on, and by what it was reckoned. */

function coveredOf(scenario: Scenario, sketch: Sketch): readonly Finding[] {
  return checkUnder(scenario, sketch).findings.filter(({ rule }) => rule === "pilot-dekking");
}

function onlyCovered(scenario: Scenario, sketch: Sketch): Finding {
  const [finding, ...more] = coveredOf(scenario, sketch);
  if (!finding || more.length > 0)
    throw new Error(`expected one covered stretch, not ${more.length + (finding ? 1 : 0)}`);
  return finding;
}

const poolsIn = ({ steps }: Finding) => steps.filter((step) => step.kind === "pool");
const momentsIn = ({ steps }: Finding) => steps.filter((step) => step.kind === "moment");

/** Baby group g1: from 09:00 seven babies, which need three, and from 10:00 ten, which need four. */
const growing: Sketch = {
  location: NINE_HOURS,
  staff: [...pm("pm1", "pm2", "pm3"), ...people("groepshulp", "hulp1", "hulp2")],
  children: [
    ...childrenOf("baby", 7, { from: "09:00", to: "11:00" }),
    ...childrenOf("baby", 3, { from: "10:00", to: "11:00" }),
  ],
  shifts: [
    ...shiftsOf(["pm1", "pm2"], "09:00", "11:00"),
    ...shiftsOf(["pm3"], "10:00", "11:00"),
    ...shiftsOf(["hulp2"], "09:00", "10:00"),
    ...shiftsOf(["hulp1"], "10:00", "11:00"),
  ],
};

describe("a stretch that is covered", () => {
  it("is one info with the day, its envelope and the article of the pilot", () => {
    expect(onlyCovered(["I"], growing)).toMatchObject({
      severity: "info",
      unit: { kind: "group", ids: ["g1"] },
      date: TUESDAY,
      interval: { from: 540, to: 660 },
      intervals: [{ from: 540, to: 660 }],
      childIds: [],
      parameterVersion: "pilot.I.babygroep@2019-01-01",
      citation: expect.stringContaining("pilot I"),
    });
  });

  it("says first which pilots it leans on, then how each moment is reckoned by the regular rules", () => {
    const finding = onlyCovered(["I"], growing);
    expect(finding.steps[0]).toEqual({ kind: "fact", fact: "coveredByPilots", values: { pilots: ["I"] } });
    expect(momentsIn(finding).map(({ from, to, required, counted }) => [from, to, required, counted])).toEqual([
      [540, 600, 3, 2],
      [600, 660, 4, 3],
    ]);
    expect(poolsIn(finding)).toEqual([]);
  });

  it("names everyone who stands in at any moment of it, once and in order of id", () => {
    expect(onlyCovered(["I"], growing).staffIds).toEqual(["hulp1", "hulp2"]);
  });

  it("has the numbers of its first moment where all lack as many", () => {
    expect(onlyCovered(["I"], growing)).toMatchObject({ measured: 2, required: 3 });
  });

  it.each<[string, Sketch["shifts"], object]>([
    [
      "first",
      [
        ["pm1", "09:00", "11:00"],
        ["pm2", "10:00", "11:00"],
      ].map(shiftOf),
      { measured: 1, required: 3 },
    ],
    [
      "last",
      [
        ["pm1", "09:00", "11:00"],
        ["pm2", "09:00", "10:00"],
      ].map(shiftOf),
      { measured: 1, required: 3 },
    ],
  ])("has the numbers of the moment that lacks most, also where that comes %s", (_, shifts = [], numbers) => {
    const sketch: Sketch = {
      location: NINE_HOURS,
      staff: [...pm("pm1", "pm2"), ...people("zij-instromer", "zij1", "zij2")],
      children: childrenOf("baby", 7, { from: "09:00", to: "11:00" }),
      shifts: [...shifts, ...shiftsOf(["zij1", "zij2"], "09:00", "11:00")],
      pilots: [
        agreement("II", ["g1"], { maxBridgeMinutes: 240, maxMinutesPerPersonDay: 240, maxMinutesPerUnitDay: 480 }),
      ],
    };
    expect(onlyCovered(["II"], sketch)).toMatchObject({ ...numbers, interval: { from: 540, to: 660 } });
  });

  it("is cited by the first of the pilots that it leans on together", () => {
    const sketch: Sketch = {
      location: NINE_HOURS,
      staff: [...pm("pm1"), ...people("groepshulp", "hulp1"), ...people("zij-instromer", "zij1")],
      children: childrenOf("baby", 7, { from: "09:00", to: "10:00" }),
      shifts: shiftsOf(["pm1", "hulp1", "zij1"], "09:00", "10:00"),
      pilots: [agreement("I", ["g1"]), agreement("II", ["g1"])],
    };
    const finding = onlyCovered(["I", "II"], sketch);
    expect(finding.parameterVersion).toBe("pilot.I.babygroep@2019-01-01");
    expect(finding.staffIds).toEqual(["hulp1", "zij1"]);
    expect(onlyCovered(["II"], dayWith([["09:00", "10:00"]], { zij1: ALL_DAY })).parameterVersion).toBe(
      "pilot.II.grenzen@2019-01-01",
    );
  });

  it("stands apart from the next where time lies between, each with its own helpers", () => {
    const helpers = { zij1: [["09:00", "10:00"]], zij2: [["12:00", "13:00"]] } as const;
    const found = coveredOf(
      ["II"],
      dayWith(
        [
          ["09:00", "10:00"],
          ["12:00", "13:00"],
        ],
        helpers,
      ),
    );
    expect(found.map(({ interval, staffIds }) => [interval?.from, staffIds])).toEqual([
      [540, ["zij1"]],
      [720, ["zij2"]],
    ]);
  });
});

function shiftOf([staffId = "", from = "", to = ""]: readonly string[]) {
  return { staffId, from, to };
}

describe("a stretch that leans on the pool", () => {
  /** Eight children with one PM'er and nine with two; what is beside it is added. */
  const pooled = (more: { readonly children?: readonly object[]; readonly shifts?: Sketch["shifts"] }): Sketch => {
    const hour = hourOf([
      { mix: EIGHT, pms: 1 },
      { mix: NINE, pms: 2 },
    ]);
    return {
      ...hour,
      staff: [...(hour.staff ?? []), ...pm("late"), ...people("groepshulp", "hulp1")],
      children: [...(hour.children ?? []), ...(more.children ?? [])],
      shifts: [...(hour.shifts ?? []), ...(more.shifts ?? [])],
    };
  };
  const step = (from: number, to: number, fields: object = {}): FindingStep =>
    ({ kind: "pool", from, to, mix: [0, 6, 11, 0], units: 2, required: 3, counted: 3, ...fields }) as FindingStep;

  it("is cited by pilot III, leans on nobody by name and has its pool", () => {
    const finding = onlyCovered(["III"], pooled({}));
    expect(finding).toMatchObject({ parameterVersion: "pilot.III.locatie@2019-01-01", staffIds: [] });
    expect(poolsIn(finding)).toEqual([step(540, 600)]);
  });

  it.each<[string, Parameters<typeof pooled>[0], FindingStep[]]>([
    [
      "a child",
      { children: childrenOf("three", 1, { from: "09:30", to: "10:00", groupId: "g2" }) },
      [step(540, 570), step(570, 600, { mix: [0, 6, 11, 1] })],
    ],
    [
      "a PM'er",
      { shifts: [{ staffId: "late", from: "09:30", to: "10:00", groupId: "g2" }] },
      [step(540, 570), step(570, 600, { counted: 4 })],
    ],
  ])("says of the pool what it was before and after %s came", (_, more, expected) => {
    expect(poolsIn(onlyCovered(["III"], pooled(more)))).toEqual(expected);
  });

  it("says once what stays the same though somebody came who changes nothing in it", () => {
    const shifts = [{ staffId: "hulp1", from: "09:30", to: "10:00", groupId: "g2" }];
    expect(poolsIn(onlyCovered(["III"], pooled({ shifts })))).toEqual([step(540, 600)]);
  });

  it("does not say what the pool is while nothing leans on it", () => {
    const shifts = [{ staffId: "late", from: "09:30", to: "10:00", groupId: "g1" }];
    const finding = onlyCovered(["III"], pooled({ shifts }));
    expect(finding.interval).toEqual({ from: 540, to: 570 });
    expect(poolsIn(finding)).toEqual([step(540, 570)]);
  });

  it("names the groepshulp on another unit of the pool, and no one of a unit outside it", () => {
    const at = { from: "09:00", to: "10:00" };
    const sketch: Sketch = {
      location: NINE_HOURS,
      groups: ["g1", "g2", "g3"].map((id) => ({ id, care: "dagopvang" })),
      staff: [...pm("pm1", "pm2", "pm3", "pm4", "pm5"), ...people("groepshulp", "hulp1", "hulp2")],
      children: [
        ...childrenOf("baby", 7, { ...at, groupId: "g1" }),
        ...childrenOf("two", 9, { ...at, groupId: "g2" }),
        ...childrenOf("baby", 7, { ...at, groupId: "g3" }),
      ],
      shifts: [
        ...shiftsOf(["pm1", "pm2", "hulp1"], at.from, at.to, "g1"),
        ...shiftsOf(["pm3", "pm4"], at.from, at.to, "g2"),
        ...shiftsOf(["pm5", "hulp2"], at.from, at.to, "g3"),
      ],
      pilots: [agreement("I", ["g1", "g3"]), agreement("III", ["g1", "g2"])],
    };
    const [finding, ...more] = coveredOf(["I", "III"], sketch);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ unit: { ids: ["g1"] }, staffIds: ["hulp1"] });
  });

  it("names the groepshulp without whom the pool would not do, though on a unit that is not short itself", () => {
    const at = { from: "09:00", to: "10:00" };
    const sketch: Sketch = {
      location: NINE_HOURS,
      groups: ["g1", "g2"].map((id) => ({ id, care: "dagopvang" })),
      staff: [...pm("pm1", "pm2", "pm3", "pm4"), ...people("groepshulp", "hulp1")],
      // Sixteen of two need two; seven babies need three. Together five, or four after the groepshulp.
      children: [
        ...childrenOf("two", 16, { ...at, groupId: "g1" }),
        ...childrenOf("baby", 7, { ...at, groupId: "g2" }),
      ],
      shifts: [
        ...shiftsOf(["pm1"], at.from, at.to, "g1"),
        ...shiftsOf(["pm2", "pm3", "pm4", "hulp1"], at.from, at.to, "g2"),
      ],
      pilots: [agreement("I", ["g2"]), agreement("III", ["g1", "g2"])],
    };
    const finding = onlyCovered(["I", "III"], sketch);
    expect(finding).toMatchObject({ unit: { ids: ["g1"] }, staffIds: ["hulp1"], measured: 1, required: 2 });
    expect(finding.steps[0]).toMatchObject({ values: { pilots: ["I", "III"] } });
    expect(poolsIn(finding)).toMatchObject([{ units: 2, required: 4, counted: 4 }]);
  });
});

describe("two groups that are bridged at the same time", () => {
  it("each name who bridges there", () => {
    const at = { from: "09:00", to: "10:00" };
    const groups = ["g1", "g2"];
    const sketch: Sketch = {
      location: NINE_HOURS,
      groups: groups.map((id) => ({ id, care: "dagopvang" })),
      staff: groups.flatMap((id) => [...pm(`${id}-pm`), ...people("zij-instromer", `${id}-zij`)]),
      children: groups.flatMap((groupId) => childrenOf("two", 9, { ...at, groupId })),
      shifts: groups.flatMap((id) => shiftsOf([`${id}-pm`, `${id}-zij`], at.from, at.to, id)),
      pilots: [agreement("II", groups)],
    };
    expect(coveredOf(["II"], sketch).map(({ unit, staffIds }) => [unit.ids, staffIds])).toEqual([
      [["g1"], ["g1-zij"]],
      [["g2"], ["g2-zij"]],
    ]);
  });
});
