import { childrenOf, pm, type Sketch } from "../buildDocument.ts";
import { NINE_HOURS, shiftsOf } from "./pilotSketch.ts";

/* Hours for tests of pilot III: groups by their children of each age class and their PM'ers. */

export const HOUR = { from: "09:00", to: "10:00" };
/** Children of one group by age class, and its PM'ers. */
export interface GroupSketch {
  readonly mix: readonly [number, number, number, number];
  readonly pms: number;
}

const AGES = ["baby", "one", "two", "three"] as const;

export function childrenInMix(groupId: string, mix: GroupSketch["mix"], times = HOUR): object[] {
  return mix.flatMap((count, index) => childrenOf(AGES[index] ?? "three", count, { ...times, groupId }));
}

/** Groups g1, g2, … with their children and PM'ers for an hour, on a day without drie-uursregeling. */
export function hourOf(groups: readonly GroupSketch[], fields: Partial<Sketch> = {}): Sketch {
  const named = groups.map((group, index) => ({ ...group, id: `g${index + 1}` }));
  const staffOf = (id: string, pms: number) => Array.from({ length: pms }, (_, index) => `${id}-pm${index + 1}`);
  return {
    location: NINE_HOURS,
    groups: named.map(({ id }) => ({ id, care: "dagopvang" })),
    staff: pm(...named.flatMap(({ id, pms }) => staffOf(id, pms))),
    children: named.flatMap(({ id, mix }) => childrenInMix(id, mix)),
    shifts: named.flatMap(({ id, pms }) => shiftsOf(staffOf(id, pms), "09:00", "10:00", id)),
    ...fields,
  };
}

/** The seed's two groups of eight and nine children: each needs two, together they need three. */
export const EIGHT = [0, 3, 5, 0] as const;
export const NINE = [0, 3, 6, 0] as const;
export const coveredEight = "info pilot-dekking g1 09:00-10:00 1/2 III";
export const shortEight = "overtreding bkr g1 09:00-10:00 1/2";
