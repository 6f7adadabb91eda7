import { describe, expect, it } from "vitest";
import type { Moment } from "../../../shared/checking/dayJudgement.ts";
import { prepareDay } from "../../../shared/checking/prepareDay.ts";
import type { NeedUnit } from "../../../shared/checking/preparedDay.ts";
import { stripsOf } from "../../../shared/checking/strips.ts";
import { buildDocument, childrenOf, pm, TUESDAY } from "../buildDocument.ts";

/*
 * Where a strip is cut: between two moments that follow each other, when anything that the strip shows is another. Each case
 * takes one such thing of a moment of three children of 1 with one PM'er, so that nothing else can be what cuts it.
 */

const document = buildDocument({
  staff: pm("s1"),
  children: childrenOf("one", 3),
  shifts: [{ staffId: "s1", from: "08:00", to: "18:00" }],
});
const [roster] = document.weeks;
if (!roster) throw new Error("the sketch has a week");
const [stretch] = prepareDay(document, roster, TUESDAY).unitStretches;
if (!stretch) throw new Error("the day has a unit");
const { unit } = stretch;
const [room] = unit.rooms;
if (!room || unit.need.status === "notEvaluated") throw new Error("the unit has a room and a need");
const { need } = unit;

const morning: Moment = {
  segment: { from: 480, to: 720 },
  unit,
  verdict: "inOrder",
  regularVerdict: "inOrder",
  leansOn: [],
  shortBy: 0,
  belowHalf: false,
  isBkrShortage: false,
};
const afternoon: Moment = { ...morning, segment: { from: 720, to: 1080 } };

/** The begins of the strip's segments when the afternoon is another than the morning. */
function cutsWith(other: Partial<Moment>): number[] {
  const moments = [morning, { ...afternoon, ...other }];
  const [strip] = stripsOf({ date: TUESDAY, judgement: { moments, accounts: [] } }, document.groups);
  return strip?.segments.map(({ from }) => from) ?? [];
}

const unitWith = (other: Partial<NeedUnit>): Partial<Moment> => ({ unit: { ...unit, ...other } });

describe("a strip", () => {
  it.each<[string, Partial<Moment>]>([
    ["the regular verdict", { regularVerdict: "short" }],
    ["the verdict under the pilots", { verdict: "short" }],
    ["the pilot that it leans on", { leansOn: ["I"] }],
    ["the unit, as when the group is merged", unitWith({ unit: { kind: "merge", ids: ["g1", "g2"] } })],
    ["the children of the unit", unitWith({ mix: [0, 4, 0, 0] })],
    ["the children of the group", unitWith({ rooms: [{ ...room, children: room.children.slice(1) }] })],
    ["the need", unitWith({ need: { ...need, required: 2 } })],
    ["whether the need is an estimate", unitWith({ need: { ...need, status: "mayNotExist" } as NeedUnit["need"] })],
    ["who counts", unitWith({ counted: [] })],
  ])("is cut by %s", (_, other) => {
    expect(cutsWith(other)).toEqual([480, 720]);
  });

  it.each<[string, Partial<Moment>]>([
    ["nothing", {}],
    [
      "one child that takes the place of another",
      unitWith({ rooms: [{ ...room, children: [...room.children].reverse() }] }),
    ],
    [
      "someone who comes and does not count",
      unitWith({ notCounted: unit.counted.map((deployment) => ({ deployment, reason: "role" })) }),
    ],
  ])("is not cut by %s", (_, other) => {
    expect(cutsWith(other)).toEqual([480]);
  });

  it("ends where its last moment ends, and begins anew after time without the group", () => {
    expect(
      stripsOf({ date: TUESDAY, judgement: { moments: [morning, afternoon], accounts: [] } }, document.groups),
    ).toMatchObject([{ groupId: "g1", date: TUESDAY, segments: [{ from: 480, to: 1080 }] }]);
    expect(cutsWith({ segment: { from: 780, to: 1080 } })).toEqual([480, 780]);
  });

  it("counts of the children in the room those of the group", () => {
    const children = room.children.map((presence, index) => (index === 0 ? { ...presence, groupId: "g2" } : presence));
    const [strip] = stripsOf(
      {
        date: TUESDAY,
        judgement: { moments: [{ ...morning, ...unitWith({ rooms: [{ ...room, children }] }) }], accounts: [] },
      },
      document.groups,
    );
    expect(strip?.segments).toMatchObject([{ children: 2, unitChildren: 3 }]);
  });

  it("counts no children of a room in which the group is not, where a need holds for more rooms", () => {
    const elsewhere = { ...room, groupIds: ["g9"] };
    const [strip] = stripsOf(
      {
        date: TUESDAY,
        judgement: { moments: [{ ...morning, ...unitWith({ rooms: [room, elsewhere] }) }], accounts: [] },
      },
      document.groups,
    );
    expect(strip?.segments).toMatchObject([{ children: 3 }]);
  });

  it("is there for a group that has nobody all day, and is empty", () => {
    expect(stripsOf({ date: TUESDAY, judgement: { moments: [], accounts: [] } }, document.groups)).toEqual([
      { groupId: "g1", date: TUESDAY, segments: [] },
    ]);
  });
});
