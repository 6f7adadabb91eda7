import { expect, type Locator, type Page } from "@playwright/test";

/* What a planner does on the roster page, for the end-to-end tests. Everything is found by role and name. */

const WEEKS_AROUND = 60;

/** Steps to a week of 2026, as its number; the page opens on another one when the calendar has moved on. */
export async function openWeek(page: Page, number: number): Promise<void> {
  const title = page.locator(".week-title");
  await expect(title).toContainText(/Week \d+/);
  for (let step = 0; step < WEEKS_AROUND; step += 1) {
    const [, shown = "0"] = /Week (\d+)/.exec((await title.textContent()) ?? "") ?? [];
    if (Number(shown) === number) break;
    await page.getByRole("button", { name: Number(shown) > number ? "Vorige week" : "Volgende week" }).click();
    await expect(title).not.toContainText(`Week ${shown} `);
  }
  await expect(page.getByRole("grid")).toHaveAccessibleName(new RegExp(`^Rooster Week ${number},`));
}

/** The bar of a shift, by the begin of the sentence that names it. */
export function shiftBar(page: Page, person: string, group: string, day: string): Locator {
  return page.getByRole("button", { name: new RegExp(`^${literally(person)}, .*, ${literally(group)}, ${day} `) });
}

/** The cell of a person on a day. */
export function laneCell(page: Page, person: string, day: string): Locator {
  return page.getByRole("gridcell", { name: new RegExp(`^${literally(person)}, ${day} `) });
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Makes the column of a day wide, so that its hours can be dragged by their edges. */
export async function expandDay(page: Page, day: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^${literally(day)} `), expanded: false }).click();
  await expect(page.getByRole("button", { name: new RegExp(`^${literally(day)} `), expanded: true })).toBeVisible();
}

/** What the live region says now. */
export function announcement(page: Page): Locator {
  return page.getByRole("log");
}

/** Waits until all is stored. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator(".status-saving")).toHaveText(/^Opgeslagen \d\d:\d\d$/);
}

/** So many pixels are an hour in the first column. */
export async function pixelsPerHour(page: Page): Promise<number> {
  return await pixelsPerHourAt(page.getByRole("gridcell").first());
}

/** The same where this bar or cell stands; the day may be wider than others. */
async function pixelsPerHourAt(spot: Locator): Promise<number> {
  return await spot.evaluate((element) => {
    const step = getComputedStyle(element.closest(".board") ?? element).getPropertyValue("--hour-step");
    const track = element.closest(".track") ?? element.querySelector(".track") ?? element;
    return (track.getBoundingClientRect().width * Number.parseFloat(step)) / 100;
  });
}

/** Presses on a point, moves by so many hours (and rows) and stops there, with the button still down. */
export async function beginDrag(
  page: Page,
  bar: Locator,
  edge: "begin" | "middle" | "end",
  hours: number,
): Promise<void> {
  await bar.scrollIntoViewIfNeeded();
  const box = await bar.boundingBox();
  if (box === null) throw new Error("the bar is not on the screen");
  const x = edge === "begin" ? box.x + 2 : edge === "end" ? box.x + box.width - 2 : box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const distance = hours * (await pixelsPerHourAt(bar));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + distance / 2, y, { steps: 4 });
  await page.mouse.move(x + distance, y, { steps: 4 });
}

/**
 * Starts to watch for a finding and returns how long after the next pointer release its sentence stood on the screen, in
 * milliseconds: `dom` when it was in the page, `painted` in the frame after that.
 */
export async function watchForFinding(
  page: Page,
  text: string,
): Promise<() => Promise<{ dom: number; painted: number }>> {
  await page.evaluate((wanted) => {
    const marks = { dropped: 0, dom: 0, painted: 0 };
    Object.assign(window, { marks });
    window.addEventListener("pointerup", () => (marks.dropped = performance.now()), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (!document.querySelector(".finding-list")?.textContent?.includes(wanted)) return;
      observer.disconnect();
      marks.dom = performance.now();
      requestAnimationFrame(() => setTimeout(() => (marks.painted = performance.now())));
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  }, text);
  return async () => {
    const marks = await page.waitForFunction(() => {
      const { marks: found } = window as unknown as { marks: { dropped: number; dom: number; painted: number } };
      return found.painted > 0 ? { dom: found.dom - found.dropped, painted: found.painted - found.dropped } : null;
    });
    const value = await marks.jsonValue();
    if (value === null) throw new Error("the finding did not come");
    return value;
  };
}
