import { expect, type Page } from "@playwright/test";
import { beginDrag, laneCell, moveOver, shiftBar } from "./rosterPage.ts";
import { type ScreenshotState, shown } from "./screenshotState.ts";

/* What menus hold, and what is asked or told while the roster is changed. */

const bar = (page: Page) => shiftBar(page, "Marijke T.", "Sterretjes", "dinsdag");

function menu(name: string): ScreenshotState["open"] {
  return async (page) => {
    await page.getByRole("button", { name, exact: true }).press("Enter");
    await expect(page.getByRole("menu").first()).toBeVisible();
  };
}

async function onShift(page: Page, key: string): Promise<void> {
  await bar(page).focus();
  await page.keyboard.press(key);
}

export const actionStates: readonly ScreenshotState[] = [
  { name: "menu-actions", open: menu("Acties") },
  { name: "menu-more", open: menu("Meer") },
  {
    name: "about",
    open: async (page) => {
      await menu("Meer")(page);
      await page.getByRole("menuitem", { name: /^Over/ }).press("Enter");
      await shown(page);
    },
  },
  {
    name: "scenarios",
    open: async (page) => {
      await onShift(page, "F8");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("listbox")).toBeVisible();
    },
  },
  {
    name: "selection",
    open: async (page) => {
      await onShift(page, "Shift+ArrowRight");
      await page.keyboard.press("Shift+ArrowRight");
      await page.keyboard.press("Shift+ArrowRight");
    },
    close: (page) => page.keyboard.press("Escape"),
  },
  {
    name: "shift-parts",
    open: async (page) => {
      await onShift(page, "Enter");
      await page.getByRole("button", { name: "Pauze toevoegen" }).press("Enter");
      await page.keyboard.type("15:30");
      await page.keyboard.press("Tab");
      await page.keyboard.type("15:45");
      const add = page.getByRole("button", { name: "Onderdeel toevoegen" });
      await add.press("Enter");
      await page.keyboard.press("Control+a");
      await page.keyboard.type("11:00");
      await add.press("Enter");
      // A Tab selects what the field holds.
      await page.keyboard.press("Tab");
      await page.keyboard.type("11:30");
      await page.keyboard.press("Enter");
      await expect(page.getByText("Het onderdeel overlapt")).toBeVisible();
    },
  },
  {
    name: "place-form",
    open: async (page) => {
      await onShift(page, "Shift+N");
      await shown(page);
    },
  },
  {
    name: "copy-to-days",
    open: async (page) => {
      await onShift(page, "Control+Shift+D");
      await shown(page);
    },
  },
  {
    name: "drop-refused",
    open: async (page) => {
      await beginDrag(page, bar(page), "middle", 0.5);
      await moveOver(page, laneCell(page, "Lotte K.", "maandag"));
      // The day is closed, or out of sight in a narrow window; either is refused.
      await expect(page.locator(".drag-label[data-refused]")).toBeVisible();
    },
    close: async (page) => {
      await page.keyboard.press("Escape");
      await page.mouse.up();
    },
  },
  {
    name: "merge-bar",
    open: async (page) => {
      await onShift(page, "2");
      await page.locator(".merge-bar").first().focus();
    },
  },
  {
    name: "deviation",
    open: async (page) => {
      await onShift(page, "F6");
      await expect(page.locator(".findings :focus")).toHaveCount(1);
      await page.keyboard.press("Home");
      await page.getByRole("button", { name: "Afwijking vastleggen…" }).press("Enter");
      await shown(page);
    },
  },
  {
    name: "not-evaluated",
    open: async (page) => {
      await onShift(page, "F6");
      await expect(page.locator(".findings :focus")).toHaveCount(1);
      await page.locator(".findings summary").press("Enter");
      await expect(page.locator(".findings details")).toHaveAttribute("open");
    },
    close: (page) => page.locator(".findings summary").press("Enter"),
  },
];
