import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyPause, type PauseRow } from "../../../renderer/board/pauseForm.ts";
import { fieldsOf, readShift, type ShiftFields } from "../../../renderer/board/shiftForm.ts";
import { formatTime } from "../../../shared/calendar/time.ts";
import { activitySchema, type Shift, shiftSchema, taskSchema } from "../../../shared/exchange/records.ts";
import { readTime } from "../../../shared/planning/readTime.ts";
import { texts } from "../../../shared/texts/nl.ts";

const SEED = 20_261_122;

const SHIFT: Shift = shiftSchema.parse({
  id: "d1",
  staffId: "a",
  date: "2026-11-24",
  from: "07:30",
  to: "17:00",
  activity: "groep",
  groupId: "g1",
  breaks: [
    { from: "12:30", to: "13:00", leavesGroup: true },
    { from: "15:00", to: "15:15", leavesGroup: false, note: "van het document" },
  ],
  note: "van het document",
});

const PAUSES = fieldsOf(SHIFT).pauses;
const { errors: sentences } = texts.app.form;

function read(part: Partial<ShiftFields>, base: Shift = SHIFT) {
  return readShift({ ...fieldsOf(base), ...part }, base);
}

/** The rows of the two breaks, with other times in one of them. */
function withTimes(key: number, times: Partial<Pick<PauseRow, "from" | "to">>): readonly PauseRow[] {
  return PAUSES.map((row) => (row.key === key ? { ...row, ...times } : row));
}

function breaksOf(pauses: readonly PauseRow[]) {
  const result = read({ pauses });
  if (!result.ok) throw new Error("the form refused it");
  return result.shift.breaks;
}

test("times are read as people type them", () => {
  expect(["7:30", "07:30", "7.30", "730", "0730", "7", "24:00"].map(readTime)).toEqual([
    450, 450, 450, 450, 450, 420, 1440,
  ]);
  expect(["", "half acht", "7:3", "7:60", "24:01", "25", "-1"].map(readTime)).toEqual(Array(7).fill(null));
});

describe("a form that is not touched gives the same shift", () => {
  /** Stretches that do not overlap, in any order. */
  const spans = fc
    .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 12 })
    .map((minutes) => minutes.toSorted((a, b) => a - b))
    .chain((edges) => {
      const [from = 0, ...inner] = edges.slice(0, -1);
      const to = edges.at(-1) ?? from;
      const parts = inner.flatMap((edge, index) =>
        index % 2 === 1 ? [{ from: formatTime(inner[index - 1] ?? edge), to: formatTime(edge) }] : [],
      );
      return fc.record({
        whole: fc.constant({ from: formatTime(from), to: formatTime(to) }),
        parts: fc.shuffledSubarray(parts),
      });
    });
  const own = { note: fc.string() };
  const group = fc.constantFrom("g1", "g2", "g:3");
  const content = fc.record(
    {
      activity: fc.constantFrom(...activitySchema.options),
      groupId: fc.option(group),
      formatief: fc.boolean(),
      task: fc.option(fc.constantFrom(...taskSchema.options)),
      ...own,
    },
    { requiredKeys: [] },
  );
  const pause = fc.record({ leavesGroup: fc.boolean(), ...own }, { requiredKeys: [] });
  const head = fc.record(
    {
      activity: fc.constantFrom(...activitySchema.options),
      groupId: fc.option(group),
      formatief: fc.boolean(),
      partOf: fc.constant("d0"),
      ...own,
    },
    { requiredKeys: ["activity"] },
  );
  const anyShift = fc
    .record({ head, spans, pauses: spans, contents: fc.array(content), pauseContents: fc.array(pause) })
    .map(({ head: said, spans: { whole, parts }, pauses, contents, pauseContents }): Shift => {
      const fitting = pauses.parts.filter(({ from, to }) => whole.from <= from && to <= whole.to);
      return shiftSchema.parse({
        id: "d1",
        staffId: "a",
        date: "2026-11-24",
        ...said,
        // On the group there is one.
        ...(said.activity === "groep" ? { groupId: said.groupId ?? "g1" } : {}),
        ...whole,
        blocks: parts.map((part, index) => ({ ...contents[index], ...part })),
        breaks: fitting.map((part, index) => ({ ...pauseContents[index], ...part })),
      });
    });

  test("with breaks and blocks of any kind, in any order, and fields of its own", () => {
    fc.assert(
      fc.property(anyShift, (shift) => {
        expect(read({}, shift)).toStrictEqual({ ok: true, shift });
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

test("formatief is only written when someone chose it", () => {
  expect(read({ formatief: false })).toMatchObject({ ok: true, shift: { formatief: false } });
  const result = read({});
  expect(result.ok && "formatief" in result.shift).toBe(false);
});

test.each([
  ["a begin that is no time", { from: "x" }, "from"],
  ["an end before the begin", { to: "7:00" }, "to"],
  ["the group without a group", { groupId: "" }, "groupId"],
] as const)("%s has its sentence at its field", (_name, part, field) => {
  expect(read(part)).toMatchObject({ ok: false, errors: { [field]: expect.any(String) } });
});

test.each([
  ["one of its times alone", withTimes(0, { to: "" }), 0, "to", sentences.pausePair],
  ["a time that is none", withTimes(1, { from: "x" }), 1, "from", sentences.pausePair],
  ["an end before its begin", withTimes(1, { to: "14:00" }), 1, "to", sentences.order],
  ["a stretch before the shift", withTimes(0, { from: "7:00", to: "7:15" }), 0, "from", sentences.pauseOutside],
  ["a stretch after the shift", withTimes(1, { to: "17:15" }), 1, "to", sentences.pauseOutside],
  ["what another break has", withTimes(0, { from: "14:45", to: "15:05" }), 1, "from", sentences.pauseOverlap],
] as const)("a break with %s is refused at its row", (_name, pauses, key, at, text) => {
  expect(read({ pauses })).toEqual({ ok: false, errors: { pauses: new Map([[key, { at, text }]]) } });
});

test("a shift that becomes shorter than its last break is refused there", () => {
  expect(read({ to: "15:05" })).toMatchObject({ ok: false, errors: { pauses: new Map([[1, { at: "to" }]]) } });
});

test("breaks are changed, emptied, removed and added, each with what else stood in it, in the order of time", () => {
  const [first, second] = SHIFT.breaks;
  expect(breaksOf(withTimes(0, { from: "", to: " " }))).toEqual([second]);
  expect(breaksOf(PAUSES.slice(0, 1))).toEqual([first]);
  expect(breaksOf(withTimes(0, { from: "16", to: "16.30" }))).toEqual([
    second,
    { from: "16:00", to: "16:30", leavesGroup: true },
  ]);
  const added = { ...emptyPause(PAUSES), from: "10", to: "10.15" };
  expect(breaksOf([...PAUSES, added])).toEqual([{ from: "10:00", to: "10:15" }, first, second]);
  expect(breaksOf([...PAUSES, emptyPause(PAUSES)])).toEqual(SHIFT.breaks);
});

test("a shift without a break has an empty row for one, and without a group the shift has none", () => {
  expect(fieldsOf({ ...SHIFT, breaks: [] }).pauses).toEqual([{ key: 0, from: "", to: "", pause: null }]);
  expect(read({ groupId: "", activity: "kantoor" })).toMatchObject({
    ok: true,
    shift: { groupId: null, activity: "kantoor" },
  });
});
