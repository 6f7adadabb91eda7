import { describe, expect, it } from "vitest";
import { formatTime } from "../../../shared/calendar/time.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { StripSegment } from "../../../shared/checking/weekCheck.ts";
import { buildDocument, childrenOf, pm, type Sketch, TUESDAY } from "../buildDocument.ts";

const shift = (staffId: string, from: string, to: string, groupId = "g1") => ({ staffId, from, to, groupId });

/** The strip of a group on Tuesday; beside it stands g2 with a child and a PM'er of its own. */
function stripOf(groupId: string, sketch: Sketch): readonly StripSegment[] {
  const document = buildDocument({ groups: ["g1", "g2"].map((id) => ({ id, care: "dagopvang" })), ...sketch });
  const { strips } = checkWeek(document, "2026-W48");
  return strips.find((strip) => strip.groupId === groupId && strip.date === TUESDAY)?.segments ?? [];
}

const timesOf = (segments: readonly StripSegment[]) =>
  segments.map(({ from, to }) => `${formatTime(from)}-${formatTime(to)}`);

/** Three children of 1 with s1 from 8:00 to 18:00, and what there is besides. */
const withMore = (more: { children?: object[]; shifts?: Sketch["shifts"]; merges?: object[] }): Sketch => ({
  staff: pm("s1", "s2", "s3"),
  children: [...childrenOf("one", 3), ...childrenOf("one", 1, { groupId: "g2" }), ...(more.children ?? [])],
  shifts: [shift("s1", "08:00", "18:00"), shift("s3", "08:00", "18:00", "g2"), ...(more.shifts ?? [])],
  merges: more.merges ?? [],
});

describe("the bezettingsstrip of a group", () => {
  it("says who is there, how many are needed and how it stands", () => {
    expect(stripOf("g1", withMore({}))).toMatchObject([
      {
        from: 480,
        to: 1080,
        unit: { kind: "group", ids: ["g1"] },
        children: 3,
        unitChildren: 3,
        required: 1,
        estimated: false,
        counted: 1,
        countedStaffIds: ["s1"],
        verdict: "inOrder",
        pilotVerdict: "inOrder",
        leansOn: [],
      },
    ]);
  });

  it.each<[string, Parameters<typeof withMore>[0]]>([
    ["a child that comes", { children: childrenOf("one", 1, { from: "12:00" }) }],
    ["a PM'er that comes", { shifts: [shift("s2", "12:00", "18:00")] }],
    ["a merge that begins", { merges: [{ from: "12:00", to: "18:00", groupIds: ["g1", "g2"] }] }],
  ])("is cut by %s", (_, more) => {
    expect(timesOf(stripOf("g1", withMore(more)))).toEqual(["08:00-12:00", "12:00-18:00"]);
  });

  it("is cut where one PM'er takes over from another, though as many are there", () => {
    const sketch = { ...withMore({}), shifts: [shift("s1", "08:00", "12:00"), shift("s2", "12:00", "18:00")] };
    expect(stripOf("g1", sketch).map(({ countedStaffIds }) => countedStaffIds)).toEqual([["s1"], ["s2"]]);
  });

  it("is not cut by what happens on another group", () => {
    const elsewhere = {
      children: childrenOf("one", 1, { from: "10:00", to: "11:00", groupId: "g2" }),
      shifts: [shift("s2", "12:00", "13:00", "g2")],
    };
    expect(timesOf(stripOf("g1", withMore(elsewhere)))).toEqual(["08:00-18:00"]);
    expect(timesOf(stripOf("g2", withMore(elsewhere)))).toEqual([
      "08:00-10:00",
      "10:00-11:00",
      "11:00-12:00",
      "12:00-13:00",
      "13:00-18:00",
    ]);
  });

  it("is not cut by it either on a day on which the groups merge at another time", () => {
    const merges = [{ from: "17:00", to: "18:00", groupIds: ["g1", "g2"] }];
    const children = childrenOf("one", 1, { from: "10:00", to: "11:00", groupId: "g2" });
    const shifts = [shift("s2", "12:00", "13:00", "g2")];
    expect(stripOf("g1", withMore({ merges, children, shifts }))).toMatchObject([
      { from: 480, to: 1020, children: 3, counted: 1 },
      { from: 1020, to: 1080, children: 3, counted: 2 },
    ]);
  });

  it("has in a merge the children of the group, beside all of the merge", () => {
    const merges = [{ from: "12:00", to: "18:00", groupIds: ["g1", "g2"] }];
    const merged = (groupId: string) => stripOf(groupId, withMore({ merges })).at(-1);
    expect(merged("g1")).toMatchObject({ unit: { kind: "merge" }, children: 3, unitChildren: 4, counted: 2 });
    expect(merged("g2")).toMatchObject({ unit: { kind: "merge" }, children: 1, unitChildren: 4, counted: 2 });
  });

  it("does not join what has time between", () => {
    const children = [...childrenOf("one", 3, { to: "12:00" }), ...childrenOf("one", 3, { from: "13:00" })];
    const segments = stripOf("g1", { staff: pm("s1"), children, shifts: [shift("s1", "08:00", "18:00")] });
    expect(segments.map(({ from, to, children: present }) => [from, to, present])).toEqual([
      [480, 720, 3],
      [720, 780, 0],
      [780, 1080, 3],
    ]);
  });

  it("has no need where the law of the date is not known", () => {
    const sketch = {
      week: "2018-W22",
      date: "2018-05-29",
      staff: pm("s1"),
      children: [
        { id: "c1", birthDate: "2017-03-01", groupId: "g1", attendance: [{ weekday: 2, from: "08:00", to: "18:00" }] },
      ],
      shifts: [shift("s1", "08:00", "18:00")],
    };
    const { strips } = checkWeek(buildDocument(sketch), "2018-W22");
    expect(strips.flatMap(({ segments }) => segments)).toMatchObject([{ required: null, verdict: "notEvaluated" }]);
  });
});

describe("the moments of a finding", () => {
  it("are cut only where something changes for the group", () => {
    const elsewhere = childrenOf("one", 1, { from: "10:00", to: "11:00", groupId: "g2" });
    const document = buildDocument({
      groups: ["g1", "g2"].map((id) => ({ id, care: "dagopvang" })),
      staff: pm("s1", "s2"),
      children: [...childrenOf("one", 6), ...elsewhere, ...childrenOf("two", 1, { from: "12:00" })],
      shifts: [shift("s2", "10:00", "11:00", "g2")],
    });
    const found = checkWeek(document, "2026-W48").findings.find(({ rule }) => rule === "bkr");
    expect(found?.intervals).toEqual([{ from: 480, to: 1080 }]);
    expect(found?.steps.filter((step) => step.kind === "moment").map(({ from, to }) => [from, to])).toEqual([
      [480, 720],
      [720, 1080],
    ]);
  });
});
