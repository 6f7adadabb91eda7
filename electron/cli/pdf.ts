import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { IsoWeek, LocalDate } from "../../shared/calendar/dates.ts";
import { compareScenarios } from "../../shared/comparison/compareScenarios.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import type { Scenario } from "../../shared/pilots/scenario.ts";
import { buildComparisonReport } from "../../shared/reports/buildComparisonReport.ts";
import { buildWeekReport } from "../../shared/reports/buildWeekReport.ts";
import type { PrintReport } from "../../shared/reports/printReport.ts";
import type { ReportScope } from "../../shared/reports/reportScope.ts";
import { texts } from "../../shared/texts/nl.ts";
import { writeFileAtomically } from "../main/atomicFile.ts";
import {
  EXIT,
  readArguments,
  readDocumentFile,
  readScenario,
  readScenarios,
  readToday,
  storedWeek,
  UsageError,
  writeOut,
} from "./commandLine.ts";
import { printWithElectron } from "./printWithElectron.ts";

const words = texts.reports.commandLine;

const OPTIONS = {
  week: { type: "string" },
  kind: { type: "string" },
  group: { type: "string" },
  out: { type: "string" },
  today: { type: "string" },
  /** For a roster: the verdict beside the regular one. */
  scenario: { type: "string", default: "agreed" },
  /** For a comparison: `none,I,I+III,agreed`; every set and the agreements as they are, unless said. */
  scenarios: { type: "string" },
} as const;

/** Kinds of the exchange format that later parts of the program bring. */
const LATER_KINDS: readonly string[] = ["person", "dossier", "tekortplan", "notice"];

/**
 * `rooster pdf FILE --week … --kind roster|compare [--group …] [--scenario …] [--scenarios …] --out out.pdf`: the PDF that
 * the app exports, through the real Electron. The file is written whole or not at all.
 * @throws UsageError for options, a document or a place that do not do.
 */
export async function printPdf(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, 1);
  const kind = kindOf(values.kind);
  const out = outputOf(values.out);
  const today = readToday(values.today);
  const document = await readDocumentFile(positionals[0]);
  const week = weekOf(document, values.week);
  const input = { document, week, today };
  const report =
    kind === "roster"
      ? rosterReport(input, values.group, readScenario(values.scenario))
      : comparisonReport(input, values.scenarios);
  write(out, await printWithElectron(report));
  await writeOut(`${out}\n`);
  return EXIT.inOrder;
}

interface ReportInput {
  readonly document: LocationDocument;
  readonly week: IsoWeek;
  readonly today: LocalDate;
}

function rosterReport(input: ReportInput, groupId: string | undefined, scenario: Scenario): PrintReport {
  return buildWeekReport({ ...input, scenario, scope: scopeOf(input.document, groupId) });
}

function comparisonReport({ document, week, today }: ReportInput, list: string | undefined): PrintReport {
  const scenarios = readScenarios(list).map((scenario) => ({ scenario }));
  return buildComparisonReport({ document, comparison: compareScenarios(document, week, scenarios), today });
}

function kindOf(kind: string | undefined): "roster" | "compare" {
  if (kind === undefined) throw new UsageError(words.kindMissing);
  if (LATER_KINDS.includes(kind)) throw new UsageError(words.kindLater(kind));
  if (kind !== "roster" && kind !== "compare") throw new UsageError(words.kindUnknown(kind));
  return kind;
}

/** Refused before anything is drawn, since printing takes seconds. */
function outputOf(out: string | undefined): string {
  if (out === undefined) throw new UsageError(words.outMissing);
  const path = resolve(out);
  if (statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(words.outFolderMissing(dirname(path)));
  }
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new UsageError(words.outNotWritable(path));
  return path;
}

function weekOf(document: LocationDocument, week: string | undefined): IsoWeek {
  if (week === undefined) throw new UsageError(words.weekMissing);
  return storedWeek(document, week);
}

function scopeOf(document: LocationDocument, groupId: string | undefined): ReportScope {
  if (groupId === undefined) return { kind: "location" };
  const groupIds = document.groups.map((group) => group.id);
  if (!groupIds.includes(groupId)) throw new UsageError(words.groupUnknown(groupId, groupIds));
  return { kind: "group", groupId };
}

function write(path: string, pdf: Uint8Array): void {
  try {
    writeFileAtomically(path, pdf);
  } catch (cause) {
    throw new UsageError(words.outNotWritable(path), { cause });
  }
}
