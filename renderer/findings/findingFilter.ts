import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Finding, Severity } from "../../shared/checking/finding.ts";
import type { OpenBoard } from "../store/rosterState.ts";
import { groupsOfFinding, isCovered } from "./findingTargets.ts";

/** What the panel shows; null and false let everything through. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly groupId: string | null;
  readonly date: LocalDate | null;
  readonly isNewOnly: boolean;
  /** Only what is a shortage under the regular rules and covered by a pilot. */
  readonly isCoveredOnly: boolean;
}

export const NO_FILTER: FindingFilter = {
  severity: null,
  groupId: null,
  date: null,
  isNewOnly: false,
  isCoveredOnly: false,
};

/** The findings of the week that pass the filter, in the order of the check. */
export function filterFindings(board: OpenBoard, filter: FindingFilter): readonly Finding[] {
  return board.check.findings.filter(
    (finding) =>
      (filter.severity === null || finding.severity === filter.severity) &&
      (filter.date === null || finding.date === filter.date) &&
      (filter.groupId === null || groupsOfFinding(board, finding).includes(filter.groupId)) &&
      (!filter.isNewOnly || board.newFindingKeys.has(finding.key)) &&
      (!filter.isCoveredOnly || isCovered(finding)),
  );
}

export function isFiltering(filter: FindingFilter): boolean {
  const { severity, groupId, date, isNewOnly, isCoveredOnly } = filter;
  return severity !== null || groupId !== null || date !== null || isNewOnly || isCoveredOnly;
}
