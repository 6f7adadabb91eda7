import { beforeAll, expect, test } from "vitest";
import { keepSelection } from "../../../renderer/board/keepSelection.ts";
import { runEdit } from "../../../renderer/board/useEdits.ts";
import { removeShifts } from "../../../shared/editing/multiShiftChanges.ts";
import { boardOf, openPage, withoutScreen } from "../actions/actionPage.ts";
import { WEEK } from "../fakeSurroundings.ts";

beforeAll(withoutScreen);

test("what is removed is selected no more, also not when it comes back", async () => {
  const page = await openPage();
  keepSelection(page);
  const [first = "", second = "", third = ""] = boardOf(page).roster.shifts.map(({ id }) => id);
  // The week is published; that it may be changed was said before.
  page.ui.setState({ selection: new Set([first, second]), editableWeeks: new Set([WEEK]) });
  runEdit(page, (edit) => removeShifts(edit, [first, third]));
  expect(page.ui.getState().selection).toEqual(new Set([second]));
  page.roster.getState().undo();
  expect(page.ui.getState().selection).toEqual(new Set([second]));
});

test("another week begins with nothing selected", async () => {
  const page = await openPage();
  keepSelection(page);
  page.ui.setState({ selection: new Set(boardOf(page).roster.shifts.map(({ id }) => id)) });
  await page.roster.getState().openWeek("2026-W49");
  expect(page.ui.getState().selection).toEqual(new Set());
});
