import { expect, test } from "vitest";
import { type BoardModel, makeBoardModel } from "../../../renderer/board/boardModel.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { LocationDocument, WeekRoster } from "../../../shared/exchange/records.ts";
import { exampleDocument, openedLocation, WEEK } from "../fakeSurroundings.ts";

/* What an edit leaves as it was is the same object on the board, so that it is not drawn again. */

const document = exampleDocument();
const location = openedLocation(document);

function modelOf(weeks: LocationDocument["weeks"], previous: BoardModel | null = null): BoardModel {
  const roster = rosterIn(weeks);
  // Each check from nothing, so that no strip is the same object by itself.
  return makeBoardModel({ location, roster, check: checkWeek({ ...document, weeks }, WEEK) }, previous);
}

function rosterIn(weeks: LocationDocument["weeks"]): WeekRoster {
  const roster = weeks.find(({ week }) => week === WEEK);
  if (roster === undefined) throw new Error("the example has the week");
  return roster;
}

test("a check that says the same leaves all groups the same", () => {
  const before = modelOf(document.weeks);
  const after = modelOf(structuredClone(document.weeks), before);
  expect(after.groups.map((group, index) => group.strips === before.groups[index]?.strips)).not.toContain(false);
  expect(after.groups.flatMap(({ lanes }) => lanes)).toEqual(before.groups.flatMap(({ lanes }) => lanes));
});

test("an edit of one shift makes new lanes of its person alone, and new strips of the day that it changes", () => {
  const before = modelOf(document.weeks);
  const [shift] = rosterIn(document.weeks).shifts;
  if (shift === undefined) throw new Error("the week has shifts");
  const weeks = document.weeks.map((roster) =>
    roster.week === WEEK
      ? { ...roster, shifts: roster.shifts.map((other) => (other === shift ? { ...other, to: "09:00" } : other)) }
      : roster,
  );
  const after = modelOf(weeks, before);
  const lanesOf = ({ groups }: BoardModel) => groups.flatMap(({ lanes }) => lanes);
  const known = new Set(lanesOf(before));
  const fresh = lanesOf(after).filter((lane) => !known.has(lane));
  expect(new Set(fresh.map(({ person }) => person.id))).toEqual(new Set([shift.staffId]));
  const changed = after.groups.flatMap(({ id, strips }, index) =>
    [...strips].flatMap(([date, strip]) => (strip === before.groups[index]?.strips.get(date) ? [] : [`${id} ${date}`])),
  );
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.every((place) => place.endsWith(shift.date))).toBe(true);
  const left = after.groups.filter(
    ({ id }, index) => id !== shift.groupId && after.groups[index] === before.groups[index],
  );
  expect(left.length).toBeGreaterThan(0);
});
