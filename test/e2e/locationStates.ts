import { type ScreenshotState, screen, shown } from "./screenshotState.ts";

/* The screens of the groups and of the location. */

/** A part of the screen of the location. */
function locationPart(part: string): Pick<ScreenshotState, "open" | "close"> {
  const { open, close } = screen("Alt+3", "Locatie & pilots");
  return {
    ...(close && { close }),
    open: async (page) => {
      await open(page);
      await page.getByRole("button", { name: part, exact: true }).press("Enter");
    },
  };
}

/** The form of one thing that is on record of the location. */
function locationForm(topic: string): Pick<ScreenshotState, "open" | "close"> {
  const { open, close } = locationPart("Locatie");
  return {
    ...(close && { close }),
    open: async (page) => {
      await open(page);
      await page.getByRole("button", { name: `${topic} bewerken` }).press("Enter");
      await shown(page);
    },
  };
}

export const locationStates: readonly ScreenshotState[] = [
  { name: "groups", ...screen("Alt+8", "Groepen") },
  {
    name: "group-form",
    open: async (page) => {
      await page.keyboard.press("Alt+8");
      await page.getByRole("gridcell", { name: "Vlinders", exact: true }).focus();
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
      await shown(page);
    },
    close: (page) => page.keyboard.press("Alt+1"),
  },
  {
    name: "group-order",
    open: async (page) => {
      await page.keyboard.press("Alt+8");
      await page.getByRole("button", { name: "Volgorde…" }).press("Enter");
      await shown(page);
    },
    close: (page) => page.keyboard.press("Alt+1"),
  },
  { name: "location", ...locationPart("Locatie") },
  { name: "location-hours", ...locationForm("Openingstijden") },
  { name: "location-achterwacht", ...locationForm("Achterwacht") },
  { name: "location-closures", ...locationForm("Dagen gesloten") },
  { name: "pilots", ...locationPart("Pilots") },
  { name: "tekortplan", ...locationPart("Tekortplan") },
  {
    name: "tekortplan-step",
    open: async (page) => {
      await page.keyboard.press("Alt+3");
      await page.getByRole("button", { name: "Tekortplan", exact: true }).press("Enter");
      await page.getByRole("button", { name: "Een groep sluiten bewerken" }).press("Enter");
      await shown(page);
    },
    close: (page) => page.keyboard.press("Alt+1"),
  },
];
