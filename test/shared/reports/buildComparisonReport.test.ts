import { expect, test } from "vitest";
import { compareScenarios } from "../../../shared/comparison/compareScenarios.ts";
import { buildComparisonReport } from "../../../shared/reports/buildComparisonReport.ts";
import { printReportSchema } from "../../../shared/reports/printReport.ts";
import { TUESDAY } from "../buildDocument.ts";
import { eightAndNine } from "../comparison/eightAndNine.ts";

const document = eightAndNine();
const report = buildComparisonReport({
  document,
  comparison: compareScenarios(document, "2026-W48", [{ scenario: "none" }, { scenario: ["III"] }]),
  today: "2026-11-22",
});

test("is sound for the print page, also after JSON", () => {
  expect(printReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
});

test("tells four by group and three at the location, through the day and in words", () => {
  const [day] = report.days;
  expect(day?.date).toBe(TUESDAY);
  expect(day?.needs).toEqual([{ from: 540, to: 1020, required: [4, 3] }]);
  expect(day?.charts.map(({ sentence }) => sentence.slice(0, 19))).toEqual([
    "Hoogstens 4 nodig (",
    "Hoogstens 3 nodig (",
  ]);
  expect(report.axis).toEqual({ from: 540, to: 1020, most: 4 });
});

test("says with what it was reckoned, and what the pilot would take", () => {
  expect(report.columns).toEqual([
    { name: "Regulier", about: "de gewone regels" },
    { name: "Pilot III", about: "bkr op locatieniveau" },
  ]);
  expect(report.terms[0]?.sentences).toEqual(["Geen pilots: de gewone regels."]);
  expect(report.terms[1]?.sentences).toEqual(["Pilot III: Acht, Negen."]);
  expect(report.formula).toContain("⌈a/3 + b/5 + c/8 + d/8⌉");
  expect(report.conditions[0]).toEqual([]);
  expect(report.conditions[1]?.join()).toContain("er is geen afspraak");
});

test("cuts the need where any scenario changes, and nowhere else", () => {
  const children = document.children.map((child, index) =>
    index === 0 ? { ...child, attendance: [{ weekday: 2, from: "09:00", to: "12:00" }] } : child,
  );
  const changed = { ...document, children };
  const { days } = buildComparisonReport({
    document: changed,
    comparison: compareScenarios(changed, "2026-W48", [{ scenario: "none" }, { scenario: ["III"] }]),
    today: "2026-11-22",
  });
  const needs = days[0]?.needs ?? [];
  expect(needs[0]?.from).toBe(540);
  expect(needs.at(-1)?.to).toBe(1020);
  expect(needs.slice(1).every(({ required }, index) => required.join() !== needs[index]?.required.join())).toBe(true);
});

test("names no child in what differs", () => {
  const named = { ...document, children: document.children.map((child) => ({ ...child, name: "Geheim" })) };
  const comparison = compareScenarios(named, "2026-W48", [
    { scenario: "none" },
    { scenario: "none", roster: { week: "2026-W48", status: "draft", shifts: [], merges: [] } },
  ]);
  const text = JSON.stringify(buildComparisonReport({ document: named, comparison, today: "2026-11-22" }));
  expect(text).not.toContain("Geheim");
  expect(comparison.scenarios[1]?.differences.introduced.length).toBeGreaterThan(0);
});
