import { expect, type Page } from "@playwright/test";

/** A state of the app; it is begun on the roster of week 49 of the example, in the week view. */
export interface ScreenshotState {
  readonly name: string;
  /** Another week of 2026 than 49. */
  readonly week?: number;
  readonly open: (page: Page) => Promise<void>;
  /** Puts away what Escape does not. */
  readonly close?: (page: Page) => Promise<void>;
}

/** A dialog stands. */
export async function shown(page: Page): Promise<void> {
  await expect(page.getByRole("dialog")).toBeVisible();
}

/** A screen that a key goes to. */
export function screen(key: string, heading: string | RegExp): Pick<ScreenshotState, "open" | "close"> {
  return {
    open: async (page) => {
      await page.keyboard.press(key);
      await expect(page.getByRole("heading", { name: heading }).first()).toBeVisible();
    },
    close: (page) => page.keyboard.press("Alt+1"),
  };
}
