import type { Finding } from "../../shared/checking/finding.ts";
import { topicOfRule } from "../../shared/rules/topics.ts";
import type { OpenBoard } from "../store/rosterState.ts";

/** The two tabs: what the roster can mend, and what is missing from the records of people. */
export type FindingTab = "roster" | "dossier";

/** The tab on which a finding stands. A mentor who is not recorded is a matter of the child's record. */
export function tabOf({ rule }: Pick<Finding, "rule">): FindingTab {
  return topicOfRule[rule] === "records" || rule === "mentor" ? "dossier" : "roster";
}

/** All findings of a tab, in the order of the check. */
export function findingsOfTab({ check }: Pick<OpenBoard, "check">, tab: FindingTab): readonly Finding[] {
  return check.findings.filter((finding) => tabOf(finding) === tab);
}

/** How much breaks a rule in what is recorded of people, whatever the roster does. */
export function overtredingenInDossier(board: Pick<OpenBoard, "check">): number {
  return findingsOfTab(board, "dossier").filter(({ severity }) => severity === "overtreding").length;
}
