import { flushSync } from "react-dom";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Minute } from "../../shared/calendar/time.ts";
import type { Finding } from "../../shared/checking/finding.ts";
import { isOfWeek } from "../../shared/rules/topics.ts";
import { homeOf, laneKey } from "../board/boardModel.ts";
import { cellPlace, type PlaceKey, shiftPlace, stripPlace } from "../board/focusMap.ts";
import { drawnPlace, focusPlace } from "../board/showPlace.ts";
import { showDay, showView } from "../board/viewActions.ts";
import type { Page } from "../store/page.tsx";
import type { OpenBoard } from "../store/rosterState.ts";
import { findingsOfTab } from "./findingTab.ts";

/* Which part of the board a finding speaks of, and the other way round. */

/** The groups that a finding touches; for a person the groups where she works that day. */
export function groupsOfFinding(
  { location, roster }: Pick<OpenBoard, "location" | "roster">,
  finding: Finding,
): string[] {
  const { kind, ids } = finding.unit;
  switch (kind) {
    case "group":
    case "merge":
      return [...ids];
    case "location":
      return location.groups.filter((group) => ids.slice(1).includes(group.care)).map((group) => group.id);
    case "person":
      return roster.shifts.flatMap((shift) =>
        ids.includes(shift.staffId) && shift.date === finding.date && shift.groupId != null ? [shift.groupId] : [],
      );
    case "child":
      return location.children.filter((child) => ids.includes(child.id)).map((child) => child.groupId);
  }
}

/** Whether a finding is a moment that is covered by a pilot alone. */
export function isCovered({ rule }: Pick<Finding, "rule">): boolean {
  return rule === "pilot-dekking";
}

/**
 * The gravest finding of a group at a moment, or of its day when no moment is given. What is recorded of people and what
 * counts over the week stand on a day only because they must stand somewhere: a strip does not show them.
 */
export function findingAtMoment(
  board: OpenBoard,
  groupId: string,
  date: LocalDate,
  minute: Minute | null,
): Finding | null {
  const candidates = findingsOfTab(board, "roster").filter(
    (finding) => finding.date === date && !isOfWeek(finding) && groupsOfFinding(board, finding).includes(groupId),
  );
  if (minute === null) return candidates[0] ?? null;
  const covering = candidates.filter((finding) =>
    finding.intervals.some(({ from, to }) => from <= minute && minute < to),
  );
  // What leans on a pilot is an overtreding under the regular rules, so it goes before what only asks for attention.
  const gravest = covering.find((finding) => finding.severity === "overtreding" || isCovered(finding)) ?? covering[0];
  return gravest ?? candidates.find((finding) => finding.interval === null) ?? null;
}

/** Opens a finding in the panel and brings its moment into view on the board, without taking the focus there. */
export function selectFinding(page: Page, finding: Finding): void {
  page.ui.setState({ findingKey: finding.key, panelOpen: true });
  showOnBoard(page, finding);
}

/** Scrolls the board to the finding; in the day view its day is shown. */
export function showOnBoard(page: Page, finding: Finding): void {
  const place = placeOfFinding(page, finding);
  if (place === null) return;
  showItsDay(page, finding);
  drawnPlace(page, place)?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Puts the focus on the part of the board that the finding is about, in the week view when the shown view has no such part. */
export function goToBoard(page: Page, finding: Finding): void {
  const place = placeOfFinding(page, finding);
  if (place === null) return;
  showItsDay(page, finding);
  if (!focusPlace(page, place, "center")) {
    flushSync(() => showView(page, "week"));
    focusPlace(page, place, "center");
  }
  const groupId = place.startsWith("strip:") ? groupsOf(page, finding)[0] : undefined;
  if (groupId !== undefined && finding.interval !== null) {
    page.ui.setState({ moment: { groupId, date: finding.date, minute: finding.interval.from, by: "keyboard" } });
  }
}

function showItsDay(page: Page, { date }: Finding): void {
  const { view, day } = page.ui.getState();
  if (view === "day" && day !== date) flushSync(() => showDay(page, date));
}

function groupsOf(page: Page, finding: Finding): string[] {
  const { board } = page.roster.getState();
  return board === null ? [] : groupsOfFinding(board, finding);
}

function placeOfFinding(page: Page, finding: Finding): PlaceKey | null {
  const { board } = page.roster.getState();
  if (board === null) return null;
  if (finding.unit.kind === "person") return placeOfPerson(board, finding);
  const [groupId] = groupsOfFinding(board, finding);
  return groupId === undefined ? null : stripPlace(groupId, finding.date);
}

function placeOfPerson({ roster, location }: OpenBoard, finding: Finding): PlaceKey | null {
  const shift = roster.shifts.find(
    (candidate) => finding.unit.ids.includes(candidate.staffId) && candidate.date === finding.date,
  );
  if (shift) return shiftPlace(shift.id);
  const person = location.staff.find((candidate) => finding.unit.ids.includes(candidate.id));
  return person ? cellPlace(laneKey(homeOf(person, { groupId: null }), person.id), finding.date) : null;
}
