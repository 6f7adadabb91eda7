import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { describeFinding } from "../../../shared/checking/describeFinding.ts";
import { namesOf } from "../../../shared/checking/names.ts";
import { formatPath, InvalidDataError } from "../../../shared/exchange/issues.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { anyJson, placesIn, valueAt, withValueAt } from "./mutants.ts";

const example = JSON.parse(
  readFileSync(new URL("../../../shared/example/de-zonnebloem.json", import.meta.url), "utf8"),
) as LocationDocument;

/** The example made small: what is broken in it must be found among a few of every kind of record. */
const small = {
  ...example,
  staff: example.staff.slice(0, 8),
  children: example.children.slice(0, 8).map((child) => ({ ...child, vasteGezichten: [], mentorId: null })),
  weeks: example.weeks.slice(1, 2).map((week) => {
    const known = new Set(example.staff.slice(0, 8).map((person) => person.id));
    return { ...week, shifts: week.shifts.filter((shift) => known.has(shift.staffId)).slice(0, 12) };
  }),
};

/** Fields that are required or have a fixed set of values, with a value that cannot be right there. */
const BREAKERS: readonly (readonly [field: string, value: unknown])[] = [
  ["id", 7],
  ["id", undefined],
  ["birthDate", "2026-02-30"],
  ["groupId", "gone"],
  ["staffId", "gone"],
  ["role", "baas"],
  ["care", "crèche"],
  ["from", "25:00"],
  ["to", "7u30"],
  ["date", "2026-13-01"],
  ["weekday", 0],
  ["week", "2026-W54"],
  ["activity", "slapen"],
  ["formatief", "ja"],
  ["pilot", "IV"],
  ["kind", ["absent"]],
];

/** The example keeps its records in these lists; a field of the same name elsewhere may be an extra one of another tool. */
const places = placesIn(small);

function breakOne(seed: number): { path: string; document: unknown } {
  const candidates = places.flatMap((place) =>
    BREAKERS.filter(
      ([field]) => place.at(-1) === field && !place.includes("certificates") && !place.includes("employment"),
    ).map(([, value]) => ({ place, value })),
  );
  const chosen = candidates[(seed * 7919) % candidates.length];
  if (!chosen) throw new Error("nothing to break");
  return { path: formatPath(chosen.place), document: withValueAt(small, chosen.place, chosen.value) };
}

describe("documents broken in one field", () => {
  it("the sound one passes", () => {
    expect(() => parseLocationDocument(small)).not.toThrow();
  });

  it("300 of them are refused, and the error names the path of the field", () => {
    const missed: string[] = [];
    for (let seed = 0; seed < 300; seed += 1) {
      const { path, document } = breakOne(seed);
      try {
        parseLocationDocument(document);
        missed.push(`${path}: accepted`);
      } catch (error) {
        if (!(error instanceof InvalidDataError)) throw error;
        if (!error.issues.some((issue) => issue.path === path)) missed.push(`${path}: ${error.message}`);
      }
    }
    expect(missed).toEqual([]);
  });
});

/** The document with one field holding what the same field holds elsewhere: often sound, always odd. */
function withSwappedField(place: number, other: number): unknown {
  const target = places[place % places.length] ?? [];
  const alike = places.filter((candidate) => candidate.at(-1) === target.at(-1));
  return withValueAt(small, target, valueAt(small, alike[other % alike.length] ?? []));
}

describe("random mutants", () => {
  it("3,000 of them are refused or checked, and never crash", () => {
    let refused = 0;
    let checked = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.option(fc.tuple(fc.nat(), anyJson), { freq: 1 }), (place, other, hostile) => {
        const swapped = withSwappedField(place, other);
        const rest = placesIn(swapped);
        const mutant = hostile ? withValueAt(swapped, rest[hostile[0] % rest.length] ?? [], hostile[1]) : swapped;
        let document: LocationDocument;
        try {
          document = parseLocationDocument(mutant);
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidDataError);
          refused += 1;
          return;
        }
        const names = namesOf(document);
        for (const { week } of document.weeks) {
          for (const finding of checkWeek(document, week).findings) describeFinding(finding, names);
        }
        checked += 1;
      }),
      { seed: 20261121, numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(500);
    expect(checked).toBeGreaterThan(200);
  }, 60_000);
});
