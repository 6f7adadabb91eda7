import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { buildPilotLog } from "../../../shared/pilotLog/buildPilotLog.ts";
import type { RandomBelow } from "../../../shared/pilotLog/chance.ts";
import type { LoggedDay } from "../../../shared/pilotLog/logRows.ts";
import { buildDocument, childrenOf, pm, type Sketch, TUESDAY } from "../buildDocument.ts";
import { agreement, consenting, NINE_HOURS, people, shiftsOf } from "../pilots/pilotSketch.ts";

/* Small documents for tests of the pilot log, all in week 2026-W48 with its Tuesday. */

export const WEEK = "2026-W48";

/** A generator with a fixed beginning (Park and Miller), so that a test can be run again. */
export function pinnedChance(seed: number): RandomBelow {
  let state = seed;
  return (bound) => {
    state = (state * 48271) % 2147483647;
    return state % bound;
  };
}

/** The log of the Tuesday of a sketch. */
export function loggedTuesday(sketch: Sketch): LoggedDay {
  return tuesdayOf(buildDocument(sketch));
}

export function tuesdayOf(document: LocationDocument): LoggedDay {
  const day = buildPilotLog(document, WEEK, WEEK).find(({ date }) => date === TUESDAY);
  if (!day) throw new Error("the Tuesday is not logged");
  return day;
}

/** The document with its Tuesday closed: these shifts are what really was. */
export function withTuesdayClosed(sketch: Sketch, shifts: readonly object[]): LocationDocument {
  const document = buildDocument(sketch);
  const actual = shifts.map((shift, index) => ({ id: `a${index}`, date: TUESDAY, activity: "groep", ...shift }));
  const closedDays = [{ date: TUESDAY, closedOn: TUESDAY, shifts: actual }];
  return parseLocationDocument({ ...document, weeks: document.weeks.map((week) => ({ ...week, closedDays })) });
}

/** Nine children of two from 8:30 to 9:30 with one PM'er and a zij-instromer who bridges; later eight, in order. */
export const BRIDGED: Sketch = {
  location: NINE_HOURS,
  staff: [...pm("pm1"), ...people("zij-instromer", "zij1")],
  children: consenting(
    [
      ...childrenOf("two", 8, { from: "08:30", to: "17:30" }),
      { ...childrenOf("two", 1, { from: "08:30", to: "09:30" })[0], id: "ninth" },
    ],
    "II",
  ),
  shifts: [...shiftsOf(["pm1"], "08:30", "17:30"), ...shiftsOf(["zij1"], "08:30", "12:00")],
  pilots: [agreement("II", ["g1"])],
};

/** Eight babies with two PM'ers and a groepshulp in the place of the third, from 8:30 to 12:30; one PM'er leaves at 12:00. */
export const BABIES: Sketch = {
  location: NINE_HOURS,
  staff: [...pm("pm1", "pm2"), ...people("groepshulp", "gh1")],
  children: consenting(childrenOf("baby", 8, { from: "08:30", to: "12:30" }), "I"),
  shifts: [
    ...shiftsOf(["pm1"], "08:30", "12:30"),
    ...shiftsOf(["pm2"], "08:30", "12:00"),
    {
      staffId: "gh1",
      from: "08:30",
      to: "13:30",
      groupId: "g1",
      breaks: [{ from: "10:00", to: "10:15" }],
      blocks: [
        { from: "08:30", to: "11:00", task: "verzorgend" },
        { from: "12:30", to: "13:00", activity: "huishoudelijk", groupId: null },
      ],
    },
  ],
  pilots: [agreement("I", ["g1"])],
};
