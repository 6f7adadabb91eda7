import { expect, type Page } from "@playwright/test";
import { type ScreenshotState, screen, shown } from "./screenshotState.ts";

/* The screens "Importeren" and "Exporteren", before anything is stored. */

/** What the open dialog answers: a child that is known, one that changes, one that comes new and one that is refused. */
export const TABLE_TO_IMPORT = [
  "Kindnr;Naam kind;Geb. datum;Stamgroep;Kleur jas;BSN",
  "c1;Fien B.;11-02-2026;Sterretjes;rood;123456782",
  "c2;Guus van E.;03-04-2026;Zonnestralen;blauw;111222333",
  "n1;Bergen, Zoë van der;06-05-2025;Sterretjes;geel;",
  "n2;Wobbe Test;31-02-2025;Onbekend;groen;",
].join("\r\n");

const back = (page: Page) => page.keyboard.press("Alt+1");

async function openPreview(page: Page): Promise<void> {
  await page.keyboard.press("Control+i");
  await page.getByRole("button", { name: "Tabel kiezen…" }).press("Enter");
  await expect(page.getByRole("grid", { name: "Wat er verandert" })).toBeVisible();
}

export const importStates: readonly ScreenshotState[] = [
  { name: "import", ...screen("Control+i", "Importeren") },
  { name: "import-preview", open: openPreview, close: back },
  {
    name: "import-columns",
    open: async (page) => {
      await openPreview(page);
      await page.getByRole("button", { name: /^Kolommen \(/ }).press("Enter");
      await expect(page.getByRole("table", { name: /wordt onthouden/ })).toBeVisible();
    },
    close: back,
  },
  {
    name: "import-row",
    open: async (page) => {
      await openPreview(page);
      await page.getByRole("gridcell", { name: "gewijzigd" }).first().focus();
      await page.keyboard.press("Enter");
      await shown(page);
    },
    close: async (page) => {
      await page.keyboard.press("Escape");
      await back(page);
    },
  },
  { name: "export", ...screen("Control+e", "Exporteren") },
  {
    name: "export-warning",
    open: async (page) => {
      await page.keyboard.press("Control+e");
      await page.getByRole("button", { name: "Kinderen opslaan als CSV" }).press("Enter");
      await shown(page);
    },
    close: async (page) => {
      await page.keyboard.press("Escape");
      await back(page);
    },
  },
];
