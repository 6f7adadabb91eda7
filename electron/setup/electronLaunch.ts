import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasDisplay, startVirtualDisplay, type VirtualDisplay } from "./display.ts";
import { requireElectron } from "./electronRuntime.ts";
import { PROJECT_FOLDER } from "./folders.ts";
import { ensureSandbox } from "./sandbox.ts";
import { stageApp } from "./stageApp.ts";
import {
  asUser,
  lastingHome,
  lendDisplayKey,
  makePrivateFolder,
  type UnprivilegedUser,
  unprivilegedUser,
} from "./unprivilegedUser.ts";

/** How to start the built app in Electron on this machine, whoever is calling and whether or not there is a display. */
export type ElectronLaunch = {
  readonly command: string;
  /** Everything up to and including the app's folder; the app's own arguments follow. */
  readonly args: readonly string[];
  /** The whole environment, not additions to it. */
  readonly env: Readonly<Record<string, string>>;
  /** A temporary folder, 0700, in which the user that runs Electron may write. The caller, root included, can read it. */
  readonly workFolder: string;
  /** The user that Electron runs as when that is not the caller. */
  readonly user: UnprivilegedUser | undefined;
  /** The display that was started for it when there was none. */
  readonly display: string | undefined;
  readonly sandbox: boolean;
  /** Ends the display and removes the temporary folder; call it when Electron has ended. */
  readonly dispose: () => void;
};

export type LaunchOptions = {
  /** Settings and data that stay between starts, as a person expects of the app; tests want to begin with none. */
  readonly lasting?: boolean;
};

/** Chromium's complaints about a bus or a graphics card that a machine lacks say nothing to who starts the app. */
const QUIET = "--log-level=3";

/** Variables that would change how Electron itself starts, or that only npm's own children need. */
const NOT_PASSED_ON = /^(npm_|ELECTRON_RUN_AS_NODE$|NODE_OPTIONS$|NODE_PATH$)/;

/** All that another user gets to see of root's variables: root's own session and secrets are not theirs. */
const FOR_ANOTHER_USER = /^(PATH|TERM|TZ|LANG|LANGUAGE|LC_\w+|DISPLAY|XAUTHORITY|ROOSTERWIJS_\w+|CI)$/;

/**
 * Works out how to start the app: as root as an unprivileged user from a readable copy, without a display on a virtual one,
 * and with Chromium's sandbox wherever the system allows it. Set-up and build must have been done before.
 * @throws SetupError when there is no Electron, no display can be had, or the unprivileged user does not exist
 */
export async function resolveElectron(options: LaunchOptions = {}): Promise<ElectronLaunch> {
  const runtime = requireElectron();
  const user = unprivilegedUser();
  const sandbox = ensureSandbox(runtime.folder, user);
  const display = hasDisplay() ? undefined : await startVirtualDisplay();
  const workFolder = makePrivateFolder(mkdtempSync(join(tmpdir(), "roosterwijs-run-")), user);
  const appFolder = user === undefined ? PROJECT_FOLDER : stageApp();
  const [command = runtime.executable, ...args] = [
    ...(user === undefined ? [] : asUser(user)),
    runtime.executable,
    QUIET,
    ...(sandbox ? [] : ["--no-sandbox"]),
    appFolder,
  ];
  const marks = { ROOSTERWIJS_RUNTIME: runtime.kind, ...(sandbox ? {} : { ROOSTERWIJS_SANDBOX: "off" }) };
  return {
    command,
    args,
    env: { ...electronEnvironment(display, user, options.lasting === true, workFolder), ...marks },
    workFolder,
    user,
    display: display?.env.DISPLAY,
    sandbox,
    dispose: () => {
      display?.stop();
      rmSync(workFolder, { recursive: true, force: true });
    },
  };
}

/**
 * Writes the command and its arguments into a script, for callers that can start nothing but a single program (Playwright
 * puts arguments of its own first). Every step of it replaces itself, so the process id is Electron's own.
 */
export function writeLaunchScript(launch: ElectronLaunch): string {
  const path = join(launch.workFolder, "electron.sh");
  const programs = launch.args.slice(0, -1);
  const words = [launch.command, ...programs].map(quote).join(" ");
  writeFileSync(path, `#!/bin/sh\nexec ${words} "$@"\n`, { mode: 0o755 });
  return path;
}

function electronEnvironment(
  display: VirtualDisplay | undefined,
  user: UnprivilegedUser | undefined,
  lasting: boolean,
  workFolder: string,
): Record<string, string> {
  const mayPass = (name: string) => (user === undefined ? !NOT_PASSED_ON.test(name) : FOR_ANOTHER_USER.test(name));
  const entries = Object.entries({ ...process.env, ...display?.env }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && mayPass(entry[0]),
  );
  const env: Record<string, string> = Object.fromEntries(entries);
  // Without a UTF-8 locale names of files come out garbled.
  if (process.platform === "linux" && !/UTF-?8/i.test(env.LC_ALL ?? env.LANG ?? "")) env.LC_ALL = "C.UTF-8";
  if (user === undefined) return env;
  const home = lasting ? lastingHome(user) : makePrivateFolder(join(workFolder, "home"), user);
  if (env.XAUTHORITY !== undefined) env.XAUTHORITY = lendDisplayKey(env.XAUTHORITY, home, user);
  return { ...env, HOME: home, USER: user.name, LOGNAME: user.name };
}

/** A word for a POSIX shell, whatever is in it. */
function quote(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
