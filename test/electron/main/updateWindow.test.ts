import type { WebContents } from "electron";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { TellUpdate } from "../../../electron/db/updateBeside.ts";
import { updateHandlers } from "../../../electron/main/updateProgress.ts";
import { showUpdate } from "../../../electron/main/updateWindow.ts";

/* When the window shows that says how far an update is, and when it goes. */

const { makeSmallWindow, destroy, window, app } = vi.hoisted(() => {
  const app = { on: vi.fn(), off: vi.fn(), exit: vi.fn() };
  const destroy = vi.fn();
  const window = { webContents: {}, on: vi.fn(), loadURL: vi.fn(() => Promise.reject(new Error("gone"))), destroy };
  return { makeSmallWindow: vi.fn(() => window), destroy, window, app };
});
vi.mock("electron", () => ({ app }));
vi.mock("../../../electron/main/smallWindow.ts", () => ({ makeSmallWindow }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  vi.clearAllMocks();
});
afterEach(() => {
  vi.useRealTimers();
});

const contents = window.webContents as WebContents;
const lasting = (milliseconds: number) => () => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

test("an update that is done at once shows nothing", async () => {
  const shown = showUpdate(lasting(400));
  await vi.advanceTimersByTimeAsync(2000);
  await shown;
  expect(makeSmallWindow).not.toHaveBeenCalled();
});

test("a longer one shows how far it is, cannot be closed, and the window goes when it is done", async () => {
  let tell: TellUpdate = () => undefined;
  const shown = showUpdate((given) => {
    tell = given;
    return lasting(5000)();
  });
  await vi.advanceTimersByTimeAsync(499);
  expect(makeSmallWindow).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2);
  expect(updateHandlers.readUpdate(null, contents)).toEqual({ step: "checking", share: null });
  tell({ step: "copying", share: 0.5 });
  expect(updateHandlers.readUpdate(null, contents)).toEqual({ step: "copying", share: 0.5 });
  const close = { preventDefault: vi.fn() };
  for (const [name, listener] of window.on.mock.calls) if (name === "close") listener(close);
  expect(close.preventDefault).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(4000);
  expect(destroy).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(500);
  await shown;
  expect(destroy).toHaveBeenCalledOnce();
});

test("the window does not go as soon as it came", async () => {
  const shown = showUpdate(lasting(510));
  await vi.advanceTimersByTimeAsync(1600);
  expect([makeSmallWindow.mock.calls.length, destroy.mock.calls.length]).toEqual([1, 0]);
  await vi.advanceTimersByTimeAsync(200);
  await shown;
  expect(destroy).toHaveBeenCalledOnce();
});

test("a program that is asked to end meanwhile does so once the update is done, and opens nothing", async () => {
  const opened = vi.fn();
  void showUpdate(lasting(5000)).then(opened);
  await vi.advanceTimersByTimeAsync(1000);
  const quit = { preventDefault: vi.fn() };
  for (const [, listener] of app.on.mock.calls) listener(quit);
  await vi.advanceTimersByTimeAsync(3000);
  expect([quit.preventDefault.mock.calls.length, app.exit.mock.calls.length]).toEqual([1, 0]);
  await vi.advanceTimersByTimeAsync(2000);
  expect([app.exit.mock.calls, opened.mock.calls.length]).toEqual([[[0]], 0]);
});

test.each([100, 2000])("what goes wrong after %i ms is told, and no window stays", async (milliseconds) => {
  const shown = showUpdate(async () => {
    await lasting(milliseconds)();
    throw new Error("broken");
  });
  const told = expect(shown).rejects.toThrow("broken");
  await vi.advanceTimersByTimeAsync(5000);
  await told;
  expect(destroy.mock.calls.length).toBe(makeSmallWindow.mock.calls.length);
});

test("a window that was given nothing to show is told nothing", () => {
  expect(() => updateHandlers.readUpdate(null, {} as WebContents)).toThrow();
});
