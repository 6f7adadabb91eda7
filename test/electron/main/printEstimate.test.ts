import { expect, test } from "vitest";
import { makePrintEstimate } from "../../../electron/main/printEstimate.ts";

/** A clock that goes where the test says. */
function setClock() {
  let time = 0;
  const passes = (ms: number) => {
    time += ms;
  };
  return { now: () => time, passes };
}

const LONG_REPORT = 1_000_000;
const USUAL_MS = 10_900;

test("goes up with time to the whole, and stays there when it takes longer", () => {
  const { now, passes } = setClock();
  const { share } = makePrintEstimate(now)(LONG_REPORT);
  expect(share()).toBe(0);
  passes(USUAL_MS / 4);
  expect(share()).toBeCloseTo(0.25);
  passes(USUAL_MS / 4);
  expect(share()).toBeCloseTo(0.5);
  passes(USUAL_MS);
  expect(share()).toBe(1);
});

test("goes by how long the last print took: half as fast, half as far", () => {
  const { now, passes } = setClock();
  const begin = makePrintEstimate(now);
  const first = begin(LONG_REPORT);
  passes(2 * USUAL_MS);
  first.finish();
  const second = begin(LONG_REPORT);
  passes(USUAL_MS);
  expect(second.share()).toBeCloseTo(0.5);
});

test("a print that was stopped teaches nothing", () => {
  const { now, passes } = setClock();
  const begin = makePrintEstimate(now);
  begin(LONG_REPORT);
  passes(1);
  const next = begin(LONG_REPORT);
  passes(USUAL_MS / 2);
  expect(next.share()).toBeCloseTo(0.5);
});
