import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectAccessible, SCHEMES } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { announcement, expectSaved } from "./rosterPage.ts";

/* The screens "Kinderen" and "Medewerkers" in the real Electron: by keyboard alone, kept, undone, and found by axe to be in order. */

const app = appUnderTest();

async function start(screen: "Kinderen" | "Medewerkers"): Promise<Page> {
  const page = await app.start(49);
  await show(page, screen);
  return page;
}

async function show(page: Page, screen: string): Promise<void> {
  const navigation = page.getByRole("navigation", { name: "Onderdelen" });
  await navigation.getByRole("button", { name: screen }).press("Enter");
  await expect(page.getByRole("heading", { name: screen })).toBeVisible();
}

const cell = (page: Page, text: string) => page.getByRole("gridcell", { name: text, exact: true });
const rowOf = (page: Page, name: string) => page.getByRole("row").filter({ has: cell(page, name) });
const dialog = (page: Page) => page.getByRole("dialog");
const field = (page: Page, name: string) => dialog(page).getByRole("textbox", { name, exact: true });

/** Types over what a field holds. */
async function type(target: Locator, text: string): Promise<void> {
  await target.focus();
  await target.press("Control+a");
  await target.pressSequentially(text);
}

test("a child is edited in the table by keys, refused where it must, undone, and kept", async () => {
  let page = await start("Kinderen");
  await cell(page, "Fien B.").focus();
  await page.keyboard.press("F2");
  const name = page.getByRole("textbox", { name: "Naam van Fien B." });
  await expect(name).toBeFocused();
  await type(name, "Fien 123456782");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("burgerservicenummer");
  await type(name, "Fien C.");
  await page.keyboard.press("Enter");
  await expect(cell(page, "Fien C.")).toBeFocused();
  await expect(announcement(page)).toContainText("Gegevens van Fien B. gewijzigd");

  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.type("11-2-2025");
  await page.keyboard.press("Enter");
  await expect(rowOf(page, "Fien C.")).toContainText("1–2 jaar");
  await expectSaved(page);
  await app.kill();
  page = await start("Kinderen");
  await expect(rowOf(page, "Fien C.")).toContainText("11-2-2025");
  await cell(page, "Fien C.").focus();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(rowOf(page, "Fien B.")).toContainText("11-2-2026");
});

test("the table is sorted, searched and filtered; several children change as one", async () => {
  const page = await start("Kinderen");
  await page.getByRole("button", { name: "Geboren" }).press("Enter");
  await expect(page.getByRole("columnheader", { name: "Geboren" })).toHaveAttribute("aria-sort", "ascending");
  await expect(page.getByRole("row").nth(1)).toContainText(/-20(1\d)/);
  await page.getByRole("searchbox", { name: "Zoeken" }).fill("sterretjes");
  await expect(page.getByRole("row")).not.toHaveCount(1);
  await page.getByRole("checkbox", { name: "Alleen wat ontbreekt" }).press("Space");
  await expect(page.getByText("Toestemming pilot").first()).toBeVisible();
  await expect(rowOf(page, "Liv A.")).toBeVisible();
  await page.getByRole("checkbox", { name: "Alleen wat ontbreekt" }).press("Space");

  await page.getByRole("checkbox", { name: "Alle getoonde kiezen" }).press("Space");
  const chosen = page.getByRole("region", { name: "Gekozen kinderen" });
  await expect(chosen).toContainText(/\d+ kinderen gekozen/);
  await chosen.getByRole("button", { name: "Samen wijzigen…" }).press("Enter");
  await dialog(page)
    .getByRole("button", { name: /Mentor/ })
    .press("Enter");
  await page.keyboard.type("Lotte");
  await page.keyboard.press("Enter");
  await dialog(page).getByRole("button", { name: "Wijzigen" }).press("Enter");
  await expect(announcement(page)).toContainText(/Gegevens van \d+ kinderen gewijzigd/);
  await page.getByRole("searchbox", { name: "Zoeken" }).fill("fien b");
  await expect(rowOf(page, "Fien B.")).toContainText("Lotte K.");
  await cell(page, "Fien B.").focus();
  await page.keyboard.press("Control+z");
  await expect(rowOf(page, "Fien B.")).toContainText("Noor de W.");
});

test("a child comes by the form, says what is missing, and goes for good while nothing hangs on it", async () => {
  const page = await start("Kinderen");
  await page.getByRole("button", { name: "Kind toevoegen" }).press("Enter");
  await dialog(page).getByRole("button", { name: "Toevoegen", exact: true }).press("Enter");
  await expect(dialog(page).getByText("Vul een naam in.")).toBeVisible();
  await expect(dialog(page).getByText("2 velden kloppen nog niet.")).toBeVisible();
  await type(field(page, "Naam"), "Wobbe Q.");
  await type(field(page, "Geboortedatum"), "1-6-2025");
  await dialog(page).getByRole("button", { name: "Dag toevoegen" }).press("Enter");
  await type(field(page, "Van"), "8");
  await type(field(page, "Tot"), "17:30");
  await type(field(page, "Eerste dag"), "1-3-2027");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toHaveCount(0);
  const row = rowOf(page, "Wobbe Q.");
  await page.getByRole("searchbox", { name: "Zoeken" }).fill("wobbe");
  await expect(row).toContainText("ma 8-17:30 (vanaf 1-3-2027)");
  await expect(row).toContainText("Vaste gezichten, Mentor, Toestemming tweede groep");
  await expectSaved(page);

  await cell(page, "Wobbe Q.").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  const missing = dialog(page).getByRole("region", { name: "Ontbreekt" });
  await expect(missing.getByRole("button", { name: "Stamgroep" })).toBeVisible();
  await dialog(page).getByRole("button", { name: "Verwijderen of beëindigen…" }).press("Enter");
  await expect(dialog(page).getByText(/Hieraan hangt niets/)).toBeVisible();
  await dialog(page).getByRole("button", { name: "Verwijderen", exact: true }).press("Enter");
  await expect(page.getByText("Niets voldoet aan het filter.")).toBeVisible();
  await expectSaved(page);
  await page.keyboard.press("Control+z");
  await expect(row).toBeVisible();
  await expectSaved(page);
});

test("what is missing leads to its rule, and who has history is ended, not removed", async () => {
  const page = await start("Medewerkers");
  await cell(page, "Noor de W.").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await dialog(page).getByRole("button", { name: "Verwijderen of beëindigen…" }).press("Enter");
  await expect(dialog(page)).toContainText(/\d+ diensten/);
  await expect(dialog(page)).toContainText(/mentor van \d+ kinderen/);
  await expect(dialog(page).getByRole("button", { name: "Verwijderen", exact: true })).toHaveCount(0);
  await type(field(page, "Laatste dag in dienst"), "31-12-2026");
  await page.keyboard.press("Enter");
  await expect(rowOf(page, "Noor de W.")).toContainText("tot en met 31-12-2026");
  await expect(announcement(page)).toContainText("Noor de W. uit dienst gezet");

  await cell(page, "Noor de W.").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await dialog(page)
    .getByRole("region", { name: "Ontbreekt" })
    .getByRole("button", { name: "Coachuren" })
    .press("Enter");
  await expect(page.getByRole("heading", { name: "Coachuren" })).toBeVisible();
});

test("someone comes with certificates and days, and a certificate that ends is told ahead", async () => {
  const page = await start("Medewerkers");
  await page.getByRole("button", { name: "Medewerker toevoegen" }).press("Enter");
  await type(field(page, "Naam"), "Noot M.");
  await type(field(page, "Contracturen per week"), "27,5");
  await dialog(page).getByRole("checkbox", { name: "Beschikbaarheid is vastgelegd" }).press("Space");
  await type(field(page, "maandag"), "7.30-17");
  await dialog(page).getByRole("checkbox", { name: "Certificaten zijn vastgelegd" }).press("Space");
  await dialog(page).getByRole("button", { name: "Certificaat toevoegen" }).press("Enter");
  await type(field(page, "Afgegeven op"), "1-1-2020");
  await type(field(page, "Geldig tot en met"), "31-12-2026");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toHaveCount(0);
  await page.getByRole("searchbox", { name: "Zoeken" }).fill("noot");
  const row = rowOf(page, "Noot M.");
  await expect(row).toContainText("27,5");
  await expect(row).toContainText("verloopt op 31-12-2026");
  await expectSaved(page);
  await page.getByRole("button", { name: "Certificaten vooruit" }).press("Enter");
  const ahead = page.getByRole("row").filter({ hasText: "Noot M." });
  await expect(ahead.first()).toContainText("verloopt op 31-12-2026");
  await expect(ahead.filter({ hasText: "Personenregister" })).toContainText("VOG en registratie");
});

test("several members of staff get a certificate at once, which undo takes back as one", async () => {
  const page = await start("Medewerkers");
  await page.getByRole("searchbox", { name: "Zoeken" }).fill("sterretjes");
  await page.getByRole("checkbox", { name: "Alle getoonde kiezen" }).press("Space");
  const chosen = page.getByRole("region", { name: "Gekozen medewerkers" });
  await chosen.getByRole("button", { name: "Samen wijzigen…" }).press("Enter");
  await dialog(page)
    .getByRole("button", { name: /Certificaat erbij/ })
    .press("Enter");
  await page.keyboard.type("Kinder");
  await page.keyboard.press("Enter");
  await dialog(page).getByRole("textbox", { name: "Geldig tot en met" }).fill("31-12-2029");
  await expectAccessible(page, "several members of staff");
  await dialog(page).getByRole("button", { name: "Wijzigen" }).press("Enter");
  await expect(announcement(page)).toContainText(/Gegevens van \d+ medewerkers gewijzigd/);
  // Hers ended within the warning of 90 days.
  await expect(rowOf(page, "Noor de W.")).not.toContainText("Kinder-EHBO verloopt");
  await cell(page, "Noor de W.").focus();
  await page.keyboard.press("Control+z");
  await expect(rowOf(page, "Noor de W.")).toContainText("Kinder-EHBO verloopt");
});

test("the ages ahead say what a birthday does to the need of the group", async () => {
  const page = await start("Kinderen");
  await page.getByRole("button", { name: "Leeftijden vooruit" }).press("Enter");
  const first = page.getByRole("row").filter({ hasText: "Doris N. wordt 1 op 3-12-2026" });
  await expect(first).toContainText("di 8 dec: 3 → 2");
  await expect(page.getByRole("row").filter({ hasText: "Ruben S." })).toContainText("te oud voor de dagopvang");
});

const SCREENS = [
  { screen: "Kinderen", first: "Liv A.", ahead: "Leeftijden vooruit" },
  { screen: "Medewerkers", first: "Noor de W.", ahead: "Certificaten vooruit" },
] as const;

for (const { scheme, tag } of SCHEMES) {
  for (const { screen, first, ahead } of SCREENS) {
    test(`axe finds nothing on ${screen}, and nothing runs off a small window (${scheme})`, { tag }, async () => {
      // It looks at each of a thousand cells.
      test.slow();
      const page = await start(screen);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await cell(page, first).focus();
      await page.keyboard.press("Enter");
      await expectAccessible(page, "a cell");
      await page.keyboard.press("Escape");
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
      await expectAccessible(page, "the form");
      await page.keyboard.press("Escape");
      await app.resize(1024, 700);
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1024);
      const isWider = (element: Element) => element.scrollWidth > element.clientWidth;
      expect(await page.locator(".records").evaluate(isWider)).toBe(false);
      expect(await page.locator("html").evaluate(isWider)).toBe(false);
      await page.getByRole("button", { name: ahead }).press("Enter");
      await expectAccessible(page, "ahead");
    });
  }
}
