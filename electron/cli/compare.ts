import type { IsoWeek } from "../../shared/calendar/dates.ts";
import { rosterOf } from "../../shared/checking/evaluateWeek.ts";
import { type Comparison, compareScenarios } from "../../shared/comparison/compareScenarios.ts";
import { comparisonCsv } from "../../shared/comparison/comparisonCsv.ts";
import { comparisonDocument } from "../../shared/comparison/comparisonDocument.ts";
import { describeComparison } from "../../shared/comparison/describeComparison.ts";
import { comparedOf, type ScenarioKey } from "../../shared/comparison/scenarioKeys.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import {
  EXIT,
  readArguments,
  readDocumentFile,
  readScenarios,
  UsageError,
  weeksToRead,
  writeOut,
} from "./commandLine.ts";

const OPTIONS = {
  week: { type: "string" },
  /** `none,I,I+III,agreed,own:v1`; every set and the agreements as they are, unless said. */
  scenarios: { type: "string" },
  json: { type: "boolean", default: false },
  csv: { type: "boolean", default: false },
} as const;

/** `rooster compare`: the measures of scenarios side by side, over one week or all weeks of the document. */
export async function runCompare(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, 1);
  if (values.json && values.csv) throw new UsageError(texts.commandLine.oneFormat);
  const keys = readScenarios(values.scenarios);
  const document = await readDocumentFile(positionals[0]);
  const comparisons = weeksToRead(document, values.week).map((week) => compare(document, week, keys));
  await writeOut(written(comparisons, values));
  return EXIT.inOrder;
}

function compare(document: LocationDocument, week: IsoWeek, keys: readonly ScenarioKey[]): Comparison {
  const roster = rosterOf(document, week);
  const compared = keys.map((key) => {
    const found = comparedOf(key, document, roster);
    if (found === null) throw new UsageError(texts.reports.refusals.unknownScenario(`${key} (${week})`));
    return found;
  });
  return compareScenarios(document, week, compared);
}

function written(
  comparisons: readonly Comparison[],
  { json, csv, week }: { readonly json: boolean; readonly csv: boolean; readonly week?: string | undefined },
): string {
  if (csv) return comparisonCsv(comparisons);
  if (!json) return `${comparisons.map(describeComparison).join("\n\n")}\n`;
  const documents = comparisons.map(comparisonDocument);
  return `${JSON.stringify(week === undefined ? documents : documents[0], null, 2)}\n`;
}
