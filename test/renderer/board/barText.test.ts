import { expect, test } from "vitest";
import { fitBarText } from "../../../renderer/board/barText.ts";
import { shiftSchema } from "../../../shared/exchange/records.ts";

function shift(from: string, to: string) {
  return shiftSchema.parse({ id: "d", staffId: "a", date: "2026-11-24", from, to, activity: "groep", groupId: "g" });
}

test("a bar says its times in the longest form that fits, and then only when it begins", () => {
  const texts = [120, 60, 40, 12].map((width) => fitBarText(shift("09:00", "12:30"), [], width).times);
  expect(texts).toEqual(["9:00–12:30", "9–12:30", "9:00", ""]);
});

test("letters of the role come before the times, and never half a word", () => {
  expect(fitBarText(shift("09:00", "14:00"), ["GH"], 66)).toEqual({ labels: ["GH"], times: "9–14" });
  expect(fitBarText(shift("09:00", "14:00"), ["GH"], 30)).toEqual({ labels: ["GH"], times: "" });
  expect(fitBarText(shift("09:00", "14:00"), ["ziek", "GH"], 40)).toEqual({ labels: ["ziek"], times: "" });
  expect(fitBarText(shift("09:00", "14:00"), ["GH"], 10)).toEqual({ labels: [], times: "" });
});
