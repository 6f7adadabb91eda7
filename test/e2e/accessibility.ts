import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Asserts that axe finds nothing on what the page shows now; `where` names it in a failure. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // A page of Electron cannot open the second tab that axe would like to gather its results in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(
    ({ id, impact, nodes }) => `${where}: ${impact} ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
  );
  expect(found).toEqual([]);
}
