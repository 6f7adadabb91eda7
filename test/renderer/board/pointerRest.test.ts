import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPointerRest, REST_MS, TREMBLE } from "../../../renderer/board/pointerRest.ts";

/* What is dragged is judged where the hand comes to rest, not wherever it passes. */

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const START = { x: 100, y: 100 };

test("it is done once, after the whole rest", () => {
  const rest = createPointerRest();
  const judge = vi.fn();
  rest.wait(START, judge);
  vi.advanceTimersByTime(REST_MS - 1);
  expect(judge).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  rest.moved({ x: 500, y: 100 });
  vi.advanceTimersByTime(REST_MS);
  expect(judge).toHaveBeenCalledTimes(1);
});

test("a pointer that goes on is waited for, one that trembles is not", () => {
  const rest = createPointerRest();
  const judge = vi.fn();
  rest.wait(START, judge);
  vi.advanceTimersByTime(REST_MS - 1);
  rest.moved({ x: START.x + TREMBLE + 1, y: START.y });
  vi.advanceTimersByTime(REST_MS - 1);
  expect(judge).not.toHaveBeenCalled();
  rest.moved({ x: START.x + 2 * TREMBLE, y: START.y });
  vi.advanceTimersByTime(1);
  expect(judge).toHaveBeenCalledTimes(1);
});

test("what waited before is forgotten for what comes after it, and at the end", () => {
  const rest = createPointerRest();
  const [before, after] = [vi.fn(), vi.fn()];
  rest.wait(START, before);
  rest.wait(START, after);
  vi.advanceTimersByTime(REST_MS);
  expect([before, after].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  rest.wait(START, before);
  rest.forget();
  vi.advanceTimersByTime(REST_MS);
  expect(before).not.toHaveBeenCalled();
});
