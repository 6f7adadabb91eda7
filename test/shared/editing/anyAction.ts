import fc from "fast-check";
import type { Editable } from "../../../shared/editing/applyChange.ts";
import type { Change } from "../../../shared/editing/change.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { type Action, deskOf, lots } from "./actionDesk.ts";
import { LIST_ACTIONS } from "./listActions.ts";
import { RECORD_ACTIONS } from "./recordActions.ts";
import { ROSTER_ACTIONS } from "./rosterActions.ts";

/* Any action of the editor on any record, drawn by lot: all makers of changes that the page sends. */

const ACTIONS: Readonly<Record<string, Action>> = { ...ROSTER_ACTIONS, ...RECORD_ACTIONS, ...LIST_ACTIONS };

/** The names of all of them. */
export const ACTION_NAMES = Object.keys(ACTIONS);

export const anyAction = fc.record({ name: fc.constantFrom(...ACTION_NAMES), lots });

export type AnyAction = typeof anyAction extends fc.Arbitrary<infer T> ? T : never;

/**
 * The change that an action makes of the records as they stand.
 * @param document the same records as a document, the open week among its weeks.
 * @throws ImpossibleEditError as its maker.
 */
export function changeByLot(
  records: Editable,
  document: LocationDocument,
  { name, lots: drawn }: AnyAction,
  serial: number,
): Change | null {
  return ACTIONS[name]?.(deskOf(records, document, drawn, serial)) ?? null;
}
