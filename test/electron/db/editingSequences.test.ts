import fc from "fast-check";
import { expect, test } from "vitest";
import { checkWeek, createWeekChecker } from "../../../shared/checking/checkWeek.ts";
import { applyToRecords, type Editable } from "../../../shared/editing/applyChange.ts";
import { type Change, changeSchema, invertChange } from "../../../shared/editing/change.ts";
import { ImpossibleEditError } from "../../../shared/editing/impossibleEdit.ts";
import { isSameRecord } from "../../../shared/editing/sameRecord.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { ACTION_NAMES, type AnyAction, anyAction, changeByLot } from "../../shared/editing/anyAction.ts";
import { editableOf, inOrder, sketch, WEEK } from "../../shared/editing/rosterSketch.ts";
import { storeWith } from "./support.ts";

/*
 * Rows of any actions of the editor: every state is sound, the page, the database and a check of the whole say the same of
 * it, and all of it undone is what it began with.
 */

/** How many rows; the seed is pinned, so that more of them begin with the same ones. */
const SEQUENCES = Number(process.env.ROOSTERWIJS_EDIT_SEQUENCES ?? 20);
/** What a row comes to at the least, on average; some of its actions do not fit what is there. */
const CHANGES_PER_SEQUENCE = 11.2;

const start = sketch({}, { templates: [{ id: "t0", name: "Leeg", kind: "sjabloon" }] });
const document = parseLocationDocument({ ...start, weeks: [...start.weeks, { week: "2026-W47", shifts: [] }] });

/** The document with the records of the page in it. */
function documentWith({ location, groups, staff, children, roster, lists }: Editable): LocationDocument {
  const weeks = document.weeks.map((week) => (week.week === WEEK ? roster : week));
  return { ...document, location, groups, staff, children, ...lists, weeks };
}

function changeFor(records: Editable, action: AnyAction, serial: number): Change | null {
  try {
    return changeByLot(records, documentWith(records), action, serial);
  } catch (error) {
    if (error instanceof ImpossibleEditError) return null;
    throw error;
  }
}

test(
  "any row of actions",
  () => {
    const made = new Set<string>();
    let changes = 0;
    fc.assert(
      fc.property(fc.array(anyAction, { minLength: 12, maxLength: 40 }), (actions) => {
        const { store } = storeWith(document);
        const before = store.exportDocument();
        const begin = editableOf(document);
        const check = createWeekChecker();
        const done: Change[] = [];
        let records = begin;
        actions.forEach((action, serial) => {
          const change = changeFor(records, action, serial);
          if (change === null) return;
          expect(changeSchema.parse(change)).toEqual(change);
          records = applyToRecords(records, change);
          const now = documentWith(records);
          expect(() => parseLocationDocument(now)).not.toThrow();
          store.commitChange(change, "do");
          expect(inOrder({ ...records, roster: store.openWeek(WEEK).week })).toEqual(inOrder(records));
          expect(isSameRecord(check(now, WEEK), checkWeek(now, WEEK))).toBe(true);
          made.add(action.name);
          changes += 1;
          done.push(change);
        });
        const opened = store.openLocation();
        expect([opened.groups, opened.staff]).toEqual([records.groups, records.staff]);
        expect(opened.templates).toEqual(records.lists.templates);
        for (const change of done.toReversed()) {
          records = applyToRecords(records, invertChange(change));
          store.commitChange(invertChange(change), "undo");
        }
        expect(inOrder(records)).toEqual(inOrder(begin));
        expect(store.exportDocument()).toEqual(before);
        store.close();
      }),
      // To make a row that fails shorter would take minutes, since each try writes a database.
      { seed: 20261122, numRuns: SEQUENCES, endOnFailure: true },
    );
    // A row that could do nothing would prove nothing; 900 rows are more than 10,000 changes.
    expect(changes).toBeGreaterThan(SEQUENCES * CHANGES_PER_SEQUENCE);
    // Every action that there is was among them, and could be done.
    expect(ACTION_NAMES.filter((name) => !made.has(name))).toEqual([]);
  },
  60_000 + SEQUENCES * 2_000,
);
