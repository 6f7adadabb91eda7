import { type LocalDate, mondayOf, weekNumber } from "../calendar/dates.ts";
import { describeFinding } from "../checking/describeFinding.ts";
import { rosterOf } from "../checking/evaluateWeek.ts";
import type { Finding } from "../checking/finding.ts";
import { type Names, namesOfNoChild } from "../checking/names.ts";
import type { Comparison, ScenarioComparison } from "../comparison/compareScenarios.ts";
import { comparisonTable } from "../comparison/comparisonTable.ts";
import { axisOfCurves, curveOn, datesWithCurve, describeCurve } from "../comparison/curves.ts";
import type { CurvePoint } from "../comparison/dayTally.ts";
import { conditionSentences, describeTerms } from "../comparison/describeTerms.ts";
import { aboutCompared, nameOfCompared } from "../comparison/scenarioKeys.ts";
import { formulaOfPool } from "../comparison/scenarioTerms.ts";
import type { LocationDocument } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import type { ComparisonReport, ReportDay, ReportDifferences } from "./comparisonReport.ts";
import { nameOf } from "./rosterRows.ts";
import { statusText } from "./statusText.ts";
import { versionMark } from "./versionMark.ts";

const words = texts.whatIf.paper;

export interface ComparisonReportInput {
  readonly document: LocationDocument;
  /** Of the same document; its first scenario is the regular rules. */
  readonly comparison: Comparison;
  /** The date that the sheet says it was printed on. */
  readonly today: LocalDate;
}

/** A comparison of scenarios for paper, with the parameters and formulas behind it. */
export function buildComparisonReport({ document, comparison, today }: ComparisonReportInput): ComparisonReport {
  const { week, scenarios } = comparison;
  const names = namesOfNoChild(document);
  const sections = comparisonTable(comparison).map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => ({
      name: row.name,
      isPart: row.isPart,
      cells: row.cells.map(({ text, share, delta }) => ({ text, share, delta })),
    })),
  }));
  const dates = datesWithCurve(comparison);
  const days = dates.map((date) => dayOf(comparison, date));
  return {
    kind: "comparison",
    title: words.title(nameOf(document.location), weekNumber(week), week.slice(0, 4)),
    locationName: nameOf(document.location),
    municipality: document.location.municipality ?? null,
    week,
    dates,
    versionText: texts.reports.version(statusText(rosterOf(document, week)), versionMark({ sections, days })),
    printedOn: today,
    paper: "A4 landscape",
    columns: scenarios.map(({ compared }) => ({ name: nameOfCompared(compared), about: aboutCompared(compared) })),
    sections,
    conditions: scenarios.map(({ measures }) => conditionSentences(measures.unmetConditions)),
    axis: axisOfCurves(comparison),
    days,
    differences: scenarios.slice(1).map((scenario) => differencesOf(scenario, names)),
    terms: scenarios.map((scenario) => ({
      name: nameOfCompared(scenario.compared),
      sentences:
        scenario.terms.length === 0
          ? [texts.comparison.noPilots]
          : scenario.terms.map((terms) => describeTerms(terms, names)),
    })),
    formula: formulaOfPool(mondayOf(week)),
  };
}

function dayOf({ scenarios }: Comparison, date: LocalDate): ReportDay {
  const curves = scenarios.map(({ measures }) => curveOn(measures.smallestStaffCurve, date));
  return {
    date,
    charts: curves.map((points) => ({
      points: points.map(({ from, to, required, counted }) => ({ from, to, required, counted })),
      sentence: describeCurve(points),
    })),
    needs: needsOf(curves),
  };
}

/** Cuts a day where the need of any scenario changes. */
function needsOf(curves: readonly (readonly CurvePoint[])[]): ReportDay["needs"] {
  const cuts = [...new Set(curves.flat().flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const needs: ReportDay["needs"] = [];
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[index + 1] ?? from;
    const required = curves.map((points) => needAt(points, from));
    const last = needs.at(-1);
    if (last?.required.every((need, column) => need === required[column])) last.to = to;
    else needs.push({ from, to, required });
  }
  return needs;
}

function needAt(points: readonly CurvePoint[], minute: number): number {
  return points.find(({ from, to }) => from <= minute && minute < to)?.required ?? 0;
}

function differencesOf({ compared, differences }: ScenarioComparison, names: Names): ReportDifferences {
  const describe = (finding: Finding) => {
    const { title, sentence } = describeFinding(finding, names);
    return { title: words.finding(title, texts.findings.rules[finding.rule]), sentence };
  };
  return {
    name: nameOfCompared(compared),
    introduced: differences.introduced.map(describe),
    resolved: differences.resolved.map(describe),
    changed: differences.changed.map(({ after }) => describe(after)),
    unchanged: differences.unchanged,
  };
}
