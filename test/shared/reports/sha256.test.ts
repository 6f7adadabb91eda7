import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../../../shared/reports/sha256.ts";

const reference = (text: string) => createHash("sha256").update(text.toWellFormed()).digest("hex");

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])("of %i characters", (length) => {
  expect(sha256("a".repeat(length))).toBe(reference("a".repeat(length)));
});

test("of any text, as another program has it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => sha256(text) === reference(text)),
    { seed: 20261122 },
  );
});
