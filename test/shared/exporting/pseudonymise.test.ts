import { describe, expect, test } from "vitest";
import { addDays, addWeeks, isIsoWeek, isLocalDate, weekdayOf, weekNumber } from "../../../shared/calendar/dates.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { Finding } from "../../../shared/checking/finding.ts";
import example from "../../../shared/example/de-zonnebloem.json" with { type: "json" };
import { parseLocationDocument, writeLocationDocument } from "../../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { drawDateShift } from "../../../shared/exporting/dateShift.ts";
import { KNOWN_WORDS } from "../../../shared/exporting/knownFields.ts";
import { pseudonymise } from "../../../shared/exporting/pseudonymise.ts";
import { TODAY } from "../importing/importSketch.ts";

/** Draws the last, or the one that is asked for. */
const drawing = (index: number) => (bound: number) => Math.min(index, bound - 1);

function exported(document: LocationDocument, randomBelow = drawing(0)): LocationDocument {
  let last = 0;
  const newId = () => {
    last += 1;
    return `id-${last}`;
  };
  return pseudonymise(document, { newId, randomBelow });
}

/** Every text in a value, with the names of its fields. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Texts by which somebody or something could be known again. */
function telling(document: unknown): string[] {
  return textsIn(document).filter((text) => !KNOWN_WORDS.has(text) && !/^(\d\d:\d\d)?$/.test(text));
}

/** A document with a name, a note or an unknown field wherever one fits. */
function tellingDocument(): LocationDocument {
  const document = parseLocationDocument(example);
  const [group, ...groups] = document.groups;
  const [person, ...staff] = document.staff;
  const [child, ...children] = document.children;
  const [week, ...weeks] = document.weeks;
  if (group === undefined || person === undefined || child === undefined || week === undefined)
    throw new Error("empty");
  const certificates = [...(person.certificates ?? []), { kind: "diploma van Noor" }];
  return parseLocationDocument({
    ...document,
    madeBy: "Ander programma",
    location: {
      ...document.location,
      tekortplan: { steps: ["bel Bregje"] },
      closures: [{ from: "2026-12-25", to: "2026-12-26", name: "Kerst bij ons" }],
    },
    groups: [{ ...group, vierogenMeasures: "Bregje loopt langs", color: "zonnegeel" }, ...groups],
    staff: [
      {
        ...person,
        phone: "06-00000001",
        certificates,
        unavailable: [{ date: "2026-11-01", reason: "ziek", note: "griep van Noor" }],
      },
      ...staff,
    ],
    children: [{ ...child, schoolId: "sch1", allergies: "pinda" }, ...children],
    schools: [{ id: "sch1", name: "De Regenboogschool", studyDays: ["2026-11-30"] }],
    weeks: [{ ...week, remark: "drukke week" }, ...weeks],
    acceptedDeviations: [{ findingKey: "bkr g1", reason: "overmacht", effort: "Noor gebeld" }],
    workloadPulses: [{ week: "2026-W48", scores: [3, 4, 5, 6, 7], notes: ["Guus huilde"] }],
    templates: [{ id: "t1", name: "Basis van Noor", kind: "basisrooster" }],
    scenarios: [{ id: "v1", name: "Zonder Noor" }],
  });
}

describe("a document in which nobody can be recognised", () => {
  const document = tellingDocument();
  const result = exported(document);

  test("keeps no name, note, number, id or date of the original, and no field that is not known", () => {
    const kept = new Set(telling(result));
    expect(telling(document).filter((text) => kept.has(text) && !isLocalDate(text) && !isIsoWeek(text))).toEqual([]);
    const text = writeLocationDocument(result);
    expect(text).not.toMatch(
      /Noor|Bregje|Guus|Zonnebloem|Deventer|pinda|griep|0570|06-0000|123456789|allergies|drukke|madeBy|lrk/,
    );
    expect(result.acceptedDeviations).toBeUndefined();
    expect(result.location).not.toHaveProperty("tekortplan");
  });

  test("is a sound document of as many records, which say who they are by a number", () => {
    expect(result.children).toHaveLength(document.children.length);
    expect([result.groups[0]?.name, result.staff[1]?.name, result.children[2]?.name]).toEqual([
      "Groep 1",
      "Medewerker 2",
      "Kind 3",
    ]);
    expect(result.groups[0]?.vierogenMeasures).toBe("vastgelegd");
    expect(result.staff[0]?.certificates?.at(-1)).toEqual({ kind: "overig" });
    expect(result.children[0]?.mentorId).toBe(result.staff[0]?.id);
    expect(result.workloadPulses?.[0]).not.toHaveProperty("notes");
  });

  test("moves every date by the same days, and keeps weekdays and even weeks", () => {
    const first = document.weeks[0]?.week ?? "";
    const moved = result.weeks[0]?.week ?? "";
    expect(moved).toBe(addWeeks(first, -2));
    expect(weekNumber(moved) % 2).toBe(weekNumber(first) % 2);
    const dates = document.children.map(({ birthDate }) => birthDate);
    expect(result.children.map(({ birthDate }) => birthDate)).toEqual(dates.map((date) => addDays(date, -14)));
    expect(result.children.map(({ birthDate }) => weekdayOf(birthDate))).toEqual(dates.map(weekdayOf));
  });

  test("says in itself that findings may differ", () => {
    expect(result["remark"]).toMatch(/Bevindingen kunnen daardoor afwijken/);
  });

  test.each([0, 2, 4])("the findings of the example are the same but for the shift, draw %i", (draw) => {
    const original = parseLocationDocument(example);
    const shifted = exported(original, drawing(draw));
    const weeks = drawDateShift(
      original.weeks.map(({ week }) => week),
      drawing(draw),
    ).weeks;
    for (const [index, { week }] of original.weeks.entries()) {
      const before = checkWeek(original, week).findings.map((finding) => sketch(finding, weeks));
      const after = checkWeek(shifted, shifted.weeks[index]?.week ?? "").findings.map((finding) => sketch(finding, 0));
      expect(after.sort()).toEqual(before.sort());
    }
  });
});

/** What a finding says without ids and words, on the date to which it is moved. */
function sketch(
  { rule, severity, unit, date, interval, measured, required, staffIds, childIds }: Finding,
  weeks: number,
): string {
  const counts = [unit.ids.length, staffIds.length, childIds.length];
  return JSON.stringify([rule, severity, unit.kind, addDays(date, weeks * 7), interval, measured, required, ...counts]);
}

describe("the shift of dates", () => {
  test("is never none, and passes by what would turn even and odd weeks round", () => {
    const weeks = ["2026-W48", "2026-W50"];
    const drawn = Array.from({ length: 40 }, (_, index) => drawDateShift(weeks, drawing(index)));
    for (const { weeks: moved, shiftWeek } of drawn) {
      expect(Math.abs(moved) % 2).toBe(0);
      expect(moved).not.toBe(0);
      for (const week of weeks) expect(weekNumber(shiftWeek(week)) % 2).toBe(weekNumber(week) % 2);
    }
    // Week 53 of 2026 stands between these and any later week but the next.
    expect(Math.max(...drawn.map((each) => each.weeks))).toBe(2);
    expect(drawDateShift([], () => 0).shiftDate(TODAY)).toBe("2026-11-08");
  });

  test("is any even number of weeks where all of them turn some week round", () => {
    const years = ["2020-W50", "2021-W02", "2026-W50", "2027-W02"];
    expect(drawDateShift(years, () => 0).weeks % 2).toBe(0);
  });
});
