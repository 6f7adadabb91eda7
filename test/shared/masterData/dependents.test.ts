import { describe, expect, it, test } from "vitest";
import type { Child } from "../../../shared/exchange/records.ts";
import { dependentsOfChild, dependentsOfStaff } from "../../../shared/masterData/dependents.ts";
import { nameProblem } from "../../../shared/masterData/personName.ts";
import { buildDocument, childrenOf, pm } from "../buildDocument.ts";

const document = buildDocument({
  staff: pm("s1", "s2", "s3"),
  children: [
    ...childrenOf("two", 1),
    {
      id: "new",
      birthDate: "2026-01-01",
      groupId: "g1",
      attendance: [{ weekday: 2, from: "08:00", to: "12:00", validFrom: "2027-01-01" }],
    },
    {
      id: "faced",
      birthDate: "2024-01-01",
      groupId: "g1",
      vasteGezichten: ["s2"],
      mentorId: "s2",
      vasteGezichtReplacements: [],
    },
  ],
  shifts: [
    { staffId: "s1", from: "08:00", to: "17:00" },
    { staffId: "s1", from: "08:00", to: "12:00", date: "2026-11-25" },
  ],
});
const [week] = document.weeks;

describe("what hangs on a record", () => {
  it("of staff: shifts, children, and nothing for who is named nowhere", () => {
    expect(dependentsOfStaff(document, "s1")).toEqual([{ kind: "shifts", count: 2 }]);
    expect(dependentsOfStaff(document, "s2")).toEqual([
      { kind: "faces", count: 1 },
      { kind: "mentor", count: 1 },
    ]);
    expect(dependentsOfStaff(document, "s3")).toEqual([]);
  });

  it("of staff: open places, versions, templates and recorded deviations", () => {
    const shift = week?.shifts[0];
    const place = {
      ...shift,
      id: "o1",
      staffId: undefined,
      asked: [{ staffId: "s3", answer: "no", on: "2026-11-20" }],
    };
    const version = {
      id: "v1",
      madeOn: "2026-11-01",
      shifts: [{ ...shift, staffId: "s3" }],
      merges: [],
      openPlaces: [],
    };
    const weeks = [{ ...week, openPlaces: [place], versions: [version] }];
    const more = {
      weeks,
      acceptedDeviations: [{ findingKey: "pauze|overtreding|person:s3|2026-11-24||s3", reason: "overig" }],
    };
    expect(dependentsOfStaff({ ...document, ...more } as typeof document, "s3")).toEqual([
      { kind: "openPlaces", count: 1 },
      { kind: "versions", count: 1 },
      { kind: "deviations", count: 1 },
    ]);
  });

  it("of a child: the stored weeks in which it comes", () => {
    const [here, later] = document.children as [Child, Child];
    expect(dependentsOfChild(document, here)).toEqual([{ kind: "weeks", count: 1 }]);
    expect(dependentsOfChild(document, later)).toEqual([]);
  });
});

describe("a name", () => {
  test.each([
    ["Fien B.", null],
    ["Zoë van 't H.", null],
    ["Jan 2", null],
    ["  ", "empty"],
    ["Fien 123456782", "bsn"],
    ["123.456.782", "bsn"],
    ["12345678 Fien", "bsn"],
    ["x".repeat(401), "tooLong"],
  ])("%j: %s", (text, problem) => {
    expect(nameProblem(text)).toBe(problem);
  });
});
