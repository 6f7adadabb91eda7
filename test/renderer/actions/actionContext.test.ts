import { beforeAll, expect, test } from "vitest";
import { readSpot } from "../../../renderer/actions/actionContext.ts";
import { laneKey } from "../../../renderer/board/boardModel.ts";
import { cellPlace, openCellPlace, openPlaceKey, shiftPlace, stripPlace } from "../../../renderer/board/focusMap.ts";
import { buildDocument, TUESDAY } from "../../shared/buildDocument.ts";
import { fakeStorage } from "../fakeSurroundings.ts";
import { boardOf, contextAt, openPage, withoutScreen } from "./actionPage.ts";

beforeAll(withoutScreen);

/** Ids may hold any sign, so also those of which keys of places are made. */
const SKETCH = {
  groups: [
    { id: "g1", care: "dagopvang" },
    { id: "g/2:x", care: "dagopvang" },
  ],
  staff: [
    { id: "a", role: "pm", homeGroupIds: ["g1"] },
    { id: "b/a", role: "pm", homeGroupIds: ["g/2:x"] },
    { id: "nowhere", role: "coach" },
  ],
  shifts: [
    { staffId: "a", from: "08:00", to: "12:00" },
    { staffId: "b/a", from: "08:00", to: "12:00", groupId: "g/2:x" },
  ],
};

async function pageOf() {
  return await openPage(fakeStorage(buildDocument(SKETCH)));
}

test("a place is read back to what it stands for", async () => {
  const board = boardOf(await pageOf());
  const spots = [
    [shiftPlace("d2"), { kind: "shift", groupId: "g/2:x", staffId: "b/a", date: TUESDAY }],
    [cellPlace(laneKey("g1", "a"), TUESDAY), { kind: "cell", groupId: "g1", staffId: "a", date: TUESDAY }],
    [cellPlace(laneKey("g/2:x", "b/a"), TUESDAY), { kind: "cell", groupId: "g/2:x", staffId: "b/a", date: TUESDAY }],
    [cellPlace(laneKey(null, "nowhere"), TUESDAY), { kind: "cell", groupId: null, staffId: "nowhere", date: TUESDAY }],
    [stripPlace("g/2:x", TUESDAY), { kind: "strip", groupId: "g/2:x", date: TUESDAY }],
    [openCellPlace("g1", TUESDAY), { kind: "openCell", groupId: "g1", date: TUESDAY }],
    [openPlaceKey("o:1"), { kind: "open", openPlaceId: "o:1" }],
  ] as const;
  for (const [place, spot] of spots) expect(readSpot(place, board)).toMatchObject(spot);
});

test("a place that is not there any more stands for nothing", async () => {
  const board = boardOf(await pageOf());
  const gone = [
    shiftPlace("d9"),
    cellPlace(laneKey("g9", "a"), TUESDAY),
    stripPlace("g9", TUESDAY),
    stripPlace("g1", "2026-12-01"),
    "",
  ];
  expect(gone.map((place) => readSpot(place, board))).toEqual(gone.map(() => null));
});

test("an action is about the selection, but about a shift outside it when that has the focus", async () => {
  const page = await pageOf();
  const idsAt = (place: string) => contextAt(page, place).shifts.map(({ id }) => id);
  expect(idsAt(shiftPlace("d1"))).toEqual(["d1"]);
  expect(idsAt(stripPlace("g1", TUESDAY))).toEqual([]);
  page.ui.setState({ selection: new Set(["d2", "gone"]) });
  expect(idsAt(shiftPlace("d1"))).toEqual(["d1"]);
  expect(idsAt(stripPlace("g1", TUESDAY))).toEqual(["d2"]);
  page.ui.setState({ selection: new Set(["d1", "d2"]) });
  expect(idsAt(shiftPlace("d1"))).toEqual(["d1", "d2"]);
});
