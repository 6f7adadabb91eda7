import { describe, expect, it } from "vitest";
import { applyToRecords } from "../../../shared/editing/applyChange.ts";
import { type Change, invertChange } from "../../../shared/editing/change.ts";
import {
  addChild,
  editChild,
  editChildren,
  endAttendance,
  removeChild,
  withLastDay,
} from "../../../shared/editing/childChanges.ts";
import { NO_LISTS } from "../../../shared/editing/documentLists.ts";
import { addPerson, editPerson, editStaff, endEmployment, removePerson } from "../../../shared/editing/staffChanges.ts";
import type { Child, Staff, WeekRoster } from "../../../shared/exchange/records.ts";
import { buildDocument, childrenOf, pm } from "../buildDocument.ts";

const document = buildDocument({ staff: pm("s1", "s2"), children: childrenOf("two", 3) });
const { children, staff } = document;
const [first, second] = children as [Child, Child];
const [person] = staff as [Staff];

const context = { children, staff, week: "2026-W48", subject: "Fien B.", newId: () => "n1" };

const records = {
  location: document.location,
  groups: document.groups,
  staff,
  children,
  roster: document.weeks[0] as WeekRoster,
  lists: NO_LISTS,
};

/** The records after a change, which its inverse must undo. */
function after(change: Change | null) {
  if (change === null) throw new Error("there is no change");
  const done = applyToRecords(records, change);
  const undone = applyToRecords(done, invertChange(change));
  expect([...undone.children].sort(byId)).toEqual([...children].sort(byId));
  expect([...undone.staff].sort(byId)).toEqual([...staff].sort(byId));
  return done;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

describe("changes of children", () => {
  const fresh: Child = { ...first, id: "c9", name: "Fien B." };

  it("add one, but not where its id is taken", () => {
    expect(after(addChild(context, fresh)).children.at(-1)).toEqual(fresh);
    expect(addChild(context, { ...first, name: "Fien B." })).toBeNull();
  });

  it("edit one, and several alike as one change", () => {
    expect(after(editChild(context, { ...first, name: "Guus" })).children[0]?.name).toBe("Guus");
    expect(editChild(context, first)).toBeNull();
    const change = editChildren(context, [first.id, second.id], (child) => ({ ...child, mentorId: "s1" }));
    expect(change).toMatchObject({ name: "childrenEdited", subject: "Fien B.", week: "2026-W48" });
    expect(after(change).children.map(({ mentorId }) => mentorId)).toEqual(["s1", "s1", undefined]);
  });

  it("remove one", () => {
    expect(after(removeChild(context, second.id)).children.map(({ id }) => id)).not.toContain(second.id);
    expect(removeChild(context, "nobody")).toBeNull();
  });

  it("end attendance: what runs ends, what would begin later goes", () => {
    const [pattern] = first.attendance;
    const child: Child = {
      ...first,
      attendance: [
        { ...pattern, validTo: "2026-11-01" },
        { ...pattern, validTo: "2027-11-01" },
        { ...pattern },
        { ...pattern, validFrom: "2026-12-01" },
      ] as Child["attendance"],
      exceptions: [
        { date: "2026-11-20", kind: "absent" },
        { date: "2026-12-20", kind: "absent" },
      ],
    };
    const left = withLastDay(child, "2026-11-30");
    expect(left.attendance.map(({ validTo }) => validTo)).toEqual(["2026-11-01", "2026-11-30", "2026-11-30"]);
    expect(left.exceptions).toHaveLength(1);
    expect(withLastDay(left, "2026-11-30")).toEqual(left);
    expect(after(endAttendance(context, [first.id], "2026-11-30")).children[0]?.attendance[0]?.validTo).toBe(
      "2026-11-30",
    );
  });
});

describe("changes of staff", () => {
  it("add, edit and remove someone", () => {
    expect(after(addPerson(context, { ...person, id: "s9" })).staff.at(-1)?.id).toBe("s9");
    expect(addPerson(context, person)).toBeNull();
    expect(after(editPerson(context, { ...person, role: "coach" })).staff[0]?.role).toBe("coach");
    expect(editPerson(context, person)).toBeNull();
    expect(editPerson(context, { ...person, id: "nobody" })).toBeNull();
    expect(after(removePerson(context, "s1")).staff.map(({ id }) => id)).toEqual(["s2"]);
    expect(removePerson(context, "nobody")).toBeNull();
  });

  it("change several people alike as one change, but for whom nothing changes", () => {
    const change = editStaff(context, ["s1", "s2", "nobody"], (one) => ({ ...one, role: "coach" }));
    expect(change).toMatchObject({
      name: "staffEdited",
      records: [{ before: { id: "s1" } }, { before: { id: "s2" } }],
    });
    expect(after(change).staff.map(({ role }) => role)).toEqual(["coach", "coach"]);
    expect(editStaff(context, ["s1"], (one) => one)).toBeNull();
  });

  it("end employment and keep its begin", () => {
    const employed = { ...person, employment: { from: "2020-01-01", to: null } };
    const change = endEmployment({ ...context, staff: [employed] }, "s1", "2026-11-30");
    expect(change).toMatchObject({ name: "personLeft" });
    expect(change?.records[0]?.after).toMatchObject({ employment: { from: "2020-01-01", to: "2026-11-30" } });
  });
});
