import type { PrintReport } from "../../shared/reports/printReport.ts";
import { type EstimatedPrint, makePrintEstimate } from "./printEstimate.ts";

/** Prints one report at a time. */
export interface Printer {
  /**
   * The PDF of a report. The last one is kept, so that what was looked at is what is saved; another one stops it.
   * @throws PrintError when it was stopped or cannot be printed.
   */
  readonly print: (report: PrintReport) => Promise<Uint8Array>;
  /** Stops what is being printed, if anything is. */
  readonly stop: () => void;
  /** How far the print is, from 0 to 1, as an estimate; null while nothing is printed. */
  readonly share: () => number | null;
}

interface Print {
  readonly content: string;
  readonly made: Promise<Uint8Array>;
  readonly control: AbortController;
  /** Null once it is made. */
  estimate: EstimatedPrint | null;
}

/**
 * @param printReport prints one report, until the signal stops it.
 * @param now a clock in milliseconds.
 */
export function makePrinter(
  printReport: (report: PrintReport, signal: AbortSignal) => Promise<Uint8Array>,
  now: () => number,
): Printer {
  const estimate = makePrintEstimate(now);
  let last: Print | null = null;
  const stop = () => last?.control.abort();
  return {
    print: async (report) => {
      // A report is data with nothing left to decide, so the same data are the same sheets.
      const content = JSON.stringify(report);
      if (last?.content === content && !last.control.signal.aborted) return await last.made;
      stop();
      const control = new AbortController();
      const own: Print = {
        content,
        made: printReport(report, control.signal),
        control,
        estimate: estimate(content.length),
      };
      last = own;
      try {
        const pdf = await own.made;
        own.estimate?.finish();
        own.estimate = null;
        return pdf;
      } catch (error) {
        if (last === own) last = null;
        throw error;
      }
    },
    stop,
    share: () => last?.estimate?.share() ?? null,
  };
}
