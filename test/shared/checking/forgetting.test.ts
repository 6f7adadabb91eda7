import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { addDays, addWeeks, datesOfWeek } from "../../../shared/calendar/dates.ts";
import { createWeekChecker } from "../../../shared/checking/checkWeek.ts";
import { applyChange } from "../../../shared/editing/applyChange.ts";
import { moveShift } from "../../../shared/editing/shiftChanges.ts";
import type { LocationDocument, Staff, WeekRoster } from "../../../shared/exchange/records.ts";
import { REFERENCE_WEEK, referenceLocation } from "../../bench/referenceLocation.ts";

const EDITS = 40;
/** Days from the reference week. */
const WEEKS = [-7, 0, 7].map((days) => ({ days, week: addWeeks(REFERENCE_WEEK, days / 7) }));

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Weeks beside each other that are opened in turn: someone falls ill or is better, and a shift is moved. */
function editInTurn(): { readonly document: LocationDocument; readonly rostersOfThen: readonly WeakRef<WeekRoster>[] } {
  let document = inWeeks(referenceLocation());
  const rostersOfThen: WeakRef<WeekRoster>[] = [];
  const checks = WEEKS.map(() => createWeekChecker());
  for (let edit = 0; edit < EDITS; edit += 1) {
    const open = edit % WEEKS.length;
    const before = document.weeks[open];
    if (before) rostersOfThen.push(new WeakRef(before));
    const weeks = document.weeks.map((roster, index) => (index === open ? moved(roster, edit) : roster));
    document = { ...document, weeks, staff: withIll(document.staff, edit) };
    checks[open]?.(document, WEEKS[open]?.week ?? REFERENCE_WEEK);
  }
  return { document, rostersOfThen };
}

function inWeeks(reference: LocationDocument): LocationDocument {
  const weeks = reference.weeks.flatMap((roster) =>
    WEEKS.map(({ days, week }) => ({
      ...roster,
      week,
      shifts: roster.shifts.map((shift) => ({
        ...shift,
        id: `${shift.id}-${week}`,
        date: addDays(shift.date, days),
      })),
    })),
  );
  return { ...reference, weeks };
}

function withIll(staff: readonly Staff[], edit: number): Staff[] {
  const date = datesOfWeek(REFERENCE_WEEK)[1] ?? "";
  const who = Math.floor(edit / 2) % staff.length;
  const unavailable: Staff["unavailable"] = edit % 2 === 0 ? [{ date, reason: "ziek" }] : [];
  return staff.map((person, index) => (index === who ? { ...person, unavailable } : person));
}

function moved(roster: WeekRoster, edit: number): WeekRoster {
  const shift = roster.shifts[edit];
  const context = { roster, nameOf: (id: string) => id, newId: () => `new-${edit}` };
  const change = shift && moveShift(context, shift.id, { from: 405 + 15 * (edit % 3) });
  if (!change) throw new Error("the shift already stood there");
  return applyChange(roster, change);
}

// Each check of a week reads its neighbours; what it remembers of that must not keep every state they ever had.
it("what is remembered of a week keeps no state of before", async () => {
  const { document, rostersOfThen } = editInTurn();
  // What a WeakRef gave in this task stays for as long as the task does.
  await new Promise((resolve) => setTimeout(resolve));
  collectGarbage();
  collectGarbage();
  const kept = rostersOfThen.filter((reference) => reference.deref() !== undefined);
  expect(document.weeks).toHaveLength(WEEKS.length);
  expect(rostersOfThen).toHaveLength(EDITS);
  expect(kept.length).toBeLessThanOrEqual(WEEKS.length);
});
