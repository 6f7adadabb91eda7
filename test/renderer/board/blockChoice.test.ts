import { describe, expect, test } from "vitest";
import { type BlockSurroundings, choicesFor, choicesOfRow } from "../../../renderer/board/blockChoice.ts";
import { type BlockRow, blockRowsOf, isCarved } from "../../../renderer/board/blockForm.ts";
import { shiftSentence } from "../../../renderer/board/sentences.ts";
import { groupSchema, type Shift, shiftSchema, staffSchema } from "../../../shared/exchange/records.ts";

/* What the parts of a shift are called: in the list of a row of its form, and in its sentence. */

const GROUPS = ["g1", "g2", "g:3"].map((id) => groupSchema.parse({ id, name: `Groep ${id}`, care: "dagopvang" }));
const PERSON = staffSchema.parse({ id: "a", name: "Jip de W.", role: "pm" });
const NEW_ROW: BlockRow = { key: 0, from: "9", to: "10", choice: "task:verzorgend", block: null };

function shiftOf(part: object, ...blocks: readonly object[]): Shift {
  const work = { from: "09:00", to: "14:00", activity: "groep", groupId: "g1", formatief: false };
  return shiftSchema.parse({ id: "d1", staffId: "a", date: "2026-11-24", ...work, ...part, blocks });
}

const shiftWith = (...blocks: readonly object[]) => shiftOf({}, ...blocks);
const inOffice = (...blocks: readonly object[]) => shiftOf({ activity: "kantoor", groupId: null }, ...blocks);

describe("the list of a row", () => {
  const around: BlockSurroundings = {
    shift: { activity: "groep", groupId: "g1" },
    isFormatief: true,
    isCarved: false,
    groups: GROUPS,
  };
  const wordsOf = (shift: Shift, part: Partial<BlockSurroundings> = {}) =>
    blockRowsOf(shift).map((made) => choicesOfRow(made, shift, { ...around, ...part })[0]?.text);

  test("holds the other activities, the other groups, whether it counts, and the tasks", () => {
    expect(choicesFor(around)).toEqual([
      ...["activity:kantoor", "activity:coaching", "activity:school", "activity:overleg", "activity:huishoudelijk"],
      ...["group:g2", "group:g:3", "extra"],
      ...["task:verzorgend", "task:voorbereidend", "task:huishoudelijk", "task:pedagogisch"],
    ]);
    const office = { ...around, shift: { activity: "kantoor" as const, groupId: "" } };
    expect(choicesFor(office)).toEqual(expect.arrayContaining(["group:g1", "group:g2"]));
    expect(choicesFor(office)).not.toEqual(expect.arrayContaining(["activity:kantoor"]));
    expect(choicesFor(office)).not.toContain("extra");
    expect(choicesFor({ ...around, isFormatief: false })).toEqual(expect.arrayContaining(["counts", "groupCounts:g2"]));
  });

  test("begins with the tasks for who helps", () => {
    expect([isCarved("groepshulp"), isCarved("zij-instromer"), isCarved("pm")]).toEqual([true, true, false]);
    expect(choicesFor({ ...around, isCarved: true })[0]).toBe("task:verzorgend");
  });

  test("words a block that says several things as it is, and keeps that to go back to", () => {
    const combined = shiftWith({ from: "10:00", to: "11:00", groupId: "g2", formatief: true, task: "verzorgend" });
    expect(wordsOf(combined)).toEqual(["op Groep g2 verzorgend telt mee"]);
    const [made] = blockRowsOf(combined);
    if (!made) throw new Error("there is a row");
    const keys = choicesOfRow({ ...made, choice: "extra" }, combined, around).map(({ key }) => key);
    expect(keys).toContain("asItIs");
    expect(wordsOf(shiftWith({ from: "10:00", to: "11:00" }))).toEqual(["zoals de dienst"]);
  });

  test("has what the row says also when the shift says the same by now", () => {
    const shift = shiftWith({ from: "10:00", to: "11:00", groupId: "g2" });
    expect(wordsOf(shift, { shift: { activity: "groep", groupId: "g2" } })).toEqual(["op Groep g2"]);
    expect(wordsOf(shift, { groups: [] })).toEqual([expect.stringMatching(/^op .*g2/)]);
  });

  test("says of another group whether the person counts there and not on the shift", () => {
    const shift = inOffice({ from: "10:00", to: "11:00", activity: "groep", groupId: "g2", formatief: true });
    const listed = blockRowsOf(shift).flatMap((made) => choicesOfRow(made, shift, { ...around, isFormatief: false }));
    expect(listed).toContainEqual({ key: "groupCounts:g2", text: "op Groep g2, telt mee" });
    expect(new Set(listed.map(({ key }) => key)).size).toBe(listed.length);
  });

  test("tells the task from the activity of the same name", () => {
    const listed = choicesOfRow(NEW_ROW, shiftWith(), around).map(({ text }) => text);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed).toContain("huishoudelijk, niet op de groep");
  });
});

test("the sentence of a shift names its tasks, the other group, and what is done elsewhere", () => {
  const groupById = new Map(GROUPS.map((group) => [group.id, group]));
  const task = { from: "09:00", to: "11:15", activity: "groep", task: "verzorgend" };
  const housework = { from: "12:00", to: "13:00", activity: "huishoudelijk", task: "huishoudelijk" };
  const elsewhere = { from: "13:00", to: "13:30", groupId: "g2", task: "voorbereidend" };
  const counted = { from: "13:30", to: "14:00", formatief: true };
  const sentence = shiftSentence(shiftWith(task, housework, elsewhere, counted), PERSON, groupById, null);
  expect(sentence).toContain("verzorgend 9:00 tot 11:15, huishoudelijk 12:00 tot 13:00, ");
  expect(sentence).toMatch(/op Groep g2 voorbereidend 13:00 tot 13:30, telt mee 13:30 tot 14:00$/);
});
