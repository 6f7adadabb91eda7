import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElectronApplication } from "@playwright/test";
import { unprivilegedUser } from "../../electron/setup/unprivilegedUser.ts";

/* What goes wrong outside the program, done to the program while it runs. */

/** A process of the app. */
export interface AppProcess {
  readonly pid: number;
  /** Chromium's word: `Browser`, `Tab`, `GPU`, `Utility`, `Zygote`. */
  readonly type: string;
  /** Of a utility process what it does, such as `network.mojom.NetworkService`. */
  readonly service: string;
}

/** The processes that the app consists of now. */
export async function processesOf(electron: ElectronApplication): Promise<AppProcess[]> {
  return await electron.evaluate(({ app }) =>
    app.getAppMetrics().map(({ pid, type, serviceName }) => ({ pid, type, service: serviceName ?? "" })),
  );
}

/** The process that draws the page. */
export async function pidOfPage(electron: ElectronApplication): Promise<number> {
  return await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error("no window");
    return window.webContents.getOSProcessId();
  });
}

/** A process and all that it started, as the system knows them. */
export function familyOf(pid: number): number[] {
  const parents = execFileSync("ps", ["-eo", "pid=,ppid="], { encoding: "utf8" });
  const pairs = parents
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const children = pairs.flatMap(([child = 0, parent]) => (parent === pid ? [child] : []));
  return [pid, ...children.flatMap(familyOf)];
}

/** Stops every process of the app for some time, as a computer that sleeps, and lets them go on. */
export async function sleepAll(electron: ElectronApplication, during: () => Promise<void> | void): Promise<void> {
  const pids = familyOf(electron.process().pid ?? 0);
  for (const pid of pids) signal(pid, "SIGSTOP");
  try {
    await during();
  } finally {
    for (const pid of pids.toReversed()) signal(pid, "SIGCONT");
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself meanwhile.
  }
}

/** Turns the clock of the main process and of the page so far ahead, or back, while both go on. */
export async function turnClock(electron: ElectronApplication, milliseconds: number): Promise<void> {
  await electron.evaluate(async ({ BrowserWindow }, by) => {
    const turn = `{
      const Original = globalThis.originalDate ?? globalThis.Date;
      globalThis.originalDate = Original;
      globalThis.Date = class Date extends Original {
        constructor(...parts) { if (parts.length === 0) super(Original.now() + ${by}); else super(...parts); }
        static now() { return Original.now() + ${by}; }
      };
    }
    undefined`;
    await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(turn);
    // The page's policy allows no text to become a program; here there is none to fear.
    new Function(turn)();
  }, milliseconds);
}

/** A disk of some kilobytes that belongs to the user of the app; undefined where this user may not make one. */
export function smallDisk(kilobytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), "roosterwijs-disk-"));
  const user = unprivilegedUser();
  const owner = user === undefined ? "" : `,uid=${user.uid},gid=${user.gid}`;
  const options = ["-t", "tmpfs", "-o", `size=${kilobytes}k,mode=700${owner}`, "tmpfs", folder];
  if (process.platform !== "linux" || spawnSync("mount", options).status !== 0) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  return {
    folder,
    remount: (how) => {
      execFileSync("mount", ["-o", `remount,${how}`, folder]);
    },
    remove: () => {
      execFileSync("umount", ["--lazy", folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface SmallDisk {
  readonly folder: string;
  /** `ro` or `rw`; or another size, as `size=9000k`. */
  readonly remount: (how: string) => void;
  readonly remove: () => void;
}

/**
 * Has every write to a file that the main process has open fail, or all that it does with it, as an error of the disk: under
 * its number comes the same file, opened to read it only, or an empty one.
 * @returns mends it.
 */
export async function breakFile(
  electron: ElectronApplication,
  path: string,
  what: "writing" | "everything",
): Promise<() => Promise<void>> {
  const pid = electron.process().pid ?? 0;
  const folder = `/proc/${pid}/fd`;
  const numbers = readdirSync(folder).filter((number) => linkOf(join(folder, number)) === path);
  if (numbers.length === 0) throw new Error(`the app does not have ${path} open`);
  const put = async (file: string, flags: string) => {
    await electron.evaluate(
      (_electron, [handles, from, how]) => {
        const fs = process.getBuiltinModule("node:fs");
        for (const number of handles.map(Number)) {
          fs.closeSync(number);
          const taken: number[] = [];
          let handle = fs.openSync(from, how);
          while (handle !== number) {
            taken.push(handle);
            handle = fs.openSync(from, how);
          }
          for (const other of taken) fs.closeSync(other);
        }
      },
      [numbers, file, flags] as const,
    );
  };
  await put(what === "writing" ? path : "/dev/null", "r");
  return async () => await put(path, "r+");
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
