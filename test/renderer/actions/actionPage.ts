import { vi } from "vitest";
import { actionContext } from "../../../renderer/actions/actionContext.ts";
import type { ActionContext } from "../../../renderer/actions/boardAction.ts";
import { actionOfKey, placesAround } from "../../../renderer/actions/registry.ts";
import { runAction } from "../../../renderer/actions/runAction.ts";
import { makeBoardModel } from "../../../renderer/board/boardModel.ts";
import { createBoardUi } from "../../../renderer/board/boardUi.ts";
import { makeFocusMap, type PlaceKey } from "../../../renderer/board/focusMap.ts";
import type { Page } from "../../../renderer/store/page.tsx";
import type { OpenBoard } from "../../../renderer/store/rosterState.ts";
import { createRosterStore } from "../../../renderer/store/rosterStore.ts";
import type { Shift } from "../../../shared/exchange/records.ts";
import { fakeStorage } from "../fakeSurroundings.ts";

/* A page without a screen: its stores, and keys as a hand would press them on a place of the board. */

export type TestPage = Pick<Page, "roster" | "ui" | "newId" | "today">;

/** What asks for the screen finds none. */
export function withoutScreen(): void {
  vi.stubGlobal("requestAnimationFrame", () => 0);
  vi.stubGlobal("CSS", { escape: (text: string) => text });
  vi.stubGlobal("document", { activeElement: null, querySelector: () => null, getElementById: () => null });
}

export async function openPage(storage = fakeStorage()): Promise<Page> {
  let ids = 0;
  const roster = createRosterStore(storage.surroundings);
  await roster.getState().start();
  const page: TestPage = {
    roster,
    ui: createBoardUi(true),
    newId: () => `new-${ids++}`,
    today: storage.surroundings.today,
  };
  // Nothing that is tested here goes over the bridge but what the store does.
  return page as Page;
}

export function boardOf({ roster }: Pick<Page, "roster">): OpenBoard {
  const { board } = roster.getState();
  if (board === null) throw new Error("no week is open");
  return board;
}

export function shiftOf(page: Page, shiftId: string): Shift {
  const shift = boardOf(page).roster.shifts.find(({ id }) => id === shiftId);
  if (shift === undefined) throw new Error(`no shift ${shiftId}`);
  return shift;
}

/** What an action would work with at a place, with the order of rows as the week view draws it. */
export function contextAt(page: Page, place: PlaceKey | null): ActionContext {
  page.ui.setState({ place, focusMap: makeFocusMap(makeBoardModel(boardOf(page))) });
  const context = actionContext(page, place);
  if (context === null) throw new Error("no week is open");
  return context;
}

/** Presses a key, as the registry writes it, where the focus is. @returns whether it had a meaning there. */
export function press(page: Page, key: string, place: PlaceKey | null = page.ui.getState().place): boolean {
  const context = contextAt(page, place);
  const action = actionOfKey(key, placesAround(context, true));
  if (action !== null) runAction(action, context);
  return action !== null;
}

/** What the live region said last. */
export function saidLast({ roster }: Pick<Page, "roster">): string {
  return roster.getState().announcement.text;
}
