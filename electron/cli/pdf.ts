import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { buildReport, type ReportOptions } from "../../shared/reports/buildReport.ts";
import type { PrintedRoster } from "../../shared/reports/printedRoster.ts";
import { printedRosterOf } from "../../shared/reports/printedRosterOf.ts";
import type { PrintReport } from "../../shared/reports/printReport.ts";
import { ReportRefusal } from "../../shared/reports/reportRefusal.ts";
import type { ReportRequest } from "../../shared/reports/reportRequest.ts";
import { type WeekReport, weekReportSchema } from "../../shared/reports/weekReport.ts";
import { texts } from "../../shared/texts/nl.ts";
import { writeFileAtomically } from "../main/atomicFile.ts";
import { EXIT, readArguments, readDocumentFile, readToday, UsageError, writeOut } from "./commandLine.ts";
import { REQUEST_OPTIONS, readKind, readRequest } from "./pdfRequest.ts";
import { printWithElectron } from "./printWithElectron.ts";

const words = texts.reports.commandLine;

const OPTIONS = {
  ...REQUEST_OPTIONS,
  kind: { type: "string" },
  /** `json` writes the report itself, as data; without `--out` to standard output. */
  format: { type: "string", default: "pdf" },
  out: { type: "string" },
  today: { type: "string" },
} as const;

/**
 * `rooster pdf FILE --week … --kind roster|person|dossier|compare|tekortplan|notice … --out out.pdf`: the PDF that the app
 * exports, through the real Electron, or with `--format json` the report as data. The file is written whole or not at all.
 * @throws UsageError for options, a document or a place that do not do.
 */
export async function printPdf(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, 1);
  const { kind: kindName, format: formatName, out: outName, today: todayText, since, ...options } = values;
  const kind = readKind(kindName);
  const format = readFormat(formatName);
  const out = outName === undefined && format === "json" ? null : outputOf(outName);
  const today = readToday(todayText);
  const document = await readDocumentFile(positionals[0]);
  const request = readRequest(kind, { options: { ...options, since }, document, today });
  const report = orUsageError(document, request, { today, printedBefore: readPrinted(since, request) });
  if (out === null) {
    await writeOut(asJson(report));
    return EXIT.inOrder;
  }
  write(out, format === "json" ? asJson(report) : await printWithElectron(report));
  await writeOut(`${out}\n`);
  return EXIT.inOrder;
}

function asJson(report: PrintReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

function orUsageError(document: LocationDocument, request: ReportRequest, options: ReportOptions): PrintReport {
  try {
    return buildReport(document, request, options);
  } catch (cause) {
    if (!(cause instanceof ReportRefusal)) throw cause;
    throw new UsageError(texts.reports.refusals[cause.code](cause.subject), { cause });
  }
}

/** What an earlier roster of the same week showed; null without one. */
function readPrinted(file: string | undefined, request: ReportRequest): PrintedRoster | null {
  if (file === undefined || request.kind !== "roster") return null;
  const report = readRoster(file);
  if (report.week !== request.week) throw new UsageError(words.sinceOtherWeek(file, report.week));
  return printedRosterOf(report);
}

function readRoster(file: string): WeekReport {
  try {
    return weekReportSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (cause) {
    throw new UsageError(words.sinceUnreadable(file), { cause });
  }
}

function readFormat(format: string): "pdf" | "json" {
  if (format !== "pdf" && format !== "json") throw new UsageError(words.formatUnknown(format));
  return format;
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

function write(path: string, content: Uint8Array | string): void {
  try {
    writeFileAtomically(path, content);
  } catch (cause) {
    throw new UsageError(words.outNotWritable(path), { cause });
  }
}
