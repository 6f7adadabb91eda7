import { expect, type Page } from "@playwright/test";
import type { ScreenshotState } from "./screenshotState.ts";

/* The screen "Beheer" with its four parts and their questions. */

const PARTS = {
  backups: "Reservekopieën",
  log: "Logboek",
  retention: "Bewaren en verwijderen",
  encryption: "Versleuteling",
} as const;

const dialog = (page: Page) => page.getByRole("dialog");

async function openPart(page: Page, part: keyof typeof PARTS): Promise<void> {
  await page.keyboard.press("Alt+9");
  await page.getByRole("button", { name: PARTS[part], exact: true }).press("Enter");
}

const back = (page: Page) => page.keyboard.press("Alt+1");

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await back(page);
}

async function openBackups(page: Page): Promise<void> {
  await openPart(page, "backups");
  await expect(page.getByRole("button", { name: /^Kopie van .* terugzetten$/ }).first()).toBeVisible();
}

async function openLog(page: Page): Promise<void> {
  await page.keyboard.press("Alt+1");
  await openPart(page, "log");
  await page.getByRole("textbox", { name: "Van" }).fill("1-1-2020");
  await expect(page.getByRole("grid", { name: /^Wijzigingen/ })).toBeVisible();
}

async function openRetention(page: Page): Promise<void> {
  await openPart(page, "retention");
  await expect(page.getByRole("heading", { name: "Iemand anders verwijderen" })).toBeVisible();
}

export const dataFileStates: readonly ScreenshotState[] = [
  { name: "backups", open: openBackups, close: back },
  {
    name: "backup-restore",
    open: async (page) => {
      await openBackups(page);
      await page
        .getByRole("button", { name: /^Kopie van .* terugzetten$/ })
        .first()
        .press("Enter");
      await expect(dialog(page).getByRole("listitem").first()).toBeVisible();
    },
    close: closeDialog,
  },
  { name: "change-log", open: openLog, close: back },
  {
    name: "change-log-entry",
    open: async (page) => {
      await openLog(page);
      await page.getByRole("gridcell").nth(2).press("Enter");
      await expect(dialog(page)).toBeVisible();
    },
    close: closeDialog,
  },
  { name: "retention", open: openRetention, close: back },
  {
    name: "removal",
    open: async (page) => {
      await openRetention(page);
      await page.getByRole("button", { name: /Persoon/ }).press("Enter");
      await page.getByRole("option", { name: "Kind: Fien B." }).press("Enter");
      await page.getByRole("button", { name: "Verwijderen…", exact: true }).press("Enter");
      await expect(dialog(page).getByText(/Dit houdt het pseudoniem/)).toBeVisible();
    },
    close: closeDialog,
  },
  {
    name: "encryption",
    open: async (page) => {
      await openPart(page, "encryption");
      await expect(page.getByRole("heading", { name: /^De gegevens op deze computer/ })).toBeVisible();
    },
    close: back,
  },
  {
    name: "passphrase-form",
    open: async (page) => {
      await openPart(page, "encryption");
      await page.getByRole("button", { name: "Versleutelen…" }).press("Enter");
      await expect(dialog(page)).toBeVisible();
    },
    close: closeDialog,
  },
];
