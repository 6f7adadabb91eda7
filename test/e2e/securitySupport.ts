import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base, type ElectronApplication, expect, type Page } from "@playwright/test";
import { callBridge } from "./bridgeCall.ts";
import { type LaunchedApp, launchApp, removeDataDir } from "./electronLaunch.ts";

/** A server that could be reached and must not be; it stands in for every other computer. */
interface TrapServer {
  readonly host: string;
  /** The addresses that were asked for. */
  readonly requests: readonly string[];
  readonly close: () => void;
}

async function startTrapServer(): Promise<TrapServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    response.end("reached");
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { host: `127.0.0.1:${port}`, requests, close: () => server.close() };
}

/** What hostile tries work with: one app and one trap for all of them, since none may leave a mark. */
interface Target {
  readonly launched: LaunchedApp;
  readonly trap: TrapServer;
}

export const test = base.extend<{ window: Page }, Target>({
  launched: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of other fixtures from this pattern
    async ({}, use) => {
      const launched = await launchApp();
      await expectRoster(launched.window);
      await use(launched);
      await launched.close();
      removeDataDir(launched.dataDir);
    },
    { scope: "worker" },
  ],
  trap: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const trap = await startTrapServer();
      await use(trap);
      trap.close();
    },
    { scope: "worker" },
  ],
  window: async ({ launched }, use) => {
    await use(launched.window);
  },
});

/** Waits for the roster, so that tries begin on a page that is in use. */
export async function expectRoster(window: Page): Promise<void> {
  await expect(window.getByText("VOORBEELD")).toBeVisible();
}

/** That the page is still there and alone, and its bridge answers. */
export async function expectUnmoved(app: ElectronApplication, window: Page): Promise<void> {
  await window.waitForTimeout(100);
  expect(app.windows()).toHaveLength(1);
  expect(window.url()).toBe("roosterwijs://app/index.html");
  expect(await callBridge(window, "getAppInfo")).toMatchObject({ ok: true });
}

/** Goes to an address as a link and as a script would. */
export async function tryToLeave(window: Page, address: string, how: "link" | "script"): Promise<void> {
  await window.evaluate(
    ([target, way]) => {
      // After this call has returned: what runs within it is not bound by the page's policy.
      setTimeout(() => {
        if (way === "script") {
          location.href = target ?? "";
          return;
        }
        const link = Object.assign(document.createElement("a"), { href: target });
        document.body.append(link);
        link.click();
        link.remove();
      });
    },
    [address, how],
  );
}
