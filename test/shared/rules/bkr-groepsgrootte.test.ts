import { describe, expect, it } from "vitest";
import { childrenOf, TUESDAY } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

const size = (children: object[], groups: object[] = [{ id: "g1", care: "dagopvang" }], more: object = {}) =>
  outcomeOf("bkr-groepsgrootte", { groups, children, ...more });

describe("bkr-groepsgrootte (Bkk art. 9 lid 2, art. 18, bijlage 1)", () => {
  it.each([
    [12, 0],
    [13, 1],
  ])("%i babies give %i findings", (count, findings) => {
    expect(size(childrenOf("baby", count)).findings).toHaveLength(findings);
  });

  it("finds the time in which the group may not exist, and judges the bkr on the estimate", () => {
    const { findings, check } = size([
      ...childrenOf("two", 16),
      ...childrenOf("three", 1, { from: "09:00", to: "10:00" }),
    ]);
    expect(findings).toEqual([
      {
        severity: "overtreding",
        unit: "group:g1",
        date: TUESDAY,
        time: "09:00-10:00",
        measured: 17,
        required: null,
        staffIds: [],
        childIds: [],
      },
    ]);
    expect(check.findings.find((finding) => finding.rule === "bkr")).toMatchObject({ required: 3 });
    expect(
      check.strips
        .find((strip) => strip.date === TUESDAY)
        ?.segments.map((segment) => [segment.required, segment.estimated]),
    ).toEqual([
      [2, false],
      [3, true],
      [2, false],
    ]);
  });

  it("measures the moment with most children, and says so", () => {
    const { check } = size([
      ...childrenOf("two", 17),
      ...childrenOf("three", 2, { from: "09:00", to: "10:00" }),
      ...childrenOf("three", 1, { from: "11:00", to: "12:00" }),
    ]);
    const found = check.findings.filter(({ rule }) => rule === "bkr-groepsgrootte");
    expect(found).toMatchObject([{ measured: 19, intervals: [{ from: 480, to: 1080 }] }]);
    expect(found[0]?.steps[0]).toMatchObject({ kind: "fact", values: { children: 19 } });
    const moments = found[0]?.steps.filter((step) => step.kind === "moment");
    expect(moments?.map(({ from, to }) => [from, to])).toEqual([
      [480, 540],
      [540, 600],
      [600, 660],
      [660, 720],
      [720, 1080],
    ]);
  });

  it("measures the fullest moment over the location's own maximum, and cites that", () => {
    const { check } = size(
      [...childrenOf("two", 10), ...childrenOf("two", 1, { from: "09:00", to: "10:00" })],
      [{ id: "g1", care: "dagopvang", maxChildren: 9 }],
    );
    expect(check.findings.filter(({ rule }) => rule === "bkr-groepsgrootte")).toMatchObject([
      {
        measured: 11,
        required: 9,
        citation: "Eigen maximum van de locatie",
        steps: [{ fact: "overOwnMaximum", values: { children: 11, maximum: 9 } }],
      },
    ]);
  });

  it("asks for a look at more than 8 babies in a small mixed group", () => {
    const mixed = (babies: number) =>
      size([...childrenOf("baby", babies), ...childrenOf("one", 2), ...childrenOf("three", 1)]).findings;
    expect(mixed(8)).toEqual([]);
    expect(mixed(9)).toMatchObject([{ severity: "aandachtspunt", measured: 12 }]);
  });

  it.each([
    [9, 0],
    [10, 1],
  ])("reads the location's own maximum of 9 for %i children as %i aandachtspunt", (count, findings) => {
    const { findings: found } = size(childrenOf("two", count), [{ id: "g1", care: "dagopvang", maxChildren: 9 }]);
    expect(found).toHaveLength(findings);
    expect(found.every((finding) => finding.severity === "aandachtspunt" && finding.required === 9)).toBe(true);
  });

  it("reads the maximum of the host's room in a merge, and gives each remark a key of its own", () => {
    const groups = [
      { id: "g1", care: "dagopvang", maxChildren: 8 },
      { id: "g2", care: "dagopvang", maxChildren: 16 },
    ];
    const children = [...childrenOf("baby", 9), ...childrenOf("three", 1, { groupId: "g2" })];
    const merged = (roomGroupId: string) =>
      size(children, groups, { merges: [{ from: "08:00", to: "18:00", groupIds: ["g1", "g2"], roomGroupId }] });
    expect(merged("g1").findings.map(({ required }) => required)).toContain(8);
    expect(merged("g2").findings.map(({ required }) => required)).not.toContain(8);
    const keys = merged("g1").check.findings.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    [30, 0],
    [31, 1],
  ])("lets a basisgroep hold 30: %i children give %i findings", (count, findings) => {
    const groups = [{ id: "g1", care: "bso" }];
    expect(size(childrenOf("four", count), groups).findings).toHaveLength(findings);
  });

  it("does not bound the kindercentrum as a whole", () => {
    const groups = [
      { id: "b1", care: "bso" },
      { id: "b2", care: "bso" },
    ];
    const children = [...childrenOf("four", 25, { groupId: "b1" }), ...childrenOf("eight", 25, { groupId: "b2" })];
    expect(size(children, groups).findings).toEqual([]);
  });
});
