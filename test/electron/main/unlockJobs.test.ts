import type { WebContents } from "electron";
import { describe, expect, test, vi } from "vitest";
import { StorageError } from "../../../electron/db/storageError.ts";
import { giveUnlockJob, type UnlockJob, unlockHandlers } from "../../../electron/main/unlockJobs.ts";

/** A window in which one passphrase fits and nothing else can be done, but for what is given. */
function windowWith(job: Partial<UnlockJob> = {}): WebContents {
  const contents = {} as WebContents;
  giveUnlockJob(contents, {
    canRemember: false,
    attempt: async (passphrase) => passphrase === "goed",
    replacing: null,
    chooseFile: () => Promise.resolve(null),
    onOpen: () => undefined,
    ...job,
  });
  return contents;
}

test("a wrong passphrase waits a little longer each time, and the right one opens at once", async () => {
  vi.useFakeTimers();
  const onOpen = vi.fn();
  const contents = windowWith({ onOpen });
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

test("a window in which nothing can come in the place of the database refuses to put anything there", async () => {
  const contents = windowWith();
  expect(unlockHandlers.readUnlock(null, contents)).toEqual({ canRemember: false, canReplace: false });
  await expect(unlockHandlers.listOtherCopies(null, contents)).rejects.toHaveProperty("code", "refusedSender");
  await expect(unlockHandlers.chooseOtherFile(null, contents)).rejects.toHaveProperty("code", "refusedSender");
  const replaced = unlockHandlers.replaceDatabase({ by: "nothing" }, contents);
  await expect(replaced).rejects.toHaveProperty("code", "refusedSender");
});

describe("in a window that may put something else in its place", () => {
  const replacingWindow = () => {
    const replace = vi.fn((_by: unknown, passphrase: string | null) =>
      passphrase === "fout" ? Promise.reject(new StorageError("wrongPassphrase")) : Promise.resolve(),
    );
    const onOpen = vi.fn();
    let file: string | null = null;
    const contents = windowWith({
      replacing: { listCopies: () => Promise.resolve([]), isLocked: (path) => path.includes("slot"), replace },
      chooseFile: () => Promise.resolve(file),
      onOpen,
    });
    return { contents, replace, onOpen, point: (path: string) => (file = path) };
  };

  test("a copy, a file and nothing are told apart; only the file that was chosen is read, and its folder not told", async () => {
    const { contents, replace, onOpen, point } = replacingWindow();
    expect(unlockHandlers.readUnlock(null, contents)).toEqual({ canRemember: false, canReplace: true });
    const byFile = { by: "file" as const, passphrase: null };
    await expect(unlockHandlers.replaceDatabase(byFile, contents)).rejects.toHaveProperty("code", "invalidInput");
    expect(await unlockHandlers.chooseOtherFile(null, contents)).toEqual({ status: "cancelled" });
    point("/map/slot.db");
    expect(await unlockHandlers.chooseOtherFile(null, contents)).toEqual({
      ...{ status: "chosen", fileName: "slot.db", isLocked: true },
    });
    expect(onOpen).not.toHaveBeenCalled();
    await unlockHandlers.replaceDatabase(byFile, contents);
    await unlockHandlers.replaceDatabase({ by: "copy", id: "k1", passphrase: "goed" }, contents);
    await unlockHandlers.replaceDatabase({ by: "nothing" }, contents);
    expect(replace.mock.calls).toEqual([
      [{ path: "/map/slot.db" }, null],
      [{ id: "k1" }, "goed"],
      [null, null],
    ]);
    expect(onOpen).toHaveBeenCalledTimes(3);
  });

  test("a wrong passphrase of a copy waits as any other does", async () => {
    vi.useFakeTimers();
    const { contents, onOpen } = replacingWindow();
    const waits: number[] = [];
    for (let wrong = 0; wrong < 3; wrong += 1) {
      const begun = Date.now();
      const answer = unlockHandlers.replaceDatabase({ by: "copy", id: "k1", passphrase: "fout" }, contents);
      await vi.runAllTimersAsync();
      expect(await answer).toEqual({ isReplaced: false });
      waits.push(Date.now() - begun);
    }
    expect([waits, onOpen.mock.calls.length]).toEqual([[500, 1000, 1500], 0]);
    vi.useRealTimers();
  });
});
