import { childrenOf, pm, type Sketch } from "../buildDocument.ts";
import { agreement, NINE_HOURS, people, shiftsOf } from "./pilotSketch.ts";

/*
 * Days for tests of pilot II. Nine children of two need two, and one PM'er is there the whole day; a stretch of shortage is
 * the time for which the ninth child is there.
 */

export type Stretch = readonly [from: string, to: string];

/** The ninth child comes for each of the stretches. */
export function ninthChild(stretches: readonly Stretch[], groupId = "g1"): object {
  const attendance = stretches.map(([from, to]) => ({ weekday: 2, from, to }));
  return { id: `${groupId}-ninth`, birthDate: "2024-03-01", groupId, attendance };
}

/** A day short of one during the stretches, with the zij-instromers there for the times given. */
export function dayWith(
  stretches: readonly Stretch[],
  helpers: Record<string, readonly Stretch[]>,
  limits = {},
): Sketch {
  return {
    location: NINE_HOURS,
    staff: [...pm("pm1"), ...people("zij-instromer", ...Object.keys(helpers))],
    children: [...childrenOf("two", 8, { from: "08:30", to: "17:30" }), ninthChild(stretches)],
    shifts: [
      ...shiftsOf(["pm1"], "08:30", "17:30"),
      ...Object.entries(helpers).flatMap(([id, times]) => times.flatMap(([from, to]) => shiftsOf([id], from, to))),
    ],
    pilots: [agreement("II", ["g1"], limits)],
  };
}

export const bridgedBy = (helper: string, ...times: string[]) =>
  times.map((time) => `info pilot-dekking g1 ${time} 1/2 II ${helper}`);
export const shortAt = (...times: string[]) => times.map((time) => `overtreding bkr g1 ${time} 1/2`);
export const ALL_DAY: readonly Stretch[] = [["08:30", "17:30"]];
