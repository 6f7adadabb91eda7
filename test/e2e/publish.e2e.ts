import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { announcement, expectSaved, shiftBar, stepToWeek } from "./rosterPage.ts";

/*
 * A week that was made known: it asks once before it is changed, marks what changes, and is published again. By keyboard
 * alone, as far as there is anything to press.
 */

const app = appUnderTest();

test("a published week is asked for once, marks its changes, is published again, and its versions are compared", async () => {
  const page = await app.start(50);
  await stepToWeek(page, 49);
  const bar = shiftBar(page, "Fatima B.", "Zonnestralen", "dinsdag");
  await bar.focus();
  await page.keyboard.press("Alt+ArrowRight");
  const question = page.getByRole("dialog", { name: /^Week 49, .* is gepubliceerd$/ });
  await expect(question.getByRole("button", { name: "Wijzigen toestaan" })).toBeFocused();
  await expectAccessible(page, "the question");
  await page.keyboard.press("Escape");
  await expect(bar).toHaveAccessibleName(/7:30 tot 17:00/);
  await expect(bar).toBeFocused();

  await page.keyboard.press("Alt+ArrowRight");
  await page.keyboard.press("Enter");
  await expect(bar).toHaveAccessibleName(/7:45 tot 17:15, .*gewijzigd sinds publicatie$/);
  await expect(announcement(page)).toContainText("Dienst van Fatima B. verplaatst: dinsdag 1 december, 7:45 tot 17:15");
  await page.keyboard.press("Alt+ArrowRight");
  await expect(bar).toHaveAccessibleName(/8:00 tot 17:30/);

  await page.keyboard.press("Shift+C");
  const changes = page.getByRole("dialog", { name: "Week 49: gewijzigd sinds de publicatie" });
  await expect(changes.getByRole("listitem")).toHaveText([/Gewijzigd.*Fatima B\..*tijd 7:30–17:00 → 8:00–17:30/]);
  await expectAccessible(page, "the changes");
  await page.keyboard.press("Escape");
  await expect(bar).toBeFocused();

  await page.keyboard.press("Shift+B");
  const publish = page.getByRole("dialog", { name: "Week 49 opnieuw publiceren" });
  await expect(publish).toContainText("overtredingen. Publiceren kan; ze blijven zichtbaar in de bevindingen.");
  await expect(publish).toContainText("Eerst gepubliceerd op 6 november 2026");
  await expectAccessible(page, "publishing");
  await page.keyboard.press("Enter");
  await expect(announcement(page)).toContainText("Week 49 gepubliceerd");
  await expect(bar).not.toHaveAccessibleName(/gewijzigd sinds publicatie/);
  await expectSaved(page);

  await page.keyboard.press("Shift+V");
  const versions = page.getByRole("dialog", { name: "Versies van week 49 vergelijken" });
  await expect(versions).toContainText("1 verschil");
  await expect(versions.getByRole("listitem")).toContainText("pauze 12:30–13:00 → 13:00–13:30");
  await expectAccessible(page, "the versions");
  await page.keyboard.press("Escape");

  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(bar).toHaveAccessibleName(/7:30 tot 17:00/);
  await expect(page.getByRole("button", { name: /^Ongedaan maken/ })).toHaveAttribute("aria-disabled", "true");
});

test("a concept that is late asks why, and is published with its overtredingen", async () => {
  const page = await app.start(50);
  await page.clock.setFixedTime(new Date("2026-11-27T12:00:00"));
  await page.getByRole("button", { name: "Publiceren…" }).click();
  const dialog = page.getByRole("dialog", { name: "Week 50 publiceren" });
  await expect(dialog).toContainText("10 dagen vooruit. De termijn is 21 dagen, dus dit is te laat.");
  await dialog.getByRole("button", { name: /Reden van de late publicatie/ }).click();
  await page.getByRole("option", { name: "Vervanging van een zieke collega" }).click();
  await expectAccessible(page, "publishing late");
  await dialog.getByRole("button", { name: "Publiceren", exact: true }).click();
  await expect(page.getByRole("button", { name: "Gepubliceerd. Wijzigen toestaan…" })).toBeVisible();
  await expectSaved(page);
});
