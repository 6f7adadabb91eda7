import { describe, expect, test } from "vitest";
import type { BlockChoice } from "../../../renderer/board/blockChoice.ts";
import { type BlockRow, blockRowsOf, proposeBlock } from "../../../renderer/board/blockForm.ts";
import { fieldsOf, readShift, type ShiftFields } from "../../../renderer/board/shiftForm.ts";
import { deploymentsOf } from "../../../shared/checking/deployment.ts";
import { type Shift, shiftSchema, staffSchema } from "../../../shared/exchange/records.ts";
import { texts } from "../../../shared/texts/nl.ts";

/* The blocks of a shift in its form: rows with one choice each, what is refused of them, and what they make. */

const HOUSEWORK = { from: "12:00", to: "13:00", activity: "huishoudelijk", groupId: null, task: "huishoudelijk" };
/** Repeats its shift, as documents may, and has a field of its own. */
const REPEATING = {
  from: "09:00",
  to: "11:15",
  activity: "groep",
  groupId: "g1",
  formatief: false,
  task: "verzorgend",
  note: "van het document",
};
const PERSON = staffSchema.parse({ id: "a", name: "Jip de W.", role: "pm" });

function shiftOf(part: object, ...blocks: readonly object[]): Shift {
  return shiftSchema.parse({
    id: "d1",
    staffId: "a",
    date: "2026-11-24",
    from: "09:00",
    to: "14:00",
    activity: "groep",
    groupId: "g1",
    formatief: false,
    ...part,
    blocks,
  });
}

const shiftWith = (...blocks: readonly object[]) => shiftOf({}, ...blocks);
const inOffice = (...blocks: readonly object[]) => shiftOf({ activity: "kantoor", groupId: null }, ...blocks);

function row(key: number, from: string, to: string, choice: BlockChoice = "task:verzorgend"): BlockRow {
  return { key, from, to, choice, block: null };
}

function read(base: Shift, part: Partial<ShiftFields>) {
  return readShift({ ...fieldsOf(base), ...part }, base);
}

function shiftAfter(base: Shift, part: Partial<ShiftFields>): Shift {
  const result = read(base, part);
  if (!result.ok) throw new Error("the form refused it");
  return result.shift;
}

const blocksAfter = (base: Shift, part: Partial<ShiftFields>) => shiftAfter(base, part).blocks;

/** What the check makes of the only block of a shift. */
function readByCheck(shift: Shift) {
  const [block] = shift.blocks;
  const [first] = deploymentsOf(PERSON, [shift], shift.date).filter(({ from }) => from === 600);
  expect(block?.from).toBe("10:00");
  return first;
}

function errorsOf(base: Shift, blocks: readonly BlockRow[]) {
  const result = read(base, { blocks });
  return result.ok ? [] : [...(result.errors.blocks ?? [])].map(([key, { at, text }]) => [key, at, text]);
}

describe("a block is one choice", () => {
  test.each<[string, Shift, BlockChoice]>([
    ["a task", shiftWith({ task: "voorbereidend", from: "10:00", to: "11:00" }), "task:voorbereidend"],
    ["a task that repeats its shift", shiftWith(REPEATING), "task:verzorgend"],
    ["an activity", shiftWith({ activity: "overleg", from: "10:00", to: "11:00" }), "activity:overleg"],
    ["housework as activity and task", shiftWith(HOUSEWORK), "activity:huishoudelijk"],
    ["another group", shiftWith({ groupId: "g2", from: "10:00", to: "11:00" }), "group:g2"],
    ["a group with a colon", shiftWith({ groupId: "g:3", from: "10:00", to: "11:00" }), "group:g:3"],
    [
      "a group, from the office",
      inOffice({ activity: "groep", groupId: "g1", from: "10:00", to: "11:00" }),
      "group:g1",
    ],
    ["on top", shiftOf({ formatief: true }, { formatief: false, from: "10:00", to: "11:00" }), "extra"],
    ["counting", shiftWith({ formatief: true, from: "10:00", to: "11:00" }), "counts"],
    ["a task elsewhere", shiftWith({ groupId: "g2", task: "verzorgend", from: "10:00", to: "11:00" }), "asItIs"],
    ["a task that counts", shiftWith({ formatief: true, task: "verzorgend", from: "10:00", to: "11:00" }), "asItIs"],
    [
      "elsewhere and counting",
      shiftWith({ formatief: true, groupId: "g2", from: "10:00", to: "11:00" }),
      "groupCounts:g2",
    ],
    [
      "elsewhere and on top",
      shiftOf({ formatief: true }, { formatief: false, groupId: "g2", from: "10:00", to: "11:00" }),
      "asItIs",
    ],
    [
      "off the groups, where nobody counts",
      shiftOf({ formatief: true }, { activity: "overleg", formatief: false, from: "10:00", to: "11:00" }),
      "activity:overleg",
    ],
    ["of a group, off the groups", inOffice({ groupId: "g2", from: "10:00", to: "11:00" }), "asItIs"],
    ["nothing", shiftWith({ from: "10:00", to: "11:00" }), "asItIs"],
  ])("%s", (_name, shift, choice) => {
    expect(blockRowsOf(shift).map((made) => made.choice)).toEqual([choice]);
    expect(read(shift, {})).toStrictEqual({ ok: true, shift });
  });
});

describe("a new row is read by the check as it says", () => {
  test.each<[BlockChoice, object, object]>([
    ["task:pedagogisch", { task: "pedagogisch" }, { activity: "groep", groupId: "g1", task: "pedagogisch" }],
    ["activity:kantoor", { activity: "kantoor" }, { activity: "kantoor", task: null }],
    ["group:g2", { activity: "groep", groupId: "g2" }, { activity: "groep", groupId: "g2", formatief: false }],
    [
      "groupCounts:g2",
      { activity: "groep", groupId: "g2", formatief: true },
      { activity: "groep", groupId: "g2", formatief: true },
    ],
    ["counts", { formatief: true }, { activity: "groep", groupId: "g1", formatief: true }],
    ["extra", { formatief: false }, { activity: "groep", groupId: "g1", formatief: false }],
  ])("%s", (choice, block, deployment) => {
    const made = shiftAfter(shiftWith(), { blocks: [row(0, "10", "11", choice)] });
    expect(made.blocks).toStrictEqual([{ from: "10:00", to: "11:00", ...block }]);
    expect(readByCheck(made)).toMatchObject({ to: 660, ...deployment });
  });

  test("also on a group out of the office", () => {
    const made = shiftAfter(inOffice(), { blocks: [row(0, "10", "11", "group:g1")] });
    expect(readByCheck(made)).toMatchObject({ activity: "groep", groupId: "g1" });
  });
});

test("rows are in the order of time, whatever their kind", () => {
  const [housework] = blockRowsOf(shiftWith(HOUSEWORK));
  if (!housework) throw new Error("there is a row");
  const blocks = [row(7, "13", "14", "task:pedagogisch"), { ...housework, to: "12:30" }, row(8, "9.00", "12")];
  expect(blocksAfter(shiftWith(HOUSEWORK), { blocks })).toEqual([
    { from: "09:00", to: "12:00", task: "verzorgend" },
    { ...HOUSEWORK, to: "12:30" },
    { from: "13:00", to: "14:00", task: "pedagogisch" },
  ]);
});

describe("a row of a block", () => {
  const combined = { from: "10:00", to: "11:00", groupId: "g2", formatief: true, task: "verzorgend", note: "n" };
  const changed = (block: object, part: Partial<BlockRow>) => {
    const shift = shiftWith(block);
    return blocksAfter(shift, { blocks: blockRowsOf(shift).map((made) => ({ ...made, ...part })) });
  };

  test("keeps all that it says at other times", () => {
    expect(changed(combined, { to: "11.30" })).toStrictEqual([{ ...combined, to: "11:30" }]);
    expect(changed(REPEATING, { to: "10:30" })).toStrictEqual([{ ...REPEATING, to: "10:30" }]);
  });

  test("says the other choice alone, with fields of its own", () => {
    expect(changed(combined, { choice: "group:g:3" })).toStrictEqual([
      { from: "10:00", to: "11:00", activity: "groep", groupId: "g:3", note: "n" },
    ]);
    expect(changed(HOUSEWORK, { choice: "extra" })).toStrictEqual([{ from: "12:00", to: "13:00", formatief: false }]);
    expect(changed(REPEATING, { choice: "activity:school" })).toStrictEqual([
      { from: "09:00", to: "11:15", activity: "school", note: "van het document" },
    ]);
  });

  test("keeps what it repeats when it becomes another task", () => {
    expect(changed(REPEATING, { choice: "task:voorbereidend" })).toStrictEqual([
      { ...REPEATING, task: "voorbereidend" },
    ]);
  });

  test("goes when it is taken out", () => {
    const shift = shiftWith(REPEATING, HOUSEWORK);
    expect(blocksAfter(shift, { blocks: blockRowsOf(shift).slice(1) })).toEqual([HOUSEWORK]);
  });
});

describe("when the shift comes elsewhere or counts otherwise", () => {
  const TEN = { from: "10:00", to: "11:00" };
  test.each<[string, Shift, Partial<ShiftFields>, object]>([
    ["a task goes along", shiftWith(REPEATING), { groupId: "g2", formatief: true }, { groupId: "g2", formatief: true }],
    [
      "a task goes to the office",
      shiftWith(REPEATING),
      { groupId: "", activity: "kantoor" },
      { activity: "kantoor", groupId: null },
    ],
    ["housework stays", shiftWith(HOUSEWORK), { groupId: "g2", formatief: true }, HOUSEWORK],
    [
      "a group stays a group",
      shiftWith({ ...TEN, groupId: "g2" }),
      { groupId: "", activity: "kantoor" },
      { groupId: "g2", activity: "groep" },
    ],
    [
      "a group stays itself",
      shiftOf({ activity: "kantoor" }, { ...TEN, activity: "groep" }),
      { groupId: "g2" },
      { activity: "groep", groupId: "g1" },
    ],
    ["a group of which the shift is now", shiftWith({ ...TEN, groupId: "g2" }), { groupId: "g2" }, { groupId: "g2" }],
    [
      "a group counts as its shift",
      shiftWith({ ...TEN, groupId: "g2", formatief: false }),
      { formatief: true },
      { formatief: true },
    ],
    ["what counted otherwise stays", shiftWith({ ...TEN, formatief: true }), { formatief: true }, { formatief: true }],
  ])("%s", (_name, shift, part, block) => {
    expect(blocksAfter(shift, part)).toMatchObject([block]);
  });
});

test("each row that cannot be has its sentence at the time to mend", () => {
  const { errors: form } = texts.app.form;
  const { errors } = texts.shiftParts;
  const shift = shiftWith();
  expect(errorsOf(shift, [row(4, "x", "10"), row(5, "10", "")])).toEqual([
    [4, "from", form.time],
    [5, "to", form.time],
  ]);
  expect(errorsOf(shift, [row(0, "11", "11")])).toEqual([[0, "to", form.order]]);
  expect(errorsOf(shift, [row(0, "8:59", "10"), row(1, "13", "14:01")])).toEqual([
    [0, "from", errors.outside],
    [1, "to", errors.outside],
  ]);
  expect(errorsOf(shift, [row(0, "9", "11"), row(1, "10:59", "11:30"), row(2, "11", "12:01")])).toEqual([
    [1, "from", errors.overlap],
    [2, "from", errors.overlap],
  ]);
});

test("blocks may touch each other and the ends of the shift, and lie over a break", () => {
  const shift = { ...shiftWith(), breaks: [{ from: "10:00", to: "10:15" }] };
  expect(errorsOf(shift, [row(0, "9", "10:05"), row(1, "10:05", "12"), row(2, "13", "14")])).toEqual([]);
});

test("a shift that becomes shorter than its block is refused at the block", () => {
  const result = read(shiftWith(REPEATING), { from: "10" });
  expect(result).toMatchObject({ ok: false, errors: { blocks: new Map([[0, { at: "from" }]]) } });
});

test("a new row is the whole shift, then what is left of it, then nothing", () => {
  const propose = (fields: ShiftFields) => proposeBlock(fields, "task:verzorgend");
  const empty = shiftWith();
  expect(propose(fieldsOf(empty))).toEqual(row(0, "9:00", "14:00"));
  expect(propose(fieldsOf(shiftWith(REPEATING, HOUSEWORK)))).toEqual(row(2, "11:15", "12:00"));
  expect(propose({ ...fieldsOf(empty), blocks: [row(3, "9", "12"), row(7, "12", "14")] })).toEqual(row(8, "", ""));
  expect(propose({ ...fieldsOf(empty), to: "half drie" })).toEqual(row(0, "", ""));
});
