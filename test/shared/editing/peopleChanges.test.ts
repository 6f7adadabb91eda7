import { describe, expect, test } from "vitest";
import { applyToRecords, ChangeConflictError, type Editable } from "../../../shared/editing/applyChange.ts";
import { type Change, changeSchema, invertChange } from "../../../shared/editing/change.ts";
import { NO_LISTS } from "../../../shared/editing/documentLists.ts";
import { childSchema, staffSchema } from "../../../shared/exchange/records.ts";

const CHILD = childSchema.parse({ id: "c1", name: "Fien B.", birthDate: "2024-05-06", groupId: "g1" });
const PERSON = staffSchema.parse({ id: "s1", name: "Kim", role: "pm" });

const EMPTY: Editable = {
  location: { id: "l1", schoolHolidays: [], closures: [] },
  groups: [],
  staff: [],
  children: [],
  roster: { week: "2026-W48", status: "draft", shifts: [], merges: [] },
  lists: NO_LISTS,
};

function changeOf(records: Change["records"]): Change {
  return { id: "a", name: "tableImported", subject: "Kinderen", week: "2026-W48", records };
}

describe("a child or member of staff who comes or goes", () => {
  const coming = changeOf([
    { kind: "staff", before: null, after: PERSON },
    { kind: "child", before: null, after: CHILD },
  ]);

  test("is there after the change and gone after its inverse; the roster stays the same object", () => {
    expect(changeSchema.safeParse(coming).success).toBe(true);
    const after = applyToRecords(EMPTY, coming);
    expect(after).toMatchObject({ staff: [PERSON], children: [CHILD] });
    expect(after.roster).toBe(EMPTY.roster);
    expect(applyToRecords(after, invertChange(coming))).toEqual(EMPTY);
  });

  test("does not come twice, and does not go when not as said", () => {
    const after = applyToRecords(EMPTY, coming);
    expect(() => applyToRecords(after, coming)).toThrow(ChangeConflictError);
    const other = changeOf([{ kind: "child", before: { ...CHILD, name: "Floor" }, after: null }]);
    expect(() => applyToRecords(after, other)).toThrow(ChangeConflictError);
    expect(() => applyToRecords(EMPTY, invertChange(coming))).toThrow(ChangeConflictError);
  });

  test.each([
    ["nobody before and after", { kind: "child", before: null, after: null }, "emptyChange"],
    ["another child", { kind: "child", before: CHILD, after: { ...CHILD, id: "c2" } }, "otherChild"],
    ["nobody on the team", { kind: "staff", before: null, after: null }, "emptyChange"],
    ["another person", { kind: "staff", before: PERSON, after: { ...PERSON, id: "s2" } }, "otherPerson"],
  ])("a change of %s does not fit the schema", (_what, record, problem) => {
    const result = changeSchema.safeParse({ ...coming, records: [record] });
    expect(JSON.stringify(result.error?.issues)).toContain(problem);
  });
});
