import { expect, test } from "vitest";
import { stackMerges } from "../../../renderer/board/boardModel.ts";
import { placeLabel } from "../../../renderer/merges/mergeLabel.ts";

const AXIS = { from: 420, to: 1020 };

/** Where the words of each merge of a day stand, of a day from 7 to 17. */
function labelsOf(...spans: readonly [from: string, to: string][]) {
  const merges = stackMerges(
    spans.map(([from, to], index) => ({ date: "2026-11-24", from, to, groupIds: [`a${index}`, `b${index}`] })),
  );
  return merges.map((merge) => placeLabel(merge, merges, AXIS));
}

test("the words of an hour at the begin of the day go on after it, those of one at its end stand before it", () => {
  expect(labelsOf(["07:00", "08:00"])).toEqual([{ side: "after", room: 0.9 }]);
  expect(labelsOf(["16:00", "17:00"])).toEqual([{ side: "before", room: 0.9 }]);
});

test("two merges in one row share what is free between them", () => {
  expect(labelsOf(["07:00", "08:00"], ["16:00", "17:00"])).toEqual([
    { side: "after", room: 0.4 },
    { side: "before", room: 0.4 },
  ]);
});

test("merges that overlap stand under each other, and do not take each other's room", () => {
  expect(labelsOf(["07:00", "08:00"], ["07:30", "08:00"])).toEqual([
    { side: "after", room: 0.9 },
    { side: "after", room: 0.9 },
  ]);
});

test("the words of a long merge stand within it", () => {
  expect(labelsOf(["08:00", "15:00"])).toEqual([{ side: "within", room: 0.7 }]);
});
