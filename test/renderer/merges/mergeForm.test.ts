import { expect, test } from "vitest";
import { firstFreeSpan, mergeFields, readMerge, spanAt } from "../../../renderer/merges/mergeForm.ts";
import { locationSchema, mergeSchema } from "../../../shared/exchange/records.ts";
import { openOnWeekdays, TUESDAY } from "../../shared/buildDocument.ts";

const LOCATION = locationSchema.parse({ id: "l1", openingHours: openOnWeekdays("07:00", "18:30") });

const MORNING = mergeSchema.parse({
  date: TUESDAY,
  from: "07:00",
  to: "08:15",
  groupIds: ["g1", "g2"],
  roomGroupId: "g2",
  extra: "kept",
});

test("a new merge is an hour from where was pointed, within the opening hours", () => {
  expect(spanAt(LOCATION, TUESDAY, 487)).toEqual({ from: 480, to: 540 });
  expect(spanAt(LOCATION, TUESDAY, 1100)).toEqual({ from: 1050, to: 1110 });
});

test("else it is the first hour that is free of other merges", () => {
  expect(firstFreeSpan(LOCATION, TUESDAY, [])).toEqual({ from: 420, to: 480 });
  expect(firstFreeSpan(LOCATION, TUESDAY, [MORNING])).toEqual({ from: 495, to: 555 });
  expect(firstFreeSpan(LOCATION, "2026-11-25", [MORNING])).toEqual({ from: 420, to: 480 });
  const allDay = { ...MORNING, to: "18:00" };
  expect(firstFreeSpan(LOCATION, TUESDAY, [allDay])).toEqual({ from: 420, to: 480 });
});

test("the form says of a merge what it is, and keeps what it does not ask", () => {
  const target = { merge: MORNING, date: TUESDAY, groupIds: MORNING.groupIds, span: null };
  const fields = mergeFields(target, LOCATION, [MORNING]);
  expect(fields).toEqual({ groupIds: ["g1", "g2"], from: "7:00", to: "8:15", roomGroupId: "g2" });
  expect(readMerge(fields, TUESDAY, MORNING)).toEqual({ ok: true, merge: MORNING });
});

test("a room of a group that is not in it is no room of it", () => {
  const fields = { groupIds: ["g1", "g3"], from: "7", to: "8.15", roomGroupId: "g2" };
  const { roomGroupId: _room, ...rest } = MORNING;
  expect(readMerge(fields, TUESDAY, MORNING)).toEqual({ ok: true, merge: { ...rest, groupIds: ["g1", "g3"] } });
});

test.each([
  [{ groupIds: ["g1"] }, "groupIds"],
  [{ from: "vroeg" }, "from"],
  [{ to: "" }, "to"],
  [{ to: "7:00" }, "to"],
])("%o is refused at its field", (part, field) => {
  const fields = { groupIds: ["g1", "g2"], from: "7:00", to: "8:00", roomGroupId: "", ...part };
  expect(readMerge(fields, TUESDAY, null)).toEqual({ ok: false, errors: { [field]: expect.any(String) } });
});
