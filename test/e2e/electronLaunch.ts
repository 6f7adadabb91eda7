import { spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron, type ElectronApplication, type Page } from "@playwright/test";
import { type ElectronLaunch, resolveElectron, writeLaunchScript } from "../../electron/setup/electronLaunch.ts";
import { makePrivateFolder, unprivilegedUser } from "../../electron/setup/unprivilegedUser.ts";
import { checkNetwork, recordNetwork } from "./netLog.ts";

export type LaunchAppOptions = {
  /** A folder of an earlier start, to go on with its data; without it the app begins in an empty folder of its own. */
  readonly dataDir?: string;
  /** Arguments for the app, after its folder. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The addresses that a test itself has the network asked for, so that it is seen that a request would be recorded. */
  readonly requests?: readonly string[];
};

export type LaunchedApp = {
  readonly app: ElectronApplication;
  /** The first window, its page loaded. */
  readonly window: Page;
  /** Owned by whoever runs Electron, 0700; stays after `close` and `kill`, so that the app can be started on it again. */
  readonly dataDir: string;
  /** False where Chromium's sandbox could not be had: tests of the sandbox are skipped then. */
  readonly sandbox: boolean;
  /**
   * Ends the app as its user would, or finds that it has ended.
   * @throws when it asked the network for anything else than the given `requests`.
   */
  readonly close: () => Promise<void>;
  /**
   * Ends the whole app at once, without a chance to save: SIGKILL to Electron's own process.
   * @throws as `close`.
   */
  readonly kill: () => Promise<void>;
};

const START_TIMEOUT_MS = 30_000;
/** Longer than it takes with the largest database. */
const CLOSE_TIMEOUT_MS = 20_000;

/**
 * Starts the built app in the real Electron and waits for its window. Root, the unprivileged user and the display are dealt
 * with in `electron/setup/electronLaunch.ts`.
 */
export async function launchApp(options: LaunchAppOptions = {}): Promise<LaunchedApp> {
  const launch = await resolveElectron();
  const dataDir = options.dataDir ?? makeDataDir();
  try {
    const app = await startElectron(launch, dataDir, options);
    const window = await firstWindow(app);
    return { app, window, dataDir, sandbox: launch.sandbox, ...endings(app, launch, options.requests) };
  } catch (error) {
    launch.dispose();
    throw error;
  }
}

/**
 * The first window, its page loaded. A program that shows none is ended, since one that stopped with an error waits for
 * someone to close the dialog.
 * @throws with what it said on standard error.
 */
async function firstWindow(app: ElectronApplication): Promise<Page> {
  let complaints = "";
  app.process().stderr?.on("data", (text: Buffer) => {
    complaints += text.toString();
  });
  try {
    const window = await app.firstWindow({ timeout: START_TIMEOUT_MS });
    await window.waitForLoadState("load", { timeout: START_TIMEOUT_MS });
    return window;
  } catch (cause) {
    app.process().kill("SIGKILL");
    throw new Error(`the app showed no window; it said: ${complaints || "nothing"}`, { cause });
  }
}

/** Starts the program without a driver, as a person would, and waits until it ends. */
export async function runToEnd(
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; errors: string }> {
  const launch = await resolveElectron();
  try {
    const child = spawn(launch.command, [...launch.args, recordNetwork(launch.workFolder)], {
      env: { ...launch.env, ROOSTERWIJS_DATA_DIR: dataDir, ...env },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    const [code] = await once(child, "close");
    checkNetwork(launch.workFolder);
    return { code, errors };
  } finally {
    launch.dispose();
  }
}

/** A new, empty data folder for the app, for tests that put something in it first; {@link removeDataDir} removes it. */
export function makeDataDir(): string {
  return makePrivateFolder(mkdtempSync(join(tmpdir(), "roosterwijs-data-")), unprivilegedUser());
}

/** Removes a data folder after the app has ended. */
export function removeDataDir(dataDir: string): void {
  if (existsSync(dataDir)) rmSync(dataDir, { recursive: true, force: true });
}

/** Makes a file that a test put in place belong to whoever runs Electron. */
export function giveToApp(path: string): void {
  const user = unprivilegedUser();
  if (user !== undefined) chownSync(path, user.uid, user.gid);
}

function startElectron(
  launch: ElectronLaunch,
  dataDir: string,
  options: LaunchAppOptions,
): Promise<ElectronApplication> {
  // Playwright puts its own arguments right behind the program, before what setpriv would need; the script hides that.
  const appFolder = launch.args.at(-1) ?? "";
  return _electron.launch({
    executablePath: process.platform === "win32" ? launch.command : writeLaunchScript(launch),
    args: [appFolder, recordNetwork(launch.workFolder), ...(options.args ?? [])],
    env: { ...launch.env, ROOSTERWIJS_DATA_DIR: dataDir, ...options.env },
    // Without this Playwright adds --no-sandbox by itself.
    chromiumSandbox: launch.sandbox,
    timeout: START_TIMEOUT_MS,
  });
}

function endings(
  app: ElectronApplication,
  launch: ElectronLaunch,
  requests: readonly string[] | undefined,
): Pick<LaunchedApp, "close" | "kill"> {
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  app.process().once("exit", () => resolve());
  let isOver = false;
  const finish = async () => {
    await ended;
    if (isOver) return;
    isOver = true;
    try {
      checkNetwork(launch.workFolder, requests);
    } finally {
      launch.dispose();
    }
  };
  const kill = async () => {
    app.process().kill("SIGKILL");
    await finish();
  };
  return {
    close: async () => {
      // One that cannot be asked to close any more, or does not, is not left behind.
      const timer = setTimeout(() => app.process().kill("SIGKILL"), CLOSE_TIMEOUT_MS);
      try {
        await app.close().catch(kill);
        await finish();
      } finally {
        clearTimeout(timer);
      }
    },
    kill,
  };
}
