import { describe, expect, it } from "vitest";
import { applyToRecords } from "../../../shared/editing/applyChange.ts";
import { changeSchema, invertChange } from "../../../shared/editing/change.ts";
import { NO_LISTS } from "../../../shared/editing/documentLists.ts";
import { addScores, type PulseEditContext, removeScores, switchNotes } from "../../../shared/editing/pulseChanges.ts";
import type { WorkloadPulse } from "../../../shared/exchange/records.ts";
import { pinnedChance, WEEK } from "../pilotLog/logSketch.ts";

const LOCATION = { id: "l1", schoolHolidays: [], closures: [] };
const ROSTER = { week: WEEK, status: "draft", shifts: [], merges: [] } as const;

function contextWith(pulses: readonly WorkloadPulse[], notes?: boolean): PulseEditContext {
  const location = notes === undefined ? LOCATION : { ...LOCATION, workloadPulse: { notes } };
  return { location, pulses, week: WEEK, subject: "48 (2026)", newId: () => "change" };
}

const recordsWith = (workloadPulses: WorkloadPulse[]) => ({
  location: LOCATION,
  groups: [],
  staff: [],
  children: [],
  roster: { ...ROSTER, shifts: [], merges: [] },
  lists: { ...NO_LISTS, workloadPulses },
});

const BATCH = { week: "2026-W47", scores: [1, 2, 3, 4, 5], notes: [] };

describe("scores as a change", () => {
  it("fits its schema, is done and undone like any edit", () => {
    const change = changeSchema.parse(addScores(contextWith([]), BATCH, pinnedChance(7)));
    const after = applyToRecords(recordsWith([]), change);
    expect(after.lists.workloadPulses[0]?.scores.toSorted()).toEqual([1, 2, 3, 4, 5]);
    expect(applyToRecords(after, invertChange(change)).lists.workloadPulses).toEqual([]);
    expect(change).toMatchObject({ name: "scoresAdded", week: WEEK, subject: "48 (2026)" });
  });

  it("holds only lists that were drawn by lot, also before it", () => {
    const first = applyToRecords(recordsWith([]), addScores(contextWith([]), BATCH, pinnedChance(7)));
    const stored = first.lists.workloadPulses;
    const [record] = addScores(contextWith(stored), { ...BATCH, scores: [6, 7, 8, 9, 10] }, pinnedChance(3)).records;
    if (record?.kind !== "list" || record.list !== "workloadPulses") throw new Error("no change of the pulses");
    expect(record.before).toEqual(stored);
    expect(record.after[0]?.scores.slice(0, 5)).not.toEqual(stored[0]?.scores);
    expect(JSON.stringify(record)).not.toContain("6,7,8,9,10");
  });

  it("of fewer than five are refused", () => {
    expect(() => addScores(contextWith([]), { ...BATCH, scores: [7, 7, 7, 7] }, pinnedChance(7))).toThrow(RangeError);
    const few = { id: "c", name: "scoresAdded", subject: "", week: WEEK };
    const record = { kind: "list", list: "workloadPulses", before: [], after: [{ week: WEEK, scores: [7, 7, 7, 7] }] };
    expect(changeSchema.safeParse({ ...few, records: [record] }).success).toBe(false);
  });

  it("of a week are taken away together, or not at all", () => {
    const pulses = [{ week: "2026-W47", scores: [1, 2, 3, 4, 5] }];
    const change = removeScores(contextWith(pulses), "2026-W47");
    expect(change).toMatchObject({ name: "scoresRemoved", records: [{ before: pulses, after: [] }] });
    expect(removeScores(contextWith(pulses), "2026-W48")).toBeNull();
  });
});

describe("asking for notes", () => {
  it("is off until the location switches it on", () => {
    expect(switchNotes(contextWith([]), false)).toBeNull();
    expect(switchNotes(contextWith([]), true)).toMatchObject({
      name: "parameterChosen",
      records: [{ kind: "location", before: LOCATION, after: { workloadPulse: { notes: true } } }],
    });
    expect(switchNotes(contextWith([], true), true)).toBeNull();
    expect(switchNotes(contextWith([], true), false)).not.toBeNull();
  });
});
