import { parseLocationDocument } from "../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";

/*
 * Small, sound documents for tests of rules: one dagopvang group g1 that is open from 7:00 to 18:30, all of them parsed
 * by the real schema. Week 2026-W48 unless said; its Tuesday is 2026-11-24.
 */

export const TUESDAY = "2026-11-24";

interface ShiftSketch {
  readonly staffId: string;
  readonly from: string;
  readonly to: string;
  readonly [field: string]: unknown;
}

export interface Sketch {
  readonly date?: string;
  readonly week?: string;
  readonly location?: object;
  readonly groups?: readonly object[];
  readonly staff?: readonly { readonly id: string; readonly role: string; readonly [field: string]: unknown }[];
  readonly children?: readonly object[];
  readonly schools?: readonly object[];
  readonly shifts?: readonly ShiftSketch[];
  readonly merges?: readonly object[];
  readonly pilots?: readonly object[];
}

/** Completes a sketch to a document with one week and parses it. */
export function buildDocument(sketch: Sketch): LocationDocument {
  const date = sketch.date ?? TUESDAY;
  const groups = sketch.groups ?? [{ id: "g1", care: "dagopvang" }];
  return parseLocationDocument({
    format: "roosterwijs/1",
    location: { id: "l1", openingHours: openOnWeekdays("07:00", "18:30"), ...sketch.location },
    groups,
    staff: sketch.staff ?? [],
    children: sketch.children ?? [],
    schools: sketch.schools ?? [],
    pilots: sketch.pilots ?? [],
    weeks: [
      {
        week: sketch.week ?? "2026-W48",
        shifts: (sketch.shifts ?? []).map((shift, index) => ({
          id: `d${index + 1}`,
          date,
          activity: "groep",
          groupId: "g1",
          ...shift,
        })),
        merges: (sketch.merges ?? []).map((merge) => ({ date, ...merge })),
      },
    ],
  });
}

export function openOnWeekdays(from: string, to: string): object[] {
  return [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from, to }));
}

/** Birth dates that give an age on the dates used in tests. */
export const BORN = {
  baby: "2026-03-01",
  one: "2025-03-01",
  two: "2024-03-01",
  three: "2023-03-01",
  four: "2022-03-01",
  eight: "2018-03-01",
} as const;

/** A number of children of one age, on one weekday (Tuesday unless said). */
export function childrenOf(
  age: keyof typeof BORN,
  count: number,
  times: { readonly from?: string; readonly to?: string; readonly groupId?: string; readonly weekday?: number } = {},
): object[] {
  const { from = "08:00", to = "18:00", groupId = "g1", weekday = 2 } = times;
  return Array.from({ length: count }, (_, index) => ({
    id: `${groupId}-${age}-${from}-${index + 1}`,
    birthDate: BORN[age],
    groupId,
    attendance: [{ weekday, from, to }],
  }));
}

export function pm(...ids: string[]): { id: string; role: string }[] {
  return ids.map((id) => ({ id, role: "pm" }));
}
