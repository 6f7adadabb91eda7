import fc from "fast-check";
import { beforeAll, expect, test, vi } from "vitest";
import { actionContext } from "../../../renderer/actions/actionContext.ts";
import type { BoardAction } from "../../../renderer/actions/boardAction.ts";
import { BOARD_ACTIONS, CHANGING, placesAround } from "../../../renderer/actions/registry.ts";
import { runAction } from "../../../renderer/actions/runAction.ts";
import { makeBoardModel } from "../../../renderer/board/boardModel.ts";
import type { MenuSection } from "../../../renderer/board/boardUi.ts";
import { makeFocusMap, type PlaceKey } from "../../../renderer/board/focusMap.ts";
import type { Page } from "../../../renderer/store/page.tsx";
import { documentOf, documentOn, type OpenBoard } from "../../../renderer/store/rosterState.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { placeOf } from "../../../shared/editing/openPlaces.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import type { LocationDocument, WeekRoster } from "../../../shared/exchange/records.ts";
import { exampleDocument, type FakeStorage, fakeStorage, WEEK } from "../fakeSurroundings.ts";
import { boardOf, contextAt, openPage, press, withoutScreen } from "./actionPage.ts";

/* Keys at random: whatever is pressed wherever, the roster stays sound, the check is that of what is shown, and undo leads back. */

const SEED = 20_261_126;
/** How many rows of keys; more of them begin with the same ones. */
const RUNS = Number(process.env.ROOSTERWIJS_EDIT_SEQUENCES ?? 15);
/** What a row comes to at the least, on average; most keys look, ask or are refused. */
const CHANGES_PER_RUN = 2;

/** Of the keys that go elsewhere, those that stay on the page: another week has an undo of its own, and other screens no board. */
const STAYING = new Set<string>(["nextOpenPlace", "openPalette", "switchPane", "leaveVariant"]);
const ACTIONS = BOARD_ACTIONS.filter(({ section, id }) => section !== "go" || STAYING.has(id));

beforeAll(() => {
  withoutScreen();
  // Breaks are looked for at a stretch, and not while other keys are pressed.
  vi.spyOn(performance, "now").mockReturnValue(0);
});

const MONDAY = "2026-11-23";

/** The example, with what its week lacks: a place that is open, and a day that was closed. */
function startDocument(): LocationDocument {
  const document = exampleDocument();
  return { ...document, weeks: document.weeks.map((week) => (week.week === WEEK ? completed(week) : week)) };
}

function completed(week: WeekRoster): WeekRoster {
  const opened = week.shifts.find(({ date }) => date !== MONDAY);
  const shifts = week.shifts.filter((shift) => shift !== opened);
  const worked = shifts.filter(({ date }) => date === MONDAY);
  const closedDays = [{ date: MONDAY, closedOn: MONDAY, shifts: worked }];
  return { ...week, shifts, openPlaces: opened ? [placeOf(opened)] : [], closedDays };
}

const step = fc.record({
  action: fc.constantFrom(...ACTIONS),
  /** Where it can be done, if anywhere, or wherever. */
  isAimed: fc.constantFrom(true, true, false),
  place: fc.nat(),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function placeFor(page: Page, { action, isAimed, place }: Step): PlaceKey | null {
  const places = makeFocusMap(makeBoardModel(boardOf(page))).flat(2);
  const fitting = isAimed ? places.filter((one) => canBeDone(page, action, one)) : [];
  const among = fitting.length > 0 ? fitting : places;
  return among[place % among.length] ?? null;
}

function canBeDone(page: Page, action: BoardAction, place: PlaceKey): boolean {
  const context = actionContext(page, place);
  if (context === null) return false;
  const around = placesAround(context, true);
  return action.on.some((one) => around.includes(one)) && action.isAvailable(context) === true;
}

/** Presses the key of an action, says yes where the page asks first, and closes what it opened. */
async function take(page: Page, next: Step): Promise<void> {
  const { action, place } = next;
  const at = placeFor(page, next);
  const key = action.keys[place % Math.max(1, action.keys.length)];
  if (key !== undefined) press(page, key, at);
  // Without a key it is a letter of the menu, where that offers it.
  else if (at !== null && canBeDone(page, action, at)) runAction(action, contextAt(page, at));
  page.ui.getState().editQuestion?.onAnswer(true);
  await new Promise(setImmediate);
  page.ui.setState({ editor: null, prompt: null, menu: null, dialog: null, editQuestion: null });
}

/** The week and the people; what was taken away comes back at the end of a list, whose order says nothing. */
function byId({ roster, location }: OpenBoard) {
  const sorted = <T extends { readonly id: string }>(all: readonly T[]) =>
    all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { shifts, openPlaces = [], versions = [] } = roster;
  const merges = roster.merges.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const week = {
    ...roster,
    merges,
    shifts: sorted(shifts),
    openPlaces: sorted(openPlaces),
    versions: sorted(versions),
  };
  return { ...location, week };
}

/** What is shown is sound, checked as it is shown, and stored. */
async function expectSound(page: Page, storage: FakeStorage): Promise<void> {
  const board = boardOf(page);
  const document = documentOf(board);
  expect(() => parseLocationDocument(document)).not.toThrow();
  // As other objects, since what is known of records is remembered with them.
  const shown = documentOn(page.roster.getState().basis, structuredClone(document));
  expect(board.check).toEqual(checkWeek(shown, WEEK, "agreed"));
  await page.roster.getState().whenSaved();
  expect([storage.weeks.get(WEEK), storage.staff]).toEqual([board.roster, board.location.staff]);
}

test(
  "no row of keys leaves what the schema refuses, and undo to the start restores it",
  async () => {
    const made: MenuSection[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
        const storage = fakeStorage(startDocument());
        const page = await openPage(storage);
        const before = boardOf(page);
        for (const next of steps) {
          const shown = boardOf(page);
          await take(page, next);
          const { roster, location } = boardOf(page);
          if (roster !== shown.roster || location !== shown.location) made.push(next.action.section);
          // A key that shows the week on another basis has it checked anew as well.
          if (boardOf(page) !== shown) await expectSound(page, storage);
        }
        for (let left = boardOf(page).undo.length; left > 0; left -= 1) {
          press(page, "Ctrl+Z");
          expect(boardOf(page).undo).toHaveLength(left - 1);
        }
        await expectSound(page, storage);
        expect(byId(boardOf(page))).toEqual(byId(before));
      }),
      { seed: SEED, numRuns: RUNS },
    );
    expect(made.length).toBeGreaterThan(RUNS * CHANGES_PER_RUN);
    // Each part of the menu that changes the week did so.
    expect([...CHANGING].filter((section) => !made.includes(section))).toEqual([]);
  },
  60_000 + RUNS * 2_000,
);
