import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { giveToApp, launchApp } from "./electronLaunch.ts";

/* How the app can start otherwise than on the example: on an empty file of one's own, or on a file that someone else has open. */

/** The app in a start of its own; each look is taken of where `open` leads to. */
export interface StartState {
  readonly name: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Makes what the start finds in its data folder. */
  readonly prepare?: (dataDir: string) => Promise<void>;
  readonly open: (page: Page) => Promise<void>;
}

const OWN = { ROOSTERWIJS_OWN_DATA: "1" };

async function openFirstStep(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Locatie maken", exact: true }).press("Enter");
  await expect(page.getByRole("form", { name: /^Stap 1/ })).toBeVisible();
}

async function openSecondStep(page: Page): Promise<void> {
  await openFirstStep(page);
  await page.getByRole("textbox", { name: "Naam van de locatie" }).fill("De Regenboog");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Naam van de groep" }).fill("Rood");
}

export const START_STATES: readonly StartState[] = [
  {
    name: "first-start",
    env: OWN,
    open: (page) => expect(page.getByRole("heading", { name: "Welkom bij Roosterwijs" })).toBeVisible(),
  },
  { name: "first-location", env: OWN, open: openFirstStep },
  { name: "first-groups", env: OWN, open: openSecondStep },
  {
    name: "first-roster",
    env: OWN,
    open: async (page) => {
      await openSecondStep(page);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("grid", { name: /^Rooster Week/ })).toBeVisible();
    },
  },
  {
    name: "read-only",
    prepare: async (dataDir) => {
      const first = await launchApp({ dataDir });
      await first.window.getByRole("grid", { name: /^Rooster Week/ }).waitFor();
      await first.close();
      const at = new Date().toISOString();
      const holder = { token: "t", user: "jan", host: "kantoor", pid: 1, since: at, beatAt: at };
      const lease = join(dataDir, "voorbeeld.db.lease");
      writeFileSync(lease, JSON.stringify(holder));
      giveToApp(lease);
    },
    open: (page) => expect(page.getByText(/^Alleen lezen: /)).toBeVisible(),
  },
];
