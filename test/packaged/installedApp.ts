import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type Browser, chromium, expect, type Page } from "@playwright/test";
import { resolveElectron } from "../../electron/setup/electronLaunch.ts";
import { asUser } from "../../electron/setup/unprivilegedUser.ts";

/** The installed app, driven from outside as its fuses leave it: Playwright's own door is shut. */
export interface InstalledApp {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

const START_TIMEOUT_MS = 30_000;

/** Starts a packaged program on a data folder; as root as an unprivileged user, with Chromium's sandbox on. */
export async function startInstalled(
  executable: string,
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
  more: readonly string[] = [],
): Promise<InstalledApp> {
  const launch = await resolveElectron();
  const [command = executable, ...args] = [
    ...(launch.user === undefined ? [] : asUser(launch.user)),
    executable,
    // One that is free: a port that was looked for beforehand may be taken by the time the program asks for it.
    "--remote-debugging-port=0",
    ...more,
  ];
  // The app knows from its own package what it is.
  const { ROOSTERWIJS_RUNTIME: _, ...system } = launch.env;
  const program = spawn(command, args, {
    env: { ...system, ROOSTERWIJS_DATA_DIR: dataDir, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaints = "";
  program.stderr?.setEncoding("utf8").on("data", (text: string) => {
    complaints += text;
  });
  const browser = await connect(program, () => complaints);
  const page = await firstPage(browser);
  return {
    page,
    close: async () => {
      const ended = once(program, "exit");
      await browser.close();
      program.kill();
      await ended;
      launch.dispose();
    },
  };
}

/** Chromium says on its standard error where it can be driven. */
async function connect(program: ChildProcess, said: () => string): Promise<Browser> {
  let browser: Browser | undefined;
  await expect(async () => {
    expect([program.exitCode, program.signalCode], said()).toEqual([null, null]);
    const [, door] = /^DevTools listening on (ws:\S+)/m.exec(said()) ?? [];
    if (door === undefined) throw new Error(said());
    browser = await chromium.connectOverCDP(door);
  }).toPass({ timeout: START_TIMEOUT_MS });
  if (browser === undefined) throw new Error("not connected");
  return browser;
}

async function firstPage(browser: Browser): Promise<Page> {
  let page: Page | undefined;
  await expect(() => {
    page = browser.contexts()[0]?.pages()[0];
    expect(page).toBeDefined();
  }).toPass({ timeout: START_TIMEOUT_MS });
  if (page === undefined) throw new Error("no window");
  await page.waitForLoadState();
  return page;
}
