import { describe, expect, test } from "vitest";
import { invertChange, type RecordChange } from "../../../shared/editing/change.ts";
import { InvalidDataError } from "../../../shared/exchange/issues.ts";
import { type Group, groupSchema, schoolSchema } from "../../../shared/exchange/records.ts";
import { changeOf, storeWith } from "./support.ts";

/* Groups, schools and the record of the location as they are stored: in their order, undone, and never pointed away. */

const NEW = groupSchema.parse({ id: "new", name: "Krekels", care: "dagopvang", colour: "geel" });
const SCHOOL = schoolSchema.parse({ id: "k1", name: "De Wilg", studyDays: ["2026-11-27"] });

const groupChange = (id: string, before: Group | null, after: Group | null) =>
  changeOf(id, [{ kind: "group", before, after }]);

function refusalOf(action: () => void): readonly string[] {
  try {
    action();
  } catch (error) {
    if (error instanceof InvalidDataError) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
}

describe("a group", () => {
  test("comes behind the others, keeps its place when it changes, and goes by undo", () => {
    const { store } = storeWith();
    const before = store.exportDocument();
    store.commitChange(groupChange("a", null, NEW), "do");
    const [first] = before.groups;
    if (first === undefined) throw new Error("no group");
    const edit = groupChange("b", first, { ...first, maxChildren: 11 });
    store.commitChange(edit, "do");
    expect(store.exportDocument().groups).toEqual([{ ...first, maxChildren: 11 }, ...before.groups.slice(1), NEW]);
    expect(store.openLocation().groups).toEqual(store.exportDocument().groups);
    store.commitChange(invertChange(edit), "undo");
    store.commitChange(invertChange(groupChange("a", null, NEW)), "undo");
    expect(store.exportDocument()).toEqual(before);
  });

  test("that is taken out comes back by undo in its own place", () => {
    const { store } = storeWith();
    const other = { ...NEW, id: "other" };
    store.commitChange(groupChange("a", null, NEW), "do");
    store.commitChange(groupChange("b", null, other), "do");
    const before = store.exportDocument();
    const removal = groupChange("c", NEW, null);
    store.commitChange(removal, "do");
    expect(store.exportDocument().groups.at(-1)).toEqual(other);
    store.commitChange(invertChange(removal), "undo");
    expect(store.exportDocument()).toEqual(before);
  });

  test("stands elsewhere in an order that is stored, undone and done again", () => {
    const { store } = storeWith();
    store.commitChange(groupChange("a", null, NEW), "do");
    const before = store.exportDocument();
    const ids = before.groups.map(({ id }) => id);
    const order = changeOf("b", [{ kind: "groupOrder", before: ids, after: ids.toReversed() }]);
    store.commitChange(order, "do");
    expect(store.openLocation().groups).toEqual(before.groups.toReversed());
    store.commitChange(invertChange(order), "undo");
    expect(store.exportDocument()).toEqual(before);
    store.commitChange(order, "redo");
    expect(store.exportDocument().groups).toEqual(before.groups.toReversed());
  });

  test("stands in the order that is asked for after undo brought one back, which stands last on the page", () => {
    const { store } = storeWith();
    store.commitChange(groupChange("a", null, NEW), "do");
    const other = { ...NEW, id: "other" };
    store.commitChange(groupChange("b", null, other), "do");
    const removal = groupChange("c", NEW, null);
    store.commitChange(removal, "do");
    store.commitChange(invertChange(removal), "undo");
    const stored = store.openLocation().groups.map(({ id }) => id);
    const onPage = [...stored.filter((id) => id !== NEW.id), NEW.id];
    const order = changeOf("d", [{ kind: "groupOrder", before: onPage, after: onPage.toReversed() }]);
    store.commitChange(order, "do");
    expect(store.openLocation().groups.map(({ id }) => id)).toEqual(onPage.toReversed());
    expect(store.openWeek(order.week).undo.at(-1)).toEqual(order);
  });

  test("keeps the order that is stored where that is one of other groups", () => {
    const { store } = storeWith();
    const ids = store.exportDocument().groups.map(({ id }) => id);
    store.commitChange(groupChange("a", null, NEW), "do");
    const order = changeOf("b", [{ kind: "groupOrder", before: ids, after: ids.toReversed() }]);
    expect(() => store.commitChange(order, "do")).toThrow(expect.objectContaining({ code: "conflict" }));
    expect(store.openLocation().groups.map(({ id }) => id)).toEqual([...ids, NEW.id]);
  });

  test("on which anything hangs stays, and nothing of the change is stored", () => {
    const { store } = storeWith();
    const before = store.exportDocument();
    for (const [index, group] of before.groups.entries()) {
      expect(refusalOf(() => store.commitChange(groupChange(`a${index}`, group, null), "do"))).toContain(
        "unknownGroup",
      );
    }
    expect(store.exportDocument()).toEqual(before);
  });

  test("with a last day before its first is refused", () => {
    const { store } = storeWith();
    const broken = { ...NEW, from: "2027-01-01", to: "2026-12-31" };
    expect(refusalOf(() => store.commitChange(groupChange("a", null, broken), "do"))).toHaveLength(1);
  });
});

describe("schools and the record of the location", () => {
  const added: RecordChange = { kind: "list", list: "schools", before: [], after: [SCHOOL] };

  test("a school comes and goes, and leaves no trace", () => {
    const { store } = storeWith();
    const before = store.exportDocument();
    const change = changeOf("a", [added]);
    store.commitChange(change, "do");
    expect(store.openLocation().schools).toEqual([SCHOOL]);
    store.commitChange(invertChange(change), "undo");
    expect(store.exportDocument()).toEqual(before);
  });

  test("a school to which a child goes stays", () => {
    const { store } = storeWith();
    const [child] = store.exportDocument().children;
    if (child === undefined) throw new Error("no child");
    store.commitChange(
      changeOf("a", [added, { kind: "child", before: child, after: { ...child, schoolId: SCHOOL.id } }]),
      "do",
    );
    const removal = changeOf("b", [{ kind: "list", list: "schools", before: [SCHOOL], after: [] }]);
    expect(refusalOf(() => store.commitChange(removal, "do"))).toEqual(["unknownSchool"]);
    expect(store.openLocation().schools).toEqual([SCHOOL]);
  });

  test("a holiday that ends before it begins, and hours that do, are refused", () => {
    const { store } = storeWith();
    const { location } = store.exportDocument();
    const hours = { ...location, openingHours: [{ weekday: 1, from: "18:00", to: "07:00" }] };
    const turned = { ...SCHOOL, holidays: [{ from: "2026-12-31", to: "2026-12-20" }] };
    const changes: readonly RecordChange[] = [
      { kind: "location", before: location, after: hours },
      { ...added, after: [turned] },
    ];
    for (const [index, record] of changes.entries()) {
      expect(refusalOf(() => store.commitChange(changeOf(`a${index}`, [record]), "do"))).toHaveLength(1);
    }
  });
});
