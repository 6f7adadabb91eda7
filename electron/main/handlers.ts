import { app, type WebContents } from "electron";
import type { BridgeInput } from "../../shared/contract/bridge.ts";
import { formatIssue, InvalidDataError } from "../../shared/exchange/issues.ts";
import { readLocationDocument, writeLocationDocument } from "../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { buildWeekReport } from "../../shared/reports/buildWeekReport.ts";
import type { PrintReport } from "../../shared/reports/printReport.ts";
import type { ReportScope } from "../../shared/reports/reportScope.ts";
import { texts } from "../../shared/texts/nl.ts";
import { StorageError } from "../db/storageError.ts";
import type { Store } from "../db/store.ts";
import { printHandlers } from "../print/printHandlers.ts";
import type { BridgeHandlers } from "./bridgeCalls.ts";
import { BridgeRefusal } from "./bridgeErrors.ts";
import { exportComparison } from "./comparisonHandlers.ts";
import { exampleDocument } from "./example.ts";
import { fileNameOf } from "./fileNames.ts";
import type { Files, SavedFile } from "./files.ts";
import { exportPilotLogFiles } from "./pilotLogHandlers.ts";
import type { ShowProgress } from "./progressBar.ts";
import type { RuntimeInfo } from "./runtime.ts";
import { makeStorageHandlers, whoElseWrites } from "./storageHandlers.ts";
import { makeTableHandlers } from "./tableHandlers.ts";

/** What the bridge's functions work with. */
export interface HandlerContext {
  readonly store: Store;
  readonly isExample: boolean;
  readonly runtime: RuntimeInfo;
  readonly files: Files;
  readonly printReport: (report: PrintReport) => Promise<Uint8Array>;
  /** The date of today. */
  readonly today: () => string;
  readonly showProgress: ShowProgress;
  /** Told each time a page got a week. */
  readonly onWeekOpened: () => void;
}

/** What main does for each function of the contract. */
export function makeHandlers(context: HandlerContext): BridgeHandlers {
  const { store, isExample, runtime } = context;
  return {
    getAppInfo: () => ({ version: app.getVersion(), runtime, isExample, readOnly: whoElseWrites(store) }),
    openLocation: () => store.openLocation(),
    openWeek: ({ week }) => {
      const opened = store.openWeek(week);
      context.onWeekOpened();
      return opened;
    },
    commitChange: ({ change, mode }) => store.commitChange(change, mode),
    exportPdf: (input, caller) => exportPdf(context, input, caller),
    exportDocument: (_input, caller) => exportDocument(context, caller),
    importDocument: (_input, caller) => importDocument(context, caller),
    openWeeks: (range) => ({ weeks: store.openWeeks(range) }),
    exportComparison: (input, caller) => exportComparison(context, input, caller),
    exportPilotLog: (period, caller) => exportPilotLogFiles(context, period, caller),
    resetExample: () => {
      if (!isExample) throw new StorageError("notExample");
      store.replaceEverything(exampleDocument());
      return null;
    },
    ...makeStorageHandlers(context),
    ...makeTableHandlers(context),
    ...printHandlers,
  };
}

async function exportPdf(
  context: HandlerContext,
  { week, scope, scenario }: BridgeInput<"exportPdf">,
  caller: WebContents,
): Promise<SavedFile> {
  const document = context.store.exportDocument();
  const words = texts.system;
  const fileName = fileNameOf(words.fileNames.roster(week, scopeName(document, scope)), "pdf");
  // The report is made before the dialog, so that the sheet shows the roster of the moment the user asked for it.
  const report = buildWeekReport({ document, week, scenario, scope, today: context.today() });
  return await context.files.save(caller, {
    title: words.dialogs.savePdf,
    fileName,
    filter: { name: words.dialogs.pdfFiles, extensions: ["pdf"] },
    content: () => context.printReport(report),
  });
}

function scopeName(document: LocationDocument, scope: ReportScope): string {
  if (scope.kind === "location") return texts.system.fileNames.wholeLocation;
  const group = document.groups.find((candidate) => candidate.id === scope.groupId);
  if (group === undefined) throw new BridgeRefusal("unknownGroup");
  return group.name ?? group.id;
}

async function exportDocument({ store, files, today }: HandlerContext, caller: WebContents): Promise<SavedFile> {
  const document = store.exportDocument();
  const { dialogs, fileNames } = texts.system;
  return await files.save(caller, {
    title: dialogs.saveDocument,
    fileName: fileNameOf(fileNames.document(document.location.name ?? document.location.id, today()), "json"),
    filter: { name: dialogs.documentFiles, extensions: ["json"] },
    content: () => Promise.resolve(writeLocationDocument(document)),
  });
}

async function importDocument(
  { store, files }: HandlerContext,
  caller: WebContents,
): Promise<{ status: "cancelled" } | { status: "imported"; fileName: string }> {
  const { dialogs } = texts.system;
  const filter = { name: dialogs.documentFiles, extensions: ["json"] };
  const file = await files.open(caller, dialogs.openDocument, filter);
  if (file === null) return { status: "cancelled" };
  await store.importDocument(parseDocument(file.text));
  return { status: "imported", fileName: file.fileName };
}

function parseDocument(text: string): LocationDocument {
  try {
    return readLocationDocument(text);
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    throw new BridgeRefusal("invalidDocument", { details: error.issues.map(formatIssue), cause: error });
  }
}
