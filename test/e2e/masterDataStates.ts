import { expect, type Page } from "@playwright/test";
import { type ScreenshotState, screen, shown } from "./screenshotState.ts";

/* The screens of the children and the staff: their tables, what is ahead, their forms, and the question whether someone goes. */

const dialog = (page: Page) => page.getByRole("dialog");
const back = (page: Page) => page.keyboard.press("Alt+1");

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await back(page);
}

/** The form of a record, by its name in the table; the last cell of a row opens it. */
async function openForm(page: Page, key: string, name: string): Promise<void> {
  await page.keyboard.press(key);
  await page.getByRole("gridcell", { name, exact: true }).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await shown(page);
}

/** What is due ahead, in the place of the table. */
function ahead(key: string, choice: string): Pick<ScreenshotState, "open" | "close"> {
  return {
    open: async (page) => {
      await page.keyboard.press(key);
      await page.getByRole("button", { name: choice, exact: true }).press("Enter");
      await expect(page.getByRole("grid", { name: /^Rooster/ })).toHaveCount(0);
    },
    close: back,
  };
}

export const masterDataStates: readonly ScreenshotState[] = [
  { name: "children", ...screen("Alt+6", "Kinderen") },
  { name: "child-form", open: (page) => openForm(page, "Alt+6", "Fien B."), close: closeDialog },
  {
    name: "child-cell",
    open: async (page) => {
      await page.keyboard.press("Alt+6");
      await page.getByRole("gridcell", { name: "Fien B.", exact: true }).press("F2");
      const field = page.getByRole("textbox", { name: "Naam van Fien B." });
      await field.fill("Fien 123456782");
      await field.press("Enter");
      await expect(page.getByRole("alert").filter({ hasText: "burgerservicenummer" })).toBeVisible();
    },
    close: async (page) => {
      await page.keyboard.press("Escape");
      await back(page);
    },
  },
  {
    name: "children-together",
    open: async (page) => {
      await page.keyboard.press("Alt+6");
      await page.getByRole("checkbox", { name: "Alle getoonde kiezen" }).press("Space");
      await page.getByRole("button", { name: "Samen wijzigen…" }).press("Enter");
      await shown(page);
    },
    close: closeDialog,
  },
  { name: "ages-ahead", ...ahead("Alt+6", "Leeftijden vooruit") },
  {
    name: "child-removal",
    open: async (page) => {
      await openForm(page, "Alt+6", "Fien B.");
      await dialog(page).getByRole("button", { name: "Verwijderen of beëindigen…" }).press("Enter");
      await expect(dialog(page).getByRole("listitem").first()).toBeVisible();
    },
    close: closeDialog,
  },
  { name: "staff", ...screen("Alt+7", "Medewerkers") },
  { name: "staff-form", open: (page) => openForm(page, "Alt+7", "Noor de W."), close: closeDialog },
  { name: "certificates-ahead", ...ahead("Alt+7", "Certificaten vooruit") },
];
