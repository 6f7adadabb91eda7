import { expect, test } from "vitest";
import { z } from "zod";
import { type BridgeName, bridgeContract } from "../../../shared/contract/bridge.ts";
import { ANSWERED_AS_IS, readAnswer, sendAnswer } from "../../../shared/contract/bridgeAnswers.ts";
import { bridgeNames } from "../../../shared/contract/bridgeNames.ts";

/* What main answers reaches the page as it was: as text, but for what text does not hold. */

const error = { code: "conflict", message: "Dat past niet.", details: [] };

test.each([
  ["a value", { ok: true as const, value: { week: "2026-W48", undo: [], lastWeek: null } }],
  ["nothing", { ok: true as const, value: null }],
  ["a refusal", { ok: false as const, error }],
])("%s comes through as it was", (_, answer) => {
  expect(readAnswer(sendAnswer("openWeek", answer))).toEqual(answer);
});

test("a value goes as text, and bytes as they are", () => {
  expect(sendAnswer("openWeek", { ok: true, value: { share: 1 } })).toEqual({ ok: true, json: '{"share":1}' });
  const pdf = { ok: true as const, value: { status: "made", pdf: new Uint8Array([37, 80]) } };
  expect(sendAnswer("previewPdf", pdf)).toBe(pdf);
});

test("exactly the functions go as they are whose answers JSON does not hold", () => {
  const isJson = (name: BridgeName) => {
    try {
      return z.toJSONSchema(bridgeContract[name].output) !== null;
    } catch {
      return false;
    }
  };
  expect(bridgeNames.filter((name) => !isJson(name))).toEqual([...ANSWERED_AS_IS]);
});
