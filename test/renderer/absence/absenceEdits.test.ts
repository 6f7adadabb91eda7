import { beforeEach, expect, test } from "vitest";
import { reportAway, takeBackAway } from "../../../renderer/absence/absenceEdits.ts";
import { askWhoCanCome, fillAndGoOn, goToNextOpenPlace, mark } from "../../../renderer/openPlaces/openPlaceEdits.ts";
import type { Page } from "../../../renderer/store/page.tsx";
import { documentOf } from "../../../renderer/store/rosterState.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { Shift } from "../../../shared/exchange/records.ts";
import { boardOf, openPage, press, saidLast, shiftOf, withoutScreen } from "../actions/actionPage.ts";
import { type FakeStorage, fakeStorage, WEEK } from "../fakeSurroundings.ts";

/* Someone cannot come: from the report to the place that is filled again, in the open week and in those beside it. */

const NEXT_WEEK = "2026-W49";
const TUESDAY = "2026-11-24";
const NEXT_TUESDAY = "2026-12-01";

beforeEach(withoutScreen);

/** A page on week 48, in which published weeks may be changed. */
async function openAway(): Promise<{ page: Page; storage: FakeStorage }> {
  const storage = fakeStorage();
  const base = await openPage(storage);
  const openWeeks: Page["bridge"]["openWeeks"] = ({ from, to }) =>
    Promise.resolve({ weeks: [...storage.weeks.values()].filter(({ week }) => from <= week && week <= to) });
  const page: Page = { ...base, bridge: { ...base.bridge, openWeeks } };
  await page.roster.getState().openWeek(WEEK);
  page.ui.setState({ editableWeeks: new Set([WEEK, NEXT_WEEK]) });
  return { page, storage };
}

/** Whose shift is the first of that day. */
function someoneOn(page: Page, date: string): string {
  return boardOf(page).roster.shifts.find((shift) => shift.date === date && shift.activity === "groep")?.staffId ?? "";
}

/** The order of a list of shifts says nothing. */
function byId(shifts: readonly Shift[]): Shift[] {
  return shifts.toSorted((a, b) => a.id.localeCompare(b.id));
}

function absencesOf(page: Page, staffId: string) {
  return boardOf(page).location.staff.find(({ id }) => id === staffId)?.unavailable ?? [];
}

test("a day away opens the shift, says so without the reason, and is undone at once", async () => {
  const { page } = await openAway();
  const staffId = someoneOn(page, TUESDAY);
  const before = boardOf(page);
  const opened = await reportAway(page, { staffId, dates: [TUESDAY], reason: "ziek" });
  expect(opened).toHaveLength(1);
  expect(boardOf(page).roster.openPlaces).toEqual(opened);
  expect(opened[0]).toMatchObject({ staffId, date: TUESDAY, absence: true });
  expect(absencesOf(page, staffId)).toContainEqual({ date: TUESDAY, reason: "ziek" });
  expect(saidLast(page)).toMatch(/^Afwezigheid van .* gemeld\..* 1 plaats opengezet; deze week 1 open plaats\.$/);
  expect(saidLast(page)).not.toMatch(/ziek/i);
  page.roster.getState().undo();
  expect(byId(boardOf(page).roster.shifts)).toEqual(byId(before.roster.shifts));
  expect(absencesOf(page, staffId)).toEqual(before.location.staff.find(({ id }) => id === staffId)?.unavailable);
});

test("reporting the same twice changes nothing and says so", async () => {
  const { page } = await openAway();
  const report = { staffId: someoneOn(page, TUESDAY), dates: [TUESDAY], reason: "verlof" as const };
  await reportAway(page, report);
  const { undo } = boardOf(page);
  expect(await reportAway(page, report)).toEqual([]);
  expect(boardOf(page).undo).toEqual(undo);
  expect(saidLast(page)).toBe("Dat was al vastgelegd; er is niets gewijzigd.");
});

test("a period opens the shifts of each of its weeks, each in the log of that week", async () => {
  const { page, storage } = await openAway();
  const staffId = someoneOn(page, TUESDAY);
  const worksThen = storage.weeks
    .get(NEXT_WEEK)
    ?.shifts.filter((one) => one.staffId === staffId && one.date === NEXT_TUESDAY);
  expect(worksThen).toHaveLength(1);
  await reportAway(page, { staffId, dates: [TUESDAY, NEXT_TUESDAY], reason: "verlof" });
  await page.roster.getState().whenSaved();
  expect(storage.commits.map(({ change }) => [change.week, change.name])).toEqual([
    [WEEK, "absenceReported"],
    [NEXT_WEEK, "absenceReported"],
  ]);
  // The other week's change opens shifts alone, so that it can be undone there by itself.
  expect(storage.commits[1]?.change.records.map(({ kind }) => kind)).not.toContain("staff");
  expect(storage.weeks.get(NEXT_WEEK)?.openPlaces).toMatchObject([{ staffId, date: NEXT_TUESDAY }]);
  expect(storage.staff).toEqual(boardOf(page).location.staff);
  expect(absencesOf(page, staffId)).toEqual(
    expect.arrayContaining([
      { date: TUESDAY, reason: "verlof" },
      { date: NEXT_TUESDAY, reason: "verlof" },
    ]),
  );
  expect(saidLast(page)).toContain("Ook opengezet in week 49");
  // The screen says of the open week what a check of all that is stored would.
  expect(boardOf(page).check).toEqual(checkWeek(documentOf(boardOf(page)), WEEK, "agreed"));

  await takeBackAway(page, staffId, [
    { date: TUESDAY, reason: "verlof" },
    { date: NEXT_TUESDAY, reason: "verlof" },
  ]);
  await page.roster.getState().whenSaved();
  expect(storage.weeks.get(NEXT_WEEK)?.openPlaces ?? []).toEqual([]);
  expect(storage.weeks.get(NEXT_WEEK)?.shifts).toEqual(expect.arrayContaining(worksThen ?? []));
  expect(boardOf(page).roster.openPlaces ?? []).toEqual([]);
  expect(saidLast(page)).toContain("1 dienst terug bij deze medewerker");
});

test("weeks that cannot be read are told, and nothing is recorded", async () => {
  const { page: sound } = await openAway();
  const page: Page = { ...sound, bridge: { ...sound.bridge, openWeeks: () => Promise.reject(new Error("no disk")) } };
  const { location } = boardOf(page);
  const staffId = someoneOn(page, TUESDAY);
  expect(await reportAway(page, { staffId, dates: [TUESDAY, NEXT_TUESDAY], reason: "ziek" })).toEqual([]);
  expect(boardOf(page).location).toBe(location);
  expect(page.roster.getState().notice?.tone).toBe("problem");
});

test("keys: away and back, open, filled, and on to the next place that is open", async () => {
  const { page } = await openAway();
  const shiftId = boardOf(page).roster.shifts.find(({ date }) => date === TUESDAY)?.id ?? "";
  const { staffId } = shiftOf(page, shiftId);
  expect(press(page, "A", `shift:${shiftId}`)).toBe(true);
  expect(page.ui.getState().prompt).toEqual({ kind: "absence", staffId, date: TUESDAY });
  await reportAway(page, { staffId, dates: [TUESDAY], reason: "ziek" });
  expect(page.ui.getState().place).toBe(`open:${shiftId}`);

  const other = boardOf(page).roster.shifts.find(({ date }) => date === "2026-11-26")?.id ?? "";
  press(page, "Shift+O", `shift:${other}`);
  expect(boardOf(page).roster.openPlaces).toHaveLength(2);
  expect(goToNextOpenPlace(page)).toBe(true);
  expect(saidLast(page)).toBe("Open plaats 1 van 2.");

  press(page, "Enter", `open:${shiftId}`);
  expect(page.ui.getState().prompt).toEqual({ kind: "fillPlace", placeId: shiftId });
  const helper = boardOf(page).location.staff.find(({ id }) => id !== staffId)?.id ?? "";
  mark(page, shiftId, helper, "no");
  expect(boardOf(page).roster.openPlaces?.[0]?.asked).toEqual([{ staffId: helper, answer: "no", on: page.today() }]);
  mark(page, shiftId, helper, "no");
  expect(boardOf(page).roster.openPlaces?.find(({ id }) => id === shiftId)?.asked).toEqual([]);
  await fillAndGoOn(page, shiftId, helper);
  expect(shiftOf(page, shiftId).staffId).toBe(helper);
  expect(page.ui.getState().prompt).toEqual({ kind: "fillPlace", placeId: other });
  expect(saidLast(page)).toContain("Volgende: ");
  await fillAndGoOn(page, other, helper);
  expect(page.ui.getState().prompt).toBeNull();
  expect(saidLast(page)).toContain("Er zijn geen open plaatsen meer.");
  expect(goToNextOpenPlace(page)).toBe(false);

  askWhoCanCome(page, "gone");
  expect(page.ui.getState().place).toBe("open:gone");
});

test("an absence is taken back by key on the cell of that day", async () => {
  const { page } = await openAway();
  const staffId = someoneOn(page, TUESDAY);
  await reportAway(page, { staffId, dates: [TUESDAY], reason: "ziek" });
  const shiftId = boardOf(page).roster.openPlaces?.[0]?.id ?? "";
  const groupId = boardOf(page).location.staff.find(({ id }) => id === staffId)?.homeGroupIds?.[0] ?? "";
  press(page, "Shift+A", `cell:${groupId}/${staffId}:${TUESDAY}`);
  await expect.poll(() => boardOf(page).roster.openPlaces ?? []).toEqual([]);
  expect(shiftOf(page, shiftId).staffId).toBe(staffId);
  press(page, "Shift+A", `shift:${shiftId}`);
  expect(saidLast(page)).toBe("Voor deze dag is geen afwezigheid vastgelegd.");
});
