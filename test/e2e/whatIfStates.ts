import { expect, type Page } from "@playwright/test";
import { type ScreenshotState, screen, shown } from "./screenshotState.ts";

/* The comparison of scenarios, what is agreed about pilots, and what happens under the agreements. */

const back = (page: Page) => page.keyboard.press("Alt+1");

/** The comparison with something in it chosen. */
function comparison(...names: readonly string[]): Pick<ScreenshotState, "open" | "close"> {
  return {
    open: async (page) => {
      await page.keyboard.press("Alt+2");
      for (const name of names) await page.getByRole("button", { name, exact: true }).press("Enter");
      await expect(page.getByRole("heading", { name: /^Wat-als/ })).toBeVisible();
    },
    close: back,
  };
}

/** A part of the pilot log. */
function logPart(name: string): Pick<ScreenshotState, "open" | "close"> {
  const { open, close } = screen("Alt+4", "Pilotlog");
  return {
    ...(close && { close }),
    open: async (page) => {
      await open(page);
      await page.getByRole("tab", { name }).click();
      await expect(page.getByRole("tab", { name })).toHaveAttribute("aria-selected", "true");
    },
  };
}

export const whatIfStates: readonly ScreenshotState[] = [
  { name: "what-if", ...screen("Alt+2", /^Wat-als/) },
  {
    name: "what-if-days",
    open: (page) => comparison("Per dag").open(page),
    close: async (page) => {
      await page.getByRole("button", { name: "Hele week", exact: true }).press("Enter");
      await back(page);
    },
  },
  {
    name: "what-if-weeks",
    open: async (page) => {
      await comparison("Meer weken", "Doorrekenen").open(page);
      await expect(page.getByRole("table").first()).toBeVisible();
    },
    close: async (page) => {
      await page.getByRole("button", { name: "Deze week", exact: true }).press("Enter");
      await back(page);
    },
  },
  {
    name: "agreement-form",
    open: async (page) => {
      await page.keyboard.press("Alt+3");
      await page.getByRole("button", { name: "Pilots", exact: true }).press("Enter");
      await page.getByRole("button", { name: "Afspraak toevoegen" }).press("Enter");
      await shown(page);
    },
    close: async (page) => {
      await page.keyboard.press("Escape");
      await back(page);
    },
  },
  {
    name: "consent",
    open: async (page) => {
      await page.keyboard.press("Alt+3");
      await page.getByRole("button", { name: "Pilots", exact: true }).press("Enter");
      await page.getByRole("button", { name: /^Liv A\., pilot I:/ }).press("Enter");
      await shown(page);
    },
    close: async (page) => {
      await page.keyboard.press("Escape");
      await back(page);
    },
  },
  { name: "pilot-log", ...logPart("Verloop") },
  { name: "pilot-log-groups", ...logPart("Per groep en dag") },
  { name: "pilot-log-helpers", ...logPart("Groepshulpen") },
  { name: "pilot-log-pulse", ...logPart("Werkdruk") },
];
