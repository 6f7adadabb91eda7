import { beforeAll, expect, test, vi } from "vitest";
import { addQuickDraft } from "../../../renderer/actions/addQuickDraft.ts";
import { quickSource } from "../../../renderer/actions/quickText.ts";
import { readQuickEntry } from "../../../shared/planning/quickEntry.ts";
import { boardOf, contextAt, openPage, withoutScreen } from "./actionPage.ts";

beforeAll(withoutScreen);

test("in a published week the quick field is emptied once the question was answered, and not before", async () => {
  const page = await openPage();
  const { roster } = boardOf(page);
  expect(roster.status).toBe("published");
  const { draft } = readQuickEntry("Gerda di 19-20 Sterretjes", quickSource(contextAt(page, null)));
  if (draft === null) throw new Error("the text is no shift");
  const whenAdded = vi.fn();
  addQuickDraft(page, draft, whenAdded);
  expect(whenAdded).not.toHaveBeenCalled();
  expect(boardOf(page).roster).toBe(roster);
  page.ui.getState().editQuestion?.onAnswer(true);
  expect(whenAdded).toHaveBeenCalledTimes(1);
  expect(boardOf(page).roster.shifts).toHaveLength(roster.shifts.length + 1);
});
