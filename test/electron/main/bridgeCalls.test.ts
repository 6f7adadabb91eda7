import type { WebContents } from "electron";
import { describe, expect, test, vi } from "vitest";
import { StorageError } from "../../../electron/db/storageError.ts";
import { answerCall, type BridgeCall, type BridgeHandlers } from "../../../electron/main/bridgeCalls.ts";
import type { PageKind } from "../../../electron/main/ownPages.ts";
import { type BridgeName, bridgeContract } from "../../../shared/contract/bridge.ts";
import { bridgeNames } from "../../../shared/contract/bridgeNames.ts";
import { InvalidDataError } from "../../../shared/exchange/issues.ts";

const caller = {} as WebContents;

/** Handlers that must not be reached, but for those given. */
function handlersWith(given: Partial<BridgeHandlers>): BridgeHandlers {
  const unreachable = () => {
    throw new Error("reached");
  };
  const all = Object.fromEntries(bridgeNames.map((name) => [name, unreachable]));
  return { ...(all as unknown as BridgeHandlers), ...given };
}

async function ask(call: Partial<BridgeCall>, given: Partial<BridgeHandlers> = {}) {
  const log = vi.fn();
  const answer = await answerCall(
    handlersWith(given),
    { name: "openWeek", kind: "app", caller, input: [{ week: "2026-W48" }], ...call },
    log,
  );
  return { answer, log };
}

const OTHER_PAGES: Partial<Record<BridgeName, PageKind>> = {
  getPrintJob: "print",
  reportPrintReady: "print",
  readUnlock: "unlock",
  unlockDatabase: "unlock",
  listOtherCopies: "unlock",
  chooseOtherFile: "unlock",
  replaceDatabase: "unlock",
  readUpdate: "update",
};

test("the contract and its list of names agree", () => {
  expect(Object.keys(bridgeContract)).toEqual([...bridgeNames]);
});

describe("a call is refused", () => {
  test.each(bridgeNames)("%s from anyone but its own page", async (name) => {
    const own = OTHER_PAGES[name] ?? "app";
    for (const kind of [null, "app", "print", "unlock", "update"] as const) {
      if (kind === own) continue;
      const { answer } = await ask({ name, kind, input: [null] });
      expect(answer).toMatchObject({ ok: false, error: { code: "refusedSender" } });
    }
  });

  test.each(bridgeNames)("%s with what its schema does not know", async (name) => {
    const kind = OTHER_PAGES[name] ?? "app";
    for (const input of [[], [undefined], [1], ["x"], [[]], [{ week: "x" }], [{ extra: true }], [null, null]]) {
      const { answer, log } = await ask({ name, kind, input });
      expect(answer).toMatchObject({ ok: false, error: { code: "invalidInput" } });
      expect(log).not.toHaveBeenCalled();
    }
  });

  test("and the refused field is named", async () => {
    const { answer } = await ask({ input: [{ week: "2026-W60" }] });
    expect(answer).toMatchObject({ ok: false, error: { details: ["week: Deze week bestaat niet."] } });
  });
});

describe("an answer", () => {
  test("holds what the handler gave", async () => {
    const week = { week: "2026-W48", status: "draft" as const, shifts: [], merges: [] };
    const { answer } = await ask(
      {},
      { openWeek: () => ({ week, neighbours: [], undo: [], redo: [], superseded: [] }) },
    );
    expect(answer).toEqual({ ok: true, value: { week, neighbours: [], undo: [], redo: [], superseded: [] } });
  });

  test("that does not fit the contract is an unforeseen error, logged", async () => {
    const { answer, log } = await ask({}, { openWeek: () => ({ week: {} }) as never });
    expect(answer).toMatchObject({ ok: false, error: { code: "unexpected", details: [] } });
    expect(log).toHaveBeenCalledWith("openWeek", expect.any(Error));
  });

  test("tells a foreseen error by its code and Dutch sentence", async () => {
    const conflict = () => {
      throw new StorageError("conflict", { details: ["d1"] });
    };
    const { answer, log } = await ask({}, { openWeek: conflict });
    expect(answer).toMatchObject({ ok: false, error: { code: "conflict", details: ["d1"] } });
    expect(log).not.toHaveBeenCalled();
    const broken = () => {
      throw new InvalidDataError([{ path: "shifts[0].staffId", code: "unknownStaff", message: "Onbekend." }]);
    };
    const second = await ask({}, { openWeek: broken });
    expect(second.answer).toMatchObject({
      ok: false,
      error: { code: "brokenReferences", details: ["shifts[0].staffId: Onbekend."] },
    });
  });

  test("tells nothing of an unforeseen error", async () => {
    const fail = () => {
      throw new Error("geheim van Fatima");
    };
    const { answer, log } = await ask({}, { openWeek: fail });
    expect(JSON.stringify(answer)).not.toContain("geheim");
    expect(JSON.stringify(answer)).not.toContain("stack");
    expect(log).toHaveBeenCalledOnce();
  });
});
