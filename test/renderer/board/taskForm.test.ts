import { expect, test } from "vitest";
import { shiftSentence } from "../../../renderer/board/sentences.ts";
import { fieldsOf, readShift, type ShiftFields } from "../../../renderer/board/shiftForm.ts";
import { hasTaskPart, proposeTask, type TaskRow, taskRowsOf } from "../../../renderer/board/taskForm.ts";
import { type Shift, shiftSchema, staffSchema } from "../../../shared/exchange/records.ts";
import { texts } from "../../../shared/texts/nl.ts";

/* Jobcarving in the form of a shift: rows of tasks, what is refused of them, and the blocks they make. */

const HOUSEWORK = { from: "12:00", to: "13:00", activity: "huishoudelijk", groupId: null, task: "huishoudelijk" };

function shiftWith(...blocks: readonly object[]): Shift {
  return shiftSchema.parse({
    id: "d1",
    staffId: "a",
    date: "2026-11-24",
    from: "09:00",
    to: "14:00",
    activity: "groep",
    groupId: "g1",
    formatief: false,
    blocks,
  });
}

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

function row(key: number, from: string, to: string, task: TaskRow["task"] = "verzorgend"): TaskRow {
  return { key, from, to, task, block: null };
}

function read(base: Shift, part: Partial<ShiftFields>) {
  return readShift({ ...fieldsOf(base), ...part }, base);
}

function blocksOf(base: Shift, part: Partial<ShiftFields>) {
  const result = read(base, part);
  if (!result.ok) throw new Error("the form refused it");
  return result.shift.blocks;
}

function taskErrorsOf(base: Shift, tasks: readonly TaskRow[]) {
  const result = read(base, { tasks });
  return result.ok ? [] : [...(result.errors.tasks ?? [])].map(([key, { at, text }]) => [key, at, text]);
}

test("only what merely names a task is a row; untouched, the shift stays the same", () => {
  const otherGroup = { from: "13:00", to: "13:30", groupId: "g2", task: "voorbereidend" };
  const counted = { from: "13:30", to: "13:45", formatief: true, task: "verzorgend" };
  const withoutTask = { from: "13:45", to: "14:00", activity: "overleg" };
  const shift = shiftWith(REPEATING, HOUSEWORK, otherGroup, counted, withoutTask);
  expect(taskRowsOf(shift)).toMatchObject([{ from: "9:00", to: "11:15", task: "verzorgend" }]);
  expect(read(shift, {})).toEqual({ ok: true, shift });
});

test("rows become blocks that name their task alone, in the order of time, around what stays", () => {
  const tasks = [row(0, "13", "14", "pedagogisch"), row(1, "9.00", "12")];
  expect(blocksOf(shiftWith(HOUSEWORK), { tasks })).toEqual([
    { from: "09:00", to: "12:00", task: "verzorgend" },
    HOUSEWORK,
    { from: "13:00", to: "14:00", task: "pedagogisch" },
  ]);
});

test("an edited row keeps the other fields of its block, a removed one goes", () => {
  const shift = shiftWith(REPEATING, HOUSEWORK);
  const [first] = taskRowsOf(shift);
  if (!first) throw new Error("there is a row");
  expect(blocksOf(shift, { tasks: [{ ...first, to: "10:30", task: "voorbereidend" }] })).toEqual([
    { ...REPEATING, to: "10:30", task: "voorbereidend" },
    HOUSEWORK,
  ]);
  expect(blocksOf(shift, { tasks: [] })).toEqual([HOUSEWORK]);
});

test("what a task repeats of its shift goes along with it, what another block says does not", () => {
  const blocks = blocksOf(shiftWith(REPEATING, HOUSEWORK), { groupId: "g2", formatief: true });
  expect(blocks).toEqual([{ ...REPEATING, groupId: "g2", formatief: true }, HOUSEWORK]);
  const office = blocksOf(shiftWith(REPEATING), { groupId: "", activity: "kantoor" });
  expect(office).toEqual([{ ...REPEATING, groupId: null, activity: "kantoor" }]);
});

test("each row that cannot be has its sentence at the time to mend", () => {
  const { errors: form } = texts.app.form;
  const { errors } = texts.shiftTasks;
  const shift = shiftWith(HOUSEWORK);
  expect(taskErrorsOf(shift, [row(4, "x", "10"), row(5, "10", "")])).toEqual([
    [4, "from", form.time],
    [5, "to", form.time],
  ]);
  expect(taskErrorsOf(shift, [row(0, "11", "11")])).toEqual([[0, "to", form.order]]);
  expect(taskErrorsOf(shift, [row(0, "8:59", "10"), row(1, "13", "14:01")])).toEqual([
    [0, "from", errors.outside],
    [1, "to", errors.outside],
  ]);
  expect(taskErrorsOf(shift, [row(0, "9", "11"), row(1, "10:59", "11:30"), row(2, "11:45", "12:01")])).toEqual([
    [1, "from", errors.overlap],
    [2, "from", errors.overlap],
  ]);
});

test("tasks may touch each other, what stays, and the ends of the shift, and lie over a break", () => {
  const shift = { ...shiftWith(HOUSEWORK), breaks: [{ from: "10:00", to: "10:15" }] };
  expect(taskErrorsOf(shift, [row(0, "9", "10:05"), row(1, "10:05", "12"), row(2, "13", "14")])).toEqual([]);
});

test("a shift that becomes shorter than its task is refused at the task", () => {
  const result = read(shiftWith(REPEATING), { from: "10" });
  expect(result).toMatchObject({ ok: false, errors: { tasks: new Map([[0, { at: "from" }]]) } });
});

test("a new row is the whole shift, then what is left of it, then nothing", () => {
  const empty = shiftWith();
  expect(proposeTask(fieldsOf(empty), empty)).toEqual(row(0, "9:00", "14:00"));
  const shift = shiftWith(REPEATING, HOUSEWORK);
  expect(proposeTask(fieldsOf(shift), shift)).toEqual(row(1, "11:15", "12:00"));
  const full = { ...fieldsOf(shift), tasks: [row(3, "9", "12"), row(7, "13", "14")] };
  expect(proposeTask(full, shift)).toEqual(row(8, "", ""));
  expect(proposeTask({ ...fieldsOf(empty), to: "half drie" }, empty)).toEqual(row(0, "", ""));
});

test("helpers have tasks, others only where there are some", () => {
  const empty = shiftWith();
  expect(hasTaskPart("groepshulp", empty, [])).toBe(true);
  expect(hasTaskPart("zij-instromer", empty, [])).toBe(true);
  expect(hasTaskPart("pm", empty, [])).toBe(false);
  expect(hasTaskPart("pm", empty, [row(0, "9", "10")])).toBe(true);
  expect(hasTaskPart("pm", shiftWith(HOUSEWORK), [])).toBe(true);
});

test("the sentence of a shift names its tasks, and of what is elsewhere what is done there", () => {
  const person = staffSchema.parse({ id: "a", name: "Jip de W.", role: "groepshulp" });
  const elsewhere = { from: "13:00", to: "13:30", groupId: "g2", task: "voorbereidend" };
  const sentence = shiftSentence(shiftWith(REPEATING, HOUSEWORK, elsewhere), person, null, null);
  expect(sentence).toContain("verzorgend 9:00 tot 11:15, huishoudelijk 12:00 tot 13:00, ");
  expect(sentence).toMatch(/op de groep voorbereidend 13:00 tot 13:30$/);
});
