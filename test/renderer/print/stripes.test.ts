import { expect, test } from "vitest";
import { stripesOf, stripesPath } from "../../../renderer/print/stripes.ts";

test("upright stripes stand at even distances over the whole width", () => {
  expect(stripesPath({ dx: 4, dy: 0 }, 10, 5)).toBe("M2 0L2 5M6 0L6 5M10 0L10 5");
});

test("lying stripes go from side to side", () => {
  expect(stripesPath({ dx: 0, dy: 4 }, 10, 8)).toBe("M0 2H10M0 6H10");
});

test.each([
  [2, 2],
  [2, -2],
])("slanting stripes over %d, %d cover every corner, across their direction", (dx, dy) => {
  const path = stripesPath({ dx, dy }, 10, 4);
  const ends = [...path.matchAll(/M(-?[\d.]+) 0L(-?[\d.]+) 4/g)].map(([, top, foot]) => [Number(top), Number(foot)]);
  const all = ends.flat();
  expect(Math.min(...all)).toBeLessThanOrEqual(0);
  expect(Math.max(...all)).toBeGreaterThanOrEqual(10);
  for (const [top = 0, foot = 0] of ends) expect(foot - top).toBe(-4 * (dy / dx));
  expect((ends[1]?.[0] ?? 0) - (ends[0]?.[0] ?? 0)).toBe(4);
});

test("what is in order, and a plain beroepskracht, have no stripes", () => {
  expect(stripesOf("block-inOrder")).toBeNull();
  expect(stripesOf("look-pm")).toBeNull();
  expect(stripesOf("block-short")?.mark).toBe("var(--short-text)");
});
