import type { BridgeError } from "../../shared/contract/bridgeAnswers.ts";
import { formatIssue, InvalidDataError } from "../../shared/exchange/issues.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { BridgeErrorCode } from "../../shared/texts/system.ts";
import { StorageError } from "../db/storageError.ts";
import { PrintError } from "../print/printError.ts";

/** Thrown when a call of the page cannot be done; the page gets the code and its Dutch sentence. */
export class BridgeRefusal extends Error {
  readonly code: BridgeErrorCode;
  readonly details: readonly string[];

  constructor(code: BridgeErrorCode, options: ErrorOptions & { readonly details?: readonly string[] } = {}) {
    super(texts.system.bridge[code], options);
    this.name = "BridgeRefusal";
    this.code = code;
    this.details = options.details ?? [];
  }
}

/**
 * What the page is told of an error: never a stack trace, and of an error that was not foreseen nothing but that.
 * @returns also whether it was foreseen; what was not belongs in the log.
 */
export function toBridgeError(error: unknown): { readonly error: BridgeError; readonly foreseen: boolean } {
  if (error instanceof BridgeRefusal || error instanceof StorageError) {
    return { error: { code: error.code, message: error.message, details: [...error.details] }, foreseen: true };
  }
  if (error instanceof PrintError) {
    return { error: { code: `print-${error.code}`, message: error.message, details: [] }, foreseen: false };
  }
  if (error instanceof InvalidDataError) {
    const refusal = new BridgeRefusal("brokenReferences", { details: error.issues.map(formatIssue) });
    return toBridgeError(refusal);
  }
  return { error: { code: "unexpected", message: texts.system.bridge.unexpected, details: [] }, foreseen: false };
}
