import { expect } from "@playwright/test";
import { type ScreenshotState, shown } from "./screenshotState.ts";

/* The list of locations, and what can be done with them. */

function dialogOf(item: string): ScreenshotState["open"] {
  return async (page) => {
    await page.getByRole("button", { name: "De Zonnebloem", exact: true }).press("Enter");
    await page.getByRole("menuitem", { name: item, exact: true }).press("Enter");
    await shown(page);
  };
}

export const severalLocationsStates: readonly ScreenshotState[] = [
  {
    name: "location-menu",
    open: async (page) => {
      await page.getByRole("button", { name: "De Zonnebloem", exact: true }).press("Enter");
      await expect(page.getByRole("menu", { name: "De Zonnebloem" })).toBeVisible();
    },
  },
  { name: "location-new", open: dialogOf("Nieuwe locatie…") },
  { name: "location-copy", open: dialogOf("Opzet overnemen in een nieuwe locatie…") },
  { name: "location-end", open: dialogOf("Locatie beëindigen…") },
];
