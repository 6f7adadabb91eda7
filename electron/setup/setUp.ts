import { ensureBuild } from "./appBuild.ts";
import { ensureElectron } from "./electronRuntime.ts";
import { ensureSqlite } from "./nativeSqlite.ts";
import { step } from "./report.ts";
import { setupTexts } from "./setupTexts.ts";
import { ensureSystemLibraries } from "./systemLibraries.ts";

const labels = setupTexts.steps;

/**
 * Everything that the app needs to run from source on this machine. Each step does nothing when its work is already done.
 * @param retryOfficial try for the official Electron again although the fallback is there
 * @throws SetupError at the first step that fails; it has been printed with what to do
 */
export async function setUp(retryOfficial = false): Promise<void> {
  await step(labels.electron, () => ensureElectron(retryOfficial));
  await step(labels.libraries, ensureSystemLibraries);
  await step(labels.sqlite, ensureSqlite);
  await step(labels.build, ensureBuild);
}
