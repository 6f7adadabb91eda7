import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { texts } from "../../shared/texts/nl.ts";
import { appUnderTest } from "../e2e/appUnderTest.ts";
import { askBridge } from "../e2e/bridgeCall.ts";
import { edit } from "./faultPage.ts";

/* The computer is set to another language, calendar and time zone: the app stays Dutch, with the dates of the Netherlands. */

const app = appUnderTest();

interface Place {
  readonly locale: string;
  readonly zone: string;
}

const HOME: Place = { locale: "nl_NL.UTF-8", zone: "Europe/Amsterdam" };
/** A day behind, with a clock of twelve hours; a day ahead, written from the right with other digits; the year 2569. */
const ELSEWHERE: readonly Place[] = [
  { locale: "en_US.UTF-8", zone: "Pacific/Honolulu" },
  { locale: "ar_EG.UTF-8", zone: "Pacific/Kiritimati" },
  { locale: "th_TH.UTF-8", zone: "Asia/Bangkok" },
];

async function startAt({ locale, zone }: Place): Promise<Page> {
  const language = locale.slice(0, 2);
  const page = await app.start(49, { LC_ALL: locale, LANG: locale, LANGUAGE: language, TZ: zone });
  // It is set as it should be, or this would prove nothing.
  expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone);
  expect(await page.evaluate(() => navigator.language.slice(0, 2))).toBe(language);
  return page;
}

/** The ways to the screens, in the order in which they stand. */
async function screenLinks(page: Page): Promise<Locator[]> {
  return await page.getByRole("navigation").getByRole("button").all();
}

/** Goes to a screen and waits until its sheets, if it shows any, are drawn. */
async function goTo(page: Page, link: Locator): Promise<void> {
  await link.click();
  if ((await link.textContent()) !== texts.app.navigation.reports) return;
  await expect(page.getByRole("img", { name: /^Beeld van blad 1;/ })).toBeVisible({ timeout: 20_000 });
}

/** What a screen says to a reader, names of buttons and fields too, but for how long a check took. */
async function saidBy(page: Page): Promise<string> {
  return (await page.locator("body").ariaSnapshot()).replaceAll(/controle [\d,]+ ms/g, "");
}

/** The same once it stays so. */
async function settledText(page: Page): Promise<string> {
  let [before, said] = ["", await saidBy(page)];
  while (before !== said) {
    await page.waitForTimeout(300);
    [before, said] = [said, await saidBy(page)];
  }
  return said;
}

test("wherever the computer stands and whatever it speaks, each screen says the same", async () => {
  test.setTimeout(240_000);
  const home = await startAt(HOME);
  const atHome: string[] = [];
  for (const link of await screenLinks(home)) {
    await goTo(home, link);
    atHome.push(await settledText(home));
  }
  // The label of the row is no screen.
  expect(new Set(atHome).size).toBe(Object.keys(texts.app.navigation).length - 1);
  for (const place of ELSEWHERE) {
    await app.kill();
    const page = await startAt(place);
    for (const [index, link] of (await screenLinks(page)).entries()) {
      await goTo(page, link);
      await expect.poll(() => saidBy(page)).toBe(atHome[index]);
    }
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe("ltr");
  }
});

test("a time at which something was stored is that of the Netherlands", async () => {
  const page = await startAt({ locale: "en_US.UTF-8", zone: "Pacific/Honolulu" });
  await edit(page);
  const said = (await page.locator(".status-saving").textContent())?.replace("Opgeslagen ", "") ?? "";
  const minute = new Intl.DateTimeFormat("nl-NL", { timeStyle: "short", timeZone: "Europe/Amsterdam" });
  // It may have been stored in the minute before.
  expect([0, 1].map((back) => minute.format(Date.now() - back * 60_000))).toContain(said);
});

/** The weeks in which a night is an hour shorter or longer, with Saturday and Sunday around it, and nine o'clock in UTC. */
const NIGHTS = [
  { week: "2026-W13", saturday: "2026-03-28", sunday: "2026-03-29", nine: ["08", "07"] },
  { week: "2026-W43", saturday: "2026-10-24", sunday: "2026-10-25", nine: ["07", "08"] },
] as const;

test("in the weeks in which the clock changes a day goes from 0:00 to 24:00, and a calendar has each shift in UTC", async () => {
  const page = await startAt({ locale: "en_US.UTF-8", zone: "America/New_York" });
  for (const { week, saturday, sunday, nine } of NIGHTS) {
    const { groups, staff } = await askBridge(page, "openLocation");
    const [staffId, groupId] = [staff[0]?.id, groups[0]?.id];
    const days = [
      { date: saturday, from: "09:00", to: "24:00" },
      { date: sunday, from: "00:00", to: "03:30" },
      { date: sunday, from: "09:00", to: "17:00" },
    ];
    const records = days.map((day, index) => {
      const where = { staffId, groupId, activity: "groep", breaks: [], blocks: [] };
      return { kind: "shift", before: null, after: { id: `${week}-${index}`, ...day, ...where } };
    });
    const change = { id: week, name: "shiftAdded", subject: "x", week, records };
    await askBridge(page, "commitChange", { change, mode: "do" });
    const { week: stored } = await askBridge(page, "openWeek", { week });
    expect(stored.shifts).toMatchObject([{ to: "24:00" }, { from: "00:00" }, { from: "09:00" }]);
    const saved = await askBridge(page, "exportCalendars", { period: { from: week, to: week }, staffId });
    if (saved.status !== "saved") throw new Error(`not saved: ${JSON.stringify(saved)}`);
    const calendar = readFileSync(join(app.saveDir, saved.fileName), "utf8");
    const utc = (date: string, hour: string) => `DTSTART:${date.replaceAll("-", "")}T${hour}0000Z`;
    expect(calendar).toContain(utc(saturday, nine[0]));
    expect(calendar).toContain(utc(sunday, nine[1]));
  }
});
