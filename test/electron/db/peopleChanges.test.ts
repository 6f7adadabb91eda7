import { describe, expect, test } from "vitest";
import { StorageError } from "../../../electron/db/storageError.ts";
import { type Change, invertChange, type RecordChange } from "../../../shared/editing/change.ts";
import { InvalidDataError } from "../../../shared/exchange/issues.ts";
import { type Child, childSchema, type Staff, staffSchema } from "../../../shared/exchange/records.ts";
import { changeOf, shift, smallDocument, storeWith } from "./support.ts";

const NEW_CHILD = childSchema.parse({ id: "c2", name: "Fien B.", birthDate: "2024-05-06", groupId: "g2", pet: "kat" });
const NEW_PERSON = staffSchema.parse({ id: "s3", name: "Kim", role: "pm", homeGroupIds: ["g1"] });

function coming(id: string, child: Child | null, person: Staff | null): Change {
  const records: RecordChange[] = [];
  if (person !== null) records.push({ kind: "staff", before: null, after: person });
  if (child !== null) records.push({ kind: "child", before: null, after: child });
  return changeOf(id, records, "tableImported");
}

function codeOf(action: () => void): string {
  try {
    action();
  } catch (error) {
    if (error instanceof StorageError || error instanceof InvalidDataError) return error.code;
    throw error;
  }
  return "done";
}

describe("people who come and go", () => {
  test("come at the end, are taken back by undo to exactly what was there, and come back by redo", () => {
    const { store } = storeWith();
    const before = store.exportDocument();
    const change = coming("a", { ...NEW_CHILD, mentorId: "s3" }, NEW_PERSON);
    store.commitChange(change, "do");
    const after = store.exportDocument();
    expect(after.children.map(({ id }) => id)).toEqual(["c1", "c2"]);
    expect(after.children[1]).toEqual({ ...NEW_CHILD, mentorId: "s3" });
    expect(after.staff.map(({ id }) => id)).toEqual(["s2", "s1", "s3"]);
    store.commitChange(invertChange(change), "undo");
    expect(store.exportDocument()).toEqual(before);
    store.commitChange(change, "redo");
    expect(store.exportDocument()).toEqual(after);
  });

  test("someone who is taken out and put back keeps their place in the order", () => {
    const { store } = storeWith();
    store.commitChange(coming("a", NEW_CHILD, null), "do");
    const before = store.exportDocument();
    const [first] = before.children;
    if (first === undefined) throw new Error("no child");
    const closed = before.weeks.flatMap(({ closedDays = [] }) => closedDays);
    const [day] = closed;
    if (day === undefined) throw new Error("no closed day");
    // Who was there on a closed day is part of it, so that day goes with the child.
    const out = changeOf("b", [
      { kind: "closedDay", before: day, after: null },
      { kind: "child", before: first, after: null },
    ]);
    store.commitChange(out, "do");
    expect(store.exportDocument().children.map(({ id }) => id)).toEqual(["c2"]);
    store.commitChange(invertChange(out), "undo");
    expect(store.exportDocument()).toEqual(before);
  });

  test.each([
    ["a child who was there on a closed day", "child", 0],
    ["a vast gezicht with shifts", "staff", 0],
    ["someone who holds an open place and a shift", "staff", 1],
  ] as const)("%s cannot be taken out", (_who, kind, index) => {
    const { store } = storeWith();
    const before = store.exportDocument();
    const child = before.children[index];
    const person = before.staff[index];
    const record: RecordChange | undefined =
      kind === "child" && child !== undefined
        ? { kind: "child", before: child, after: null }
        : person && { kind: "staff", before: person, after: null };
    if (record === undefined) throw new Error("nobody");
    expect(codeOf(() => store.commitChange(changeOf("a", [record]), "do"))).toBe("invalidData");
    expect(store.exportDocument()).toEqual(before);
  });

  test.each([
    ["a group that does not exist", coming("a", { ...NEW_CHILD, groupId: "nergens" }, null), "invalidData"],
    ["an id that is taken", coming("a", { ...NEW_CHILD, id: "c1" }, null), "conflict"],
    [
      "a home group that does not exist",
      coming("a", null, { ...NEW_PERSON, homeGroupIds: ["nergens"] }),
      "invalidData",
    ],
  ])("nothing is stored of a change with %s", (_what, change, code) => {
    const { store } = storeWith();
    expect(codeOf(() => store.commitChange(change, "do"))).toBe(code);
    expect(store.exportDocument()).toEqual(smallDocument());
  });
});

describe("the changes of an imported table", () => {
  const ofWeek = (id: string, week: string, date: string): Change => ({
    ...changeOf(id, [{ kind: "shift", before: null, after: shift(id, { date }) }], "tableImported"),
    week,
  });

  test("are stored together, each undone in its own week", async () => {
    const { store } = storeWith();
    await store.commitImport([ofWeek("a", "2026-W48", "2026-11-25"), ofWeek("b", "2026-W51", "2026-12-14")]);
    expect(store.openWeek("2026-W48").undo.map(({ id }) => id)).toEqual(["a"]);
    expect(store.openWeek("2026-W51")).toMatchObject({ undo: [{ id: "b" }], week: { shifts: [{ id: "b" }] } });
  });

  test("are taken back together, and not at all once something else was done in one of their weeks", async () => {
    const { store } = storeWith();
    const changes = [ofWeek("a", "2026-W48", "2026-11-25"), ofWeek("b", "2026-W51", "2026-12-14")];
    const inverses = changes.map(invertChange);
    await store.commitImport(changes);
    const imported = store.exportDocument();
    store.commitChange(ofWeek("c", "2026-W51", "2026-12-15"), "do");
    expect(codeOf(() => store.undoImport(inverses))).toBe("notLastChange");
    expect(store.openWeek("2026-W48").undo.map(({ id }) => id)).toEqual(["a"]);
    store.commitChange(invertChange(ofWeek("c", "2026-W51", "2026-12-15")), "undo");
    expect(store.exportDocument()).toEqual(imported);
    store.undoImport(inverses);
    expect(store.openWeek("2026-W48")).toMatchObject({ undo: [], redo: [{ id: "a" }] });
    expect(store.openWeek("2026-W51")).toMatchObject({ undo: [], week: { shifts: [] } });
  });

  test("are not stored at all when one of them does not fit", async () => {
    const { store } = storeWith();
    const wrong = ofWeek("b", "2026-W51", "2026-11-25");
    await expect(store.commitImport([ofWeek("a", "2026-W48", "2026-11-25"), wrong])).rejects.toThrow();
    expect(store.exportDocument()).toEqual(smallDocument());
    expect(store.openWeek("2026-W48").undo).toEqual([]);
  });
});
