import { expect, test } from "vitest";
import { BridgeFailure, wrapBridge } from "../../renderer/bridge.ts";
import type { RawBridge } from "../../shared/contract/bridge.ts";

/* Every answer is parsed; whatever goes wrong is a BridgeFailure with a code. */

function rawBridge(answer: () => Promise<unknown>): RawBridge {
  return new Proxy({} as RawBridge, { get: () => answer });
}

async function failureOf(answer: () => Promise<unknown>): Promise<BridgeFailure> {
  const error = await wrapBridge(rawBridge(answer))
    .getAppInfo()
    .catch((cause: unknown) => cause);
  if (!(error instanceof BridgeFailure)) throw new Error("it did not fail");
  return error;
}

test("an answer that fits comes through", async () => {
  const runtime = { kind: "official", electron: "45", chromium: "140", node: "24" };
  const value = { version: "1", runtime, isExample: false, readOnly: null, otherFile: null, locations: [] };
  const bridge = wrapBridge(rawBridge(() => Promise.resolve({ ok: true, value })));
  expect(await bridge.getAppInfo()).toEqual(value);
});

test("an answer that came as text is read", async () => {
  const bridge = wrapBridge(rawBridge(() => Promise.resolve({ ok: true, json: '{"share":0.5}' })));
  expect(await bridge.readPdfProgress()).toEqual({ share: 0.5 });
  expect((await failureOf(() => Promise.resolve({ ok: true, json: "half" }))).code).toBe("bridgeBroken");
});

test("an answer that does not fit names the field", async () => {
  const failure = await failureOf(() => Promise.resolve({ ok: true, value: { version: 1 } }));
  expect(failure.code).toBe("unexpectedAnswer");
  expect(failure.details.join()).toContain("version");
});

test("a refusal keeps its code, sentence and fields", async () => {
  const error = { code: "conflict", message: "Dat past niet.", details: ["shifts[0]: weg"] };
  const failure = await failureOf(() => Promise.resolve({ ok: false, error }));
  expect(failure).toMatchObject(error);
});

test("a refusal without its fields, a rejected call and a missing bridge have codes of their own", async () => {
  expect((await failureOf(() => Promise.resolve({ ok: false, error: {} }))).code).toBe("unexpectedAnswer");
  expect((await failureOf(() => Promise.reject(new Error("gone")))).code).toBe("bridgeBroken");
  await expect(wrapBridge(undefined).openLocation()).rejects.toMatchObject({ code: "noBridge" });
});
