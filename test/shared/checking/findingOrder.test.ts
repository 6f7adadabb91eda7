import { describe, expect, it } from "vitest";
import type { Finding } from "../../../shared/checking/finding.ts";
import { inOrderOfWeight, joinInOrderOfWeight } from "../../../shared/checking/findingOrder.ts";

/** A finding of which only what orders it matters. */
const finding = (key: string, fields: Partial<Finding>): Finding => ({
  rule: "bkr",
  severity: "overtreding",
  unit: { kind: "group", ids: ["g1"] },
  date: "2026-11-24",
  interval: null,
  intervals: [],
  staffIds: [],
  childIds: [],
  measured: null,
  required: null,
  citation: "",
  parameterVersion: "",
  steps: [],
  key,
  ...fields,
});

describe("the order of findings", () => {
  it.each<[string, Partial<Finding>, Partial<Finding>]>([
    ["severity above all", { severity: "overtreding", rule: "registratie" }, { severity: "aandachtspunt" }],
    ["an aandachtspunt before info", { severity: "aandachtspunt", rule: "registratie" }, { severity: "info" }],
    ["staffing before children", { rule: "bkr", date: "2026-11-27" }, { rule: "mentor" }],
    ["children before labour", { rule: "mentor", date: "2026-11-27" }, { rule: "rusttijd" }],
    ["labour before records", { rule: "rusttijd", date: "2026-11-27" }, { rule: "registratie" }],
    ["the earlier day", { date: "2026-11-30", rule: "vierogen" }, { date: "2026-12-01", rule: "bkr" }],
    [
      "the earlier time",
      { interval: { from: 480, to: 540 }, rule: "vierogen" },
      { interval: { from: 1020, to: 1080 }, rule: "bkr" },
    ],
    ["a whole day before its hours", { rule: "vierogen" }, { interval: { from: 480, to: 540 } }],
    ["the rule that the list has first", { rule: "bkr" }, { rule: "vierogen" }],
  ])("puts first %s", (_, first, second) => {
    const [before, after] = [finding("b", first), finding("a", second)];
    expect(inOrderOfWeight([after, before])).toEqual([before, after]);
    expect(inOrderOfWeight([before, after])).toEqual([before, after]);
  });

  it("puts equal ones by their keys, so that it never depends on the records", () => {
    const [a, b, c] = ["a", "b", "c"].map((key) => finding(key, {}));
    const keysOf = (findings: readonly (Finding | undefined)[]) =>
      inOrderOfWeight(findings.filter((one) => one !== undefined)).map(({ key }) => key);
    expect(keysOf([c, a, b])).toEqual(["a", "b", "c"]);
    expect(keysOf([b, c, a])).toEqual(["a", "b", "c"]);
  });

  it("is the same of lists that are joined as of one list with everything in it", () => {
    const dates = ["2026-11-23", "2026-11-24", "2026-11-25"];
    const severities = ["info", "overtreding", "aandachtspunt"] as const;
    const findings = Array.from({ length: 40 }, (_, index) =>
      finding(`k${(index * 17) % 40}`, {
        date: dates[(index * 7) % 3] ?? "",
        severity: severities[(index * 5) % 3] ?? "info",
      }),
    );
    const outcomeOf = (from: number, to: number) => ({ findings: findings.slice(from, to), notEvaluated: [] });
    const lists = [
      [outcomeOf(0, 3), outcomeOf(3, 3), outcomeOf(3, 20)],
      [],
      [outcomeOf(20, 21)],
      [outcomeOf(21, 30), outcomeOf(30, 40)],
    ];
    expect(joinInOrderOfWeight(lists)).toEqual(inOrderOfWeight(findings));
    expect(joinInOrderOfWeight([])).toEqual([]);
  });
});
