import { expect, test } from "vitest";
import { fieldsOf, readShift, type ShiftFields } from "../../../renderer/board/shiftForm.ts";
import { type Shift, shiftSchema } from "../../../shared/exchange/records.ts";
import { readTime } from "../../../shared/planning/readTime.ts";

const SHIFT: Shift = shiftSchema.parse({
  id: "d1",
  staffId: "a",
  date: "2026-11-24",
  from: "07:30",
  to: "17:00",
  activity: "groep",
  groupId: "g1",
  breaks: [
    { from: "12:30", to: "13:00", leavesGroup: true },
    { from: "15:00", to: "15:15" },
  ],
  note: "van het document",
});

function read(part: Partial<ShiftFields>, base: Shift = SHIFT) {
  return readShift({ ...fieldsOf(base), ...part }, base);
}

test("times are read as people type them", () => {
  expect(["7:30", "07:30", "7.30", "730", "0730", "7", "24:00"].map(readTime)).toEqual([
    450, 450, 450, 450, 450, 420, 1440,
  ]);
  expect(["", "half acht", "7:3", "7:60", "24:01", "25", "-1"].map(readTime)).toEqual(Array(7).fill(null));
});

test("a form that is not touched gives the same shift, fields of its own and further breaks included", () => {
  expect(read({})).toEqual({ ok: true, shift: SHIFT });
});

test("formatief is only written when someone chose it", () => {
  expect(read({ formatief: false })).toMatchObject({ ok: true, shift: { formatief: false } });
  const result = read({});
  expect(result.ok && "formatief" in result.shift).toBe(false);
});

test("each thing that cannot be has its sentence at its field", () => {
  expect(read({ from: "x" })).toMatchObject({ ok: false, errors: { from: expect.any(String) } });
  expect(read({ to: "7:00" })).toMatchObject({ ok: false, errors: { to: expect.any(String) } });
  expect(read({ groupId: "" })).toMatchObject({ ok: false, errors: { groupId: expect.any(String) } });
  expect(read({ pauseTo: "" })).toMatchObject({ ok: false, errors: { pauseTo: expect.any(String) } });
  expect(read({ pauseFrom: "7:00", pauseTo: "7:15" })).toMatchObject({
    ok: false,
    errors: { pauseFrom: expect.any(String) },
  });
  expect(read({ pauseFrom: "14:45", pauseTo: "15:05" })).toMatchObject({
    ok: false,
    errors: { pauseFrom: expect.any(String) },
  });
  expect(read({ to: "15:05" })).toMatchObject({ ok: false, errors: { to: expect.any(String) } });
});

test("an emptied pause goes, the others stay; without a group the shift has none", () => {
  expect(read({ pauseFrom: "", pauseTo: "" })).toMatchObject({
    ok: true,
    shift: { breaks: [{ from: "15:00", to: "15:15" }] },
  });
  expect(read({ groupId: "", activity: "kantoor" })).toMatchObject({
    ok: true,
    shift: { groupId: null, activity: "kantoor" },
  });
});
