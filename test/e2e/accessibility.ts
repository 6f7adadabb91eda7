import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** The two schemes of colours; the dark one is looked through by `npm run verify`, which has the time. */
export const SCHEMES: readonly { readonly scheme: "light" | "dark"; readonly tag: string[] }[] = [
  { scheme: "light", tag: [] },
  { scheme: "dark", tag: ["@long"] },
];

/** What axe finds on what the page shows now. */
export async function lookWithAxe(page: Page) {
  // A page of Electron cannot open the second tab that axe would like to gather its results in.
  return await new AxeBuilder({ page }).setLegacyMode().analyze();
}

/** Asserts that axe finds nothing on what the page shows now; `where` names it in a failure. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await lookWithAxe(page);
  const found = violations.map(
    ({ id, impact, nodes }) => `${where}: ${impact} ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
  );
  expect(found).toEqual([]);
}
