import { expect, test } from "vitest";
import {
  FIRST_FILTER,
  filterFindings,
  isOnlyOvertredingen,
  startOfTab,
  toggled,
  WHOLE_ROSTER,
  wholeTabOf,
} from "../../../renderer/findings/findingFilter.ts";
import { findingsOfTab, overtredingenInDossier, tabOf } from "../../../renderer/findings/findingTab.ts";
import type { OpenBoard } from "../../../renderer/store/rosterState.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { Finding } from "../../../shared/checking/finding.ts";
import type { LocationDocument, Staff } from "../../../shared/exchange/records.ts";
import { isOfWeek } from "../../../shared/rules/topics.ts";
import { exampleDocument, openedLocation } from "../fakeSurroundings.ts";

/* The panel of week 49, in which the certificates of one person are gone: her records must not bury the roster. */

const WEEK = "2026-W49";

function boardOfExample(): OpenBoard {
  const known = exampleDocument();
  const worker = known.weeks.find(({ week }) => week === WEEK)?.shifts[0]?.staffId;
  const staff = known.staff.map((person): Staff => (person.id === worker ? { ...person, certificates: [] } : person));
  const document: LocationDocument = { ...known, staff };
  const roster = document.weeks.find(({ week }) => week === WEEK);
  const check = checkWeek(document, WEEK, "agreed");
  return { location: openedLocation(document), roster, check, newFindingKeys: new Set() } as unknown as OpenBoard;
}

const board = boardOfExample();

test("the panel opens on the overtredingen of the roster, most pressing first", () => {
  const shown = filterFindings(board, FIRST_FILTER);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown).toEqual(
    board.check.findings.filter((one) => one.severity === "overtreding" && tabOf(one) === "roster"),
  );
});

test("what is missing from records stands on its own tab, and only there", () => {
  const dossier = findingsOfTab(board, "dossier");
  expect(dossier.map(({ rule }) => rule)).toContain("registratie");
  expect(filterFindings(board, WHOLE_ROSTER).filter((one) => dossier.includes(one))).toEqual([]);
  expect(dossier.length + findingsOfTab(board, "roster").length).toBe(board.check.findings.length);
});

test("a person stands once for each kind in the dossier", () => {
  const keys = findingsOfTab(board, "dossier").map(({ rule, unit }) => `${rule} ${unit.kind} ${unit.ids.join()}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test("a finding that is asked for is on the whole of its tab", () => {
  for (const finding of board.check.findings) {
    expect(filterFindings(board, wholeTabOf(finding))).toContain(finding);
  }
});

test("a rule can be shown alone", () => {
  const [first] = findingsOfTab(board, "roster");
  const rule = first?.rule ?? "bkr";
  const shown = filterFindings(board, { ...WHOLE_ROSTER, rule });
  expect(new Set(shown.map((finding) => finding.rule))).toEqual(new Set([rule]));
});

test("a day of the week can be shown alone, in whichever week is open", () => {
  const shown = filterFindings(board, { ...WHOLE_ROSTER, weekday: 2 });
  expect(shown.length).toBeGreaterThan(0);
  expect(shown).toEqual(findingsOfTab(board, "roster").filter(({ date }) => date === "2026-12-01"));
});

test("what is about the whole week is of no day of it", () => {
  const ofWeek = board.check.findings.filter(isOfWeek);
  expect(new Set(ofWeek.map(({ date }) => date))).toEqual(new Set(["2026-11-30"]));
  const monday = filterFindings(board, { ...WHOLE_ROSTER, tab: "dossier", weekday: 1 });
  expect(monday.filter((finding) => ofWeek.includes(finding))).toEqual([]);
});

test.each(["isNewOnly", "isCoveredOnly"] as const)("%s shows as many as were counted, of any severity", (only) => {
  const attention = findingsOfTab(board, "roster").find(({ severity }) => severity === "aandachtspunt");
  const covered = { ...attention, rule: "pilot-dekking", severity: "info", key: "covered" } as Finding;
  const findings = [...board.check.findings, covered];
  const one = { ...board, check: { ...board.check, findings }, newFindingKeys: new Set([attention?.key ?? ""]) };
  const on = toggled(FIRST_FILTER, only);
  expect(filterFindings(one, on)).toEqual([only === "isNewOnly" ? attention : covered]);
  expect(toggled(on, only)).toEqual(FIRST_FILTER);
});

test("overtredingen in the dossier are counted apart, since the week is not without them", () => {
  const counted = overtredingenInDossier(board);
  expect(board.check.summary.overtredingen - filterFindings(board, FIRST_FILTER).length).toBe(counted);
});

test("another tab begins with all that stands on it", () => {
  expect(filterFindings(board, startOfTab("dossier"))).toEqual(findingsOfTab(board, "dossier"));
  expect(isOnlyOvertredingen(startOfTab("roster"))).toBe(true);
  expect(isOnlyOvertredingen({ ...FIRST_FILTER, rule: "bkr" })).toBe(false);
});
