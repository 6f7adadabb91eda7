import { beforeAll, describe, expect, test } from "vitest";
import { shiftPlace } from "../../../renderer/board/focusMap.ts";
import { runEdit } from "../../../renderer/board/useEdits.ts";
import { isEditable, mayEdit } from "../../../renderer/publishing/editPublished.ts";
import { publishOpenWeek } from "../../../renderer/publishing/publishEdits.ts";
import type { Page } from "../../../renderer/store/page.tsx";
import { closeDay } from "../../../shared/editing/closeDayChanges.ts";
import { removeShift } from "../../../shared/editing/shiftChanges.ts";
import { boardOf, openPage, press, saidLast, withoutScreen } from "../actions/actionPage.ts";

/* The week of the example that opens is published: editing it asks once. */

beforeAll(withoutScreen);

function firstShift(page: Page): string {
  return boardOf(page).roster.shifts[0]?.id ?? "";
}

function answer(page: Page, isAllowed: boolean): void {
  page.ui.getState().editQuestion?.onAnswer(isAllowed);
}

describe("an edit of a published week", () => {
  test("waits for the answer, is made after it, and is asked no more", async () => {
    const page = await openPage();
    const [first, second] = boardOf(page).roster.shifts.map(({ id }) => id);
    expect(runEdit(page, (context) => removeShift(context, first ?? ""))).toBe(false);
    expect(page.ui.getState().editQuestion).not.toBeNull();
    expect(boardOf(page).undo).toEqual([]);
    answer(page, true);
    expect(page.ui.getState().editQuestion).toBeNull();
    expect(boardOf(page).roster.shifts.some(({ id }) => id === first)).toBe(false);
    expect(boardOf(page).roster.versions).toHaveLength(1);
    expect(runEdit(page, (context) => removeShift(context, second ?? ""))).toBe(true);
    expect(isEditable(page)).toBe(true);
  });

  test("is not made when it is not allowed, and is asked again", async () => {
    const page = await openPage();
    const id = firstShift(page);
    runEdit(page, (context) => removeShift(context, id));
    answer(page, false);
    expect(boardOf(page).undo).toEqual([]);
    expect(isEditable(page)).toBe(false);
    const allowed = mayEdit(page);
    answer(page, true);
    expect(await allowed).toBe(true);
    expect(await mayEdit(page)).toBe(true);
  });

  test("is announced with where it stands, though a version is kept with it", async () => {
    const page = await openPage();
    const place = shiftPlace(firstShift(page));
    press(page, "Alt+ArrowRight", place);
    answer(page, true);
    expect(saidLast(page)).toMatch(/verplaatst: maandag 23 november, \d+:15 tot/);
  });

  test("published again it has a new version, and nothing more to publish", async () => {
    const page = await openPage();
    runEdit(page, (context) => removeShift(context, firstShift(page)));
    answer(page, true);
    expect(publishOpenWeek(page, null)).toBe(true);
    expect(boardOf(page).roster.versions).toHaveLength(2);
    expect(publishOpenWeek(page, null)).toBe(false);
  });
});

test("a day that was closed keeps its plan, and says why", async () => {
  const page = await openPage();
  const { roster } = boardOf(page);
  const [shift] = roster.shifts;
  if (shift === undefined) throw new Error("the example has no shift");
  const change = closeDay({ roster, newId: page.newId }, shift.date, { shifts: [] }, "2026-11-28");
  if (change === null) throw new Error("nothing to close");
  page.roster.getState().dispatch(change);
  expect(runEdit(page, (context) => removeShift(context, shift.id))).toBe(false);
  expect(page.ui.getState().editQuestion).toBeNull();
  expect(saidLast(page)).toBe("Deze dag is afgesloten. Heropen de dag om het plan te wijzigen.");
});
