import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isIsoWeek } from "../../shared/calendar/dates.ts";
import { checkWeek } from "../../shared/checking/checkWeek.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { buildWeekReport } from "../../shared/reports/buildWeekReport.ts";
import type { ReportScope } from "../../shared/reports/reportScope.ts";
import { texts } from "../../shared/texts/nl.ts";
import { writeFileAtomically } from "../main/atomicFile.ts";
import { EXIT, readArguments, readDocumentFile, readToday, UsageError, writeOut } from "./commandLine.ts";
import { printWithElectron } from "./printWithElectron.ts";

const words = texts.reports.commandLine;

const OPTIONS = {
  week: { type: "string" },
  kind: { type: "string" },
  group: { type: "string" },
  out: { type: "string" },
  today: { type: "string" },
} as const;

/** Kinds of the exchange format that later parts of the program bring. */
const LATER_KINDS: readonly string[] = ["person", "dossier", "compare", "tekortplan", "notice"];

/**
 * `rooster pdf FILE --week … --kind roster [--group …] --out out.pdf`: the PDF that the app exports, through the real
 * Electron. The file is written whole or not at all.
 * @throws UsageError for options, a document or a place that do not do.
 */
export async function printPdf(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, 1);
  assertKind(values.kind);
  const out = outputOf(values.out);
  const today = readToday(values.today);
  const document = await readDocumentFile(positionals[0]);
  const week = weekOf(document, values.week);
  const scope = scopeOf(document, values.group);
  const report = buildWeekReport({ document, weekCheck: checkWeek(document, week), scope, today });
  write(out, await printWithElectron(report));
  await writeOut(`${out}\n`);
  return EXIT.inOrder;
}

function assertKind(kind: string | undefined): void {
  if (kind === undefined) throw new UsageError(words.kindMissing);
  if (LATER_KINDS.includes(kind)) throw new UsageError(words.kindLater(kind));
  if (kind !== "roster") throw new UsageError(words.kindUnknown(kind));
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

function weekOf(document: LocationDocument, week: string | undefined): string {
  if (week === undefined) throw new UsageError(words.weekMissing);
  const isStored = isIsoWeek(week) && document.weeks.some((roster) => roster.week === week);
  if (!isStored) throw new UsageError(texts.commandLine.weekUnknown(week));
  return week;
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
