import { expect, test } from "vitest";
import { findingAtMoment } from "../../../renderer/findings/findingTargets.ts";
import type { OpenBoard } from "../../../renderer/store/rosterState.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { Scenario } from "../../../shared/pilots/scenario.ts";
import { exampleDocument, openedLocation } from "../fakeSurroundings.ts";

/* What the strip opens in the panel, on the Thursday of week 49 on which someone on Sterretjes is ill. */

const THURSDAY = "2026-12-03";
const TEN_O_CLOCK = 10 * 60;

function rulesAt(scenario: Scenario, minute: number | null): string | undefined {
  const document = exampleDocument();
  const week = "2026-W49";
  const roster = document.weeks.find((stored) => stored.week === week);
  const check = checkWeek(document, week, scenario);
  const board = { location: openedLocation(document), roster, check } as OpenBoard;
  return findingAtMoment(board, "g1", THURSDAY, minute)?.rule;
}

test("a moment that leans on a pilot opens that, before the absence that only asks for attention", () => {
  expect(rulesAt(["I", "III"], TEN_O_CLOCK)).toBe("pilot-dekking");
});

test("a shortage opens itself under the regular rules", () => {
  expect(rulesAt("none", TEN_O_CLOCK)).toBe("drie-uursregeling");
});

test("where nothing is wrong at the moment nothing opens", () => {
  expect(rulesAt("none", 3 * 60)).toBeUndefined();
});
