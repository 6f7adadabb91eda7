import { describe, expect, it } from "vitest";
import { rosterAsWorked } from "../../../shared/checking/workedDays.ts";
import { InvalidDataError } from "../../../shared/exchange/issues.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import { basisOf } from "../../../shared/pilotLog/closedDays.ts";
import { buildDocument, TUESDAY } from "../buildDocument.ts";
import { BRIDGED, WEEK, withTuesdayClosed } from "./logSketch.ts";

const ACTUAL = {
  id: "d1",
  staffId: "pm1",
  date: TUESDAY,
  from: "09:00",
  to: "17:00",
  activity: "groep",
  groupId: "g1",
};
const CLOSED = { date: TUESDAY, closedOn: TUESDAY, shifts: [ACTUAL] };

/** What is said of the document with other fields, as `path: code`. */
function problemsWith(week: object, fields: object = {}): string[] {
  const document = buildDocument(BRIDGED);
  const weeks = document.weeks.map((one) => ({ ...one, ...week }));
  try {
    parseLocationDocument({ ...document, weeks, ...fields });
    return [];
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    return error.issues.map(({ path, code }) => `${path}: ${code}`);
  }
}

describe("a closed day in a document", () => {
  it("may keep the ids of the planned shifts", () => {
    expect(problemsWith({ closedDays: [CLOSED] })).toEqual([]);
    expect(problemsWith({ closedDays: [{ ...CLOSED, shifts: [] }] })).toEqual([]);
  });

  it.each([
    [{ ...CLOSED, date: "2026-11-30", closedOn: "2026-11-30", shifts: [] }, "date: outsideWeek"],
    [{ ...CLOSED, closedOn: "2026-11-23" }, "closedOn: closedTooEarly"],
    [{ ...CLOSED, shifts: [{ ...ACTUAL, date: "2026-11-25" }] }, "shifts[0].date: outsideWeek"],
    [{ ...CLOSED, shifts: [{ ...ACTUAL, staffId: "nobody" }] }, "shifts[0].staffId: unknownStaff"],
    [{ ...CLOSED, shifts: [ACTUAL, ACTUAL] }, "shifts[1].id: duplicateId"],
  ])("is refused: %j", (day, problem) => {
    expect(problemsWith({ closedDays: [day] })).toEqual([`weeks[0].closedDays[0].${problem}`]);
  });

  it("stands once", () => {
    expect(problemsWith({ closedDays: [CLOSED, CLOSED] })).toEqual(["weeks[0].closedDays[1].date: duplicateDate"]);
  });
});

describe("scores in a document", () => {
  it.each([
    [[{ week: WEEK, scores: [1, 2, 3, 10, 5] }], []],
    [[{ week: WEEK, scores: [1, 2, 3, 4] }], ["workloadPulses[0].scores: too_small"]],
    [[{ week: WEEK, scores: [0, 2, 3, 4, 5] }], ["workloadPulses[0].scores[0]: too_small"]],
    [[{ week: WEEK, scores: [11, 2, 3, 4, 5] }], ["workloadPulses[0].scores[0]: too_big"]],
    [
      [
        { week: WEEK, scores: [1, 2, 3, 4, 5] },
        { week: WEEK, scores: [1, 2, 3, 4, 5] },
      ],
      ["workloadPulses[1].week: duplicateWeek"],
    ],
  ])("%j: %j", (workloadPulses, problems) => {
    expect(problemsWith({}, { workloadPulses })).toEqual(problems);
  });
});

describe("actual shifts", () => {
  it("take the place of the planned ones of that date alone", () => {
    const document = withTuesdayClosed(BRIDGED, []);
    const [week] = document.weeks;
    if (!week) throw new Error("no week");
    const wednesday = { ...week.shifts[0], date: "2026-11-25" } as (typeof week.shifts)[number];
    const roster = { ...week, shifts: [...week.shifts, wednesday] };
    expect(rosterAsWorked(roster).shifts).toEqual([wednesday]);
    expect(basisOf(roster, TUESDAY)).toBe("gerealiseerd");
    expect(basisOf(roster, "2026-11-25")).toBe("gepland");
  });

  it("leave a week without closed days as it is", () => {
    const [week] = buildDocument(BRIDGED).weeks;
    if (!week) throw new Error("no week");
    expect(rosterAsWorked(week)).toBe(week);
  });
});
