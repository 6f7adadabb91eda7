import { expect, type Locator, type Page } from "@playwright/test";

/* What a planner does on the roster page, for the end-to-end tests. Everything is found by role and name. */

const WEEKS_AROUND = 60;
const MOST_PRESSES = 80;
const WHEEL_PIXELS = 150;
const WHEEL_WAIT_MS = 250;

/** Steps to a week of 2026, as its number, and allows edits where it is published. */
export async function openWeek(page: Page, number: number): Promise<void> {
  await stepToWeek(page, number);
  await allowEdits(page);
}

/** Answers what a published week asks once before it is changed. */
export async function allowEdits(page: Page): Promise<void> {
  const lock = page.getByRole("button", { name: "Gepubliceerd. Wijzigen toestaan…" });
  if ((await lock.count()) === 0) return;
  await lock.click();
  await page.getByRole("dialog").getByRole("button", { name: "Wijzigen toestaan" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

/** Steps to a week; the page opens on another one when the calendar has moved on. */
export async function stepToWeek(page: Page, number: number): Promise<void> {
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

/** Presses a key until something has the focus. */
export async function pressUntilFocused(page: Page, key: string, target: Locator): Promise<void> {
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
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

/**
 * Presses on a bar, moves by so many hours, or over the middle of something else, and stops there, with the button still
 * down.
 */
export async function beginDrag(
  page: Page,
  bar: Locator,
  edge: "begin" | "middle" | "end",
  to: number | Locator,
): Promise<void> {
  await bar.scrollIntoViewIfNeeded();
  const { x: left, y: top, width, height } = await boxOf(bar);
  const x = edge === "begin" ? left + 2 : edge === "end" ? left + width - 2 : left + width / 2;
  const y = top + height / 2;
  const target =
    typeof to === "number" ? { x: x + to * (await pixelsPerHourAt(bar)), y } : { x, y: await middleOf(to) };
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move((x + target.x) / 2, (y + target.y) / 2, { steps: 4 });
  await page.mouse.move(target.x, target.y, { steps: 4 });
}

/** While something is dragged: to the middle of something else. */
export async function moveOver(page: Page, target: Locator): Promise<void> {
  const { x, y, width, height } = await boxOf(target);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
}

/** Turns the wheel over the board until a row comes into view that is not drawn before. */
export async function wheelTo(page: Page, target: Locator): Promise<void> {
  await page.locator(".board").hover();
  await expect(async () => {
    await page.mouse.wheel(0, WHEEL_PIXELS);
    await expect(target).toBeVisible({ timeout: WHEEL_WAIT_MS });
  }).toPass();
}

/** Drags over a cell from one hour of the day to another, as 8.5 for half past eight, and lets go. */
export async function drawAcross(page: Page, cell: Locator, [from, to]: readonly [number, number]): Promise<void> {
  await cell.scrollIntoViewIfNeeded();
  const { y, height } = await boxOf(cell);
  const [start, end] = [await leftOfHour(cell, from), await leftOfHour(cell, to)];
  // At the lower edge, below the bars that are there.
  const line = y + height - 3;
  await page.mouse.move(start, line);
  await page.mouse.down();
  await page.mouse.move((start + end) / 2, line, { steps: 4 });
  await page.mouse.move(end, line, { steps: 4 });
  await page.mouse.up();
}

async function boxOf(spot: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await spot.boundingBox();
  if (box === null) throw new Error("this is not on the screen");
  return box;
}

async function middleOf(spot: Locator): Promise<number> {
  const { y, height } = await boxOf(spot);
  return y + height / 2;
}

/** Where an hour stands in a cell, by the figures above its column. */
async function leftOfHour(cell: Locator, hour: number): Promise<number> {
  const perHour = await pixelsPerHourAt(cell);
  return await cell.evaluate(
    (element, [wanted, step]) => {
      const { left, right } = element.getBoundingClientRect();
      const figures = [...document.querySelectorAll(".board-hour")].map((figure) => {
        const { x, width } = figure.getBoundingClientRect();
        return { hour: Number(figure.textContent), x: x + width / 2 };
      });
      const known = figures.find(({ x }) => x >= left - 1 && x <= right);
      if (known === undefined) throw new Error("no hour stands above this cell");
      return known.x + (wanted - known.hour) * step;
    },
    [hour, perHour] as const,
  );
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
