import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
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
  const port = await freePort();
  const launch = await resolveElectron();
  const [command = executable, ...args] = [
    ...(launch.user === undefined ? [] : asUser(launch.user)),
    executable,
    `--remote-debugging-port=${port}`,
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
  const browser = await connect(port, program, () => complaints);
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function connect(port: number, program: ChildProcess, complaints: () => string): Promise<Browser> {
  let browser: Browser | undefined;
  await expect(async () => {
    expect([program.exitCode, program.signalCode], complaints()).toEqual([null, null]);
    browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
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
