import { describe, expect, it } from "vitest";
import { basisDays, basisWords } from "../../../renderer/closeDay/basisWords.ts";
import { closableDates } from "../../../renderer/closeDay/closeDayEdits.ts";
import {
  type CloseDayFields,
  closeDayFields,
  extraStay,
  extraWork,
  isOtherwise,
  type StayRow,
  type WorkRow,
  withGroup,
} from "../../../renderer/closeDay/closeDayRows.ts";
import { readCloseDay } from "../../../renderer/closeDay/readCloseDay.ts";
import { editableOf, MONDAY, shift, sketch, TUESDAY } from "../../shared/editing/rosterSketch.ts";

const planned = [
  shift("d1", { breaks: [{ from: "12:30", to: "13:00", leavesGroup: true }] }),
  shift("d2", { staffId: "s2" }),
];
const expected = [
  { childId: "c1", groupId: "g1", from: 480, to: 1020 },
  { childId: "c2", groupId: "g1", from: 480, to: 1020 },
];
const asExpected = [
  { childId: "c1", groupId: "g1", from: "08:00", to: "17:00" },
  { childId: "c2", groupId: "g1", from: "08:00", to: "17:00" },
];
const fields = closeDayFields(planned, expected, { shifts: planned, attendance: asExpected });

function withWork(index: number, part: Partial<WorkRow>): CloseDayFields {
  return { ...fields, work: fields.work.map((row, at) => (at === index ? { ...row, ...part } : row)) };
}

function withStay(index: number, part: Partial<StayRow>): CloseDayFields {
  return { ...fields, stays: fields.stays.map((row, at) => (at === index ? { ...row, ...part } : row)) };
}

function errorsOf(some: CloseDayFields): object {
  const read = readCloseDay(some);
  return read.ok ? {} : Object.fromEntries(read.errors);
}

describe("the form of a day", () => {
  it("that went as planned records the plan", () => {
    expect(readCloseDay(fields)).toEqual({ ok: true, actual: { shifts: planned, attendance: asExpected } });
  });

  it("begins with who was planned and did not come, and who came unplanned", () => {
    const came = shift("x", { staffId: "s3", from: "10:00" });
    const late = { childId: "c1", groupId: "g1", from: "09:00", to: "17:00" };
    const other = { childId: "c3", groupId: "g1", from: "08:00", to: "12:00" };
    const some = closeDayFields(planned, expected, { shifts: [came], attendance: [late, other] });
    expect(some.work.map(({ key, isPresent }) => [key, isPresent])).toEqual([
      ["d1", false],
      ["d2", false],
      ["x", true],
    ]);
    expect(some.stays.map(({ childId, isPresent, from }) => [childId, isPresent, from])).toEqual([
      ["c1", true, "9:00"],
      ["c2", false, "8:00"],
      ["c3", true, "8:00"],
    ]);
    expect(some.stays.map(isOtherwise)).toEqual([true, true, true]);
    expect(fields.stays.map(isOtherwise)).toEqual([false, false]);
  });

  it("leaves out who was absent", () => {
    expect(readCloseDay(withWork(0, { isPresent: false }))).toMatchObject({ actual: { shifts: [planned[1]] } });
    expect(readCloseDay(withStay(0, { isPresent: false }))).toMatchObject({ actual: { attendance: [asExpected[1]] } });
  });

  it("cuts breaks that nobody touched along with shorter times", () => {
    const read = readCloseDay(withWork(0, { to: "12:45" }));
    expect(read).toMatchObject({
      actual: { shifts: [{ to: "12:45", breaks: [{ from: "12:30", to: "12:45", leavesGroup: true }] }, {}] },
    });
  });

  it("takes breaks as they are typed, and keeps what is known of those that stay", () => {
    const read = readCloseDay(withWork(0, { breaks: "15-15:10, 12.30–13:00" }));
    expect(read).toMatchObject({
      actual: {
        shifts: [
          {
            breaks: [
              { from: "12:30", to: "13:00", leavesGroup: true },
              { from: "15:00", to: "15:10" },
            ],
          },
          {},
        ],
      },
    });
    expect(readCloseDay(withWork(0, { breaks: "" }))).toMatchObject({ actual: { shifts: [{ breaks: [] }, {}] } });
  });

  it("says what is wrong with which row", () => {
    expect(errorsOf(withWork(0, { from: "acht", to: "" }))).toMatchObject({
      d1: { from: expect.any(String), to: expect.any(String) },
    });
    expect(errorsOf(withWork(0, { from: "17:00", to: "8:00" }))).toHaveProperty("d1.to");
    expect(errorsOf(withWork(0, { breaks: "half een" }))).toHaveProperty("d1.breaks");
    expect(errorsOf(withWork(0, { breaks: "7:00-8:30" }))).toHaveProperty("d1.breaks");
    expect(errorsOf(withWork(0, { breaks: "12:00-13:00, 12:30-13:30" }))).toHaveProperty("d1.breaks");
    expect(errorsOf(withStay(1, { to: "7:00" }))).toHaveProperty(["stay:1", "to"]);
  });

  it("lets nobody be in two places at once", () => {
    const twice = { ...extraWork("x", TUESDAY, "s1", "g2"), from: "16:00", to: "18:00" };
    expect(errorsOf({ ...fields, work: [...fields.work, twice] })).toEqual({ x: { from: expect.any(String) } });
    const child = { ...extraStay("y", "c1", "g2"), from: "16:00", to: "18:00" };
    expect(errorsOf({ ...fields, stays: [...fields.stays, child] })).toEqual({ y: { from: expect.any(String) } });
  });

  it("records who came unplanned on the group that was chosen", () => {
    const extra = { ...withGroup(extraWork("x", TUESDAY, "s3", "g1"), "g2"), from: "9", to: "12" };
    expect(readCloseDay({ ...fields, work: [extra] })).toMatchObject({
      actual: { shifts: [{ id: "x", staffId: "s3", groupId: "g2", activity: "groep", from: "09:00", to: "12:00" }] },
    });
    expect(withGroup(extra, null).shift).toMatchObject({ groupId: null, activity: "kantoor" });
  });
});

describe("of what the figures are", () => {
  const { roster } = editableOf(sketch());
  const closed = { ...roster, closedDays: [{ date: TUESDAY, closedOn: TUESDAY, shifts: [] }] };

  it("is said in a word, and in full which days", () => {
    expect(basisWords(roster, "actual", [MONDAY, TUESDAY])).toBe("gepland");
    expect(basisWords(closed, "planned", [MONDAY, TUESDAY])).toBe("gepland");
    expect(basisWords(closed, "actual", [MONDAY, TUESDAY])).toBe("deels gerealiseerd");
    expect(basisWords(closed, "actual", [TUESDAY])).toBe("gerealiseerd");
    expect(basisDays(closed)).toBe("Gerealiseerd: di 24 nov; verder gepland");
  });

  it("days that are yet to come cannot be closed", () => {
    expect(closableDates(roster, TUESDAY)).toEqual([MONDAY, TUESDAY]);
    expect(closableDates(roster, "2026-11-20")).toEqual([]);
  });
});
