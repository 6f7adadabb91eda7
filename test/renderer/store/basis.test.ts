import { expect, test } from "vitest";
import { documentOf, neighboursAfter } from "../../../renderer/store/rosterState.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { asPlanned } from "../../../shared/checking/workedDays.ts";
import { closeDay } from "../../../shared/editing/closeDayChanges.ts";
import { addShift } from "../../../shared/editing/shiftChanges.ts";
import { boardOf, openPage } from "../actions/actionPage.ts";
import { WEEK } from "../fakeSurroundings.ts";

/* A day that was closed is read as it went, until the plan is asked for; no record changes by that. */

const TUESDAY = "2026-11-24";

test("a closed day is judged as it went, or as it was planned", async () => {
  const page = await openPage();
  const { roster } = boardOf(page);
  const change = closeDay({ roster, newId: page.newId }, TUESDAY, { shifts: [] }, TUESDAY);
  if (change === null) throw new Error("nothing to close");
  page.roster.getState().dispatch(change);
  const closed = boardOf(page);
  expect(closed.check.summary.regular.overtredingen).toBeGreaterThan(0);
  page.roster.getState().showBasis("planned");
  const planned = boardOf(page);
  expect(planned.roster).toBe(closed.roster);
  expect(planned.check).toEqual(checkWeek(asPlanned(documentOf(planned)), WEEK, "agreed"));
  expect(planned.check.summary.regular.overtredingen).toBe(0);
  expect(page.roster.getState().announcement.text).toBe("Rooster en controle: zoals gepland. Geen overtredingen.");
  page.roster.getState().showBasis("actual");
  expect(boardOf(page).check).toEqual(closed.check);
});

test("a week that is stored for the first time is known from then on", async () => {
  const page = await openPage();
  const empty = { week: "2026-W47", status: "draft" as const, shifts: [], merges: [] };
  const [shift] = boardOf(page).roster.shifts;
  if (shift === undefined) throw new Error("the example has no shift");
  const context = { roster: empty, nameOf: (id: string) => id, newId: page.newId };
  const change = addShift(context, { ...shift, id: "first", date: "2026-11-17" });
  expect(page.roster.getState().dispatchTo(empty, change)).toBe(true);
  const { location, neighbours } = boardOf(page);
  expect(location.weeks).toContainEqual({ week: "2026-W47", status: "draft" });
  expect(neighbours.find(({ week }) => week === "2026-W47")?.shifts).toHaveLength(1);
  expect(neighboursAfter(boardOf(page), { ...empty, week: "2026-W20" })).toBe(neighbours);
});
