import type { WebContents } from "electron";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { buildReport } from "../../shared/reports/buildReport.ts";
import { printedRosterOf } from "../../shared/reports/printedRosterOf.ts";
import type { PrintReport } from "../../shared/reports/printReport.ts";
import { ReportRefusal } from "../../shared/reports/reportRefusal.ts";
import type { ReportRequest } from "../../shared/reports/reportRequest.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { Store } from "../db/store.ts";
import { PrintError } from "../print/printError.ts";
import type { BridgeHandlers } from "./bridgeCalls.ts";
import { BridgeRefusal } from "./bridgeErrors.ts";
import { fileNameOf } from "./fileNames.ts";
import type { Files, SavedFile } from "./files.ts";
import { makePrinter, type Printer } from "./printer.ts";

export interface ReportContext {
  readonly store: Pick<
    Store,
    "exportDocument" | "readPrinted" | "notePrinted" | "reportChoices" | "rememberReportChoices"
  >;
  readonly files: Pick<Files, "save" | "showSaved">;
  readonly printReport: (report: PrintReport, signal?: AbortSignal) => Promise<Uint8Array>;
  /** The date of today. */
  readonly today: () => string;
}

type ReportName =
  | "exportPdf"
  | "previewPdf"
  | "cancelPdf"
  | "readPdfProgress"
  | "readReportChoices"
  | "rememberReportChoices"
  | "showSavedFile";

/** What main does for reports: one is printed at a time, and can be stopped. */
export function makeReportHandlers(context: ReportContext): Pick<BridgeHandlers, ReportName> {
  const { store, files } = context;
  const printer = makePrinter(context.printReport, () => performance.now());
  return {
    exportPdf: (request, caller) => exportPdf(context, printer, request, caller),
    previewPdf: async (request) => {
      const { report } = makeReport(context, request);
      return await orCancelled(async () => ({ status: "made", pdf: await printer.print(report) }) as const);
    },
    cancelPdf: () => {
      printer.stop();
      return null;
    },
    readPdfProgress: () => ({ share: printer.share() }),
    readReportChoices: () => store.reportChoices(),
    rememberReportChoices: (choices) => {
      store.rememberReportChoices(choices);
      return null;
    },
    showSavedFile: () => {
      files.showSaved();
      return null;
    },
  };
}

async function exportPdf(
  context: ReportContext,
  printer: Printer,
  request: ReportRequest,
  caller: WebContents,
): Promise<SavedFile> {
  const { store, files } = context;
  // The report is made before the dialog, so that the sheets show the data of the moment the user asked for them.
  const { document, report } = makeReport(context, request);
  return await orCancelled(async () => {
    const saved = await files.save(caller, {
      title: texts.system.dialogs.savePdf,
      fileName: fileNameOf(reportName(document, request), "pdf"),
      filter: { name: texts.system.dialogs.pdfFiles, extensions: ["pdf"] },
      content: () => printer.print(report),
    });
    if (saved.status === "saved" && report.kind === "weekRoster")
      store.notePrinted(report.week, printedRosterOf(report));
    return saved;
  });
}

function makeReport(
  { store, today }: ReportContext,
  request: ReportRequest,
): { readonly document: LocationDocument; readonly report: PrintReport } {
  const document = store.exportDocument();
  const printedBefore = request.kind === "roster" ? store.readPrinted(request.week) : null;
  const report = orRefusal(() => buildReport(document, request, { today: today(), printedBefore }));
  return { document, report };
}

/** Who stops a print, or asks for another one, knows that it does not come. */
async function orCancelled<T>(make: () => Promise<T>): Promise<T | { readonly status: "cancelled" }> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof PrintError && error.code === "cancelled") return { status: "cancelled" };
    throw error;
  }
}

function orRefusal(build: () => PrintReport): PrintReport {
  try {
    return build();
  } catch (error) {
    if (!(error instanceof ReportRefusal)) throw error;
    const { code, subject } = error;
    if (code === "unknownGroup" || code === "unknownScenario") throw new BridgeRefusal(code, { cause: error });
    throw new BridgeRefusal("noReport", { details: [texts.reports.refusals[code](subject)], cause: error });
  }
}

function reportName({ groups, staff }: LocationDocument, request: ReportRequest): string {
  const words = texts.system.fileNames;
  switch (request.kind) {
    case "roster":
      return words.roster(
        request.week,
        request.scope.kind === "location" ? words.wholeLocation : nameIn(groups, request.scope.groupId),
      );
    case "person": {
      const [only, ...more] = request.staffIds ?? [];
      const who = only !== undefined && more.length === 0 ? nameIn(staff, only) : words.perPerson;
      return words.roster(request.period.from, who);
    }
    case "dossier":
      return words.dossier(request.period.from, request.period.to);
    case "compare":
      return texts.whatIf.exporting.fileName(request.week);
    case "tekortplan":
      return words.tekortplan(request.date);
    case "notice":
      return words.notice(request.date);
  }
}

function nameIn(records: readonly { readonly id: string; readonly name?: string | undefined }[], id: string): string {
  return records.find((record) => record.id === id)?.name ?? id;
}
