import { expect, test } from "@playwright/test";
import { appUnderTest } from "./appUnderTest.ts";

/* An open finding says what would mend it, after its calculation and article. */

const app = appUnderTest();

test("the open finding shows its repairs, and no other finding does", async () => {
  const page = await app.start(49);
  const item = page.locator(".finding").filter({ hasText: "Vlinders · ma 17:00–17:30" });
  await expect(page.getByText("Herstel:")).toHaveCount(0);
  await item.getByRole("button").first().click();
  await expect(item.getByRole("heading", { name: "Herstel:" })).toBeVisible();
  await expect(item.getByText("Laat Henk-Jan P. maandag tot 17:30 blijven (dienst tot 17:00).")).toBeVisible();
  await expect(page.getByText("Herstel:")).toHaveCount(1);
});
