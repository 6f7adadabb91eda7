import { beforeEach, expect, test } from "vitest";
import { shiftPlace } from "../../../renderer/board/focusMap.ts";
import { runEdit } from "../../../renderer/board/useEdits.ts";
import type { Page } from "../../../renderer/store/page.tsx";
import { documentOf } from "../../../renderer/store/rosterState.ts";
import { compareScenarios } from "../../../shared/comparison/compareScenarios.ts";
import { comparedOwn } from "../../../shared/comparison/ownScenarios.ts";
import { dropShift } from "../../../shared/editing/scenarioChanges.ts";
import { removeShift } from "../../../shared/editing/shiftChanges.ts";
import type { OwnScenario } from "../../../shared/exchange/records.ts";
import { boardOf, openPage, press, saidLast, withoutScreen } from "../actions/actionPage.ts";
import { exampleDocument, fakeStorage } from "../fakeSurroundings.ts";

/* The copy that a scenario of one's own has of the week, on the roster: to look at, and judged as it is compared. */

const WEEK = "2026-W49";
const BUSY = "U bekijkt een variant.";

beforeEach(withoutScreen);

/** The example with a variant under pilots I and III that drops the first shift of the week. */
async function pageWithVariant(part: Partial<OwnScenario> = {}) {
  const document = exampleDocument();
  const roster = document.weeks.find(({ week }) => week === WEEK);
  const [dropped] = roster?.shifts ?? [];
  if (roster === undefined || dropped === undefined) throw new Error("the example has no such week");
  const empty: OwnScenario = { id: "own", name: "Met minder", pilots: ["I", "III"], edits: [], ...part };
  const own = dropShift(empty, roster, dropped.id);
  const storage = fakeStorage({ ...document, scenarios: [own] });
  const page = await openPage(storage);
  await page.roster.getState().openWeek(WEEK);
  page.ui.setState({ editableWeeks: new Set([WEEK]) });
  return { page, own, dropped, storage };
}

const show = (page: Page) => page.roster.getState().showVariant("own");

test("it shows the copy with the check of the comparison, and says that it is only looked at", async () => {
  const { page, own, dropped } = await pageWithVariant({ parameters: { maxSubstitutions: 1 } });
  const week = boardOf(page);
  const compared = comparedOwn(own, week.roster);
  if (compared === null) throw new Error("the copy does not fit");
  const [comparison] = compareScenarios(documentOf(week), WEEK, [compared]).scenarios;
  expect(show(page)).toBe(true);
  const shown = boardOf(page);
  expect(shown.roster.shifts.map(({ id }) => id)).not.toContain(dropped.id);
  expect(shown.check).toEqual(comparison?.check());
  expect(shown).toMatchObject({ undo: [], redo: [] });
  expect(saidLast(page)).toMatch(/^Variant Met minder, alleen om te bekijken\. \d+ overtredingen\. Pilot I \+ III: /);
});

test("nothing changes in it, by whatever way, and it says why", async () => {
  const { page, storage } = await pageWithVariant();
  show(page);
  const shown = boardOf(page);
  const [shift] = shown.roster.shifts;
  if (shift === undefined) throw new Error("the copy is empty");
  for (const key of ["Enter", "Delete", "Alt+ArrowRight", "A", "Shift+B", "Shift+S"]) {
    press(page, key, shiftPlace(shift.id));
    expect(saidLast(page)).toContain(BUSY);
  }
  expect(runEdit(page, (context) => removeShift(context, shift.id))).toBe(false);
  const context = { roster: shown.roster, nameOf: (id: string) => id, newId: page.newId };
  expect(page.roster.getState().dispatch(removeShift(context, shift.id))).toBe(false);
  expect(page.roster.getState().notice).toMatchObject({ tone: "problem", text: expect.stringContaining(BUSY) });
  expect(page.ui.getState()).toMatchObject({ editor: null, prompt: null, dialog: null });
  expect(boardOf(page)).toBe(shown);
  expect(storage.commits).toEqual([]);
});

test("going back shows the week as it was, by a key too; another scenario or week leaves it as well", async () => {
  const { page } = await pageWithVariant();
  const week = boardOf(page);
  show(page);
  press(page, "Shift+Escape");
  expect(boardOf(page)).toBe(week);
  show(page);
  page.roster.getState().showScenario("none");
  expect(boardOf(page).variant).toBeUndefined();
  expect(boardOf(page).roster).toBe(week.roster);
  show(page);
  await page.roster.getState().openWeek("2026-W48");
  expect(boardOf(page).variant).toBeUndefined();
});

test("read on another basis it stays the copy, and the week behind it is read so too", async () => {
  const { page } = await pageWithVariant();
  show(page);
  const { roster } = boardOf(page);
  page.roster.getState().showBasis("planned");
  expect(boardOf(page).roster).toEqual(roster);
  expect(boardOf(page).variant?.own.id).toBe("own");
});

test("a copy that does not fit the week any more is not shown", async () => {
  const { page, dropped } = await pageWithVariant();
  runEdit(page, (context) => removeShift(context, dropped.id));
  const week = boardOf(page);
  expect(show(page)).toBe(false);
  expect(boardOf(page)).toBe(week);
  expect(page.roster.getState().notice?.text).toBe("De kopie past niet meer op de week");
});
