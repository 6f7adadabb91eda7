import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, SCHEMES } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { announcement, expectSaved, openWeek } from "./rosterPage.ts";

/* The screen of agreements and consents in the real Electron: an agreement made by keyboard, kept, and consents recorded. */

const app = appUnderTest();

async function start(): Promise<Page> {
  const window = await app.start(49);
  const navigation = window.getByRole("navigation", { name: "Onderdelen" });
  await navigation.getByRole("button", { name: "Locatie & pilots" }).press("Enter");
  await expect(window.getByRole("heading", { name: "Locatie & pilots" })).toBeVisible();
  await window.getByRole("button", { name: "Pilots", exact: true }).press("Enter");
  return window;
}

const agreement = (page: Page, pilot: string) => page.getByRole("article", { name: new RegExp(`^pilot ${pilot},`) });
const field = (page: Page, name: string) => page.getByRole("dialog").getByRole("textbox", { name });
const consent = (page: Page, child: string, pilot: string) =>
  page.getByRole("button", { name: new RegExp(`^${child}, pilot ${pilot}:`) });

/** Types over what a field holds. */
async function type(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
}

test("an agreement made by keyboard says what it lacks, stays, is mended, removed, and undone", async () => {
  let page = await start();
  await expect(agreement(page, "I")).toContainText("10 van 12 toestemmingen. Zonder: Liv A., Nour H.");
  await page.getByRole("button", { name: "Afspraak toevoegen" }).press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: /Pilot/ }).press("Enter");
  await page.keyboard.type("II ");
  await page.keyboard.press("Enter");
  await type(page, "Eerste dag", "1-10-2026");
  await type(page, "Laatste dag", "30/9/26");
  await page.getByRole("checkbox", { name: "Vlinders" }).press("Space");
  await page.keyboard.press("Enter");
  await expect(page.getByText("De laatste dag ligt voor de eerste.")).toBeVisible();
  await type(page, "Laatste dag", "15-12-2026");
  await page.keyboard.press("Enter");

  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(announcement(page)).toContainText("Afspraak over pilot II, 1 oktober – 15 december 2026 toegevoegd");
  await expectSaved(page);
  await app.kill();
  page = await start();

  const made = agreement(page, "II");
  await expect(made).toContainText("eindigt over 15 dagen");
  await expect(made).toContainText("De datum van de afspraak met de gemeente ontbreekt.");
  await expect(made).toContainText("De grenzen van het overbruggen zijn niet afgesproken.");
  await expect(made).toContainText("0 van 17 toestemmingen");
  await made.getByRole("button", { name: /bewerken$/ }).press("Enter");
  await type(page, "Afgesproken op", "1-9-2026");
  await type(page, "GGD ingelicht op", "2-9-2026");
  for (const name of ["Langste overbrugging (min)", "Per persoon per dag (min)", "Per groep per dag (min)"]) {
    await type(page, name, "60");
  }
  await page.keyboard.press("Enter");
  await expect(made).not.toContainText("ontbreekt");
  await expect(made).toContainText("overbrugging 60 min");

  await made.getByRole("button", { name: /bewerken$/ }).press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Verwijderen" }).press("Enter");
  await expect(made).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(made).toContainText("overbrugging 60 min");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(made).toHaveCount(0);
  await expect(page.getByRole("article")).toHaveCount(2);
});

test("a consent is given, withdrawn, mended and undone; a whole group at once", async () => {
  const page = await start();
  const liv = consent(page, "Liv A\\.", "I");
  await expect(liv).toHaveText("ontbreekt");
  await liv.press("Enter");
  await type(page, "Datum", "1-9-2026");
  await page.keyboard.press("Enter");
  await expect(liv).toHaveText("sinds 1-9-2026");
  await expect(agreement(page, "I")).toContainText("11 van 12 toestemmingen. Zonder: Nour H.");

  await expect(liv).toBeFocused();
  await page.keyboard.press("Enter");
  await type(page, "Datum", "1-8-2026");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Op deze dag is er geen toestemming om in te trekken.")).toBeVisible();
  await type(page, "Datum", "30-11-2026");
  await page.keyboard.press("Enter");
  await expect(liv).toHaveText("ingetrokken per 30-11-2026");
  await expect(announcement(page)).toContainText("Intrekking vastgelegd: Liv A., pilot I");
  await page.keyboard.press("Control+z");
  await expect(liv).toHaveText("sinds 1-9-2026");

  await liv.press("Enter");
  await page.getByRole("button", { name: "Verwijderen: Gegeven op 1-9-2026" }).press("Enter");
  await page.keyboard.press("Escape");
  await expect(liv).toHaveText("ontbreekt");

  await page.getByRole("button", { name: /^Sterretjes, Pilot I:/ }).press("Enter");
  await type(page, "Datum", "20-8-2026");
  await page.keyboard.press("Enter");
  await expect(liv).toHaveText("sinds 20-8-2026");
  await expect(agreement(page, "I")).toContainText("Aan de voorwaarden is voldaan. 12 van 12 toestemmingen.");
  await page.keyboard.press("Control+z");
  await expect(agreement(page, "I")).toContainText("10 van 12 toestemmingen");

  await agreement(page, "I").getByRole("button", { name: "Tonen in de tabel" }).press("Enter");
  await expect(page.getByRole("checkbox", { name: "Alleen zonder toestemming" })).toBeChecked();
  await expect(consent(page, "Fien B\\.", "I")).toHaveCount(0);
  await expect(liv).toBeVisible();
});

test("what another week has changed since cannot be undone, and does not stand in the way", async () => {
  const page = await start();
  const liv = consent(page, "Liv A\\.", "I");
  await liv.press("Enter");
  await type(page, "Datum", "1-9-2026");
  await page.keyboard.press("Enter");
  await expect(liv).toHaveText("sinds 1-9-2026");
  await page.keyboard.press("Control+PageDown");
  await expect(page.locator(".week-title")).toContainText("Week 50");
  await liv.press("Enter");
  await type(page, "Datum", "1-10-2026");
  await page.keyboard.press("Enter");
  await expect(liv).toHaveText("ingetrokken per 1-10-2026");
  await page.keyboard.press("Control+PageUp");
  await expect(page.getByText(/^Niet meer ongedaan te maken/)).toBeVisible();
  await expect(page.getByText("Toestemming vastgelegd: Liv A., pilot I")).toBeVisible();
  await expect(page.getByRole("button", { name: "Ongedaan maken" })).toHaveAttribute("aria-disabled", "true");
});

for (const { scheme, tag } of SCHEMES) {
  test(`axe finds nothing on the agreements, and nothing runs off a small window (${scheme})`, { tag }, async () => {
    const page = await start();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await expectAccessible(page, "agreements");
    await consent(page, "Liv A\\.", "I").press("Enter");
    await expectAccessible(page, "consent");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Afspraak toevoegen" }).press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: "Toevoegen" }).press("Enter");
    await expectAccessible(page, "form");
    await page.keyboard.press("Escape");
    await app.resize(1024, 700);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1024);
    const isWider = (element: Element) => element.scrollWidth > element.clientWidth;
    for (const part of await page.locator(".pilots-part").all()) expect(await part.evaluate(isWider)).toBe(false);
    expect(await page.locator("html").evaluate(isWider)).toBe(false);
  });
}

test("around week 53 a calm line names the children whose even and odd weeks do not take turns", async () => {
  const page = await app.start(53);
  const note = page.getByRole("region", { name: "Even en oneven weken" });
  await expect(note).toContainText("Week 53 en week 1 zijn allebei oneven.");
  await expect(note).toContainText("Elin H.");
  await expectAccessible(page, "week 53");
  await openWeek(page, 51);
  await expect(note).toHaveCount(0);
});
