import { expect, test } from "vitest";
import { compareScenarios } from "../../../shared/comparison/compareScenarios.ts";
import { comparisonCsv } from "../../../shared/comparison/comparisonCsv.ts";
import { comparisonDocument } from "../../../shared/comparison/comparisonDocument.ts";
import { comparisonTable, type TableSection } from "../../../shared/comparison/comparisonTable.ts";
import { axisOfCurves, curveOn, datesWithCurve, describeCurve } from "../../../shared/comparison/curves.ts";
import { sumMeasures } from "../../../shared/comparison/sumMeasures.ts";
import { TUESDAY } from "../buildDocument.ts";
import { eightAndNine } from "./eightAndNine.ts";

const WEEK = "2026-W48";
const document = eightAndNine();
const comparison = compareScenarios(document, WEEK, [{ scenario: "none" }, { scenario: ["III"] }]);

function rowOf(sections: readonly TableSection[], id: string) {
  return sections.flatMap(({ rows }) => rows).find((row) => row.id === id);
}

test("shows each number with its difference to the regular rules", () => {
  const row = rowOf(comparisonTable(comparison), "requiredMinutes");
  expect(row?.cells.map(({ text }) => text)).toEqual(["32 u 00", "24 u 00"]);
  expect(row?.cells.map(({ delta }) => delta)).toEqual([null, { text: "−8 u 00", tone: "neutral" }]);
  expect(row?.cells.map(({ share }) => share)).toEqual([1, 0.75]);
});

test("tells better from worse, and leaves out bars that would all be as long", () => {
  const [shift] = document.weeks[0]?.shifts ?? [];
  const roster = { week: WEEK, status: "draft" as const, shifts: shift ? [shift] : [], merges: [] };
  const worse = compareScenarios(document, WEEK, [{ scenario: "none" }, { scenario: "none", roster }]);
  const sections = comparisonTable(worse);
  expect(rowOf(sections, "shortMinutes")?.cells[1]?.delta?.tone).toBe("worse");
  expect(rowOf(sections, "overtredingen")?.byRule.map(({ name }) => name)).toContain("Beroepskracht-kindratio");
  expect(rowOf(comparisonTable(comparison), "cost")?.cells.map(({ share }) => share)).toEqual([null, null]);
});

test("leaves out parts that are nought everywhere, and what is not told of a day or group", () => {
  expect(rowOf(comparisonTable(comparison), "pilotMinutes.II")).toBeUndefined();
  const ofDay = comparisonTable(comparison, { kind: "day", date: TUESDAY });
  expect(rowOf(ofDay, "requiredMinutes")?.cells[0]?.text).toBe("32 u 00");
  expect(rowOf(ofDay, "guidanceHours")).toBeUndefined();
  const ofGroup = comparisonTable(comparison, { kind: "group", id: "g1" });
  expect(rowOf(ofGroup, "requiredMinutes")?.cells[0]?.text).toBe("16 u 00");
});

test("draws four by group and three at the location on one axis", () => {
  const [regular = [], pooled = []] = comparison.scenarios.map(({ measures }) =>
    curveOn(measures.smallestStaffCurve, TUESDAY),
  );
  expect(regular).toEqual([{ from: 540, to: 1020, required: 4, counted: 4 }]);
  expect(pooled).toEqual([{ from: 540, to: 1020, required: 3, counted: 4 }]);
  expect(axisOfCurves(comparison)).toEqual({ from: 540, to: 1020, most: 4 });
  expect(datesWithCurve(comparison)).toEqual([TUESDAY]);
  expect(describeCurve(pooled)).toBe(
    "Hoogstens 3 nodig (9:00–17:00), hoogstens 4 ingezet; steeds genoeg op de locatie als geheel.",
  );
  expect(describeCurve([])).toBe("Geen kinderen.");
  expect(describeCurve([{ from: 540, to: 600, required: 2, counted: 1 }])).toContain("1 u 00 minder ingezet dan nodig");
});

test("writes parameters and the formula of pilot III with the numbers", () => {
  const all = compareScenarios(document, WEEK, [
    { scenario: "none" },
    { scenario: ["I", "III"] },
    { scenario: ["II"], own: { id: "v", name: "=Kort" }, varied: { maxBridgeMinutes: 30 } },
  ]);
  const lines = comparisonCsv([all]).trim().split("\n");
  expect(lines[0]).toBe(`week,measure,none,I+III,"'=Kort"`);
  expect(lines).toContain("2026-W48,parameters.II.maxBridgeMinutes,,,30");
  expect(lines).toContain("2026-W48,parameters.I.variant,,0-1,");
  expect(lines.find((line) => line.includes("formula.III"))).toContain("⌈a/3 + b/5 + c/8 + d/8⌉");
  const written = comparisonDocument(all);
  expect(written.formulaIII).toContain("⌈Z⌉");
  expect(written.scenarios[2]).toMatchObject({
    scenario: ["II"],
    name: "=Kort",
    hasOwnCopy: false,
    terms: [{ pilot: "II", groupIds: ["g1", "g2"], parameters: { maxBridgeMinutes: 30 } }],
  });
});

test("adds up weeks: numbers are summed, shares and posts averaged", () => {
  const [, pooled] = comparison.scenarios;
  if (!pooled) throw new Error("not compared");
  const { measures } = pooled;
  const twice = sumMeasures([measures, { ...measures, vasteGezichtenCoverage: 0.5, freedFte: 0 }]);
  expect(twice.freedMinutes).toBe(2 * 480);
  expect(twice.freedFte).toBeCloseTo(measures.freedFte / 2);
  expect(twice.vasteGezichtenCoverage).toBe(0.5);
  expect(twice.pilotMinutes.any).toBe(2 * measures.pilotMinutes.any);
  expect(twice.aandachtspuntenByRule).toEqual(
    Object.fromEntries(Object.entries(measures.aandachtspuntenByRule).map(([rule, count]) => [rule, 2 * count])),
  );
});
