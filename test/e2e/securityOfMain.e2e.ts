import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { SECURITY_HEADERS } from "../../electron/main/assets.ts";
import { bridgeNames, channelOf } from "../../shared/contract/bridgeNames.ts";
import { test } from "./securitySupport.ts";

/*
 * The side of main: what it listens to, whom it answers, what it serves and what it leaves on the disk.
 */

test("main listens to exactly the contract's channels", async ({ launched }) => {
  // Electron itself listens for "error".
  const channels = await launched.app.evaluate(({ ipcMain }) => {
    const handlers = Reflect.get(ipcMain, "_invokeHandlers") as Map<string, unknown>;
    return { invoked: [...handlers.keys()], sent: ipcMain.eventNames().map(String) };
  });
  expect(channels).toEqual({ invoked: bridgeNames.map(channelOf), sent: ["error"] });
});

test("every window is isolated, sandboxed and without Node", async ({ launched }) => {
  const preferences = await launched.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((each) =>
      Reflect.apply(Reflect.get(each.webContents, "getLastWebPreferences"), each.webContents, []),
    ),
  );
  expect(preferences).toHaveLength(1);
  expect(preferences[0]).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
  });
});

test("the process of the page runs in the sandbox of the system", async ({ launched }) => {
  test.skip(process.platform !== "linux" || !launched.sandbox, "no sandbox to be had here");
  const isSandboxed = await launched.app.evaluate(({ app, BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    const { readFileSync } = process.getBuiltinModule("node:fs");
    const metric = app.getAppMetrics().find((each) => each.pid === page);
    const status = readFileSync(`/proc/${page}/status`, "utf8");
    return { known: metric?.type, seccomp: /^Seccomp:\s+2$/m.test(status) };
  });
  expect(isSandboxed).toEqual({ known: "Tab", seccomp: true });
});

test("also main can reach no address but the program's own", async ({ launched, trap }) => {
  const outcomes = await launched.app.evaluate(async ({ net }, host) => {
    const addresses = [`http://${host}/main`, "https://example.com/", "roosterwijs://app/index.html"];
    return await Promise.all(
      addresses.map((address) =>
        net
          .fetch(address)
          .then((answer) => answer.status)
          .catch((error: Error) => error.message),
      ),
    );
  }, trap.host);
  // Refused by ourselves; and were it not, no name or address would lead anywhere.
  expect(outcomes).toEqual(["net::ERR_BLOCKED_BY_CLIENT", "net::ERR_BLOCKED_BY_CLIENT", 200]);
  const rules = await launched.app.evaluate(({ app }) => app.commandLine.getSwitchValue("host-resolver-rules"));
  expect(rules).toBe("MAP * ~NOTFOUND");
  expect(trap.requests).toEqual([]);
});

test("the own protocol serves the built pages alone, with its headers", async ({ launched }) => {
  const answers = await launched.app.evaluate(async ({ net }) => {
    const status = async (address: string, method = "GET") => (await net.fetch(address, { method })).status;
    const page = await net.fetch("roosterwijs://app/index.html");
    return {
      headers: Object.fromEntries(page.headers.entries()),
      traversal: await Promise.all(
        [
          "roosterwijs://app/../main/main.js",
          "roosterwijs://app/%2e%2e/main/main.js",
          "roosterwijs://app/..%2fmain%2fmain.js",
          "roosterwijs://app/assets/..%2f..%2f..%2fpackage.json",
          "roosterwijs://app/..%5c..%5cpackage.json",
          "roosterwijs://app//etc/passwd",
          "roosterwijs://app/",
          "roosterwijs://other/index.html",
        ].map((address) => status(address)),
      ),
      post: await status("roosterwijs://app/index.html", "POST"),
    };
  });
  expect(answers.traversal).toEqual(answers.traversal.map(() => 404));
  expect(answers.post).toBe(405);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(answers.headers[name.toLowerCase()]).toBe(value);
});

test("a call of a wrong shape, or from the wrong page, is refused", async ({ window }) => {
  const codes = await window.evaluate(async () => {
    const bridge = Reflect.get(globalThis, "roosterwijs");
    const code = async (answer: Promise<{ ok: boolean; error?: { code: string } }>) =>
      (await answer).error?.code ?? "done";
    const change = { id: "x", name: "shiftAdded", subject: "", week: "2026-W48" };
    const roster = { kind: "roster", week: "2026-W48", scenario: "agreed", size: "A4", called: "names" };
    return {
      shapes: await Promise.all(
        [
          bridge.openWeek(),
          bridge.openWeek(null),
          bridge.openWeek({ week: "2026-W60" }),
          bridge.openWeek({ week: "2026-W48", extra: true }),
          bridge.openWeek({ week: { toString: "2026-W48" } }),
          bridge.getAppInfo({}),
          bridge.commitChange({ mode: "do", change }),
          bridge.commitChange({ mode: "drop", change: { ...change, records: [] } }),
          bridge.commitChange({
            mode: "do",
            change: { ...change, records: [{ kind: "sql", before: null, after: null }] },
          }),
          bridge.exportPdf({ ...roster, scope: { kind: "group", groupId: "" } }),
          bridge.resetExample({ path: "/etc/passwd" }),
        ].map(code),
      ),
      unknownGroup: await code(bridge.exportPdf({ ...roster, scope: { kind: "group", groupId: "nergens" } })),
      print: await Promise.all([bridge.getPrintJob(null), bridge.reportPrintReady(null)].map(code)),
    };
  });
  expect(codes.shapes).toEqual(codes.shapes.map(() => "invalidInput"));
  expect(codes.unknownGroup).toBe("unknownGroup");
  expect(codes.print).toEqual(["refusedSender", "refusedSender"]);
});

test("a window that main did not vouch for is refused on every function", async ({ launched }) => {
  const codes = await launched.app.evaluate(
    async ({ app, BrowserWindow }, names) => {
      const preload = `${app.getAppPath()}/out/preload/preload.cjs`;
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, contextIsolation: true },
      });
      await stranger.loadURL("roosterwijs://app/index.html");
      const calls = names.map((name) => `roosterwijs.${name}(null).then((answer) => answer.error.code)`);
      const found = await stranger.webContents.executeJavaScript(`Promise.all([${calls.join(",")}])`);
      stranger.destroy();
      return found as string[];
    },
    [...bridgeNames],
  );
  expect(codes).toEqual(bridgeNames.map(() => "refusedSender"));
});

test("what the program writes is for its user alone", ({ launched }) => {
  const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
  expect(mode(launched.dataDir)).toBe("700");
  const files = readdirSync(launched.dataDir).filter((name) => name.startsWith("voorbeeld.db"));
  expect(files).toContain("voorbeeld.db");
  expect(files.map((name) => mode(join(launched.dataDir, name)))).toEqual(files.map(() => "600"));
});
