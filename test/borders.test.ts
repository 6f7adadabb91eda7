import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { findViolations } from "./borders/borderRules.ts";
import { readSource, type SourceFile } from "./borders/sourceFile.ts";

const PROJECT = join(import.meta.dirname, "..");
const AREAS = ["electron", "renderer", "shared"];

function readArea(area: string): SourceFile[] {
  return readdirSync(join(PROJECT, area), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map((name) => `${area}/${name.split(sep).join("/")}`)
    .map((path) => readSource(path, readFileSync(join(PROJECT, path), "utf8")));
}

/** The violations of a program that exists only here: paths with their texts. */
function violationsOf(program: Readonly<Record<string, string>>): string[] {
  return findViolations(Object.entries(program).map(([path, text]) => readSource(path, text)));
}

describe("the borders between the areas", () => {
  it.each(AREAS)("%s has sources that the rules see", (area) => {
    expect(readArea(area).length).toBeGreaterThan(0);
  });

  it("hold, without cycles, default exports or overlong files", () => {
    expect(findViolations(AREAS.flatMap(readArea))).toEqual([]);
  });
});

describe("the checker", () => {
  it.each([
    ["shared", 'import { readFile } from "node:fs/promises";'],
    ["shared", 'import { app } from "electron";'],
    ["shared", 'import type { ReactNode } from "react";'],
    ["shared", 'import { create } from "zustand";'],
    ["shared", 'export { thing } from "../electron/thing.ts";'],
    ["shared", 'export * from "../renderer/thing.ts";'],
    ["renderer", 'import { thing } from "../electron/thing.ts";'],
    ["renderer", 'type Thing = import("../electron/thing.ts").Thing;'],
    ["renderer", 'const { shell } = await import("electron");'],
    ["electron", 'import { Board } from "../renderer/Board.tsx";'],
    ["electron", 'const page = import("../renderer/page.ts");'],
    ["electron", 'import { useState } from "react";'],
  ])("refuses in %s: %s", (area, text) => {
    expect(violationsOf({ [`${area}/file.ts`]: text })).toEqual([expect.stringContaining(`${area} may not import`)]);
  });

  it("allows what each area is for", () => {
    const program = {
      "shared/a.ts": 'import { z } from "zod"; import { addDays } from "date-fns/addDays"; import "./b.ts";',
      "renderer/a.tsx": 'import { useState } from "react"; import type { A } from "../shared/a.ts"; const b = <b />;',
      "renderer/bridge.ts": "export const bridge = window.roosterwijs;",
      "electron/db/a.ts": 'import Database from "better-sqlite3-multiple-ciphers"; import { join } from "node:path";',
    };
    expect(violationsOf(program)).toEqual([]);
  });

  it("keeps SQL in electron/db", () => {
    const text = 'import type { Database } from "better-sqlite3-multiple-ciphers";';
    expect(violationsOf({ "electron/main/a.ts": text })).toEqual([expect.stringContaining("SQL belongs")]);
  });

  it.each([
    "export const bridge = window.roosterwijs;",
    'export const bridge = globalThis["roosterwijs"];',
    "export const { roosterwijs } = window;",
    "export const bridge = (globalThis as unknown as Globals).roosterwijs;",
  ])("keeps the bridge in one file: %s", (text) => {
    expect(violationsOf({ "renderer/a.ts": text })).toEqual([expect.stringContaining("the bridge is reached")]);
  });

  it.each(["export default 1;", "const one = 1; export { one as default };"])("finds a default export: %s", (text) => {
    expect(violationsOf({ "shared/a.ts": text })).toEqual(["shared/a.ts: default export"]);
  });

  it("finds an overlong file", () => {
    expect(violationsOf({ "shared/a.ts": "export {};\n".repeat(350) })).toEqual([]);
    expect(violationsOf({ "shared/a.ts": "export {};\n".repeat(351) })).toEqual([expect.stringContaining("351 lines")]);
  });

  it("finds cycles, of one file and of several, also of types", () => {
    const program = {
      "shared/a.ts": 'import "./b.ts";',
      "shared/b.ts": 'import type { C } from "./c.ts";',
      "shared/c.ts": 'export * from "./a.ts";',
      "shared/self.ts": 'import "./self.ts";',
      "shared/entry.ts": 'import "./a.ts";',
    };
    expect(violationsOf(program)).toEqual([
      "shared/a.ts: import cycle shared/a.ts → shared/b.ts → shared/c.ts → shared/a.ts",
      "shared/self.ts: import cycle shared/self.ts → shared/self.ts",
    ]);
  });

  it("says so when it cannot read a file", () => {
    expect(() => violationsOf({ "shared/a.ts": "const = ;" })).toThrow("shared/a.ts");
  });
});
