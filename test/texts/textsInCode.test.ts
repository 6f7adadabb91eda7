import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { textsInCode } from "./textsInCode.ts";

/* Every text that a user reads stands in the catalogue. */

const PROJECT = join(import.meta.dirname, "../..");

/**
 * The catalogue itself; headings of tables and words in their cells as other programs write them; what can be typed in the
 * quick field; the words of the law with their sources; the open document's schema; and what the set-up says, which the
 * app never shows.
 */
const WITH_TEXTS = [
  "shared/texts/",
  "shared/importing/",
  "shared/planning/quickWords.ts",
  "shared/law/",
  "shared/exchange/jsonSchema.ts",
  "electron/setup/",
  "electron/packaging/",
];

const SOURCES = ["electron", "renderer", "shared"]
  .flatMap((area) =>
    readdirSync(join(PROJECT, area), { recursive: true, encoding: "utf8" }).map((name) => join(area, name)),
  )
  .filter((path) => /\.tsx?$/.test(path) && !WITH_TEXTS.some((folder) => path.startsWith(folder)));

test("no text stands in the code", () => {
  const found = SOURCES.flatMap((path) =>
    textsInCode(path, readFileSync(join(PROJECT, path), "utf8")).map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});

describe("what would be found", () => {
  test.each([
    ["<p>Weg</p>", "Weg"],
    ["<p>{count} weg</p>", "weg"],
    ['<button aria-label="sluiten" />', "sluiten"],
    ['const a = "Opslaan";', "Opslaan"],
    ['const a = "Nog niet bewaard";', "Nog niet bewaard"],
    ["const a = `Bewaard als ` + name;", "Bewaard als"],
    ['const a = { title: "er is geen dienst" };', "er is geen dienst"],
    ['export const words = ["Maandag"];', "Maandag"],
  ])("%s", (source, text) => {
    expect(textsInCode("a.tsx", source)).toEqual([text]);
  });

  test.each([
    '<p className="button primary">{words.text} · {count}</p>',
    'import a from "Een pakket";',
    'throw new RangeError("Not a week");',
    'type Kind = "Een" | "Twee";',
    'if (event.key === "Escape") db.prepare("SELECT id FROM shift");',
    "<dd>Electron {version}, Chromium</dd>",
  ])("nothing in %s", (source) => {
    expect(textsInCode("a.tsx", source)).toEqual([]);
  });
});
