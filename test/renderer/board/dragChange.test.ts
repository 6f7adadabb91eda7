import { expect, test } from "vitest";
import type { BoardView } from "../../../renderer/board/boardView.ts";
import { makerOfDrag } from "../../../renderer/board/dragChange.ts";
import type { DragPreview } from "../../../renderer/board/dragStore.ts";
import { compareChecks } from "../../../renderer/board/dropCheck.ts";
import { stripPlace } from "../../../renderer/board/focusMap.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { applyChange } from "../../../shared/editing/applyChange.ts";
import { ImpossibleEditError } from "../../../shared/editing/impossibleEdit.ts";
import type { LocationDocument, OpenPlace, Shift, WeekRoster } from "../../../shared/exchange/records.ts";
import { buildDocument, childrenOf, TUESDAY } from "../../shared/buildDocument.ts";

const WEEK = "2026-W48";
const WEDNESDAY = "2026-11-25";

const DOCUMENT = buildDocument({
  groups: [
    { id: "g1", care: "dagopvang" },
    { id: "g2", care: "dagopvang" },
  ],
  staff: [
    { id: "anna", role: "pm", homeGroupIds: ["g1"] },
    { id: "bea", role: "pm", homeGroupIds: ["g1"] },
  ],
  children: childrenOf("two", 3, { from: "08:00", to: "12:00" }),
  shifts: [
    { staffId: "anna", from: "08:00", to: "12:00", breaks: [{ from: "10:00", to: "10:30" }] },
    { staffId: "bea", from: "09:00", to: "13:00" },
  ],
});

/** A drag of d1 as it stands, with what is said otherwise. */
function drag(part: Partial<DragPreview>): DragPreview {
  return {
    kind: "move",
    shiftId: "d1",
    shiftIds: ["d1"],
    breakIndex: null,
    isCopy: false,
    groupId: "g1",
    staffId: "anna",
    date: TUESDAY,
    openPlaceId: null,
    from: 480,
    to: 720,
    refusal: null,
    beside: { x: 0, top: 0, bottom: 0 },
    track: null,
    ...part,
  };
}

function rosterOf(document: LocationDocument) {
  const [roster] = document.weeks;
  if (roster === undefined) throw new Error("the document has no week");
  return roster;
}

function dropped(
  part: Partial<DragPreview>,
  view: BoardView = "week",
  roster: WeekRoster = rosterOf(DOCUMENT),
): readonly Shift[] {
  let ids = 0;
  const location = { ...DOCUMENT, schools: [], acceptedDeviations: [], weeks: [], lastWeek: null };
  const make = makerOfDrag(drag(part), { location: location as never, roster }, view);
  const change = make?.({
    roster,
    staff: DOCUMENT.staff,
    nameOf: (id) => id,
    groupNameOf: (id) => id,
    newId: () => `new-${ids++}`,
  });
  return change ? applyChange(roster, change).shifts : roster.shifts;
}

test("a move goes to the row and day under the pointer; over a strip the person stays", () => {
  expect(dropped({ staffId: "bea", date: WEDNESDAY, from: 500, to: 740 })[0]).toMatchObject({
    staffId: "bea",
    date: WEDNESDAY,
    from: "08:20",
    to: "12:20",
  });
  expect(dropped({ staffId: null, groupId: "g2" })[0]).toMatchObject({ staffId: "anna", groupId: "g2" });
});

test("with Ctrl a copy is dropped and the shift stays", () => {
  const shifts = dropped({ isCopy: true, date: WEDNESDAY });
  expect(shifts).toHaveLength(3);
  expect([shifts[0]?.date, shifts[2]?.date]).toEqual([TUESDAY, WEDNESDAY]);
});

test("of several each goes as far as the one that is held, and those of two people keep them", () => {
  const part = { shiftIds: ["d1", "d2"], date: WEDNESDAY, from: 510, to: 750, staffId: "bea" };
  expect(dropped(part)).toMatchObject([
    { staffId: "anna", date: WEDNESDAY, from: "08:30" },
    { staffId: "bea", date: WEDNESDAY, from: "09:30" },
  ]);
  expect(dropped({ ...part, isCopy: true })).toHaveLength(4);
});

test("an edge, a break and the edge of a break change only that", () => {
  expect(dropped({ kind: "to", to: 660 })[0]).toMatchObject({ from: "08:00", to: "11:00" });
  expect(dropped({ breakIndex: 0, from: 540, to: 570 })[0]?.breaks).toMatchObject([{ from: "09:00", to: "09:30" }]);
  expect(dropped({ kind: "to", breakIndex: 0, from: 600, to: 645 })[0]?.breaks).toMatchObject([
    { from: "10:00", to: "10:45" },
  ]);
});

test("what is drawn is on the group of the row, and in the person view on that of the person", () => {
  const create = { kind: "create" as const, shiftId: null, shiftIds: [] };
  expect(dropped({ ...create, groupId: "g2" }).at(-1)).toMatchObject({ staffId: "anna", groupId: "g2" });
  expect(dropped({ ...create, groupId: null }, "person").at(-1)).toMatchObject({ groupId: "g1", activity: "groep" });
});

test("on an open place a shift fills it and leaves where it was; a copy or a person fills it and leaves all else", () => {
  const { staffId: _nobody, ...work } = rosterOf(DOCUMENT).shifts[1] ?? { staffId: "" };
  const place = { ...work, id: "p1", date: WEDNESDAY, from: "07:00", to: "11:00", asked: [] } as OpenPlace;
  const roster = { ...rosterOf(DOCUMENT), openPlaces: [place] };
  const whoWhen = (part: Partial<DragPreview>) =>
    dropped({ openPlaceId: "p1", ...part }, "week", roster).map(({ id, staffId, from }) => [id, staffId, from]);
  const filled = ["p1", "anna", "07:00"];
  expect(whoWhen({})).toEqual([["d2", "bea", "09:00"], filled]);
  expect(whoWhen({ isCopy: true })).toEqual([["d1", "anna", "08:00"], ["d2", "bea", "09:00"], filled]);
  expect(whoWhen({ kind: "person", shiftId: null, shiftIds: [] })).toEqual([
    ["d1", "anna", "08:00"],
    ["d2", "bea", "09:00"],
    filled,
  ]);
});

test("a person by name makes nothing beside an open place", () => {
  const roster = rosterOf(DOCUMENT);
  expect(dropped({ kind: "person", shiftId: null, shiftIds: [] })).toEqual(roster.shifts);
});

test("what cannot be is refused by the same edit that the drop would make", () => {
  expect(() => dropped({ date: "2026-12-01" })).toThrow(ImpossibleEditError);
});

test("a preview names the strips that would look otherwise, and the overtredingen that it makes", () => {
  const now = checkWeek(DOCUMENT, WEEK);
  const [roster] = DOCUMENT.weeks;
  const without = { ...DOCUMENT, weeks: [{ ...rosterOf(DOCUMENT), ...roster, shifts: [] }] };
  const then = checkWeek(without, WEEK);
  const check = compareChecks(now, then);
  expect([...check.strips.keys()]).toEqual([stripPlace("g1", TUESDAY)]);
  expect(check.overtredingen).toBe(then.summary.regular.overtredingen - now.summary.regular.overtredingen);
  expect(check.overtredingen).toBeGreaterThan(0);
  expect(compareChecks(now, now)).toEqual({ strips: new Map(), overtredingen: 0, merge: null });
});
