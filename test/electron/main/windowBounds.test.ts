import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readAppState, updateAppState } from "../../../electron/main/appState.ts";
import { PAGE_BACKGROUND } from "../../../electron/main/pageBackground.ts";
import { placeWindow } from "../../../electron/main/windowBounds.ts";
import { nextZoom } from "../../../electron/main/zoom.ts";

const main = { x: 0, y: 0, width: 1920, height: 1040 };
const left = { x: -1600, y: 0, width: 1600, height: 900 };

describe("the window opens", () => {
  test("in the middle the first time", () => {
    expect(placeWindow(undefined, [main])).toEqual({ x: 240, y: 70, width: 1440, height: 900, isMaximized: false });
  });

  test("as it was left, also on a second screen", () => {
    const saved = { x: -1500, y: 20, width: 1200, height: 700, isMaximized: true };
    expect(placeWindow(saved, [main, left])).toEqual(saved);
  });

  test("in the middle of the first screen when its own is gone", () => {
    const saved = { x: -1500, y: 20, width: 1200, height: 700, isMaximized: false };
    expect(placeWindow(saved, [main])).toEqual({ ...saved, x: 360, y: 170 });
  });

  test.each([
    [{ x: 1900, y: 10 }, "too little of the title bar is left"],
    [{ x: 100, y: -200 }, "the title bar is above the screen"],
    [{ x: 100, y: 1030 }, "the title bar is below the screen"],
  ])("moved back from %o, since %s", (place) => {
    const placed = placeWindow({ ...place, width: 1200, height: 700, isMaximized: false }, [main]);
    expect(placed).toMatchObject({ x: 360, y: 170 });
  });

  test("no smaller than it may be and no larger than the screen", () => {
    const tiny = placeWindow({ x: 0, y: 0, width: 10, height: 10, isMaximized: false }, [main]);
    expect(tiny).toMatchObject({ width: 1024, height: 640 });
    const huge = placeWindow({ x: 0, y: 0, width: 9000, height: 9000, isMaximized: false }, [main]);
    expect(huge).toMatchObject({ width: 1920, height: 1040 });
    expect(placeWindow(undefined, [{ x: 0, y: 0, width: 800, height: 500 }])).toMatchObject({
      x: 0,
      y: 0,
      width: 1024,
      height: 640,
    });
  });
});

describe("what the window remembers", () => {
  function statePath(): string {
    const folder = mkdtempSync(join(tmpdir(), "roosterwijs-test-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    return join(folder, "window.json");
  }

  test("is kept field by field, for this user alone", () => {
    const path = statePath();
    const window = { x: 1, y: 2, width: 1200, height: 800, isMaximized: false };
    updateAppState(path, { window });
    updateAppState(path, { fileFolder: "/ergens" });
    expect(readAppState(path)).toEqual({ window, fileFolder: "/ergens" });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test.each([
    "",
    "{",
    "[]",
    '{"window":{"x":1}}',
    '{"window":{"x":1,"y":1,"width":-5,"height":1e9,"isMaximized":"ja"}}',
  ])("is nothing when the file holds %j", (content) => {
    const path = statePath();
    writeFileSync(path, content);
    expect(readAppState(path)).toEqual({});
  });

  test("is given up without an error when it cannot be written", () => {
    expect(() => updateAppState(join(statePath(), "geen", "window.json"), { fileFolder: "/x" })).not.toThrow();
  });
});

test("zoom stays between 100 and 200 per cent", () => {
  const steps: number[] = [];
  for (let factor = 1; steps.at(-1) !== factor || steps.length === 0; factor = nextZoom(factor, "in"))
    steps.push(factor);
  expect(steps).toEqual([1, 1.1, 1.25, 1.5, 1.75, 2]);
  expect(nextZoom(1, "out")).toBe(1);
  expect(nextZoom(1.4999, "in")).toBe(1.75);
  expect(nextZoom(1.5001, "out")).toBe(1.25);
  expect(nextZoom(0.5, "in")).toBe(1);
  expect(nextZoom(2, "reset")).toBe(1);
});

test("a window begins in the colours of its page", () => {
  const tokens = readFileSync(join(import.meta.dirname, "../../../renderer/design/tokens.css"), "utf8");
  const canvas = /--canvas: light-dark\((#\w+), (#\w+)\)/.exec(tokens);
  expect({ light: canvas?.[1], dark: canvas?.[2] }).toEqual(PAGE_BACKGROUND);
});
