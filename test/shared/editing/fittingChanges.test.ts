import { describe, expect, it } from "vitest";
import { applyToRecords, type Editable } from "../../../shared/editing/applyChange.ts";
import { type Change, invertChange } from "../../../shared/editing/change.ts";
import { NO_LISTS } from "../../../shared/editing/documentLists.ts";
import { fittingChanges, isShared } from "../../../shared/editing/fittingChanges.ts";
import type { Location } from "../../../shared/exchange/records.ts";

const location = (name: string): Location => ({ id: "l1", name, schoolHolidays: [], closures: [] });

const records = (name: string): Editable => ({
  location: location(name),
  groups: [],
  staff: [],
  children: [],
  roster: { week: "2026-W48", status: "draft", shifts: [], merges: [] },
  lists: NO_LISTS,
});

function renamed(before: string, after: string): Change {
  const record = { kind: "location" as const, before: location(before), after: location(after) };
  return { id: `${before}-${after}`, name: "parameterChosen", subject: "", week: "2026-W48", records: [record] };
}

function merged(hour: string): Change {
  const merge = { date: "2026-11-24", from: "07:00", to: hour, groupIds: ["g1", "g2"] };
  const record = { kind: "merges" as const, date: "2026-11-24", before: [], after: [merge] };
  return { id: hour, name: "mergesChanged", subject: "", week: "2026-W48", records: [record] };
}

describe("which changes still fit", () => {
  it("all of a row that was made on top of each other", () => {
    const row = [renamed("a", "b"), merged("08:00"), renamed("b", "c")];
    expect(fittingChanges(records("a"), row)).toEqual({ fitting: [0, 1, 2], superseded: [] });
    const after = row.reduce(applyToRecords, records("a"));
    expect(fittingChanges(after, row.map(invertChange).reverse())).toEqual({ fitting: [0, 1, 2], superseded: [] });
  });

  it("without those that start from what is no longer there, and without those that rest on them", () => {
    const row = [renamed("a", "b"), merged("08:00"), renamed("b", "c")];
    const after = applyToRecords(row.reduce(applyToRecords, records("a")), renamed("c", "d"));
    expect(fittingChanges(after, row.map(invertChange).reverse())).toEqual({ fitting: [1], superseded: [0, 2] });
    expect(fittingChanges(records("x"), row)).toEqual({ fitting: [1], superseded: [0, 2] });
  });

  it("none of none", () => {
    expect(fittingChanges(records("a"), [])).toEqual({ fitting: [], superseded: [] });
  });

  it("throws what is no conflict", () => {
    const broken = { ...renamed("a", "b"), records: undefined } as unknown as Change;
    expect(() => fittingChanges(records("a"), [broken])).toThrow(TypeError);
  });
});

it("the roster belongs to its week, the rest to all", () => {
  const child = { id: "c1", birthDate: "2026-01-01", groupId: "g1" };
  const base = merged("08:00");
  const list = { kind: "list" as const, list: "pilots" as const, before: [], after: [] };
  const consent = {
    kind: "child" as const,
    before: { ...child, attendance: [], exceptions: [], vasteGezichtReplacements: [] },
    after: { ...child, attendance: [], exceptions: [], vasteGezichtReplacements: [] },
  };
  const person = { id: "s1", role: "pm" as const, unavailable: [] };
  const away = { kind: "staff" as const, before: person, after: person };
  const head = { kind: "week" as const, before: { status: "draft" as const }, after: { status: "draft" as const } };
  const shared = [[list], [consent], [away], [head, away]].map((records) => isShared({ ...base, records }));
  expect([base, renamed("a", "b"), { ...base, records: [head] }].map(isShared)).toEqual([false, true, false]);
  expect(shared).toEqual([true, true, true, true]);
});
