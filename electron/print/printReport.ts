import { BrowserWindow, type PrintToPDFOptions, type WebContents } from "electron";
import type { PrintReport } from "../../shared/reports/printReport.ts";
import { PAGES } from "../main/ownPages.ts";
import { givePrintJob } from "../main/printJobs.ts";
import { secureWebPreferences } from "../main/security.ts";
import { trustSender } from "../main/senders.ts";
import { footerTemplate } from "./footerTemplate.ts";
import { PrintError } from "./printError.ts";

const READY_TIMEOUT_MS = 30_000;
/** An A4 sheet, landscape, in CSS pixels. The paper's own layout is made anew when printing. */
const SHEET = { width: 1123, height: 794 };

/**
 * Draws the report in a hidden, sandboxed window of its own and prints it.
 * @param signal stops it at any moment.
 * @returns the bytes of a tagged PDF with title, language, outline and page numbers.
 * @throws PrintError when the page does not come to stand, its process ends, or it was stopped; the window is gone then
 * too.
 */
export async function printReport(report: PrintReport, signal?: AbortSignal): Promise<Uint8Array> {
  const window = new BrowserWindow({ show: false, ...SHEET, webPreferences: secureWebPreferences() });
  const stop = () => window.destroy();
  signal?.addEventListener("abort", stop);
  try {
    if (signal?.aborted) throw new PrintError("cancelled");
    await drawReport(window, report);
    return await window.webContents.printToPDF(pdfOptions(report));
  } catch (error) {
    throw signal?.aborted ? new PrintError("cancelled") : error;
  } finally {
    signal?.removeEventListener("abort", stop);
    if (!window.isDestroyed()) window.destroy();
  }
}

async function drawReport(window: BrowserWindow, report: PrintReport): Promise<void> {
  const contents = window.webContents;
  let watch: { end(): void } | undefined;
  const drawn = new Promise<void>((resolve, reject) => {
    watch = watchForFailure(contents, reject);
    trustSender(contents, "print");
    givePrintJob(contents, { report, onReady: resolve });
  });
  try {
    await Promise.all([window.loadURL(PAGES.print), drawn]);
  } finally {
    watch?.end();
  }
}

/** A page that never says that it stands must not keep anyone waiting for ever. */
function watchForFailure(contents: WebContents, fail: (error: PrintError) => void): { end(): void } {
  const timer = setTimeout(() => fail(new PrintError("timeout")), READY_TIMEOUT_MS);
  const gone = () => fail(new PrintError("processGone"));
  contents.once("render-process-gone", gone);
  contents.once("destroyed", gone);
  return {
    end() {
      clearTimeout(timer);
      if (contents.isDestroyed()) return;
      contents.removeListener("render-process-gone", gone);
      contents.removeListener("destroyed", gone);
    },
  };
}

function pdfOptions(report: PrintReport): PrintToPDFOptions {
  return {
    // The page's own style sheet says A4, landscape, and the margins.
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: "<span></span>",
    footerTemplate: footerTemplate(report),
  };
}
