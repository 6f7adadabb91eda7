import { expect, test } from "vitest";
import { findingAtMoment } from "../../../renderer/findings/findingTargets.ts";
import type { OpenBoard } from "../../../renderer/store/rosterState.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { LocationDocument, Staff } from "../../../shared/exchange/records.ts";
import type { Scenario } from "../../../shared/pilots/scenario.ts";
import { isOfWeek } from "../../../shared/rules/topics.ts";
import { exampleDocument, openedLocation } from "../fakeSurroundings.ts";

/* What the strip opens in the panel, on the Thursday of week 49 on which someone on Sterretjes is ill. */

const MONDAY = "2026-11-30";
const THURSDAY = "2026-12-03";
const TEN_O_CLOCK = 10 * 60;

function boardOf(document: LocationDocument, scenario: Scenario = "none"): OpenBoard {
  const week = "2026-W49";
  const roster = document.weeks.find((stored) => stored.week === week);
  return { location: openedLocation(document), roster, check: checkWeek(document, week, scenario) } as OpenBoard;
}

function rulesAt(scenario: Scenario, minute: number | null): string | undefined {
  return findingAtMoment(boardOf(exampleDocument(), scenario), "g1", THURSDAY, minute)?.rule;
}

test("a moment that leans on a pilot opens that, before the absence that only asks for attention", () => {
  expect(rulesAt(["I", "III"], TEN_O_CLOCK)).toBe("pilot-dekking");
});

test("a shortage opens itself under the regular rules", () => {
  expect(rulesAt("none", TEN_O_CLOCK)).toBe("drie-uursregeling");
});

test("what is recorded of people, or counts over the week, is not of its first day", () => {
  const document = exampleDocument();
  const staff = document.staff.map((person): Staff => ({ ...person, certificates: [], contractHours: 1 }));
  const board = boardOf({ ...document, staff });
  const ofWeek = board.check.findings.filter((finding) => isOfWeek(finding) && finding.date === MONDAY);
  expect(new Set(ofWeek.map(({ rule }) => rule))).toContain("registratie");
  expect(new Set(ofWeek.map(({ rule }) => rule))).toContain("contracturen");
  for (const { id } of document.groups) {
    for (const minute of [null, 3 * 60, TEN_O_CLOCK])
      expect(ofWeek).not.toContain(findingAtMoment(board, id, MONDAY, minute));
  }
});

test("where nothing is wrong at the moment nothing opens", () => {
  expect(rulesAt("none", 3 * 60)).toBeUndefined();
});
