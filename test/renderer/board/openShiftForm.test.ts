import { beforeEach, expect, test } from "vitest";
import { shiftPlace } from "../../../renderer/board/focusMap.ts";
import { openShiftForm } from "../../../renderer/board/openShiftForm.ts";
import { closeDay } from "../../../shared/editing/closeDayChanges.ts";
import { boardOf, openPage, press, withoutScreen } from "../actions/actionPage.ts";

/* The form that opens for a shift: of the plan, and on a day that was closed of what happened. */

const TUESDAY = "2026-11-24";

beforeEach(withoutScreen);

async function pageWithClosedDay() {
  const page = await openPage();
  const { roster } = boardOf(page);
  const [planned] = roster.shifts.filter(({ date }) => date === TUESDAY);
  if (planned === undefined) throw new Error("nothing is planned that day");
  const extra = { ...planned, id: "stepped-in", staffId: "s-extra" };
  const change = closeDay({ roster, newId: page.newId }, TUESDAY, { shifts: [planned, extra] }, TUESDAY);
  if (change === null) throw new Error("nothing to close");
  return { page, planned, extra, close: () => page.roster.getState().dispatch(change) };
}

test("Enter on a bar opens the form of the plan, and once the day is closed that of what happened, at that person", async () => {
  const { page, planned, close } = await pageWithClosedDay();
  press(page, "Enter", shiftPlace(planned.id));
  expect(page.ui.getState()).toMatchObject({ editor: { kind: "edit", shiftId: planned.id }, dialog: null });
  page.ui.setState({ editor: null });
  close();
  press(page, "Enter", shiftPlace(planned.id));
  expect(page.ui.getState()).toMatchObject({
    editor: null,
    dialog: { kind: "closeDay", date: TUESDAY, staffId: planned.staffId },
  });
});

test("it is so of who stepped in, and of an empty cell of that day", async () => {
  const { page, extra, close } = await pageWithClosedDay();
  close();
  const work = { date: TUESDAY, staffId: extra.staffId };
  openShiftForm(page, { kind: "edit", shiftId: extra.id });
  expect(page.ui.getState()).toMatchObject({ editor: null, dialog: { kind: "closeDay", ...work } });
  page.ui.setState({ dialog: null });
  openShiftForm(page, { kind: "new", groupId: null, ...work });
  expect(page.ui.getState()).toMatchObject({ editor: null, dialog: { kind: "closeDay", ...work } });
});
