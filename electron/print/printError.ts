import { texts } from "../../shared/texts/nl.ts";

export type PrintErrorCode = "timeout" | "processGone" | "cancelled";

/** A report that could not be printed, in a Dutch sentence. */
export class PrintError extends Error {
  override readonly name = "PrintError";
  readonly code: PrintErrorCode;

  constructor(code: PrintErrorCode) {
    super(texts.reports.printErrors[code]);
    this.code = code;
  }
}
