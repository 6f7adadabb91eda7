import { type Comparison, compareScenarios } from "../../shared/comparison/compareScenarios.ts";
import { comparisonCsv } from "../../shared/comparison/comparisonCsv.ts";
import { comparisonDocument } from "../../shared/comparison/comparisonDocument.ts";
import { describeComparison } from "../../shared/comparison/describeComparison.ts";
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
  /** `none,I,I+III,agreed`; every set and the agreements as they are, unless said. */
  scenarios: { type: "string" },
  json: { type: "boolean", default: false },
  csv: { type: "boolean", default: false },
} as const;

/** `rooster compare`: the measures of scenarios side by side, over one week or all weeks of the document. */
export async function runCompare(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, 1);
  if (values.json && values.csv) throw new UsageError(texts.commandLine.oneFormat);
  const scenarios = readScenarios(values.scenarios).map((scenario) => ({ scenario }));
  const document = await readDocumentFile(positionals[0]);
  const comparisons = weeksToRead(document, values.week).map((week) => compareScenarios(document, week, scenarios));
  await writeOut(written(comparisons, values));
  return EXIT.inOrder;
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
