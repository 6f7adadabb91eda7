import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { BOARD_ACTIONS } from "../../../renderer/actions/registry.ts";
import { makeBoardModel } from "../../../renderer/board/boardModel.ts";
import { makeFocusMap } from "../../../renderer/board/focusMap.ts";
import { documentOf, type OpenBoard } from "../../../renderer/store/rosterState.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import { WEEK } from "../fakeSurroundings.ts";
import { boardOf, openPage, press, withoutScreen } from "./actionPage.ts";

/* Keys at random: whatever is pressed wherever, the roster stays sound, the check is that of what is shown, and undo leads back. */

const SEED = 20_261_122;
const RUNS = 15;

/** Keys that change records; those that go elsewhere or open something would end the walk. */
const SECTIONS = new Set(["shift", "clipboard", "move", "times", "breaks", "activity", "select"]);
const KEYS = BOARD_ACTIONS.filter(({ section }) => SECTIONS.has(section)).flatMap(({ keys }) => keys);

beforeAll(withoutScreen);

function byId({ roster }: OpenBoard) {
  return { ...roster, shifts: roster.shifts.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

test("no row of keys leaves what the schema refuses, and undo to the start restores it", async () => {
  const step = fc.record({ key: fc.constantFrom(...KEYS, "Ctrl+Z", "Ctrl+Y"), row: fc.nat(), column: fc.nat() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 20 }), async (steps) => {
      const page = await openPage();
      const before = boardOf(page);
      for (const { key, row, column } of steps) {
        const places = makeFocusMap(makeBoardModel(boardOf(page)));
        const ofRow = places[row % places.length]?.flat() ?? [];
        press(page, key, ofRow[column % ofRow.length] ?? null);
        page.ui.setState({ editor: null, prompt: null, menu: null });
      }
      const after = boardOf(page);
      const document = documentOf(after);
      expect(parseLocationDocument(JSON.parse(JSON.stringify(document))).weeks).toHaveLength(document.weeks.length);
      expect(after.check).toEqual(checkWeek(document, WEEK, "agreed"));
      while (boardOf(page).undo.length > 0) press(page, "Ctrl+Z");
      // What was taken away comes back at the end of the list, whose order says nothing.
      expect(byId(boardOf(page))).toEqual(byId(before));
      expect(boardOf(page).check.summary).toEqual(before.check.summary);
    }),
    { seed: SEED, numRuns: RUNS },
  );
});
