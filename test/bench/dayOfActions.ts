import { expect, type Page } from "@playwright/test";

/** What a manager does with the shift that has the focus. */
export interface Action {
  readonly name: string;
  readonly run: (page: Page) => Promise<void>;
}

function keys(name: string, ...pressed: readonly string[]): Action {
  return {
    name,
    run: async (page) => {
      for (const key of pressed) await page.keyboard.press(key);
    },
  };
}

const dialog = (page: Page) => page.getByRole("dialog");

/** An action of each kind that the day is made of; what it leaves open is put away after it. */
export const DAY_OF_ACTIONS: readonly Action[] = [
  keys("later", "Alt+ArrowRight"),
  keys("earlier", "Alt+ArrowLeft"),
  keys("longer", "Shift+Alt+ArrowRight"),
  keys("shorter", "Shift+Alt+ArrowLeft"),
  keys("to someone else", "Alt+ArrowDown"),
  keys("boventallig and back", "f", "f"),
  keys("copied to the next day", "Control+d"),
  keys("removed", "Delete"),
  keys("removed, and back again", "Delete", "Control+z"),
  keys("copied and pasted", "Control+c", "Control+v"),
  {
    name: "changed in its form",
    run: async (page) => {
      await page.keyboard.press("Enter");
      const until = dialog(page).getByRole("textbox", { name: "Tot", exact: true });
      await until.fill("16:45");
      await until.press("Enter");
    },
  },
  {
    name: "split",
    run: async (page) => {
      await page.keyboard.press("s");
      await expect(dialog(page)).toBeVisible();
      await page.keyboard.press("Enter");
    },
  },
  {
    name: "fallen open and filled",
    run: async (page) => {
      await page.keyboard.press("Shift+O");
      await expect(page.locator(":focus")).toHaveAccessibleName(/^Open plaats/);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("grid", { name: "Wie kan komen, de beste eerst" })).toBeVisible();
      await page.keyboard.press("Enter");
    },
  },
  {
    name: "reported sick",
    run: async (page) => {
      await page.keyboard.press("a");
      await page.getByRole("button", { name: "Ziek", exact: true }).press("Enter");
      await expect(page.getByRole("grid", { name: "Wie kan komen, de beste eerst" })).toBeVisible();
    },
  },
  keys("taken back", "Control+z"),
  {
    name: "groups joined",
    run: async (page) => {
      await page.keyboard.press("m");
      await dialog(page).getByRole("checkbox", { checked: false }).first().press("Space");
      await dialog(page).getByRole("button", { name: "Samenvoegen" }).press("Enter");
    },
  },
  keys("taken back, done again, taken back", "Control+z", "Control+y", "Control+z"),
  {
    name: "typed",
    run: async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("medewerker 3.1 wo 8-12");
      await page.keyboard.press("Enter");
    },
  },
  keys("the day and the people looked at", "2", "3", "1"),
  {
    name: "another screen and back",
    run: async (page) => {
      await page.keyboard.press("Alt+2");
      await expect(page.getByRole("heading", { name: /^Wat-als/ }).first()).toBeVisible();
      await page.keyboard.press("Alt+1");
      await expect(page.getByRole("grid").first()).toBeVisible();
    },
  },
  {
    name: "findings walked through",
    run: async (page) => {
      await page.keyboard.press("F6");
      await expect(page.locator(".findings :focus")).toHaveCount(1);
      await page.keyboard.press("Home");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
    },
  },
  {
    name: "something looked up",
    run: async (page) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type("medewerker 5");
      await expect(dialog(page).getByRole("menuitem").first()).toBeVisible();
    },
  },
  keys("later again", "Alt+ArrowRight"),
  keys("longer again", "Shift+Alt+ArrowRight"),
];

/** Takes away whatever lies over the roster. */
export async function putAway(page: Page): Promise<void> {
  const overlays = page.locator("[role=dialog], [role=menu], [role=listbox]");
  if ((await overlays.count()) === 0) return;
  await expect(async () => {
    await page.keyboard.press("Escape");
    await expect(overlays).toHaveCount(0, { timeout: 200 });
  }).toPass();
}
