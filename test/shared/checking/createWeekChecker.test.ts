import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatTime } from "../../../shared/calendar/time.ts";
import { checkWeek, createWeekChecker } from "../../../shared/checking/checkWeek.ts";
import { applyChange } from "../../../shared/editing/applyChange.ts";
import type { Change } from "../../../shared/editing/change.ts";
import { ImpossibleEditError } from "../../../shared/editing/impossibleEdit.ts";
import { isSameRecord } from "../../../shared/editing/sameRecord.ts";
import {
  addShift,
  type EditContext,
  moveShift,
  removeShift,
  resizeShift,
} from "../../../shared/editing/shiftChanges.ts";
import { readLocationDocument } from "../../../shared/exchange/parse.ts";
import type { LocationDocument, Merge, WeekRoster } from "../../../shared/exchange/records.ts";

const example = readLocationDocument(
  readFileSync(new URL("../../../shared/example/de-zonnebloem.json", import.meta.url), "utf8"),
);
const WEEK = "2026-W49";
const start = example.weeks.find((roster) => roster.week === WEEK) as WeekRoster;
const dates = [...new Set(start.shifts.map((shift) => shift.date))];

function withRoster(roster: WeekRoster): LocationDocument {
  return { ...example, weeks: example.weeks.map((week) => (week.week === WEEK ? roster : week)) };
}

/** How many random sequences of edits are compared; the seed is pinned, so that more of them begin with the same ones. */
const EDIT_SEQUENCES = Number(process.env.ROOSTERWIJS_EDIT_SEQUENCES ?? 40);

const edit = fc.record({
  kind: fc.constantFrom("add", "move", "resize", "remove", "merge" as const),
  index: fc.nat(),
  from: fc.integer({ min: 360, max: 1080 }),
  length: fc.integer({ min: 5, max: 400 }),
  staff: fc.nat(),
  group: fc.nat(),
  date: fc.constantFrom(...dates),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function changeFor(roster: WeekRoster, next: Edit, serial: number): Change | null {
  const context: EditContext = { roster, nameOf: (id) => id, newId: () => `n${serial}` };
  const shift = roster.shifts[next.index % Math.max(1, roster.shifts.length)];
  const staffId = example.staff[next.staff % example.staff.length]?.id ?? "";
  const groupId = example.groups[next.group % example.groups.length]?.id ?? "";
  const times = { from: next.from, to: next.from + next.length };
  if (next.kind === "merge") return mergeChange(roster, next, groupId, serial);
  if (next.kind === "add" || !shift) {
    const drafted = { from: formatTime(times.from), to: formatTime(Math.min(1440, times.to)) };
    return addShift(context, {
      staffId,
      date: next.date,
      ...drafted,
      activity: "groep",
      groupId,
      breaks: [],
      blocks: [],
    });
  }
  try {
    if (next.kind === "move")
      return moveShift(context, shift.id, { from: next.from, date: next.date, staffId, groupId });
    if (next.kind === "resize") return resizeShift(context, shift.id, times);
  } catch (error) {
    if (error instanceof ImpossibleEditError) return null;
    throw error;
  }
  return removeShift(context, shift.id);
}

/** Takes the merges of a date away, or puts one of two groups there. */
function mergeChange(roster: WeekRoster, next: Edit, groupId: string, serial: number): Change {
  const before = roster.merges.filter((merge) => merge.date === next.date);
  const other = example.groups.find((group) => group.id !== groupId)?.id ?? "";
  const merge: Merge = { date: next.date, from: "07:00", to: formatTime(next.from + 60), groupIds: [groupId, other] };
  return {
    id: `n${serial}`,
    name: "mergesChanged",
    subject: "",
    week: WEEK,
    records: [{ kind: "merges", date: next.date, before, after: before.length > 0 ? [] : [merge] }],
  };
}

/** The same records as other objects, of which nothing that was worked out before is remembered. */
function asNew(document: LocationDocument): LocationDocument {
  return structuredClone(document);
}

describe("createWeekChecker", () => {
  it(
    "answers exactly what a full check answers, after every edit of any sequence",
    () => {
      let compared = 0;
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
          const check = createWeekChecker();
          let roster = start;
          check(withRoster(roster), WEEK);
          edits.forEach((next, serial) => {
            const change = changeFor(roster, next, serial);
            if (change === null) return;
            roster = applyChange(roster, change);
            const document = withRoster(roster);
            expect(isSameRecord(check(document, WEEK), checkWeek(document, WEEK))).toBe(true);
            compared += 1;
          });
          // Both of them remember; what they remember must be what a check from nothing says.
          const document = withRoster(roster);
          expect(isSameRecord(check(document, WEEK), checkWeek(asNew(document), WEEK))).toBe(true);
        }),
        { seed: 20261121, numRuns: EDIT_SEQUENCES },
      );
      expect(compared).toBeGreaterThan(EDIT_SEQUENCES * 5);
    },
    60_000 + EDIT_SEQUENCES * 1_000,
  );

  it("works out again what hangs on a changed child, person, group or location", () => {
    const check = createWeekChecker();
    const before = check(example, WEEK);
    const [child] = example.children;
    if (!child) throw new Error("the example has children");
    const older = { ...example, children: example.children.with(0, { ...child, attendance: [] }) };
    expect(check(older, WEEK)).toEqual(checkWeek(asNew(older), WEEK));
    expect(check(older, WEEK).summary).not.toEqual(before.summary);
  });

  it("does not touch what a change leaves alone: other days, and other groups on the same day", () => {
    const check = createWeekChecker();
    const before = check(example, WEEK);
    const shift = start.shifts.find((candidate) => candidate.date === dates[0] && candidate.groupId);
    if (!shift) throw new Error("the example has shifts");
    const context: EditContext = { roster: start, nameOf: (id) => id, newId: () => "n" };
    const after = check(withRoster(applyChange(start, removeShift(context, shift.id))), WEEK);
    const made = after.strips.filter((strip) => !before.strips.includes(strip));
    expect(new Set(made.map((strip) => strip.date))).toEqual(new Set([shift.date]));
    expect(made.map((strip) => strip.groupId)).toContain(shift.groupId);
    expect(made.length).toBeLessThan(example.groups.length);
  });
});
