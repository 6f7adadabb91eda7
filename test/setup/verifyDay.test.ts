import { expect, test } from "vitest";
import { judgeDay } from "../../electron/setup/verifyDay.ts";

const GOOD: Readonly<Record<string, number>> = {
  actions: 720,
  changesStored: 600,
  mostWalMb: 4,
  pageHeapMbAtBegin: 30,
  pageHeapMbAtEnd: 35,
  mainHeapMbAtBegin: 13,
  mainHeapMbAtEnd: 13.5,
  workingSetMbAtBegin: 600,
  workingSetMbAtEnd: 650,
  fileMbAtBegin: 250,
  fileMbAtEnd: 253,
  verdictP50MsAtBegin: 40,
  verdictP50MsAtEnd: 45,
  switchWeekP50MsAtBegin: 100,
  switchWeekP50MsAtEnd: 110,
};

test("a day without growth is good", () => {
  expect(judgeDay(GOOD)).toEqual({ ok: true, figure: expect.stringMatching(/^720 handelingen, 600 wijzigingen/) });
});

test.each([
  ["pageHeapMb", { pageHeapMbAtEnd: 60 }],
  ["mainHeapMb", { mainHeapMbAtEnd: 30 }],
  ["workingSetMb", { workingSetMbAtEnd: 1000 }],
  ["fileMb", { fileMbAtEnd: 300 }],
  ["verdictP50Ms", { verdictP50MsAtEnd: 90 }],
  ["switchWeekP50Ms", { switchWeekP50MsAtEnd: 300 }],
  ["mostWalMb", { mostWalMb: 60 }],
  // A day on which hardly anything was stored proves nothing.
  ["changesStored", { changesStored: 100 }],
  ["fileMb", { fileMbAtEnd: Number.NaN }],
])("%s that is beyond its bound is told", (name, changed) => {
  expect(judgeDay({ ...GOOD, ...changed })).toEqual({
    ok: false,
    figure: expect.stringMatching(new RegExp(`^${name}!`)),
  });
});
