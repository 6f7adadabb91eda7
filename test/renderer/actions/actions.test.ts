import { beforeAll, expect, test } from "vitest";
import { BOARD_ACTIONS } from "../../../renderer/actions/registry.ts";
import { laneKey } from "../../../renderer/board/boardModel.ts";
import { cellPlace, shiftPlace, stripPlace } from "../../../renderer/board/focusMap.ts";
import { runEdit } from "../../../renderer/board/useEdits.ts";
import type { Page } from "../../../renderer/store/page.tsx";
import { addBreak } from "../../../shared/editing/breakChanges.ts";
import { addMerge } from "../../../shared/editing/mergeChanges.ts";
import { mergeSchema } from "../../../shared/exchange/records.ts";
import { texts } from "../../../shared/texts/nl.ts";
import { buildDocument, TUESDAY } from "../../shared/buildDocument.ts";
import { fakeStorage } from "../fakeSurroundings.ts";
import { boardOf, contextAt, openPage, press, saidLast, shiftOf, withoutScreen } from "./actionPage.ts";

/* What the keys do, on a page without a screen. */

const WEDNESDAY = "2026-11-25";

beforeAll(withoutScreen);

/** Two groups; anna and bea in g1, carla in g2, each with a shift on Tuesday; dora has none. */
async function pageOf(): Promise<Page> {
  const home = (groupId: string) => ({ role: "pm", homeGroupIds: [groupId] });
  const document = buildDocument({
    groups: [
      { id: "g1", care: "dagopvang" },
      { id: "g2", care: "dagopvang" },
    ],
    staff: [
      { id: "anna", ...home("g1") },
      { id: "bea", ...home("g1") },
      { id: "carla", ...home("g2") },
      { id: "dora", ...home("g2") },
    ],
    shifts: [
      { staffId: "anna", from: "08:00", to: "17:00", breaks: [{ from: "12:00", to: "12:30" }] },
      { staffId: "bea", from: "09:00", to: "13:00" },
      { staffId: "carla", from: "10:00", to: "14:00", groupId: "g2" },
    ],
  });
  return await openPage(fakeStorage(document));
}

const D1 = shiftPlace("d1");

test("a shift moves in time, to another day, to another person, and at the edge of a group to another group", async () => {
  const page = await pageOf();
  press(page, "Alt+ArrowRight", D1);
  expect(shiftOf(page, "d1")).toMatchObject({ from: "08:15", to: "17:15", breaks: [{ from: "12:15", to: "12:45" }] });
  press(page, "Alt+PageDown", D1);
  expect(shiftOf(page, "d1")).toMatchObject({ date: WEDNESDAY, staffId: "anna" });
  press(page, "Alt+ArrowDown", D1);
  expect(shiftOf(page, "d1")).toMatchObject({ staffId: "bea", groupId: "g1" });
  press(page, "Alt+ArrowDown", D1);
  expect(shiftOf(page, "d1")).toMatchObject({ staffId: "carla", groupId: "g2" });
  expect(page.ui.getState().place).toBe(D1);
  for (let step = 0; step < 4; step += 1) press(page, "Ctrl+Z");
  expect(shiftOf(page, "d1")).toMatchObject({ from: "08:00", date: TUESDAY, staffId: "anna", groupId: "g1" });
  press(page, "Alt+ArrowUp", D1);
  expect(saidLast(page)).toBe(texts.boardActions.unavailable.noRow);
});

test("in the person view a row is a person, and the group stays", async () => {
  const page = await pageOf();
  page.ui.setState({ view: "person" });
  press(page, "Alt+ArrowDown", shiftPlace("d2"));
  expect(shiftOf(page, "d2")).toMatchObject({ staffId: "carla", groupId: "g1" });
});

test("begin and end go by themselves", async () => {
  const page = await pageOf();
  press(page, "Ctrl+Shift+ArrowLeft", D1);
  press(page, "Shift+Alt+ArrowRight", D1);
  expect(shiftOf(page, "d1")).toMatchObject({ from: "07:45", to: "17:15" });
});

test("what is selected moves together, as one change with one undo", async () => {
  const page = await pageOf();
  press(page, " ", D1);
  press(page, " ", shiftPlace("d3"));
  expect(saidLast(page)).toBe(texts.boardActions.announce.selected(2));
  press(page, "Alt+ArrowLeft", D1);
  expect([shiftOf(page, "d1").from, shiftOf(page, "d3").from]).toEqual(["07:45", "09:45"]);
  expect(boardOf(page).undo).toHaveLength(1);
  press(page, "Ctrl+Z");
  expect([shiftOf(page, "d1").from, shiftOf(page, "d3").from]).toEqual(["08:00", "10:00"]);
  press(page, "Alt+ArrowDown", D1);
  expect(saidLast(page)).toBe(texts.boardActions.unavailable.needsOnePerson);
  press(page, "Escape", D1);
  expect(page.ui.getState().selection.size).toBe(0);
});

test("Ctrl+A takes in more each time: the row, the group of the day, the day, the week", async () => {
  const page = await pageOf();
  press(page, "Ctrl+A", D1);
  expect([...page.ui.getState().selection]).toEqual(["d1"]);
  press(page, "Ctrl+A", D1);
  expect([...page.ui.getState().selection]).toEqual(["d1", "d2"]);
  press(page, "Ctrl+A", D1);
  expect([...page.ui.getState().selection]).toEqual(["d1", "d2", "d3"]);
  press(page, "Ctrl+A", D1);
  expect(saidLast(page)).toBe(texts.boardActions.unavailable.nothingToSelect);
});

test("Ctrl+A goes on to the group from a row that holds other days as well", async () => {
  const page = await openPage();
  const { shifts } = boardOf(page).roster;
  const first = shifts.find(({ staffId, date }) =>
    shifts.some((other) => other.staffId === staffId && other.date > date),
  );
  if (first === undefined) throw new Error("nobody works on two days");
  const place = shiftPlace(first.id);
  const sizes = [1, 2, 3, 4, 5].map(() => {
    press(page, "Ctrl+A", place);
    return page.ui.getState().selection.size;
  });
  const ofDay = shifts.filter(({ date }) => date === first.date).length;
  expect(sizes.slice(0, 2)).toEqual([1, shifts.filter(({ staffId }) => staffId === first.staffId).length]);
  expect(sizes.slice(3)).toEqual([ofDay, shifts.length]);
});

test("what is copied is pasted over the person, group and day of the focus; what is cut leaves its place", async () => {
  const page = await pageOf();
  press(page, "Ctrl+V", D1);
  expect(saidLast(page)).toBe(texts.boardActions.unavailable.nothingCopied);
  press(page, "Ctrl+C", D1);
  press(page, "Ctrl+V", cellPlace(laneKey("g2", "dora"), WEDNESDAY));
  const pasted = boardOf(page).roster.shifts.at(-1);
  expect(pasted).toMatchObject({ staffId: "dora", groupId: "g2", date: WEDNESDAY, from: "08:00", to: "17:00" });
  expect(page.ui.getState().place).toBe(shiftPlace(pasted?.id ?? ""));

  press(page, "Ctrl+X", shiftPlace("d2"));
  expect(boardOf(page).roster.shifts.map(({ id }) => id)).not.toContain("d2");
  press(page, "Ctrl+V", stripPlace("g2", WEDNESDAY));
  expect(boardOf(page).roster.shifts.at(-1)).toMatchObject({ staffId: "bea", groupId: "g2", date: WEDNESDAY });
});

test("several pasted at once are selected, each with its own person", async () => {
  const page = await pageOf();
  page.ui.setState({ selection: new Set(["d1", "d2"]) });
  press(page, "Ctrl+C", D1);
  press(page, "Ctrl+V", stripPlace("g1", WEDNESDAY));
  const pasted = boardOf(page).roster.shifts.slice(-2);
  expect(pasted.map(({ staffId, date }) => [staffId, date])).toEqual([
    ["anna", WEDNESDAY],
    ["bea", WEDNESDAY],
  ]);
  expect([...page.ui.getState().selection]).toEqual(pasted.map(({ id }) => id));
});

test("two people swap, and only two shifts of two people", async () => {
  const page = await pageOf();
  press(page, "W", D1);
  expect(saidLast(page)).toBe(texts.boardActions.unavailable.needsTwoShifts);
  page.ui.setState({ selection: new Set(["d1", "d3"]) });
  press(page, "W", D1);
  expect([shiftOf(page, "d1"), shiftOf(page, "d3")]).toMatchObject([
    { staffId: "carla", groupId: "g1", from: "08:00" },
    { staffId: "anna", groupId: "g2", from: "10:00" },
  ]);
});

test("breaks are planned by the rules, moved, made longer and taken away; a refusal says why", async () => {
  const page = await pageOf();
  const breaksOf = () => shiftOf(page, "d1").breaks.map(({ from, to }) => `${from}-${to}`);
  press(page, ".", D1);
  expect(breaksOf()).toEqual(["12:15-12:45"]);
  press(page, ">", D1);
  expect(breaksOf()).toEqual(["12:15-13:00"]);
  press(page, "<", D1);
  press(page, ",", D1);
  press(page, "Shift+P", D1);
  expect(breaksOf()).toEqual([]);
  press(page, "P", D1);
  await expect.poll(breaksOf).toHaveLength(1);
  press(page, "P", D1);
  await expect.poll(() => saidLast(page)).toBe(texts.boardActions.unavailable.noBreakNeeded);
  press(page, ".", shiftPlace("d2"));
  expect(saidLast(page)).toBe(texts.boardActions.unavailable.noBreak);
});

test("of several breaks the keys act on the first, on the one that was chosen, and on the one that was acted on", async () => {
  const page = await pageOf();
  const breaksOf = () => shiftOf(page, "d1").breaks.map(({ from, to }) => `${from}-${to}`);
  press(page, ";", D1);
  expect(saidLast(page)).toBe(texts.boardActions.unavailable.onlyBreak);
  runEdit(page, (edit) => addBreak(edit, "d1", { from: 840, to: 855 }));
  press(page, ".", D1);
  expect(breaksOf()).toEqual(["12:15-12:45", "14:00-14:15"]);
  press(page, ";", D1);
  expect(saidLast(page)).toBe(texts.boardActions.announce.breakChosen(2, 2, "14:00 tot 14:15"));
  press(page, ">", D1);
  for (let step = 0; step < 10; step += 1) press(page, ",", D1);
  // It stops at the other break, and is not taken for it after an undo.
  expect(breaksOf()).toEqual(["12:15-12:45", "12:45-13:15"]);
  press(page, "Ctrl+Z", D1);
  press(page, "<", D1);
  expect(breaksOf()).toEqual(["12:15-12:45", "13:00-13:15"]);
  press(page, ";", D1);
  expect(saidLast(page)).toBe(texts.boardActions.announce.breakChosen(1, 2, "12:15 tot 12:45"));
  press(page, "Shift+P", D1);
  expect(breaksOf()).toEqual(["13:00-13:15"]);
  press(page, "Shift+P", D1);
  expect(breaksOf()).toEqual([]);
});

test("the break that was chosen is of its shift alone: another one begins with its first", async () => {
  const page = await pageOf();
  for (const from of [570, 645]) runEdit(page, (edit) => addBreak(edit, "d2", { from, to: from + 15 }));
  page.ui.setState({ chosenBreak: { shiftId: "d1", from: 720 } });
  press(page, ".", shiftPlace("d2"));
  expect(shiftOf(page, "d2").breaks).toMatchObject([{ from: "09:45" }, { from: "10:45" }]);
});

test("who counts and what is done changes for all that is selected", async () => {
  const page = await pageOf();
  page.ui.setState({ selection: new Set(["d1", "d2"]) });
  press(page, "F", D1);
  expect([shiftOf(page, "d1").formatief, shiftOf(page, "d2").formatief]).toEqual([false, false]);
  press(page, "F", D1);
  expect([shiftOf(page, "d1").formatief, shiftOf(page, "d2").formatief]).toEqual([true, true]);
});

test("questions and forms open for what has the focus, and with nothing to ask it is said", async () => {
  const page = await pageOf();
  press(page, "Enter", D1);
  expect(page.ui.getState().editor).toEqual({ kind: "edit", shiftId: "d1" });
  const cell = cellPlace(laneKey("g2", "dora"), WEDNESDAY);
  press(page, "Enter", cell);
  expect(page.ui.getState().editor).toEqual({ kind: "new", groupId: "g2", staffId: "dora", date: WEDNESDAY });
  press(page, "S", D1);
  expect(page.ui.getState().prompt).toEqual({ kind: "split", shiftId: "d1", minute: null });
  press(page, "Ctrl+Shift+D", D1);
  expect(page.ui.getState().prompt).toEqual({ kind: "days", shiftIds: ["d1"] });
  press(page, "Shift+F10", D1);
  expect(page.ui.getState().menu).toEqual({ place: D1, point: null, minute: null, section: null });
  press(page, "Delete", cell);
  expect(saidLast(page)).toBe(texts.boardActions.unavailable.needsShift);
});

test("a week copies a shift to its next day, and no further than its last", async () => {
  const page = await pageOf();
  press(page, "Ctrl+D", D1);
  expect(boardOf(page).roster.shifts.at(-1)).toMatchObject({ staffId: "anna", date: WEDNESDAY, from: "08:00" });
  for (let day = 0; day < 2; day += 1) press(page, "Ctrl+D");
  expect(boardOf(page).roster.shifts.at(-1)).toMatchObject({ date: "2026-11-27" });
  press(page, "Ctrl+D");
  expect(saidLast(page)).toBe(texts.boardActions.unavailable.noOtherDay);
});

test("someone is away for the day by a letter of the menu that a key opens, and the gap stays open", async () => {
  const page = await pageOf();
  press(page, "Z", D1);
  expect(page.ui.getState().menu).toEqual({ place: D1, point: null, minute: null, section: "away" });
  for (const [id, reason] of [
    ["awayZiek", "ziek"],
    ["awayVoorschakel", "voorschakel"],
  ] as const) {
    const action = BOARD_ACTIONS.find((candidate) => candidate.id === id);
    action?.run(contextAt(page, D1));
    await expect.poll(() => boardOf(page).roster.openPlaces).toMatchObject([{ date: TUESDAY, from: "08:00" }]);
    const anna = boardOf(page).location.staff.find((person) => person.id === "anna");
    expect(anna?.unavailable).toMatchObject([{ date: TUESDAY, reason }]);
    expect(page.ui.getState().prompt).toMatchObject({ kind: "fillPlace" });
    press(page, "Ctrl+Z");
    expect(shiftOf(page, "d1")).toBeDefined();
  }
});

test("in the week view the strip of a group leads to the merge that it is in", async () => {
  const page = await pageOf();
  const strip = stripPlace("g2", TUESDAY);
  press(page, "Shift+M", strip);
  expect(saidLast(page)).toBe(texts.absence.merge.unavailable.needsMerge);
  const [early, late] = [
    { date: TUESDAY, from: "07:00", to: "08:00", groupIds: ["g1", "g2"] },
    { date: TUESDAY, from: "17:00", to: "18:00", groupIds: ["g1", "g2"] },
  ].map((merge) => mergeSchema.parse(merge));
  for (const merge of [late, early]) {
    if (merge !== undefined) runEdit(page, (context) => addMerge(context, merge));
  }
  press(page, "Shift+M", strip);
  expect(page.ui.getState().prompt).toMatchObject({ kind: "merge", target: { merge: early } });
  BOARD_ACTIONS.find(({ id }) => id === "editMergeOfGroup")?.run({ ...contextAt(page, strip), minute: 17 * 60 + 30 });
  expect(page.ui.getState().prompt).toMatchObject({ kind: "merge", target: { merge: late } });
});
