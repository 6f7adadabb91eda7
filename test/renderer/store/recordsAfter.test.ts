import { expect, test } from "vitest";
import { type OpenBoard, recordsAfter } from "../../../renderer/store/rosterState.ts";
import { reportAbsence } from "../../../shared/editing/absenceChanges.ts";
import { type Change, invertChange } from "../../../shared/editing/change.ts";
import { publishWeek } from "../../../shared/editing/publishChanges.ts";
import { contextOf, editableOf, sketch, TUESDAY, WEEK } from "../../shared/editing/rosterSketch.ts";
import { openedLocation } from "../fakeSurroundings.ts";

/* What of the open location and week is another object after a change, and what stays the same one. */

const document = sketch();
const records = editableOf(document);
// Only the location and the roster are read.
const board = { location: openedLocation(document), roster: records.roster } as OpenBoard;

function made(change: Change | null): Change {
  if (change === null) throw new Error("nothing changed");
  return change;
}

test("a week that is published is so in the list of weeks too, and is concept again when that is undone", () => {
  const change = made(publishWeek(contextOf(records), "2026-11-02", null));
  const after = recordsAfter(board, change);
  expect(after.roster.status).toBe("published");
  expect(after.location.weeks).toEqual([{ week: WEEK, status: "published" }]);
  const back = recordsAfter({ ...board, ...after }, invertChange(change));
  expect(back.location).toEqual(board.location);
});

test("an absence changes the person and the roster, and leaves the children and lists the same objects", () => {
  const report = { staffId: "s1", dates: [TUESDAY], reason: "ziek" as const };
  const after = recordsAfter(board, made(reportAbsence(contextOf(records), report)));
  expect(after.location.staff[0]?.unavailable).toHaveLength(1);
  expect(after.location.staff[1]).toBe(board.location.staff[1]);
  expect(after.location.children).toBe(board.location.children);
  expect(after.location.templates).toBe(board.location.templates);
});
