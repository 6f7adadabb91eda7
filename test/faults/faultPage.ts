import { join } from "node:path";
import { type ElectronApplication, expect, type Page } from "@playwright/test";
import Database from "better-sqlite3-multiple-ciphers";
import { expectSaved, shiftBar } from "../e2e/rosterPage.ts";

/* What a manager does before and after something broke, and what was stored of it. */

/** The shift that is moved by a quarter of an hour at each edit. */
const EDITED = ["Fatima B.", "Zonnestralen", "dinsdag"] as const;

/** Makes an edit, without waiting until it is stored. */
export async function beginEdit(page: Page): Promise<void> {
  await shiftBar(page, ...EDITED).press("Alt+ArrowRight");
}

/** Makes an edit and waits until it is stored. */
export async function edit(page: Page): Promise<void> {
  await beginEdit(page);
  await expectSaved(page);
}

/** From when to when the shift goes that the edits move. */
export async function editedSpan(page: Page): Promise<string> {
  const name = await shiftBar(page, ...EDITED).getAttribute("aria-label");
  const span = /\d+:\d\d tot \d+:\d\d/.exec(name ?? "");
  if (span === null) throw new Error(`no times in: ${name}`);
  return span[0];
}

/** How many edits of the week are stored and not taken back. */
export function storedEdits(dataDir: string, week = "2026-W49"): number {
  const db = new Database(join(dataDir, "voorbeeld.db"), { readonly: true });
  try {
    expect(db.pragma("quick_check", { simple: true })).toBe("ok");
    return Number(db.prepare("SELECT count(*) FROM change WHERE week = ? AND state = 'done'").pluck().get(week));
  } finally {
    db.close();
  }
}

/**
 * Runs a line of script in the page by way of the main process: the driver lost the page when its process ended.
 * @returns undefined while the page is gone.
 */
export async function inNewPage(electron: ElectronApplication, script: string): Promise<unknown> {
  return await electron.evaluate(async ({ BrowserWindow }, code) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined || contents.isCrashed() || contents.isLoading()) return undefined;
    // A page that goes meanwhile never answers.
    const tooLong = new Promise((resolve) => setTimeout(resolve, 1000));
    return await Promise.race([contents.executeJavaScript(code) as Promise<unknown>, tooLong]);
  }, script);
}

/** What stands in the page now, as text. */
export async function textOfNewPage(electron: ElectronApplication): Promise<string> {
  return String(await inNewPage(electron, "document.body.innerText"));
}

/** Answers the questions of main from now on with the button of a number, and counts them. */
export async function answerQuestions(electron: ElectronApplication, button: number): Promise<void> {
  await electron.evaluate(({ dialog }, response) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    const answer = (...all: unknown[]) => {
      asked.push((all.at(-1) as { message: string }).message);
      return Promise.resolve({ response, checkboxChecked: false });
    };
    Object.assign(dialog, { showMessageBox: answer });
  }, button);
}

/** What was asked since. */
export async function questionsAsked(electron: ElectronApplication): Promise<string[]> {
  return await electron.evaluate(() => Reflect.get(globalThis, "asked") as string[]);
}
