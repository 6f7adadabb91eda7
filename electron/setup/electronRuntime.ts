import {
  fallbackExists,
  fallbackFolder,
  fallbackIsCached,
  installFallback,
  refreshDefaultApp,
} from "./fallbackElectron.ts";
import {
  executableIn,
  installOfficial,
  officialFolder,
  officialIsInstalled,
  officialVersion,
} from "./officialElectron.ts";
import { SetupError, type StepResult, say } from "./report.ts";
import { type RuntimeMark, readMark } from "./runtimeMark.ts";
import { setupTexts } from "./setupTexts.ts";

/** An Electron that is complete on this machine. */
export type ElectronRuntime = RuntimeMark & {
  readonly folder: string;
  /** Absolute path of the program. */
  readonly executable: string;
};

/** The Electron that is ready to run: the official one where it could be had, else the fallback; undefined when neither is. */
export function findElectron(): ElectronRuntime | undefined {
  const folder = officialIsInstalled() ? officialFolder() : fallbackFolder();
  const mark = readMark(folder);
  if (mark === undefined) return undefined;
  return { ...mark, folder, executable: mark.kind === "official" ? executableIn(folder) : `${folder}/electron` };
}

/**
 * Like {@link findElectron}, for who can't go on without.
 * @throws SetupError when there is none yet
 */
export function requireElectron(): ElectronRuntime {
  const runtime = findElectron();
  if (runtime === undefined) throw new SetupError(setupTexts.noElectron, setupTexts.runSetup);
  return runtime;
}

/**
 * Makes sure that there is an Electron. The official one is tried first; a fallback that was fetched before is kept, since
 * whoever needed it once would otherwise wait for the same failure at every start.
 * @param retryOfficial try the official one again although the fallback is there
 * @throws SetupError when neither can be had
 */
export async function ensureElectron(retryOfficial = false): Promise<StepResult> {
  if (officialIsInstalled()) return { detail: present() };
  if (fallbackExists() && fallbackIsCached() && !retryOfficial) {
    refreshDefaultApp();
    return { detail: present() };
  }
  const reason = await installOfficial();
  if (reason !== undefined) await installInstead(reason);
  return { detail: describe() };
}

async function installInstead(reason: string): Promise<void> {
  if (!fallbackExists()) {
    throw new SetupError(setupTexts.officialFailed(officialVersion(), reason), setupTexts.officialRemedy);
  }
  say(`  ${setupTexts.officialFailed(officialVersion(), reason)}`);
  if (fallbackIsCached()) refreshDefaultApp();
  else await installFallback();
}

function present(): string {
  return `${describe()}, ${setupTexts.alreadyThere}`;
}

function describe(): string {
  const { kind, version, chromium } = requireElectron();
  return setupTexts.runtime(kind, version, chromium);
}
