import type { Finding } from "../../shared/checking/finding.ts";
import type { ComparedScenario } from "../../shared/comparison/compareScenarios.ts";
import { goToBoard } from "../findings/findingTargets.ts";
import type { Page } from "../store/page.tsx";

/**
 * Opens the roster under a scenario at the moment of a finding, with the finding open beside it where it still is one. Of a
 * scenario of one's own it is the copy that the scenario has of the week.
 */
export function openInRoster(page: Page, { own, scenario }: ComparedScenario, finding: Finding): void {
  const { showScenario, showVariant } = page.roster.getState();
  page.ui.setState({ screen: "roster", findingKey: finding.key, panelOpen: true });
  if (own === undefined) showScenario(scenario);
  else if (!showVariant(own.id)) return;
  // The board is behind this screen until it is drawn again.
  requestAnimationFrame(() => goToBoard(page, finding));
}
