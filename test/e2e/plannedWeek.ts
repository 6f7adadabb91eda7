import { expect, type Page } from "@playwright/test";
import { laneCell, shiftBar } from "./rosterPage.ts";

/*
 * What two planners arrive at, one with the mouse and one with the keyboard, when they plan week 51 of the example from the
 * basisrooster of week 50. It has five overtredingen in itself, and two people fall sick.
 */

/** Weeks before the first shift, so that the roster is made known in time. */
export const PLANNING_DAY = new Date("2026-11-10T09:00:00+01:00");
/** Monday of week 51, when the children have gone home. */
export const CLOSING_TIME = new Date("2026-12-14T19:00:00+01:00");

/** The gap that a sick person leaves, and who takes it: someone who is free that day, whom the list names first. */
export const GAPS = {
  fatima: { away: "Fatima B.", taker: "Jelle R.", group: "Zonnestralen", day: "maandag", times: /7:30 tot 17:00/ },
  marijke: { away: "Marijke T.", taker: "Thea van D.", group: "Sterretjes", day: "vrijdag", times: /8:30 tot 18:00/ },
} as const;

export type Gap = (typeof GAPS)[keyof typeof GAPS];

/** How many overtredingen the regular rules see, as the line at the bottom says it. */
export async function expectOvertredingen(page: Page, words: string): Promise<void> {
  await expect(page.locator(".status-totals").first()).toContainText(words);
}

/** The week as it was left, also after the app was ended and started again. */
export async function expectPlannedWeek(page: Page): Promise<void> {
  await expect(page.getByRole("grid")).toHaveAccessibleName(/^Rooster Week 51,/);
  await expectOvertredingen(page, "geen overtredingen, tekort 0:00");
  await expect(page.getByRole("button", { name: "Gepubliceerd. Wijzigen toestaan…" })).toBeVisible();
  for (const { away, taker, group, day } of Object.values(GAPS)) {
    await expect(shiftBar(page, taker, group, day)).toBeVisible();
    await expect(shiftBar(page, away, group, day)).toHaveCount(0);
    await expect(laneCell(page, away, day)).toHaveAccessibleName(/geen dienst, ziek$/);
  }
  await expect(page.getByRole("button", { name: /^\d+ open plaats/ })).toHaveCount(0);
  await expect(shiftBar(page, "Pieter-Bas G.", "Vlinders", "dinsdag")).toHaveAccessibleName(/8:45 tot 17:00.*pauze/);
  await expect(shiftBar(page, "Jelle R.", "Zonnestralen", "vrijdag")).toHaveAccessibleName(/9:00 tot 18:15/);
  // On the day that is closed the roster shows what happened.
  await expect(page.getByRole("columnheader", { name: /^maandag 14 december.*afgesloten/ })).toBeVisible();
  await expect(shiftBar(page, "Noor de W.", "Sterretjes", "maandag")).toHaveAccessibleName(/7:00 tot 16:45/);

  await showDay(page, "woensdag");
  await expect(
    page.getByRole("button", { name: "Samengevoegd, Vlinders, Regenboog, 7:30–8:15, in de ruimte van Regenboog" }),
  ).toBeVisible();
}

/** Shows a day in the day view, which begins on Monday, by keys. */
async function showDay(page: Page, day: string): Promise<void> {
  await page.keyboard.press("2");
  for (const next of ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"]) {
    await expect(page.getByRole("gridcell", { name: new RegExp(`^Samenvoegingen ${next} `) })).toBeVisible();
    if (next === day) return;
    await page.keyboard.press("PageDown");
  }
}
