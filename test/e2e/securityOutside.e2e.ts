import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { giveToApp, launchApp, makeDataDir, removeDataDir } from "./electronLaunch.ts";
import { expectRoster, expectUnmoved, tryToLeave } from "./securitySupport.ts";

/*
 * What would leave the program by another way: other programs of the computer, and redirects. Each try is shown to be able
 * to succeed, by what the test itself does in a place where nothing guards.
 */

/** The program by which Linux opens an address; this one writes down what it is asked to. */
function layXdgOpen(dataDir: string): string {
  const asked = join(dataDir, "asked.txt");
  writeFileSync(asked, "");
  writeFileSync(join(dataDir, "xdg-open"), `#!/bin/sh\necho "$@" >> "${asked}"\n`);
  for (const name of ["asked.txt", "xdg-open"]) giveToApp(join(dataDir, name));
  chmodSync(join(dataDir, "xdg-open"), 0o700);
  return asked;
}

/** Asked for by the test itself, where nothing guards. */
const UNGUARDED = "http://seen.invalid/";

test("no address opens another program, no redirect is followed, and the network is left alone", async () => {
  const dataDir = makeDataDir();
  const asked = layXdgOpen(dataDir);
  const env = { PATH: `${dataDir}:${process.env.PATH ?? ""}` };
  const { app, window, close } = await launchApp({ dataDir, env, requests: [UNGUARDED] });
  try {
    await expectRoster(window);
    for (const address of [
      "mailto:a@example.com",
      "tel:112",
      "https://example.com/",
      "ms-msdt:/id",
      "vscode://x",
      "xdg:x",
    ]) {
      for (const how of ["link", "script"] as const) {
        await tryToLeave(window, address, how);
        await expectUnmoved(app, window);
      }
    }
    expect(readFileSync(asked, "utf8")).toBe("");

    const redirect = await app.evaluate(async ({ BrowserWindow, session }) => {
      const other = session.fromPartition("redirects");
      let served: string[] = [];
      other.protocol.handle("roosterwijs", (request) => {
        served.push(request.url);
        return request.url.endsWith("/from.html")
          ? new Response(null, { status: 302, headers: { Location: "roosterwijs://app/to.html" } })
          : new Response("there", { headers: { "Content-Type": "text/html" } });
      });
      const page = new BrowserWindow({ show: false, webPreferences: { session: other } });
      const go = async () => {
        served = [];
        await page.loadURL("roosterwijs://app/from.html").catch(() => undefined);
        return served;
      };
      const guarded = await go();
      page.webContents.removeAllListeners("will-redirect");
      const unguarded = await go();
      page.destroy();
      return { guarded, unguarded };
    });
    expect(redirect.guarded).toEqual(["roosterwijs://app/from.html"]);
    expect(redirect.unguarded).toEqual(["roosterwijs://app/from.html", "roosterwijs://app/to.html"]);

    await app.evaluate(async ({ session, shell }, address) => {
      const unguarded = session.fromPartition("unguarded");
      unguarded.webRequest.onBeforeRequest(null);
      await unguarded.fetch(address).catch(() => undefined);
      await shell.openExternal("mailto:seen@example.com").catch(() => undefined);
    }, UNGUARDED);
    if (process.platform === "linux")
      await expect.poll(() => readFileSync(asked, "utf8")).toContain("seen@example.com");
  } finally {
    // It asked the network for nothing else.
    await close();
    removeDataDir(dataDir);
  }
});
