import { describe, expect, it } from "vitest";
import { childrenOf, openOnWeekdays, pm, TUESDAY } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

type Person = readonly [id: string, role: string, from: string, to: string, more?: object, staff?: object];

/** Six babies from 8:00 to 18:00 need two. */
const withPeople = (people: readonly Person[], more: object = {}) =>
  outcomeOf("alleen-afwijking", {
    staff: people.map(([id, role, , , , fields]) => ({ id, role, ...fields })),
    children: childrenOf("baby", 6),
    shifts: people.map(([staffId, , from, to, fields]) => ({ staffId, from, to, ...fields })),
    ...more,
  });

const FIRST: Person = ["s1", "pm", "08:00", "18:00"];
const LATE: Person = ["s2", "pm", "09:00", "18:00"];

describe("alleen-afwijking (Bkk art. 7 lid 6, art. 16 lid 6)", () => {
  it("finds the time in which the deviation leaves one beroepskracht and no other adult", () => {
    const { findings, notEvaluated } = withPeople([FIRST, LATE]);
    expect(findings).toEqual([
      {
        severity: "overtreding",
        unit: "group:g1",
        date: TUESDAY,
        time: "08:00-09:00",
        measured: 1,
        required: 2,
        staffIds: ["s1"],
        childIds: [],
      },
    ]);
    expect(notEvaluated).toEqual([]);
  });

  it.each(["groepshulp", "zij-instromer", "vrijwilliger", "overig", "stagiair", "bio", "coach", "pm"])(
    "passes with a %s in the building, in whatever work",
    (role) => {
      const office = { activity: "kantoor", groupId: null };
      expect(withPeople([FIRST, LATE, ["s3", role, "08:00", "09:00", office]]).findings).toEqual([]);
      expect(withPeople([FIRST, LATE, ["s3", role, "08:00", "08:59", office]]).findings).toMatchObject([
        { time: "08:59-09:00" },
      ]);
    },
  );

  it.each([
    ["at school", { activity: "school", groupId: null }, {}, 1],
    ["absent", {}, { unavailable: [{ date: TUESDAY, reason: "verlof" }] }, 1],
    ["out of service", {}, { employment: { from: "2026-11-25" } }, 1],
    ["in a break in the building", { breaks: [{ from: "08:00", to: "09:00" }] }, {}, 0],
  ])("someone %s leaves %j %j: %i findings", (_, shift, staff, count) => {
    expect(withPeople([FIRST, LATE, ["s3", "groepshulp", "08:00", "10:00", shift, staff]]).findings).toHaveLength(
      count,
    );
  });

  it.each([
    ["2008-11-25", 1],
    ["2008-11-24", 0],
    ["2008-11-23", 0],
  ])("someone born %s makes %i findings: an adult is 18", (birthDate, count) => {
    expect(withPeople([FIRST, LATE, ["s3", "stagiair", "08:00", "10:00", {}, { birthDate }]]).findings).toHaveLength(
      count,
    );
  });

  it("passes while one is enough, and while two are there", () => {
    expect(withPeople([FIRST], { children: childrenOf("baby", 3) }).findings).toEqual([]);
    expect(withPeople([FIRST, ["s2", "pm", "08:00", "18:00"]]).findings).toEqual([]);
  });

  it("holds on a day over the limit as well", () => {
    const { findings, aboutRatio } = withPeople([FIRST, ["s2", "pm", "11:01", "18:00"]]);
    expect(aboutRatio).toMatchObject([{ rule: "drie-uursregeling", severity: "overtreding" }]);
    expect(findings).toMatchObject([{ time: "08:00-11:01" }]);
  });

  it("leaves a shortage below half, and one on a day of under ten hours, to the bkr", () => {
    expect(withPeople([FIRST], { children: childrenOf("baby", 7) }).findings).toEqual([]);
    expect(
      withPeople([FIRST, LATE], { location: { openingHours: openOnWeekdays("08:00", "17:59") } }).findings,
    ).toEqual([]);
  });

  it("is about a beroepskracht: a bio alone is another rule's", () => {
    expect(withPeople([["s1", "bio", "08:00", "18:00", { formatief: true }], LATE]).findings).toEqual([]);
  });

  it("is not evaluated without opening hours", () => {
    const { findings, notEvaluated } = withPeople([FIRST, LATE], { location: { openingHours: undefined } });
    expect(findings).toEqual([]);
    expect(notEvaluated).toMatchObject([
      { reason: "openingHoursNotRecorded", unit: { kind: "group", ids: ["g1"] }, date: TUESDAY },
    ]);
  });

  it("reads the kindercentrum of bso, also on a school day", () => {
    const { findings } = outcomeOf("alleen-afwijking", {
      groups: [{ id: "b1", care: "bso" }],
      staff: pm("s1", "s2"),
      children: childrenOf("four", 11, { groupId: "b1", from: "15:00", to: "18:00" }),
      shifts: [
        { staffId: "s1", from: "15:00", to: "18:00", groupId: "b1" },
        { staffId: "s2", from: "15:30", to: "18:00", groupId: "b1" },
      ],
    });
    expect(findings).toMatchObject([{ unit: "location:l1+bso", time: "15:00-15:30" }]);
  });

  it.each([
    ["2018-12-31", 0, 1],
    ["2019-01-01", 1, 1],
  ])("on %s gives %i findings; only the Monday of that week, 2018-12-31, is not evaluated", (date, count, open) => {
    const { findings, notEvaluated } = withPeople([FIRST, LATE], {
      date,
      week: "2019-W01",
      children: Array.from({ length: 6 }, (_, index) => ({
        id: `c${index}`,
        birthDate: "2018-06-01",
        groupId: "g1",
        exceptions: [{ date, kind: "extra", from: "08:00", to: "18:00" }],
      })),
    });
    expect(findings).toHaveLength(count);
    expect(notEvaluated).toHaveLength(open);
  });
});
