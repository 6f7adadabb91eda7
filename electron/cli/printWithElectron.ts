import { spawn } from "node:child_process";
import { chownSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PrintReport } from "../../shared/reports/printReport.ts";
import { texts } from "../../shared/texts/nl.ts";
import { PRINT_ARGUMENT, PRINT_FILES } from "../print/printFolder.ts";
import { type ElectronLaunch, resolveElectron } from "../setup/electronLaunch.ts";
import { setUp } from "../setup/setUp.ts";
import { UsageError } from "./commandLine.ts";

/** Longer than the program itself waits for its page, so that its own message comes first. */
const TIMEOUT_MS = 120_000;
const INTERRUPTS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Starts the program as a printer and waits for the PDF. The report travels in a private folder that is removed
 * afterwards, also when the command is interrupted.
 * @throws UsageError with the reason when nothing was printed; SetupError when there is no Electron.
 */
export async function printWithElectron(report: PrintReport): Promise<Uint8Array> {
  await setUp();
  const launch = await resolveElectron();
  try {
    giveReport(launch, report);
    await runToEnd(launch);
    return resultOf(launch.workFolder);
  } finally {
    launch.dispose();
  }
}

function giveReport({ workFolder, user }: ElectronLaunch, report: PrintReport): void {
  const path = join(workFolder, PRINT_FILES.report);
  writeFileSync(path, JSON.stringify(report), { mode: 0o600 });
  if (user !== undefined) chownSync(path, user.uid, user.gid);
}

/** What Electron and Chromium say meanwhile is for nobody; the result is in the folder. */
function runToEnd({ command, args, env, workFolder }: ElectronLaunch): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args, PRINT_ARGUMENT + workFolder], { env, stdio: "ignore", timeout: TIMEOUT_MS });
    const stop = () => child.kill();
    for (const signal of INTERRUPTS) process.on(signal, stop);
    const end = () => {
      for (const signal of INTERRUPTS) process.off(signal, stop);
    };
    child.once("error", (error) => {
      end();
      reject(error);
    });
    child.once("exit", () => {
      end();
      resolve();
    });
  });
}

function resultOf(folder: string): Uint8Array {
  const pdf = join(folder, PRINT_FILES.pdf);
  if (existsSync(pdf)) return readFileSync(pdf);
  const error = join(folder, PRINT_FILES.error);
  const words = texts.reports.commandLine;
  throw new UsageError(words.printingFailed(existsSync(error) ? readFileSync(error, "utf8") : words.noReason));
}
