import { expect } from "vitest";
import type { Store } from "../../../electron/db/store.ts";
import { documentOf, type OpenBoard } from "../../../renderer/store/rosterState.ts";
import type { RosterStore } from "../../../renderer/store/rosterStore.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { Editable } from "../../../shared/editing/applyChange.ts";
import type { Change } from "../../../shared/editing/change.ts";
import { ImpossibleEditError } from "../../../shared/editing/impossibleEdit.ts";
import { changesClosedDay, keepingPublished } from "../../../shared/editing/planGuards.ts";
import { isSameRecord } from "../../../shared/editing/sameRecord.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import { TODAY } from "../../shared/editing/actionDesk.ts";
import { type AnyAction, changeByLot } from "../../shared/editing/anyAction.ts";
import { inOrder } from "../../shared/editing/rosterSketch.ts";

/* Whether the page, its database and a check of the whole say the same of the open week. */

type Shown = Pick<OpenBoard, "location" | "roster">;

export function boardOf(page: RosterStore): OpenBoard {
  const { board } = page.getState();
  if (board === null) throw new Error("no week is open");
  return board;
}

function editableOf({ location: opened, roster }: Shown): Editable {
  const { location, groups, staff, children } = opened;
  const { pilots, scenarios, workloadPulses, templates, acceptedDeviations, schools } = opened;
  const lists = { pilots, scenarios, workloadPulses, templates, acceptedDeviations, schools };
  return { location, groups, staff, children, roster, lists };
}

/** The change as the page would send it; null where nothing would change or the page would refuse it. */
export function changeFor(board: OpenBoard, action: AnyAction, serial: number): Change | null {
  try {
    const change = changeByLot(editableOf(board), documentOf(board), action, serial);
    if (change === null || changesClosedDay(board.roster, change)) return null;
    return keepingPublished(board.roster, change, TODAY);
  } catch (error) {
    if (error instanceof ImpossibleEditError) return null;
    throw error;
  }
}

/**
 * The records as they can be compared. What came back by undo stands last on the page until the week opens anew, and a list
 * of the week that is left empty is gone there, where the file keeps it empty.
 */
export function comparable(shown: Shown): unknown {
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  const { roster, staff, children, ...others } = inOrder(editableOf(shown));
  const { openPlaces = [], closedDays = [], versions = [] } = roster;
  const week = { ...roster, openPlaces, closedDays, versions };
  const { weeks } = shown.location;
  return { ...others, week, weeks, staff: staff.toSorted(byId), children: children.toSorted(byId) };
}

/** Whether two say the same; this is known soon, and what differs is looked for only where something does. */
export function expectSame(shown: unknown, truth: unknown): void {
  if (isSameRecord(shown, truth)) return;
  expect(shown).toEqual(truth);
  expect.unreachable("the two differ in what toEqual does not see");
}

/** The page shows what the schema takes, with the findings of a check that remembers nothing. */
export function expectSound(page: RosterStore, before: OpenBoard): void {
  const board = boardOf(page);
  const document = documentOf(board);
  expect(() => parseLocationDocument(document)).not.toThrow();
  // As other objects, since what is known of records is remembered with them.
  const full = checkWeek(structuredClone(document), board.roster.week, "agreed");
  expectSame(board.check, full);
  const known = new Set(before.check.findings.map(({ key }) => key));
  expect([...board.newFindingKeys]).toEqual(full.findings.map(({ key }) => key).filter((key) => !known.has(key)));
}

/** The file would open with what the page shows, and with the same to undo and redo. */
export async function expectStored(page: RosterStore, store: Store): Promise<void> {
  await page.getState().whenSaved();
  expect(page.getState()).toMatchObject({ saving: { kind: "saved" }, notice: null });
  const { location, roster, neighbours, undo, redo } = boardOf(page);
  const { week, ...opened } = store.openWeek(roster.week);
  expectSame(comparable({ location, roster }), comparable({ location: store.openLocation(), roster: week }));
  expectSame({ neighbours, undo, redo, superseded: [] }, opened);
}
