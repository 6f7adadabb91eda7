import { describe, expect, it } from "vitest";
import { oddPairAt, parityFromAnchor } from "../../../shared/calendar/weekParity.ts";

describe("parity from an anchor", () => {
  it.each([
    ["the week of the anchor, as its number says", "2026-11-25", "2026-11-23", "even"],
    ["the last day of that week", "2026-11-25", "2026-11-29", "even"],
    ["the week after", "2026-11-25", "2026-11-30", "odd"],
    ["the week before", "2026-11-25", "2026-11-22", "odd"],
    ["an anchor in an odd week", "2026-11-30", "2026-12-01", "odd"],
    ["week 53", "2026-11-25", "2026-12-28", "odd"],
    ["week 1 after it, which takes its turn", "2026-11-25", "2027-01-04", "even"],
    ["week 1 after it, before the anchor", "2027-01-11", "2027-01-04", "odd"],
    ["week 53 before an anchor in the next year", "2027-01-11", "2026-12-28", "even"],
    ["week 1 after a year of 52 weeks", "2025-12-22", "2025-12-29", "odd"],
  ])("%s", (_, anchor, date, expected) => {
    expect(parityFromAnchor(anchor, date)).toBe(expected);
  });
});

describe("two odd weeks in a row", () => {
  const pair = { first: "2026-W53", second: "2027-W01" };

  it.each([
    ["2026-W51", null],
    ["2026-W52", pair],
    ["2026-W53", pair],
    ["2027-W01", pair],
    ["2027-W02", null],
    ["2025-W52", null],
    ["2026-W01", null],
  ])("seen from %s", (week, expected) => {
    expect(oddPairAt(week)).toEqual(expected);
  });
});
