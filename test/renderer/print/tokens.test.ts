import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const RENDERER = join(import.meta.dirname, "../../../renderer");
const PRINT = join(RENDERER, "print");

/** A name that does not exist gives no error but black ink, which only who looks at the paper would see. */
test("every token that the print page uses exists", () => {
  const sources = readdirSync(PRINT, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(css|tsx?)$/.test(file))
    .map((file) => readFileSync(join(PRINT, file), "utf8"));
  const tokens = readFileSync(join(RENDERER, "design/tokens.css"), "utf8");
  const known = new Set([tokens, ...sources].join("\n").match(/--[\w-]+(?=:)/g));
  const used = new Set(sources.join("\n").match(/(?<=var\()--[\w-]+/g));
  expect([...used].filter((token) => !known.has(token))).toEqual([]);
  expect(used.size).toBeGreaterThan(10);
});
