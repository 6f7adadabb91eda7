import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { giveToApp, launchApp } from "./electronLaunch.ts";

/*
 * How the app can start otherwise than on the example: on an empty file of one's own, on a file that someone else has open, or
 * on one that is encrypted.
 */

const PASSPHRASE = "vier willekeurige woorden";

/** The app in a start of its own; each look is taken of where `open` leads to. */
export interface StartState {
  readonly name: string;
  /** Of the window, where it is not the one with the roster. */
  readonly size?: { readonly width: number; readonly height: number };
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

/** Encrypts the example, with a copy of it. */
async function encryptExample(dataDir: string): Promise<void> {
  const first = await launchApp({ dataDir });
  const { window } = first;
  await window.getByRole("grid", { name: /^Rooster Week/ }).waitFor();
  await window.keyboard.press("Alt+9");
  await window.getByRole("button", { name: "Nu een kopie maken" }).press("Enter");
  await expect(window.getByRole("button", { name: /^Kopie van .* terugzetten$/ })).toHaveCount(2);
  await window.getByRole("button", { name: "Versleuteling", exact: true }).press("Enter");
  await window.getByRole("button", { name: "Versleutelen…" }).press("Enter");
  await window.getByLabel("Nieuwe wachtwoordzin", { exact: true }).fill(PASSPHRASE);
  await window.getByLabel("Nieuwe wachtwoordzin nogmaals", { exact: true }).fill(PASSPHRASE);
  await window.getByRole("dialog").getByRole("checkbox").last().press("Space");
  await window.getByRole("dialog").getByRole("button", { name: "Versleutelen", exact: true }).press("Enter");
  await window.getByRole("heading", { name: "De gegevens en hun reservekopieën zijn versleuteld." }).waitFor();
  await first.close();
}

async function openReplacing(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Andere kopie terugzetten…" }).press("Enter");
  await expect(page.getByRole("radio", { name: /^Kopie van/ })).toHaveCount(2);
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
  {
    name: "unlock",
    size: { width: 560, height: 560 },
    prepare: encryptExample,
    open: (page) => expect(page.getByRole("heading", { name: "De gegevens zijn versleuteld" })).toBeVisible(),
  },
  { name: "unlock-replace", size: { width: 560, height: 560 }, prepare: encryptExample, open: openReplacing },
];
