import { describe, expect, it, test } from "vitest";
import { childrenOf, pm, type Sketch } from "../buildDocument.ts";
import { agreement, checkUnder, NINE_HOURS, people, saidUnder, shiftsOf } from "./pilotSketch.ts";

/* Pilot I: a groepshulp in the place of the third PM'er on a baby group. Tuesday 09:00 to 10:00 unless said. */

const HOUR = { from: "09:00", to: "10:00" };
const babies = (count: number) => childrenOf("baby", count, HOUR);

/** Group g1 for an hour with a number of PM'ers and of helpers, on a day without drie-uursregeling. */
function hourWith(children: readonly object[], pms: number, helpers: number, fields: Partial<Sketch> = {}): Sketch {
  const pmIds = Array.from({ length: pms }, (_, index) => `pm${index + 1}`);
  const helperIds = Array.from({ length: helpers }, (_, index) => `hulp${index + 1}`);
  return {
    location: NINE_HOURS,
    staff: [...pm(...pmIds), ...people("groepshulp", ...helperIds)],
    children,
    shifts: shiftsOf([...pmIds, ...helperIds], "09:00", "10:00"),
    ...fields,
  };
}

const covered = (numbers: string, helper = "hulp1") => [`info pilot-dekking g1 09:00-10:00 ${numbers} I ${helper}`];

describe("a groepshulp in the place of the third PM'er", () => {
  it.each([
    ["need 3: two PM'ers and a groepshulp are enough", babies(7), 2, 1, covered("2/3")],
    ["eight babies, the spec's own example", babies(8), 2, 1, covered("2/3")],
    ["need 4: three PM'ers and a groepshulp are enough", babies(10), 3, 1, covered("3/4")],
    ["need 4: not two PM'ers and two groepshulpen", babies(10), 2, 2, ["overtreding bkr g1 09:00-10:00 2/4"]],
    ["need 3: not one PM'er and two groepshulpen", babies(7), 1, 2, ["overtreding bkr g1 09:00-10:00 1/3"]],
    ["need 3: two PM'ers alone are too few", babies(7), 2, 0, ["overtreding bkr g1 09:00-10:00 2/3"]],
    ["need 2, four babies: the second PM'er stays", babies(4), 1, 1, ["overtreding bkr g1 09:00-10:00 1/2"]],
    ["need 2, six babies: the second PM'er stays", babies(6), 1, 1, ["overtreding bkr g1 09:00-10:00 1/2"]],
    ["need 1: the first PM'er stays", babies(3), 0, 1, ["overtreding bkr g1 09:00-10:00 0/1"]],
    ["need 3 and three PM'ers: nothing leans on the pilot", babies(7), 3, 1, []],
  ])("%s", (_, children, pms, helpers, expected) => {
    expect(saidUnder(["I"], hourWith(children, pms, helpers))).toEqual(expected);
  });

  it("is not a zij-instromer", () => {
    const sketch = hourWith(babies(7), 2, 1, { staff: [...pm("pm1", "pm2"), ...people("zij-instromer", "hulp1")] });
    expect(saidUnder(["I"], sketch)).toEqual(["overtreding bkr g1 09:00-10:00 2/3"]);
  });

  it.each(["stagiair", "vrijwilliger", "overig"])("is not a %s who is boventallig", (role) => {
    const sketch = hourWith(babies(7), 2, 0);
    const helped = {
      ...sketch,
      staff: [...(sketch.staff ?? []), ...people(role, "hulp1")],
      shifts: [...(sketch.shifts ?? []), { staffId: "hulp1", ...HOUR, formatief: false }],
    };
    expect(saidUnder(["I"], helped)).toEqual(["overtreding bkr g1 09:00-10:00 2/3"]);
  });

  it("stands in only while the groepshulp is on the group", () => {
    const sketch = hourWith(babies(7), 2, 1);
    const withBreak = (sketch.shifts ?? []).map((shift) =>
      shift.staffId === "hulp1" ? { ...shift, breaks: [{ from: "09:20", to: "09:35" }] } : shift,
    );
    expect(saidUnder(["I"], { ...sketch, shifts: withBreak })).toEqual([
      "overtreding bkr g1 09:20-09:35 2/3",
      "info pilot-dekking g1 09:00-09:20 2/3 I hulp1",
      "info pilot-dekking g1 09:35-10:00 2/3 I hulp1",
    ]);
  });

  it("stands in for no other group than the one it is on", () => {
    const sketch = hourWith(babies(7), 2, 1, { groups: ["g1", "g2"].map((id) => ({ id, care: "dagopvang" })) });
    const elsewhere = (sketch.shifts ?? []).map((shift) =>
      shift.staffId === "hulp1" ? { ...shift, groupId: "g2" } : shift,
    );
    expect(saidUnder(["I"], { ...sketch, shifts: elsewhere })).toEqual(["overtreding bkr g1 09:00-10:00 2/3"]);
  });
});

describe("the most replacements a group", () => {
  it.each([
    [null, 2, "4 PM'ers needed, 2 there", ["overtreding bkr g1 09:00-10:00 2/4"]],
    [0, 3, "none at all", ["overtreding bkr g1 09:00-10:00 3/4"]],
    [1, 3, "one", covered("3/4")],
    [1, 2, "not two", ["overtreding bkr g1 09:00-10:00 2/4"]],
    [2, 2, "the third and the fourth", ["info pilot-dekking g1 09:00-10:00 2/4 I hulp1 hulp2"]],
    [3, 1, "never the second", ["overtreding bkr g1 09:00-10:00 1/4"]],
  ])("of %s with %i PM'ers: %s", (maxSubstitutions, pms, _, expected) => {
    const pilots = [agreement("I", ["g1"], { maxSubstitutions })];
    expect(saidUnder(["I"], hourWith(babies(10), pms, 3, { pilots })).map(withoutSpare)).toEqual(expected);
  });

  /** Three helpers are there; which of them is named is not the subject. */
  function withoutSpare(line: string): string {
    return line.replace(" hulp3", "").replace(/3\/4 I hulp1 hulp2$/, "3/4 I hulp1");
  }
});

describe("the ages of a baby group", () => {
  const withOther = (age: "one" | "two") => [...babies(6), ...childrenOf(age, 1, HOUR)];
  const pilots = (variant: string | null) => [agreement("I", ["g1"], { variant })];
  const short = ["overtreding bkr g1 09:00-10:00 2/3"];

  it.each([
    ["0-1", "babies alone", babies(7), covered("2/3")],
    [null, "babies alone", babies(7), covered("2/3")],
    ["0-1", "a child of one", withOther("one"), short],
    [null, "a child of one", withOther("one"), short],
    ["0-2", "babies alone", babies(7), covered("2/3")],
    ["0-2", "a child of one", withOther("one"), covered("2/3")],
    ["0-2", "children of one alone", childrenOf("one", 11, HOUR), covered("2/3")],
    ["0-2", "a child of two", withOther("two"), short],
  ])("variant %s with %s", (variant, _, children, expected) => {
    expect(saidUnder(["I"], hourWith(children, 2, 1, { pilots: pilots(variant) }))).toEqual(expected);
  });

  it("are of the children present: the group is a baby group again once the older child has left", () => {
    const children = [...babies(7), ...childrenOf("one", 1, { from: "09:00", to: "09:30" })];
    expect(saidUnder(["I"], hourWith(children, 2, 1, { pilots: pilots("0-1") }))).toEqual([
      "overtreding bkr g1 09:00-09:30 2/3",
      "info pilot-dekking g1 09:30-10:00 2/3 I hulp1",
    ]);
  });

  it.each([
    ["0-1", "2025-11-25"],
    ["0-2", "2024-11-25"],
  ])("variant %s: a child born on %s takes it out from its birthday on Wednesday", (variant, birthDate) => {
    const attendance = [2, 3].map((weekday) => ({ weekday, ...HOUR }));
    const children = babies(7).map((child, index) => ({ ...child, attendance, ...(index === 0 ? { birthDate } : {}) }));
    const sketch = hourWith(children, 2, 1, { pilots: pilots(variant) });
    const shifts = ["2026-11-24", "2026-11-25"].flatMap((date) => (sketch.shifts ?? []).map((s) => ({ ...s, date })));
    const { findings } = checkUnder(["I"], { ...sketch, shifts });
    const ofDay = findings.filter(({ rule }) => rule === "bkr" || rule === "pilot-dekking");
    expect(ofDay.map(({ rule, date }) => `${rule} ${date}`).sort()).toEqual([
      "bkr 2026-11-25",
      "pilot-dekking 2026-11-24",
    ]);
  });
});

describe("which groups", () => {
  const groups = ["g1", "g2"].map((id) => ({ id, care: "dagopvang" }));

  it("are those of the agreement", () => {
    const pilots = [agreement("I", ["g2"])];
    expect(saidUnder(["I"], hourWith(babies(7), 2, 1, { groups, pilots }))).toEqual([
      "overtreding bkr g1 09:00-10:00 2/3",
    ]);
  });

  it("do not reach over a merge with a group that is not in the agreement", () => {
    const merges = [{ ...HOUR, groupIds: ["g1", "g2"] }];
    const children = [...babies(6), ...childrenOf("baby", 1, { ...HOUR, groupId: "g2" })];
    const said = (groupIds: string[]) =>
      saidUnder(["I"], hourWith(children, 2, 1, { groups, merges, pilots: [agreement("I", groupIds)] }));
    expect(said(["g1"])).toEqual(["overtreding bkr g1+g2 09:00-10:00 2/3"]);
    expect(said(["g1", "g2"])).toEqual(["info pilot-dekking g1+g2 09:00-10:00 2/3 I hulp1"]);
  });
});

test("a bso group is no baby group", () => {
  const groups = [{ id: "g1", care: "bso" }];
  const sketch = hourWith(childrenOf("four", 25, HOUR), 2, 1, { groups });
  expect(saidUnder(["I"], sketch)).toEqual(["overtreding drie-uursregeling l1+bso 09:00-10:00 60/30"]);
});

describe("beside the drie-uursregeling", () => {
  const long = { from: "08:00", to: "18:00" };
  const dayWith = (helperUntil: string): Sketch => ({
    staff: [...pm("pm1", "pm2"), ...people("groepshulp", "hulp1")],
    children: childrenOf("baby", 7, long),
    shifts: [...shiftsOf(["pm1", "pm2"], "08:00", "18:00"), ...shiftsOf(["hulp1"], "08:00", helperUntil)],
  });

  it("what is left may be a deviation of three hours, and no minute more", () => {
    expect(saidUnder(["I"], dayWith("15:00"))).toEqual([
      "info drie-uursregeling g1 15:00-18:00 180/180",
      "info pilot-dekking g1 08:00-15:00 2/3 I hulp1",
    ]);
    expect(saidUnder(["I"], dayWith("14:59"))).toEqual([
      "overtreding drie-uursregeling g1 14:59-18:00 181/180",
      "info pilot-dekking g1 08:00-14:59 2/3 I hulp1",
    ]);
  });

  it("a day that is within the three hours by itself leans on nothing", () => {
    const sketch: Sketch = { ...dayWith("18:00"), children: childrenOf("baby", 7, { from: "08:00", to: "11:00" }) };
    expect(saidUnder(["I"], sketch)).toEqual(["info drie-uursregeling g1 08:00-11:00 180/180"]);
    expect(checkUnder(["I"], sketch).summary.pilotMinutes.any).toBe(0);
  });

  it("the half is of the need before the pilot: one of three stays below it", () => {
    const sketch: Sketch = {
      staff: [...pm("pm1"), ...people("groepshulp", "hulp1")],
      children: babies(7),
      shifts: shiftsOf(["pm1", "hulp1"], "09:00", "10:00"),
    };
    const bkr = checkUnder(["I"], sketch).findings.filter(({ rule }) => rule === "bkr");
    expect(bkr.map(({ severity }) => severity)).toEqual(["overtreding"]);
  });
});

test("the need under the pilot is the need of the scenario at every moment that a groepshulp is there", () => {
  const required = (pms: number, helpers: number) =>
    checkUnder(["I"], hourWith(babies(7), pms, helpers)).summary.requiredMinutes;
  expect(required(2, 1)).toBe(120);
  expect(required(3, 1)).toBe(120);
  expect(required(3, 0)).toBe(180);
});
