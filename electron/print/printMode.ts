import { readFileSync } from "node:fs";
import { join } from "node:path";
import { app, session } from "electron";
import { printReportSchema } from "../../shared/reports/printReport.ts";
import { writeFileAtomically } from "../main/atomicFile.ts";
import { refusingAllBut } from "../main/bridgeCalls.ts";
import { registerBridge } from "../main/ipc.ts";
import { serveOwnPages } from "../main/protocol.ts";
import { PRINT_ARGUMENT, PRINT_FILES } from "./printFolder.ts";
import { printHandlers } from "./printHandlers.ts";
import { printReport } from "./printReport.ts";

/*
 * The program as a printer for the command line: it reads a report from a folder, writes the PDF beside it, and ends. No
 * database is opened and no other window shown.
 */

/** The folder named by `--print-folder=…`, or undefined when the program was started as usual. */
export function findPrintFolder(argv: readonly string[]): string | undefined {
  const argument = argv.find((each) => each.startsWith(PRINT_ARGUMENT));
  return argument?.slice(PRINT_ARGUMENT.length);
}

/**
 * Prints the report of the folder and ends the program: exit code 0 with the PDF written, 1 with the error in words.
 * Must run before the app is ready, after the own scheme is registered.
 * @param pages folder of the built pages.
 */
export async function runPrintMode(folder: string, pages: string): Promise<void> {
  // Chromium's own files go where the caller removes them.
  app.setPath("userData", join(folder, PRINT_FILES.browser));
  // The print window is the only one; the program ends when the file stands, not when the window closes.
  app.on("window-all-closed", () => {});
  await app.whenReady();
  serveOwnPages(session.defaultSession, pages);
  const unforeseen: unknown[] = [];
  registerBridge(
    () => printerHandlers,
    (_where, error) => unforeseen.push(error),
  );
  try {
    const report = printReportSchema.parse(JSON.parse(readFileSync(join(folder, PRINT_FILES.report), "utf8")));
    writeFileAtomically(join(folder, PRINT_FILES.pdf), await printReport(report));
    app.exit(0);
  } catch (error) {
    const causes = [error, ...unforeseen].map((each) => (each instanceof Error ? each.message : String(each)));
    writeFileAtomically(join(folder, PRINT_FILES.error), causes.join("\n"));
    app.exit(1);
  }
}

/** There is no page of the app here, so its functions answer nobody. */
const printerHandlers = refusingAllBut(printHandlers);
