import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { texts } from "../shared/texts/nl.ts";

/*
 * The catalogue holds every text that a user reads and nothing else. A text that is missing does not compile; one that
 * nobody asks for any more is found here, by its name: no code says it.
 */

const PROJECT = join(import.meta.dirname, "..");

/** Every name that is said outside the catalogue. */
const said = new Set(
  ["electron", "renderer", "shared"]
    .flatMap((area) => filesIn(area))
    .filter((path) => !path.startsWith(join("shared", "texts")))
    .flatMap((path) => readFileSync(join(PROJECT, path), "utf8").match(/[A-Za-z_$][\w$-]*/g) ?? []),
);

function filesIn(area: string): string[] {
  return readdirSync(join(PROJECT, area), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(area, name));
}

/** The names on the way to each text. */
function pathsIn(part: unknown, path: readonly string[]): readonly (readonly string[])[] {
  if (part === null || typeof part !== "object" || Array.isArray(part)) return [path];
  return Object.entries(part).flatMap(([name, inner]) => pathsIn(inner, [...path, name]));
}

function unsaid(catalogue: unknown, names: ReadonlySet<string>): string[] {
  return pathsIn(catalogue, [])
    .filter((path) => path.some((name) => /^[A-Za-z_$][\w$-]*$/.test(name) && !names.has(name)))
    .map((path) => path.join("."));
}

describe("the catalogue of texts", () => {
  test("holds no text that nobody asks for", () => {
    expect(unsaid(texts, said)).toEqual([]);
  });

  test("would be found to hold one", () => {
    const catalogue = { shell: { title: "Titel", forgotten: "Vergeten" }, gone: { title: "Weg" }, roles: { 1: "een" } };
    expect(unsaid(catalogue, new Set(["shell", "title", "roles"]))).toEqual(["shell.forgotten", "gone.title"]);
  });
});
