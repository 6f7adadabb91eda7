import type { RuleId } from "../../shared/checking/finding.ts";
import type { Page } from "../store/page.tsx";

/** Opens the list of rules at a rule and puts the focus there. */
export function showRule({ ui }: Page, ruleId: RuleId): void {
  ui.setState({ screen: "rules", ruleId });
  requestAnimationFrame(() => document.querySelector<HTMLElement>(".rule-item[aria-current]")?.focus());
}
