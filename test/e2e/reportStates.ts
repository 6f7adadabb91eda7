import { expect, type Page } from "@playwright/test";
import type { ScreenshotState } from "./screenshotState.ts";

/* The screen "Rapporten": a report as it comes on paper, what goes into files, and what was recorded beside findings. */

const back = (page: Page) => page.keyboard.press("Alt+1");
const PRINT_TIMEOUT = { timeout: 30_000 };

/** A kind of report with its first sheet. */
function paper(kind: string): Pick<ScreenshotState, "open" | "close"> {
  return {
    open: async (page) => {
      await page.keyboard.press("Control+p");
      await page.getByRole("button", { name: kind, exact: true }).press("Enter");
      await expect(page.locator("canvas[data-drawn]")).toBeVisible(PRINT_TIMEOUT);
    },
    close: back,
  };
}

export const reportStates: readonly ScreenshotState[] = [
  { name: "report-roster", ...paper("Weekrooster") },
  { name: "report-dossier", ...paper("Dossier voor de inspecteur") },
  { name: "report-compare", ...paper("Vergelijking van scenario's") },
  {
    name: "report-text",
    open: async (page) => {
      await paper("Rooster per medewerker").open(page);
      await page.getByRole("button", { name: "Tekst van dit blad", exact: true }).press("Enter");
      await expect(page.getByRole("region", { name: "Tekst van dit blad" })).toContainText("blz. 1 van");
    },
    close: back,
  },
  {
    name: "report-calendars",
    open: async (page) => {
      await page.keyboard.press("Control+p");
      await page.getByRole("button", { name: "Agenda per medewerker", exact: true }).press("Enter");
      await expect(page.getByRole("button", { name: "Agenda's in een map opslaan…" })).toBeVisible();
    },
    close: back,
  },
  {
    name: "report-deviations",
    open: async (page) => {
      await page.keyboard.press("Alt+a");
      await expect(page.getByText(/Er is nog niets vastgelegd/)).toBeVisible();
    },
    close: back,
  },
];
