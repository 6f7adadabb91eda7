import { weekdayOf } from "../../shared/calendar/dates.ts";
import type { Finding, RuleId, Severity } from "../../shared/checking/finding.ts";
import { isOfWeek } from "../../shared/rules/topics.ts";
import type { OpenBoard } from "../store/rosterState.ts";
import { type FindingTab, findingsOfTab, tabOf } from "./findingTab.ts";
import { groupsOfFinding, isCovered } from "./findingTargets.ts";

/** What the panel shows of one of its tabs; null and false let everything through. */
export interface FindingFilter {
  readonly tab: FindingTab;
  readonly severity: Severity | null;
  readonly rule: RuleId | null;
  readonly groupId: string | null;
  /** From 1 for Monday to 7 for Sunday, so that it holds in whichever week opens. */
  readonly weekday: number | null;
  readonly isNewOnly: boolean;
  /** Only what is a shortage under the regular rules and covered by a pilot. */
  readonly isCoveredOnly: boolean;
}

/** Nothing is left out of the roster's tab. */
export const WHOLE_ROSTER: FindingFilter = {
  tab: "roster",
  severity: null,
  rule: null,
  groupId: null,
  weekday: null,
  isNewOnly: false,
  isCoveredOnly: false,
};

/** What the panel opens on: what breaks a rule this week. */
export const FIRST_FILTER: FindingFilter = { ...WHOLE_ROSTER, severity: "overtreding" };

/** Everything on the tab of a finding, for when it is asked for and the filter hides it. */
export function wholeTabOf(finding: Finding): FindingFilter {
  return { ...WHOLE_ROSTER, tab: tabOf(finding) };
}

/** Another tab begins with all that stands on it; the roster's with what breaks a rule. */
export function startOfTab(tab: FindingTab): FindingFilter {
  return tab === "roster" ? FIRST_FILTER : { ...WHOLE_ROSTER, tab };
}

/**
 * Turns on or off that only what the last change brought, or what a pilot alone covers, is shown. Of whatever severity: the
 * panel opens on overtredingen, among which there may be none of what was just counted.
 */
export function toggled(filter: FindingFilter, only: "isNewOnly" | "isCoveredOnly"): FindingFilter {
  const after = { ...filter, [only]: !filter[only] };
  const { severity } = startOfTab(filter.tab);
  return { ...after, severity: after.isNewOnly || after.isCoveredOnly ? null : severity };
}

/** The findings of the week that pass the filter, in the order of the check. */
export function filterFindings(board: OpenBoard, filter: FindingFilter): readonly Finding[] {
  return findingsOfTab(board, filter.tab).filter(
    (finding) =>
      (filter.severity === null || finding.severity === filter.severity) &&
      (filter.rule === null || finding.rule === filter.rule) &&
      (filter.weekday === null || isOnWeekday(finding, filter.weekday)) &&
      (filter.groupId === null || groupsOfFinding(board, finding).includes(filter.groupId)) &&
      (!filter.isNewOnly || board.newFindingKeys.has(finding.key)) &&
      (!filter.isCoveredOnly || isCovered(finding)),
  );
}

function isOnWeekday(finding: Finding, weekday: number): boolean {
  return !isOfWeek(finding) && weekdayOf(finding.date) === weekday;
}

export function isFiltering(filter: FindingFilter): boolean {
  const { severity, rule, groupId, weekday, isNewOnly, isCoveredOnly } = filter;
  return severity !== null || rule !== null || groupId !== null || weekday !== null || isNewOnly || isCoveredOnly;
}

/** Whether what is shown is just the overtredingen, as the panel opens. */
export function isOnlyOvertredingen(filter: FindingFilter): boolean {
  return filter.severity === "overtreding" && !isFiltering({ ...filter, severity: null });
}
