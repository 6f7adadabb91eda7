import type { WebContents } from "electron";
import type { PrintReport } from "../../shared/reports/printReport.ts";

/** What a print window has to show, and whom to tell when it stands. */
export interface PrintJob {
  readonly report: PrintReport;
  readonly onReady: () => void;
}

const jobs = new WeakMap<WebContents, PrintJob>();

/** Gives a print window its job, before its page is loaded. The job leaves with the window. */
export function givePrintJob(contents: WebContents, job: PrintJob): void {
  jobs.set(contents, job);
}

export function findPrintJob(contents: WebContents): PrintJob | undefined {
  return jobs.get(contents);
}
