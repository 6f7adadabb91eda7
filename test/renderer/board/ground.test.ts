import { expect, test } from "vitest";
import { daysOf, groundOn } from "../../../renderer/board/ground.ts";
import { cellSentence } from "../../../renderer/board/sentences.ts";
import { buildDocument, TUESDAY } from "../../shared/buildDocument.ts";

const { location, staff } = buildDocument({
  staff: [{ id: "s1", name: "Bo", role: "pm", availability: [{ weekday: 2, from: "07:00", to: "12:00" }] }],
});
const [bo] = staff;
if (bo === undefined) throw new Error("nobody");

const work = (date: string, staffId = "s1") => ({
  staffId,
  date,
  from: "11:00",
  to: "15:00",
  breaks: [],
  at: "De Regenboog",
});

test("work at another location lies under the day of that person, and that time is not free", () => {
  const roster = { elsewhere: [work(TUESDAY), work("2026-11-25"), work(TUESDAY, "s9")] };
  const [day] = daysOf({ location }, roster, [TUESDAY]);
  if (day === undefined) throw new Error("no day");
  const ground = groundOn(bo, day);
  expect(ground).toEqual([
    { from: 660, to: 900, kind: "away", reason: "elsewhere", at: "De Regenboog" },
    { from: 900, to: 1440, kind: "free", reason: "free" },
  ]);
  const sentence = cellSentence(bo, { date: TUESDAY, shifts: [], ground, elsewhere: [] });
  expect(sentence).toBe("Bo, dinsdag 24 november: geen dienst, werkt op De Regenboog, vrij");
});

test("a roster without it leaves the ground as it was", () => {
  const [day] = daysOf({ location }, {}, [TUESDAY]);
  expect(day?.elsewhere).toEqual([]);
});
