import type { WebContents } from "electron";
import { rosterOf } from "../../shared/checking/evaluateWeek.ts";
import { type Comparison, compareScenarios } from "../../shared/comparison/compareScenarios.ts";
import { comparisonCsv } from "../../shared/comparison/comparisonCsv.ts";
import { comparisonDocument } from "../../shared/comparison/comparisonDocument.ts";
import { comparedOf } from "../../shared/comparison/scenarioKeys.ts";
import type { BridgeInput } from "../../shared/contract/bridge.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { buildComparisonReport } from "../../shared/reports/buildComparisonReport.ts";
import type { PrintReport } from "../../shared/reports/printReport.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { Store } from "../db/store.ts";
import { BridgeRefusal } from "./bridgeErrors.ts";
import { fileNameOf } from "./fileNames.ts";
import type { Files, SavedFile } from "./files.ts";

interface ComparisonContext {
  readonly store: Pick<Store, "exportDocument">;
  readonly files: Pick<Files, "save">;
  readonly printReport: (report: PrintReport) => Promise<Uint8Array>;
  /** The date of today. */
  readonly today: () => string;
}

type Format = BridgeInput<"exportComparison">["format"];

/**
 * Asks where to save and writes the comparison of a week.
 * @throws BridgeRefusal `unknownScenario` for one that is not stored, or whose copy does not fit the week any more.
 */
export async function exportComparison(
  context: ComparisonContext,
  { week, scenarios, format }: BridgeInput<"exportComparison">,
  caller: WebContents,
): Promise<SavedFile> {
  const document = context.store.exportDocument();
  const roster = rosterOf(document, week);
  const compared = scenarios.map((key) => {
    const found = comparedOf(key, document, roster);
    if (found === null) throw new BridgeRefusal("unknownScenario");
    return found;
  });
  // Compared before the dialog, so that the file tells of the week as it was when the user asked for it.
  const comparison = compareScenarios(document, week, compared);
  const words = texts.whatIf.exporting;
  return await context.files.save(caller, {
    title: words.dialog,
    fileName: fileNameOf(words.fileName(week), format),
    filter: { name: words.files[format], extensions: [format] },
    content: () => written(context, document, comparison, format),
  });
}

async function written(
  { printReport, today }: ComparisonContext,
  document: LocationDocument,
  comparison: Comparison,
  format: Format,
): Promise<Uint8Array | string> {
  switch (format) {
    case "csv":
      return comparisonCsv([comparison]);
    case "json":
      return `${JSON.stringify(comparisonDocument(comparison), null, 2)}\n`;
    case "pdf":
      return await printReport(buildComparisonReport({ document, comparison, today: today() }));
  }
}
