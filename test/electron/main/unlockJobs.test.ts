import type { WebContents } from "electron";
import { expect, test, vi } from "vitest";
import { giveUnlockJob, unlockHandlers } from "../../../electron/main/unlockJobs.ts";

test("a wrong passphrase waits a little longer each time, and the right one opens at once", async () => {
  vi.useFakeTimers();
  const contents = {} as WebContents;
  const onOpen = vi.fn();
  giveUnlockJob(contents, { canRemember: false, attempt: async (passphrase) => passphrase === "goed", onOpen });
  const waits: number[] = [];
  for (let wrong = 0; wrong < 12; wrong += 1) {
    const begun = Date.now();
    const answer = unlockHandlers.unlockDatabase({ passphrase: "fout", remember: false }, contents);
    await vi.runAllTimersAsync();
    expect(await answer).toEqual({ isOpen: false });
    waits.push(Date.now() - begun);
  }
  expect(waits).toEqual([500, 1000, 1500, 2000, 2500, 3000, 3500, 4000, 4500, 5000, 5000, 5000]);
  expect(onOpen).not.toHaveBeenCalled();
  const begun = Date.now();
  expect(await unlockHandlers.unlockDatabase({ passphrase: "goed", remember: false }, contents)).toEqual({
    isOpen: true,
  });
  expect([Date.now() - begun, onOpen.mock.calls.length]).toEqual([0, 1]);
  vi.useRealTimers();
});

test("a window that was given no job opens nothing", async () => {
  const stranger = {} as WebContents;
  await expect(unlockHandlers.unlockDatabase({ passphrase: "goed", remember: false }, stranger)).rejects.toThrow();
  expect(() => unlockHandlers.readUnlock(null, stranger)).toThrow();
});
