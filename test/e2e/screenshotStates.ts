import { expect, type Page } from "@playwright/test";
import { actionStates } from "./actionStates.ts";
import { dataFileStates } from "./dataFileStates.ts";
import { importStates } from "./importStates.ts";
import { locationStates } from "./locationStates.ts";
import { masterDataStates } from "./masterDataStates.ts";
import { reportStates } from "./reportStates.ts";
import { announcement, beginDrag, laneCell, moveOver, pressUntilFocused, shiftBar } from "./rosterPage.ts";
import { type ScreenshotState, shown } from "./screenshotState.ts";
import { severalLocationsStates } from "./severalLocationsStates.ts";
import { whatIfStates } from "./whatIfStates.ts";

/* Every view and state of the app that is worth a look, each opened by keys so that it opens at any size of the window. */

const bar = (page: Page) => shiftBar(page, "Marijke T.", "Sterretjes", "dinsdag");
const strip = (page: Page, group: string, day: string) =>
  page.getByRole("gridcell", { name: new RegExp(`^Bezetting ${group}, ${day}`) });
const dialog = (page: Page) => page.getByRole("dialog");

/** Puts the focus on a shift and presses a key there. */
function onShift(key: string, then: (page: Page) => Promise<void> = shown): ScreenshotState["open"] {
  return async (page) => {
    await bar(page).focus();
    await page.keyboard.press(key);
    await then(page);
  };
}

async function chooseFrom(page: Page, option: string): Promise<void> {
  await page.keyboard.press("F8");
  await page.keyboard.press("Enter");
  await page.getByRole("option", { name: option, exact: true }).press("Enter");
}

async function choose(page: Page, scenario: string): Promise<void> {
  await chooseFrom(page, scenario);
  await expect(announcement(page)).toContainText(`Scenario: ${scenario}.`);
}

const showFindings = async (page: Page) => {
  await bar(page).focus();
  await page.keyboard.press("F6");
  await expect(page.locator(".findings :focus")).toHaveCount(1);
};

const views: readonly ScreenshotState[] = [
  { name: "week", open: (page) => bar(page).focus() },
  { name: "week-in-order", week: 48, open: (page) => bar(page).focus() },
  { name: "week-empty", week: 53, open: (page) => expect(page.getByText("Deze week is nog leeg")).toBeVisible() },
  {
    name: "week-day-wide",
    open: onShift("d", (page) =>
      expect(page.getByRole("button", { name: /^dinsdag /, expanded: true })).toHaveCount(1),
    ),
    close: async (page) => {
      await bar(page).focus();
      await page.keyboard.press("d");
    },
  },
  {
    name: "week-zoomed",
    open: onShift("Control+=", (page) => expect(announcement(page)).toContainText("Tijdas")),
    close: async (page) => {
      await bar(page).focus();
      await page.keyboard.press("Control+-");
    },
  },
  { name: "day", open: onShift("2", (page) => expect(announcement(page)).toContainText("Dagrooster dinsdag")) },
  { name: "people", open: onShift("3", (page) => expect(announcement(page)).toContainText("per medewerker")) },
  {
    name: "open-place",
    open: onShift("o", (page) => expect(page.locator(":focus")).toHaveAccessibleName(/^Open plaats/)),
  },
  {
    name: "strip-moment",
    open: async (page) => {
      await strip(page, "Sterretjes", "dinsdag").focus();
      await page.keyboard.press("Alt+ArrowRight");
      await expect(page.getByRole("tooltip")).toBeVisible();
    },
  },
  {
    name: "dragging",
    open: async (page) => {
      await beginDrag(page, bar(page), "middle", 1);
      // It is judged once it rests.
      await expect(page.locator(".strip-preview[data-shown]").first()).toBeVisible();
    },
    close: async (page) => {
      await page.keyboard.press("Escape");
      await page.mouse.up();
    },
  },
];

const moreViews: readonly ScreenshotState[] = [
  {
    name: "day-head",
    open: onShift("2", async (page) => {
      await pressUntilFocused(page, "ArrowUp", page.getByRole("button", { name: /^dinsdag/, pressed: true }));
      await page.keyboard.press("ArrowRight");
    }),
  },
  {
    name: "drop-on-place",
    open: async (page) => {
      await bar(page).focus();
      await page.keyboard.press("o");
      await beginDrag(page, shiftBar(page, "Thea van D.", "Zonnestralen", "dinsdag"), "middle", 0.5);
      await moveOver(page, page.getByRole("button", { name: /^Open plaats, Zonnestralen/ }));
      await expect(page.locator(".drag-label")).toContainText("vult de open plaats");
    },
    close: async (page) => {
      await page.keyboard.press("Escape");
      await page.mouse.up();
    },
  },
];

const forms: readonly ScreenshotState[] = [
  { name: "shift-form", open: onShift("Enter") },
  {
    name: "menu",
    open: onShift("Shift+F10", (page) => expect(page.getByRole("menu").first()).toBeVisible()),
  },
  {
    name: "menu-away",
    open: onShift("Shift+F10", async (page) => {
      const part = page.getByRole("menuitem", { name: /^Afwezig op deze dag/ });
      // Where there is no room for a menu beside a menu, its items stand in the menu itself.
      if ((await part.count()) > 0) await part.hover();
      await expect(page.getByRole("menuitem", { name: "Ziek, hele dag afwezig" })).toBeVisible();
    }),
  },
  { name: "split", open: onShift("s") },
  { name: "absence", open: onShift("a") },
  {
    name: "absence-longer",
    open: onShift("a", async (page) => {
      await page.getByRole("button", { name: "Langer, of een deel van de dag" }).press("Enter");
      await expect(page.getByRole("textbox", { name: "Tot en met" })).toBeVisible();
    }),
  },
  {
    name: "fill-list",
    open: onShift("o", async (page) => {
      await expect(page.locator(":focus")).toHaveAccessibleName(/^Open plaats/);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("row").first()).toBeVisible();
      await page.getByRole("button", { name: /^Wie niet kan/ }).press("Enter");
    }),
  },
  {
    name: "merge",
    open: onShift("m", async (page) => {
      await dialog(page).getByRole("checkbox", { name: "Zonnestralen" }).press("Space");
      await expect(dialog(page).getByRole("status")).toContainText("Hoogste aantal nodig");
    }),
  },
  {
    name: "quick-field",
    open: onShift("q", async (page) => {
      await page.keyboard.type("fatima di 7:30-17 pauze 12:30");
      await expect(page.getByText(/^Enter: /)).toBeVisible();
    }),
  },
  {
    name: "palette",
    open: async (page) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type("s");
      await shown(page);
    },
  },
  { name: "help", open: onShift("Shift+?") },
];

const weekDialogs: readonly ScreenshotState[] = [
  { name: "templates", open: onShift("Shift+T") },
  {
    name: "template-form",
    open: onShift("Shift+T", async (page) => {
      await page.getByRole("button", { name: "Nieuw sjabloon…" }).press("Enter");
      await expect(page.getByRole("textbox", { name: "Naam" })).toBeVisible();
    }),
  },
  {
    name: "template-apply",
    open: onShift("Shift+T", async (page) => {
      await page.getByRole("button", { name: /toepassen$/ }).press("Enter");
      await page.getByText("Vervangen", { exact: true }).click();
      await expect(page.getByText(/verschil(len)? tonen$/)).toBeVisible();
      await page.getByText(/verschil(len)? tonen$/).press("Enter");
    }),
  },
  { name: "copy-week", open: onShift("Shift+W") },
  { name: "copy-day", open: onShift("Shift+D") },
  { name: "publish-again", open: onShift("Shift+B") },
  { name: "publish-late", week: 50, open: onShift("Shift+B") },
  { name: "changes", open: onShift("Shift+C") },
  { name: "versions", open: onShift("Shift+V") },
  { name: "question", week: 48, open: onShift("Alt+ArrowRight") },
  { name: "close-day", open: onShift("Shift+S") },
  {
    name: "day-closed",
    open: async (page) => {
      await laneCell(page, "Fatima B.", "dinsdag").focus();
      await expect(page.getByText("Afgesloten:")).toBeVisible();
    },
  },
];

const findings: readonly ScreenshotState[] = [
  {
    name: "finding",
    open: async (page) => {
      await showFindings(page);
      await page.keyboard.press("Home");
      await expect(page.locator(".finding[data-open]")).toHaveCount(1);
    },
  },
  {
    name: "findings-dossier",
    open: async (page) => {
      await showFindings(page);
      await page.getByRole("tab", { name: /^Dossier/ }).press("Enter");
      await expect(page.getByRole("tab", { name: /^Dossier/ })).toHaveAttribute("aria-selected", "true");
    },
    close: (page) => page.getByRole("tab", { name: /^Rooster/ }).press("Enter"),
  },
  {
    name: "variant",
    open: async (page) => {
      await chooseFrom(page, "Variant 1 (bekijken)");
      await expect(page.getByRole("region", { name: "Eigen variant" })).toBeVisible();
      await bar(page).focus();
    },
    close: (page) => page.keyboard.press("Shift+Escape"),
  },
  {
    name: "scenario",
    open: async (page) => {
      await choose(page, "Pilot I + III");
      await bar(page).focus();
    },
    close: (page) => choose(page, "Zoals afgesproken"),
  },
];

const screens: readonly ScreenshotState[] = [
  ...whatIfStates,
  ...masterDataStates,
  ...locationStates,
  ...dataFileStates,
  ...severalLocationsStates,
  ...importStates,
  ...reportStates,
  {
    name: "rules",
    open: async (page) => {
      await page.keyboard.press("Alt+5");
      await page.getByRole("button", { name: /^Overzicht/ }).press("Enter");
      await expect(page.getByRole("heading", { name: "Onzeker of aangekondigd" })).toBeVisible();
    },
    close: (page) => page.keyboard.press("Alt+1"),
  },
  {
    name: "rule",
    open: async (page) => {
      await page.keyboard.press("Alt+5");
      const rules = page.getByRole("navigation", { name: "Regels per onderwerp" });
      await rules.getByRole("button", { name: "Beroepskracht-kindratio" }).press("Enter");
      await expect(page.getByRole("region", { name: /^Regel / })).toBeVisible();
    },
    close: (page) => page.keyboard.press("Alt+1"),
  },
];

export const SCREENSHOT_STATES: readonly ScreenshotState[] = [
  ...views,
  ...moreViews,
  ...forms,
  ...weekDialogs,
  ...actionStates,
  ...findings,
  ...screens,
];
