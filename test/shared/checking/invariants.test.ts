import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addWeeks } from "../../../shared/calendar/dates.ts";
import { formatTime, parseTime } from "../../../shared/calendar/time.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { Finding } from "../../../shared/checking/finding.ts";
import { readLocationDocument } from "../../../shared/exchange/parse.ts";
import { type LocationDocument, type Shift, staffSchema, type WeekRoster } from "../../../shared/exchange/records.ts";

/* What must hold of every roster, tried on the example with pinned seeds. */

const example = readLocationDocument(
  readFileSync(new URL("../../../shared/example/de-zonnebloem.json", import.meta.url), "utf8"),
);
const SEED = { seed: 20261121, numRuns: Number(process.env.ROOSTERWIJS_PROPERTY_RUNS ?? 40) };
const weeks = example.weeks.map((roster) => roster.week);

function rosterOf(week: string): WeekRoster {
  const roster = example.weeks.find((candidate) => candidate.week === week);
  if (!roster) throw new Error(`the example has no week ${week}`);
  return roster;
}

function withShifts(week: string, change: (shifts: Shift[]) => Shift[]): LocationDocument {
  return {
    ...example,
    weeks: example.weeks.map((roster) =>
      roster.week === week ? { ...roster, shifts: change(roster.shifts) } : roster,
    ),
  };
}

/** Every minute that a rule calls an overtreding, as rule, unit, date and minute. */
function violatingMinutes(document: LocationDocument, week: string, rules: readonly string[]): ReadonlySet<string> {
  const found = checkWeek(document, week).findings.filter(
    ({ rule, severity }) => severity === "overtreding" && rules.includes(rule),
  );
  return new Set(found.flatMap(minutesOf));
}

function minutesOf({ rule, unit, date, intervals }: Finding): string[] {
  return intervals.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, index) => `${rule}|${unit.ids.join("+")}|${date}|${from + index}`),
  );
}

const anyShift = fc.record({ week: fc.constantFrom(...weeks), index: fc.nat() });

function shiftAt(week: string, index: number): Shift {
  const { shifts } = rosterOf(week);
  const shift = shifts[index % shifts.length];
  if (!shift) throw new Error(`week ${week} has no shifts`);
  return shift;
}

describe("one more pm", () => {
  it("on a shift that overlaps no other of that person never adds a violating minute of bkr or drie-uursregeling", () => {
    const times = fc.record({ from: fc.integer({ min: 390, max: 1050 }), length: fc.integer({ min: 5, max: 600 }) });
    fc.assert(
      fc.property(anyShift, times, ({ week, index }, { from, length }) => {
        const { date, groupId } = shiftAt(week, index);
        const extra = staffSchema.parse({ id: "extra", role: "pm" });
        const shift = {
          ...shiftAt(week, index),
          id: "extra-shift",
          staffId: "extra",
          date,
          groupId,
          activity: "groep",
        } as const;
        const added = {
          ...shift,
          from: formatTime(from),
          to: formatTime(Math.min(1440, from + length)),
          formatief: true,
          breaks: [],
          blocks: [],
        };
        const before = violatingMinutes(example, week, ["bkr", "drie-uursregeling"]);
        const document = { ...withShifts(week, (shifts) => [...shifts, added]), staff: [...example.staff, extra] };
        const after = violatingMinutes(document, week, ["bkr", "drie-uursregeling"]);
        expect([...after].filter((minute) => !before.has(minute))).toEqual([]);
      }),
      SEED,
    );
  });
});

describe("splitting a shift in two adjacent halves", () => {
  it("changes no verdict", () => {
    fc.assert(
      fc.property(anyShift, fc.integer({ min: 1, max: 99 }), ({ week, index }, percent) => {
        const shift = shiftAt(week, index);
        const [from, to] = [parseTime(shift.from), parseTime(shift.to)];
        const cut = from + Math.max(1, Math.min(to - from - 1, Math.floor(((to - from) * percent) / 100)));
        const isInside = [...shift.breaks, ...shift.blocks].some(
          (part) => parseTime(part.from) < cut && cut < parseTime(part.to),
        );
        fc.pre(!isInside);
        const halves: Shift[] = [
          { ...shift, to: formatTime(cut), ...partsWithin(shift, from, cut) },
          { ...shift, id: `${shift.id}-b`, from: formatTime(cut), ...partsWithin(shift, cut, to) },
        ];
        const split = withShifts(week, (shifts) =>
          shifts.flatMap((other) => (other.id === shift.id ? halves : [other])),
        );
        expect(verdictsOf(split, week)).toEqual(verdictsOf(example, week));
      }),
      SEED,
    );
  });

  function partsWithin(shift: Shift, from: number, to: number): Pick<Shift, "breaks" | "blocks"> {
    const isWithin = (part: { from: string; to: string }) => parseTime(part.from) >= from && parseTime(part.to) <= to;
    return { breaks: shift.breaks.filter(isWithin), blocks: shift.blocks.filter(isWithin) };
  }
});

describe("the order of records", () => {
  it("changes nothing of what is found", () => {
    fc.assert(
      fc.property(fc.constantFrom(...weeks), fc.nat(), (week, salt) => {
        const shuffled: LocationDocument = {
          ...example,
          staff: shuffle(example.staff, salt),
          children: shuffle(example.children, salt + 1),
          weeks: shuffle(example.weeks, salt + 2).map((roster) => ({
            ...roster,
            shifts: shuffle(roster.shifts, salt + 3),
          })),
        };
        expect(verdictsOf(shuffled, week)).toEqual(verdictsOf(example, week));
      }),
      SEED,
    );
  });

  function shuffle<T>(items: readonly T[], salt: number): T[] {
    return items
      .map((item, index) => ({ item, key: ((index + 1) * 7919 + salt * 104_729) % 1_000_003 }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  }
});

describe("keys of findings", () => {
  it.each(weeks)("are each used once in %s", (week) => {
    const keys = checkWeek(example, week).findings.map((finding) => finding.key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe("shifting everything by 14 days", () => {
  it.each(weeks)("changes nothing but dates in %s", (week) => {
    const later = shiftDates(example, 14) as LocationDocument;
    expect(shiftDates(verdictsOf(later, addWeeks(week, 2)), -14)).toEqual(verdictsOf(example, week));
  });

  /** Every date and week in a JSON value moved by whole weeks; ages, parity of weeks and periods stay as they were. */
  function shiftDates(value: unknown, days: number): unknown {
    const text = JSON.stringify(value)
      .replace(/\d{4}-\d{2}-\d{2}/g, (date) => addDays(date, days))
      .replace(/\d{4}-W\d{2}/g, (week) => addWeeks(week, days / 7));
    return JSON.parse(text) as unknown;
  }
});

/** What a check says, without the order in which people stand in its steps. */
function verdictsOf(document: LocationDocument, week: string) {
  const { findings, notEvaluated, summary } = checkWeek(document, week);
  const said = findings.map(({ rule, severity, unit, date, intervals, staffIds, childIds, measured, required }) =>
    JSON.stringify([
      rule,
      severity,
      unit,
      date,
      intervals,
      [...staffIds].sort(),
      [...childIds].sort(),
      measured,
      required,
    ]),
  );
  return { said: said.sort(), open: notEvaluated.map((entry) => JSON.stringify(entry)).sort(), summary };
}
