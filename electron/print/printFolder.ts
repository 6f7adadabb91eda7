/*
 * What the command line and the program as a printer agree on. Without Electron, since the command line is plain Node.
 */

/** The argument that starts the program as a printer, followed by the folder. */
export const PRINT_ARGUMENT = "--print-folder=";

/** Names within that folder. */
export const PRINT_FILES = {
  /** The report, written by the command line. */
  report: "report.json",
  /** The PDF, written by the program when all went well. */
  pdf: "report.pdf",
  /** What went wrong, in words. */
  error: "error.txt",
  /** Chromium's own files. */
  browser: "browser",
} as const;
