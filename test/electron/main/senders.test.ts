import type { WebContents, WebFrameMain } from "electron";
import { expect, test } from "vitest";
import { kindOfSender, trustSender } from "../../../electron/main/senders.ts";

function windowAt(url: string, parent: unknown = null): { sender: WebContents; senderFrame: WebFrameMain } {
  const senderFrame = { url, parent } as unknown as WebFrameMain;
  return { sender: { mainFrame: senderFrame } as unknown as WebContents, senderFrame };
}

test("the top frame of a trusted window on its own page is known by its kind", () => {
  const app = windowAt("roosterwijs://app/index.html");
  trustSender(app.sender, "app");
  expect(kindOfSender(app)).toBe("app");
  const print = windowAt("roosterwijs://app/print.html");
  trustSender(print.sender, "print");
  expect(kindOfSender(print)).toBe("print");
});

test("a window that nobody trusted is nobody", () => {
  expect(kindOfSender(windowAt("roosterwijs://app/index.html"))).toBeNull();
});

test("a frame that is gone is nobody", () => {
  const event = windowAt("roosterwijs://app/index.html");
  trustSender(event.sender, "app");
  expect(kindOfSender({ sender: event.sender, senderFrame: null })).toBeNull();
});

test("a frame within, or of another window, is nobody", () => {
  const inner = windowAt("roosterwijs://app/index.html", {});
  trustSender(inner.sender, "app");
  expect(kindOfSender(inner)).toBeNull();
  const app = windowAt("roosterwijs://app/index.html");
  trustSender(app.sender, "app");
  expect(
    kindOfSender({ sender: app.sender, senderFrame: windowAt("roosterwijs://app/index.html").senderFrame }),
  ).toBeNull();
});

test.each([
  "https://app/index.html",
  "file:///index.html",
  "data:text/html,x",
  "about:blank",
  "roosterwijs://app.evil/index.html",
  "roosterwijs://x@app/index.html",
  "roosterwijs://app/print.html",
])("a trusted window that shows %s is nobody", (url) => {
  const event = windowAt(url);
  trustSender(event.sender, "app");
  expect(kindOfSender(event)).toBeNull();
});
