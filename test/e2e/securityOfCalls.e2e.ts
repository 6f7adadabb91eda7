import { expect } from "@playwright/test";
import { bridgeNames, channelOf } from "../../shared/contract/bridgeNames.ts";
import { test } from "./securitySupport.ts";

/*
 * Every function of the bridge, called as no page of the program would: with what it does not take, and by who may not.
 */

const OF_OTHER_PAGES = [
  "getPrintJob",
  "reportPrintReady",
  "readUnlock",
  "unlockDatabase",
  "listOtherCopies",
  "chooseOtherFile",
  "replaceDatabase",
  "readUpdate",
];
/** All that these take may be left out, so what comes as an empty object, as a date does, is nothing to remember. */
const MAY_BE_EMPTY = ["rememberReportChoices", "rememberTableSettings"];

test("what no function takes is refused by every one", async ({ window }) => {
  const answers = await window.evaluate(async (names) => {
    const bridge = Reflect.get(globalThis, "roosterwijs") as Record<string, (input?: unknown) => Promise<unknown>>;
    const deep = JSON.parse(`${'{"a":'.repeat(200)}1${"}".repeat(200)}`);
    const shapes = [
      undefined,
      7,
      "../../etc/passwd",
      true,
      [],
      [null],
      new Date(0),
      new Uint8Array(9),
      { extra: 1 },
      JSON.parse('{"__proto__":{"week":"2026-W48"}}'),
      { week: ["2026-W48"], id: {}, path: "/etc/passwd", file: null },
      deep,
    ];
    const codes = async (name: string) =>
      await Promise.all(
        shapes.map(async (shape) => {
          const answer = (await bridge[name]?.(shape)) as { ok: boolean; error?: { code: string } };
          return answer.error?.code ?? "done";
        }),
      );
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    // What cannot be sent at all comes no further than the page.
    const unsendable = [cycle, Symbol("x"), globalThis, Promise.resolve(1)].map((input) => {
      try {
        return bridge.openWeek?.(input).then(
          (answer) => (answer as { error?: { code: string } }).error?.code ?? "done",
          () => "notSent",
        );
      } catch {
        return "notSent";
      }
    });
    const all = await Promise.all(names.map(async (name) => [name, [...new Set(await codes(name))]] as const));
    return { all: Object.fromEntries(all), unsendable: await Promise.all(unsendable) };
  }, bridgeNames);
  const expected = (name: string) => {
    if (OF_OTHER_PAGES.includes(name)) return ["refusedSender"];
    return MAY_BE_EMPTY.includes(name) ? ["invalidInput", "done"] : ["invalidInput"];
  };
  const refusals = bridgeNames.map((name) => [name, expected(name)]);
  expect(answers.all).toEqual(Object.fromEntries(refusals));
  expect(answers.unsendable.filter((code) => code !== "notSent" && code !== "invalidInput")).toEqual([]);
});

test("a frame within, a frame that is gone, another address and another window are refused by every function", async ({
  launched,
  window,
}) => {
  // The page's policy lets nobody put a page in it; an empty frame is all that can be had.
  await window.evaluate(() => document.body.append(document.createElement("iframe")));
  const refused = await launched.app.evaluate(async ({ BrowserWindow, ipcMain }, channels) => {
    const [own] = BrowserWindow.getAllWindows();
    if (own === undefined) throw new Error("no window");
    const stranger = new BrowserWindow({ show: false });
    const sender = own.webContents;
    const at = (url: string) => ({ url, parent: null });
    /** The window as if it showed another address, which Electron refuses it. */
    const showing = (url: string) => {
      const frame = at(url);
      const seen = Object.create(sender, { mainFrame: { value: frame } });
      return { sender: seen, senderFrame: frame };
    };
    const events: Record<string, object> = {
      "a frame within": { sender, senderFrame: sender.mainFrame.frames[0] },
      "a frame that is gone": { sender, senderFrame: null },
      "no frame": { sender },
      "a frame of another window": { sender, senderFrame: stranger.webContents.mainFrame },
      "another window": { sender: stranger.webContents, senderFrame: stranger.webContents.mainFrame },
      "a website": showing("https://example.com/index.html"),
      "a look-alike": showing("roosterwijs://app.example.com/index.html"),
      "a user name": showing("roosterwijs://app@example.com/index.html"),
      "a file": showing("file:///index.html"),
      "another page of ours": showing("roosterwijs://app/other.html"),
    };
    const handlers = Reflect.get(ipcMain, "_invokeHandlers") as Map<string, (...all: unknown[]) => Promise<unknown>>;
    const found: Record<string, string[]> = {};
    for (const [who, event] of Object.entries(events)) {
      const codes = channels.map(async (channel) => {
        const answer = (await answerOf(handlers.get(channel), event)) as { error?: { code: string } };
        return answer.error?.code ?? "done";
      });
      found[who] = [...new Set(await Promise.all(codes))];
    }
    stranger.destroy();
    return { found, frames: sender.mainFrame.frames.length };

    /** Older versions of Electron answer through the event. */
    function answerOf(handler: ((...all: unknown[]) => Promise<unknown>) | undefined, event: object) {
      return new Promise((resolve) => {
        const called = handler?.(Object.assign(Object.create(event), { _reply: resolve }), null);
        void called?.then((answer) => answer !== undefined && resolve(answer));
      });
    }
  }, bridgeNames.map(channelOf));
  await window.evaluate(() => document.querySelector("iframe")?.remove());
  expect(refused.frames).toBe(1);
  expect(Object.keys(refused.found)).toHaveLength(10);
  expect(Object.values(refused.found)).toEqual(Object.values(refused.found).map(() => ["refusedSender"]));
});
