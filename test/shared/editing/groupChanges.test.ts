import { describe, expect, it, test } from "vitest";
import { applyToRecords, ChangeConflictError, type Editable } from "../../../shared/editing/applyChange.ts";
import { type Change, changeSchema, invertChange } from "../../../shared/editing/change.ts";
import { NO_LISTS } from "../../../shared/editing/documentLists.ts";
import {
  addGroup,
  closeGroup,
  editGroup,
  type GroupEditContext,
  orderGroups,
  removeGroup,
} from "../../../shared/editing/groupChanges.ts";
import { addSchool, editSchool, removeSchool } from "../../../shared/editing/schoolChanges.ts";
import { type Group, groupSchema, type School, schoolSchema } from "../../../shared/exchange/records.ts";

const WEEK = "2026-W48";
const first = groupSchema.parse({ id: "g1", name: "Bijen", care: "dagopvang", colour: "geel" });
const second = groupSchema.parse({ id: "g2", name: "Mieren", care: "bso" });
const third = groupSchema.parse({ id: "g3", name: "Krekels", care: "dagopvang" });

const contextOf = (groups: readonly Group[]): GroupEditContext => ({
  groups,
  week: WEEK,
  subject: "Bijen",
  newId: () => "n1",
});
const context = contextOf([first, second]);

function recordsOf(groups: Group[], schools: School[] = []): Editable {
  return {
    location: { id: "l1", schoolHolidays: [], closures: [] },
    groups,
    staff: [],
    children: [],
    roster: { week: WEEK, status: "draft", shifts: [], merges: [] },
    lists: { ...NO_LISTS, schools },
  };
}

/** The records after a change, which must fit its schema and come back whole when it is undone. */
function after(records: Editable, change: Change | null): Editable {
  if (change === null) throw new Error("nothing changed");
  const done = applyToRecords(records, changeSchema.parse(change));
  expect(applyToRecords(done, invertChange(change)).groups.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
    records.groups,
  );
  return done;
}

describe("groups as changes", () => {
  const records = recordsOf([first, second]);

  it("come behind the others, change in their place, and go", () => {
    expect(after(records, addGroup(context, third)).groups).toEqual([first, second, third]);
    const larger = { ...first, maxChildren: 12 };
    expect(after(records, editGroup(context, larger)).groups).toEqual([larger, second]);
    expect(after(records, removeGroup(context, "g1")).groups).toEqual([second]);
  });

  it("come back where they stood, so that an order given before can be undone as well", () => {
    const three = recordsOf([first, second, third]);
    const ordered = orderGroups(contextOf(three.groups), ["g3", "g1", "g2"]) as Change;
    const shown = applyToRecords(three, ordered);
    const removed = removeGroup(contextOf(shown.groups), "g1") as Change;
    const left = applyToRecords(shown, changeSchema.parse(removed));
    expect(left.groups).toEqual([third, second]);
    const back = applyToRecords(left, invertChange(removed));
    expect(back.groups).toEqual([third, first, second]);
    expect(applyToRecords(back, invertChange(ordered)).groups).toEqual([first, second, third]);
  });

  it("come to stand in another order", () => {
    const change = orderGroups(context, ["g2", "g1"]);
    expect(after(records, change).groups).toEqual([second, first]);
    expect(applyToRecords(recordsOf([second, first]), invertChange(change as Change)).groups).toEqual([first, second]);
    expect(orderGroups(context, ["g1", "g2"])).toBeNull();
  });

  it("keep their order when that, or the groups, are others by now", () => {
    const change = orderGroups(context, ["g2", "g1"]) as Change;
    for (const groups of [[first], [first, third], [first, second, third], [second, first]]) {
      expect(() => applyToRecords(recordsOf(groups), change)).toThrow(ChangeConflictError);
    }
  });

  it.each([
    ["loses one", ["g1"]],
    ["doubles one", ["g1", "g1"]],
    ["brings one", ["g1", "g2", "g3"]],
    ["swaps one for another", ["g1", "g3"]],
  ])("an order that %s is no order", (_what, order) => {
    const change = { id: "n1", name: "groupsOrdered", subject: "", week: WEEK };
    const record = { kind: "groupOrder", before: ["g1", "g2"], after: order };
    expect(changeSchema.safeParse({ ...change, records: [record] }).success).toBe(false);
  });

  it("close with a last day, and keep all else", () => {
    const change = closeGroup(context, "g1", "2026-12-31");
    expect(change).toMatchObject({ name: "groupClosed", subject: "Bijen", week: WEEK });
    expect(after(records, change).groups[0]).toEqual({ ...first, to: "2026-12-31" });
  });

  test.each([
    ["a group whose id is taken", addGroup(context, first)],
    ["a group that stays as it is", editGroup(context, { ...first })],
    ["a group that is not there", editGroup(context, third)],
    ["the removal of a group that is not there", removeGroup(context, "g3")],
    ["a last day that is there already", closeGroup(contextOf([{ ...first, to: "2026-12-31" }]), "g1", "2026-12-31")],
  ])("nothing comes of %s", (_what, change) => {
    expect(change).toBeNull();
  });

  it("touch no other record", () => {
    const done = after(records, addGroup(context, third));
    expect(done.staff).toBe(records.staff);
    expect(done.location).toBe(records.location);
    expect(done.lists).toBe(records.lists);
  });
});

describe("schools as changes", () => {
  const school = schoolSchema.parse({ id: "k1", name: "De Wilg", studyDays: ["2026-11-27"] });
  const schoolContext = (schools: readonly School[]) => ({ ...context, schools });

  it("come, change and go as a list", () => {
    const added = after(recordsOf([first]), addSchool(schoolContext([]), school));
    expect(added.lists.schools).toEqual([school]);
    const renamed = { ...school, name: "De Els" };
    const edited = after(recordsOf([first], [school]), editSchool(schoolContext([school]), renamed));
    expect(edited.lists.schools).toEqual([renamed]);
    const removed = after(recordsOf([first], [school]), removeSchool(schoolContext([school]), "k1"));
    expect(removed.lists.schools).toEqual([]);
  });

  it("nothing comes of what is so already", () => {
    expect(addSchool(schoolContext([school]), school)).toBeNull();
    expect(editSchool(schoolContext([school]), { ...school })).toBeNull();
    expect(removeSchool(schoolContext([school]), "k2")).toBeNull();
  });
});
