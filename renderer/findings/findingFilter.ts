import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Finding, Severity } from "../../shared/checking/finding.ts";
import type { OpenBoard } from "../store/rosterState.ts";
import { groupsOfFinding } from "./findingTargets.ts";

/** What the panel shows; null and false let everything through. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly groupId: string | null;
  readonly date: LocalDate | null;
  readonly isNewOnly: boolean;
}

export const NO_FILTER: FindingFilter = { severity: null, groupId: null, date: null, isNewOnly: false };

/** The findings of the week that pass the filter, in the order of the check. */
export function filterFindings(board: OpenBoard, filter: FindingFilter): readonly Finding[] {
  return board.check.findings.filter(
    (finding) =>
      (filter.severity === null || finding.severity === filter.severity) &&
      (filter.date === null || finding.date === filter.date) &&
      (filter.groupId === null || groupsOfFinding(board, finding).includes(filter.groupId)) &&
      (!filter.isNewOnly || board.newFindingKeys.has(finding.key)),
  );
}

export function isFiltering(filter: FindingFilter): boolean {
  return filter.severity !== null || filter.groupId !== null || filter.date !== null || filter.isNewOnly;
}
