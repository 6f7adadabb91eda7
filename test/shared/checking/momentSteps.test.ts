import { describe, expect, it } from "vitest";
import { formatTime } from "../../../shared/calendar/time.ts";
import { childrenOf, pm, type Sketch } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

/*
 * How a shortage was reckoned, as its reader sees it: a step for each stretch in which nothing changes for that group,
 * whatever changes elsewhere.
 */

const groups = ["g1", "g2"].map((id) => ({ id, care: "dagopvang" }));
const staff = [...pm("s1", "s2", "s3"), { id: "h1", role: "groepshulp" }, { id: "h2", role: "groepshulp" }];
const on = (staffId: string, from: string, to: string, more: object = {}) => ({ staffId, from, to, ...more });

/** Groups that are together at some time of the day are looked at together all day. */
const together = [{ from: "07:00", to: "07:30", groupIds: ["g1", "g2"] }];

/** Thirteen babies need five: with one or two there is a shortage by the bkr itself, with three one within the half. */
const base: Sketch = {
  groups,
  staff,
  merges: together,
  children: childrenOf("baby", 13),
  shifts: [on("s1", "08:00", "18:00")],
};

function stepsOf(more: Sketch): string[] {
  const sketch = { ...base, ...more, shifts: [...(base.shifts ?? []), ...(more.shifts ?? [])] };
  const { check } = outcomeOf("bkr", sketch);
  return check.findings
    .filter(({ rule, unit }) => rule === "bkr" && unit.ids.includes("g1"))
    .flatMap(({ steps }) => steps)
    .flatMap((step) => (step.kind === "moment" ? [`${formatTime(step.from)}-${formatTime(step.to)}`] : []));
}

describe("the calculation of a shortage", () => {
  it("is one step where nothing changes, also while the day changes in another group", () => {
    expect(stepsOf({})).toEqual(["08:00-18:00"]);
    expect(stepsOf({ shifts: [on("s2", "10:00", "12:00", { groupId: "g2" })] })).toEqual(["08:00-18:00"]);
    expect(
      stepsOf({ children: [...childrenOf("baby", 13), ...childrenOf("two", 3, { groupId: "g2", from: "09:00" })] }),
    ).toEqual(["08:00-18:00"]);
  });

  it("is one step through the change of one child for another of its age", () => {
    const [leaving, coming] = [{ to: "10:00" }, { from: "10:00" }].map((times) => childrenOf("baby", 1, times));
    const named = (leaving ?? []).map((child) => ({ ...child, id: "c1" }));
    expect(stepsOf({ children: [...childrenOf("baby", 12), ...named, ...(coming ?? [])] })).toEqual(["08:00-18:00"]);
  });

  it.each<[string, Sketch, string[]]>([
    [
      "another child, with the same need",
      { children: [...childrenOf("baby", 13), ...childrenOf("baby", 1, { from: "10:00" })] },
      ["08:00-10:00", "10:00-18:00"],
    ],
    [
      "a child of another age in the place of one that left",
      {
        children: [
          ...childrenOf("baby", 12),
          ...childrenOf("baby", 1, { to: "10:00" }).map((child) => ({ ...child, id: "c1" })),
          ...childrenOf("one", 1, { from: "10:00" }),
        ],
      },
      ["08:00-10:00", "10:00-18:00"],
    ],
    ["someone who counts", { shifts: [on("s2", "12:00", "18:00")] }, ["08:00-12:00", "12:00-18:00"]],
    [
      "someone else who counts in that place",
      { shifts: [on("s2", "08:00", "12:00"), on("s3", "12:00", "18:00")] },
      ["08:00-12:00", "12:00-18:00"],
    ],
    ["someone who does not count", { shifts: [on("h1", "08:00", "12:00")] }, ["08:00-12:00", "12:00-18:00"]],
    [
      "someone else who does not count in that place",
      { shifts: [on("h1", "08:00", "12:00"), on("h2", "12:00", "18:00")] },
      ["08:00-12:00", "12:00-18:00"],
    ],
  ])("begins anew with %s", (_, more, expected) => {
    expect(stepsOf(more)).toEqual(expected);
  });

  it("begins anew after a time in which the half was there", () => {
    expect(stepsOf({ shifts: [on("s2", "10:00", "12:00"), on("s3", "10:00", "12:00")] })).toEqual([
      "08:00-10:00",
      "12:00-18:00",
    ]);
  });
});

describe("a shortage", () => {
  it("of a merge goes on where the same groups are named in another order", () => {
    const { findings } = outcomeOf("bkr", {
      groups,
      staff,
      children: [...childrenOf("baby", 7), ...childrenOf("baby", 6, { groupId: "g2" })],
      merges: [
        { from: "08:00", to: "12:00", groupIds: ["g1", "g2"] },
        { from: "12:00", to: "18:00", groupIds: ["g2", "g1"] },
      ],
      shifts: [on("s1", "08:00", "18:00")],
    });
    expect(findings.map(({ unit, time }) => `${unit} ${time}`)).toEqual(["merge:g1+g2 08:00-18:00"]);
  });

  it("of one group goes on where that of another ends, and each is a finding of its own", () => {
    const { findings } = outcomeOf("bkr", {
      groups,
      staff,
      merges: together,
      children: [...childrenOf("two", 3), ...childrenOf("two", 3, { groupId: "g2" })],
      shifts: [on("s1", "12:00", "18:00"), on("s2", "08:00", "12:00", { groupId: "g2" })],
    });
    expect(findings.map(({ unit, time }) => `${unit} ${time}`)).toEqual([
      "group:g1 08:00-12:00",
      "group:g2 12:00-18:00",
    ]);
  });
});
