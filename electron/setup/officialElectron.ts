import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runCommand, TIMED_OUT } from "./commands.ts";
import { fallbackExists } from "./fallbackElectron.ts";
import { cacheFolder, isRoot, PROJECT_FOLDER } from "./folders.ts";
import { markRuntime, readMark } from "./runtimeMark.ts";
import { setupTexts } from "./setupTexts.ts";

const ELECTRON_PACKAGE = join(PROJECT_FOLDER, "node_modules", "electron");
const INSTALLED = join(ELECTRON_PACKAGE, "dist");

/** With a fallback at hand there is no sense in waiting for ever; without one the slowest line should still make it. */
const TIMEOUT_SECONDS = fallbackExists() ? 240 : 1800;

/** The version of the official Electron that this checkout asks for. */
export function officialVersion(): string {
  return (JSON.parse(readFileSync(join(ELECTRON_PACKAGE, "package.json"), "utf8")) as { version: string }).version;
}

/**
 * The folder where this checkout's official Electron is run from. Root's checkout may be closed to the unprivileged user
 * that runs Electron there, so root keeps a copy in the shared cache.
 */
export function officialFolder(): string {
  return process.platform === "linux" && isRoot() ? join(cacheFolder(), `electron-${officialVersion()}`) : INSTALLED;
}

/** True when the official Electron was installed before, in the version that this checkout asks for. */
export function officialIsInstalled(): boolean {
  return readMark(officialFolder())?.version === officialVersion();
}

/**
 * Lets the package `electron` fetch its own binary.
 * @returns undefined when it is there now, else the reason why not
 */
export async function installOfficial(): Promise<string | undefined> {
  const installer = join(ELECTRON_PACKAGE, "install.js");
  const result = await runCommand(process.execPath, [installer], { timeoutSeconds: TIMEOUT_SECONDS });
  if (result.status === TIMED_OUT) return setupTexts.tookTooLong(TIMEOUT_SECONDS);
  if (result.status !== 0) return firstError(result.stderr);
  const chromium = await readChromiumVersion();
  if (chromium === undefined) return setupTexts.doesNotStart;
  const folder = officialFolder();
  if (folder !== INSTALLED) copyToCache(folder);
  markRuntime(folder, { kind: "official", version: officialVersion(), chromium });
  return undefined;
}

/** Asks the binary itself, as plain Node: that needs no display, and shows that it starts at all. */
async function readChromiumVersion(): Promise<string | undefined> {
  const executable = join(INSTALLED, readFileSync(join(ELECTRON_PACKAGE, "path.txt"), "utf8"));
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: "1" };
  const result = await runCommand(executable, ["-p", "process.versions.chrome"], { env, timeoutSeconds: 60 });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

function copyToCache(folder: string): void {
  mkdirSync(cacheFolder(), { recursive: true, mode: 0o755 });
  const workplace = mkdtempSync(join(cacheFolder(), ".electron-"));
  try {
    cpSync(INSTALLED, join(workplace, "dist"), { recursive: true, verbatimSymlinks: true });
    rmSync(folder, { recursive: true, force: true });
    renameSync(join(workplace, "dist"), folder);
  } finally {
    rmSync(workplace, { recursive: true, force: true });
  }
}

/** The first line that says what went wrong, short enough for one line on a terminal. */
function firstError(stderr: string): string {
  const lines = stderr.split("\n").map((line) => line.trim());
  const line = lines.find((candidate) => candidate.includes("Error")) ?? lines.find((candidate) => candidate !== "");
  return (line ?? "").slice(0, 100);
}

/** The path of Electron's executable inside a runtime's folder. */
export function executableIn(folder: string): string {
  const pathFile = join(ELECTRON_PACKAGE, "path.txt");
  return join(folder, existsSync(pathFile) ? readFileSync(pathFile, "utf8") : "electron");
}
