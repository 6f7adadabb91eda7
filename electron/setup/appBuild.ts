import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./commands.ts";
import { contentHash } from "./contentHash.ts";
import { PROJECT_FOLDER } from "./folders.ts";
import { SetupError, type StepResult, say } from "./report.ts";
import { setupTexts } from "./setupTexts.ts";

/** All that goes into the bundles. */
const SOURCES = [
  "electron/db",
  "electron/main",
  "electron/preload",
  "electron/print",
  "renderer",
  "shared",
  "electron.vite.config.ts",
  "package.json",
  "package-lock.json",
];

const OUTPUT = join(PROJECT_FOLDER, "out");
const MARKER = join(OUTPUT, ".sources");
const BUNDLES = ["main/main.js", "preload/preload.cjs", "renderer/index.html"];

/**
 * Builds the app with electron-vite, unless the bundles are of these very sources.
 * @throws SetupError after printing the bundler's message
 */
export async function ensureBuild(): Promise<StepResult> {
  const sources = contentHash(PROJECT_FOLDER, SOURCES);
  if (isUpToDate(sources)) return { detail: setupTexts.upToDate };
  const started = Date.now();
  const bundler = join(PROJECT_FOLDER, "node_modules", "electron-vite", "bin", "electron-vite.js");
  const result = await runCommand(process.execPath, [bundler, "build", "--logLevel", "warn"], { cwd: PROJECT_FOLDER });
  if (result.status !== 0) {
    say(result.stdout + result.stderr);
    throw new SetupError(setupTexts.buildFailed, setupTexts.buildRemedy);
  }
  writeFileSync(MARKER, sources);
  return { detail: setupTexts.built(Math.round((Date.now() - started) / 1000)) };
}

function isUpToDate(sources: string): boolean {
  if (!existsSync(MARKER) || readFileSync(MARKER, "utf8") !== sources) return false;
  return BUNDLES.every((bundle) => existsSync(join(OUTPUT, bundle)));
}
