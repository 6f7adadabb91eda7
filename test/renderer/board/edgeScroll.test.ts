import { expect, test } from "vitest";
import { scrollStep } from "../../../renderer/board/edgeScroll.ts";

test("a pointer scrolls near an edge, faster the nearer it is, and not in the middle", () => {
  expect(scrollStep(500, 100, 900)).toBe(0);
  expect(scrollStep(136, 100, 900)).toBe(0);
  expect(scrollStep(864, 100, 900)).toBe(0);
  expect(scrollStep(118, 100, 900)).toBe(-7);
  expect(scrollStep(882, 100, 900)).toBe(7);
  expect(scrollStep(0, 100, 900)).toBe(-14);
  expect(scrollStep(2000, 100, 900)).toBe(14);
});
