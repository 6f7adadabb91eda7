import type { WebContents } from "electron";
import type { BridgeHandlers } from "../main/bridgeCalls.ts";
import { BridgeRefusal } from "../main/bridgeErrors.ts";
import { findPrintJob, type PrintJob } from "../main/printJobs.ts";

/** The bridge's functions for the print page. */
export const printHandlers = {
  getPrintJob: (_input, caller) => jobOf(caller).report,
  reportPrintReady: (_input, caller) => {
    jobOf(caller).onReady();
    return null;
  },
} satisfies Partial<BridgeHandlers>;

function jobOf(caller: WebContents): PrintJob {
  const job = findPrintJob(caller);
  if (job === undefined) throw new BridgeRefusal("noPrintJob");
  return job;
}
