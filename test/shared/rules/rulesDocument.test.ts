import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../../shared/rules/registry.ts";
import { rulesDocumentText } from "../../../shared/rules/rulesDocument.ts";

const COMMITTED = join(import.meta.dirname, "../../../shared/rules/README.md");

test("the committed table is what the registry gives (npm run --silent rooster -- rules > shared/rules/README.md)", () => {
  expect(readFileSync(COMMITTED, "utf8")).toBe(rulesDocumentText());
});

test("names every rule once, and a row for every version of its values", () => {
  const rows = rulesDocumentText()
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (---|Regel)/.test(line));
  const versions = rules.flatMap(({ parameters }) => parameters.flatMap((parameter) => parameter.versions));
  expect(rows).toHaveLength(versions.length);
  for (const { id } of rules) expect(rows.filter((row) => row.includes(`\`${id}\``))).toHaveLength(1);
  for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(8);
});
