import type { Finding } from "../../shared/checking/finding.ts";
import type { Scenario } from "../../shared/pilots/scenario.ts";
import { goToBoard } from "../findings/findingTargets.ts";
import type { Page } from "../store/page.tsx";

/** Opens the roster under a scenario at the moment of a finding, with the finding open beside it where it still is one. */
export function openInRoster(page: Page, scenario: Scenario, finding: Finding): void {
  page.ui.setState({ screen: "roster", findingKey: finding.key, panelOpen: true });
  page.roster.getState().showScenario(scenario);
  // The board is behind this screen until it is drawn again.
  requestAnimationFrame(() => goToBoard(page, finding));
}
