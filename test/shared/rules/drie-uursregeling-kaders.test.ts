import { describe, expect, it } from "vitest";
import { childrenOf, openOnWeekdays, pm, TUESDAY } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

const window = (from: string, to: string, weekday = 2) => ({ weekday, from, to });

/** Six babies need two; the second PM'er is away between two times. */
const awayBetween = (from: string, to: string, more: { location?: object; group?: object; staff?: string[] } = {}) =>
  outcomeOf("drie-uursregeling-kaders", {
    location: more.location ?? {},
    groups: [{ id: "g1", care: "dagopvang", ...more.group }],
    staff: pm(...(more.staff ?? ["s1", "s2"])),
    children: childrenOf("baby", 6),
    shifts: [
      { staffId: "s1", from: "08:00", to: "18:00" },
      { staffId: "s2", from: "08:00", to: "18:00", breaks: [{ from, to }] },
    ],
  });

const LUNCH = { location: { deviationWindows: [window("12:30", "14:00")] } };

describe("drie-uursregeling-kaders (Bkk art. 7 lid 4; Stb. 2023, 144)", () => {
  it.each([
    ["12:30", "14:00", null],
    ["12:29", "14:00", "12:29-12:30"],
    ["12:30", "14:01", "14:00-14:01"],
    ["12:31", "13:59", null],
    ["12:00", "14:30", "12:00-14:30"],
    ["10:00", "10:30", "10:00-10:30"],
  ])("a deviation of %s–%s against kaders of 12:30–14:00 lies outside: %s", (from, to, time) => {
    const { findings, notEvaluated } = awayBetween(from, to, LUNCH);
    expect(findings.map((finding) => finding.time)).toEqual(time === null ? [] : [time]);
    expect(notEvaluated).toEqual([]);
  });

  it("gives one aandachtspunt a unit and day, with the stretches outside and how long they are", () => {
    const { findings, check } = awayBetween("12:00", "14:30", LUNCH);
    expect(findings).toEqual([
      {
        severity: "aandachtspunt",
        unit: "group:g1",
        date: TUESDAY,
        time: "12:00-14:30",
        measured: null,
        required: null,
        staffIds: [],
        childIds: [],
      },
    ]);
    const finding = check.findings.find(({ rule }) => rule === "drie-uursregeling-kaders");
    expect(finding?.intervals).toEqual([
      { from: 720, to: 750 },
      { from: 840, to: 870 },
    ]);
    expect(finding?.steps[0]).toMatchObject({
      fact: "outsideDeviationWindows",
      values: { minutes: 60, frame: "kaders" },
    });
  });

  it("shows the calculation of the stretches outside only", () => {
    const { check } = outcomeOf("drie-uursregeling-kaders", {
      ...LUNCH,
      staff: pm("s1", "s2"),
      children: childrenOf("baby", 6),
      shifts: [
        { staffId: "s1", from: "08:00", to: "18:00" },
        { staffId: "s2", from: "08:30", to: "18:00", breaks: [{ from: "13:00", to: "13:30" }] },
      ],
    });
    const finding = check.findings.find(({ rule }) => rule === "drie-uursregeling-kaders");
    expect(finding?.steps.filter((step) => step.kind === "moment")).toMatchObject([{ from: 480, to: 510 }]);
  });

  it("passes without a deviation, whatever is recorded", () => {
    const { findings, notEvaluated } = outcomeOf("drie-uursregeling-kaders", {
      staff: pm("s1"),
      children: childrenOf("baby", 3),
      shifts: [{ staffId: "s1", from: "08:00", to: "18:00" }],
    });
    expect([...findings, ...notEvaluated]).toEqual([]);
  });

  it.each([
    ["absent for the group and recorded for the location", {}, [window("12:30", "14:00")], 0, 0],
    ["empty for the group and recorded for the location", { deviationWindows: [] }, [window("12:30", "14:00")], 0, 0],
    ["recorded for the group", { deviationWindows: [window("12:30", "14:00")] }, [], 0, 0],
    ["other ones for the group", { deviationWindows: [window("08:00", "09:00")] }, [window("12:30", "14:00")], 1, 0],
    ["of another weekday", {}, [window("12:30", "14:00", 3)], 1, 0],
    ["recorded as none", {}, [], 1, 0],
    ["empty for the group and none for the location", { deviationWindows: [] }, [], 1, 0],
    ["absent for both", {}, undefined, 0, 1],
    ["empty for the group and absent for the location", { deviationWindows: [] }, undefined, 0, 1],
  ])("windows %s", (_, group, deviationWindows, findings, open) => {
    const outcome = awayBetween("12:30", "13:30", { group, location: { deviationWindows } });
    expect(outcome.findings).toHaveLength(findings);
    expect(outcome.notEvaluated).toHaveLength(open);
    if (open > 0) {
      expect(outcome.notEvaluated).toMatchObject([
        { reason: "deviationWindowsNotRecorded", unit: { kind: "group", ids: ["g1"] }, date: TUESDAY },
      ]);
    }
  });

  it("has nothing to say on a day of under ten hours: there is no deviation", () => {
    const { findings, notEvaluated } = awayBetween("10:00", "10:30", {
      location: { openingHours: openOnWeekdays("08:00", "17:59"), deviationWindows: [] },
    });
    expect([...findings, ...notEvaluated]).toEqual([]);
  });

  it("is not evaluated without opening hours, unless there are only minutes below half", () => {
    const location = { openingHours: undefined, deviationWindows: [] };
    expect(awayBetween("10:00", "10:30", { location }).notEvaluated).toMatchObject([
      { reason: "openingHoursNotRecorded" },
    ]);
    const belowHalf = outcomeOf("drie-uursregeling-kaders", { location, children: childrenOf("baby", 6) });
    expect([...belowHalf.findings, ...belowHalf.notEvaluated]).toEqual([]);
  });

  it("counts minutes below half as well, since they use the deviation", () => {
    const { findings } = outcomeOf("drie-uursregeling-kaders", {
      ...LUNCH,
      staff: pm("s1"),
      children: childrenOf("baby", 3),
      shifts: [{ staffId: "s1", from: "08:15", to: "18:00" }],
    });
    expect(findings).toMatchObject([{ time: "08:00-08:15" }]);
  });

  it("looks at each group of a merge with its own windows", () => {
    const { findings } = outcomeOf("drie-uursregeling-kaders", {
      groups: [
        { id: "g1", care: "dagopvang", deviationWindows: [window("08:00", "09:00")] },
        { id: "g2", care: "dagopvang", deviationWindows: [window("12:30", "14:00")] },
      ],
      staff: pm("s1", "s2"),
      children: [...childrenOf("baby", 3, { to: "09:00" }), ...childrenOf("baby", 3, { groupId: "g2", to: "09:00" })],
      merges: [{ from: "08:00", to: "09:00", groupIds: ["g1", "g2"] }],
      shifts: [{ staffId: "s1", from: "08:00", to: "09:00" }],
    });
    expect(findings).toMatchObject([{ unit: "group:g2", time: "08:00-09:00" }]);
  });

  it.each([
    ["the location's", [{}, {}], [window("15:00", "15:30")], 0],
    ["one basisgroep's own beside the location's", [{ deviationWindows: [window("15:00", "15:30")] }, {}], [], 0],
    ["another time", [{}, {}], [window("16:00", "16:30")], 1],
  ])("reads for the kindercentrum of bso %s", (_, own, deviationWindows, count) => {
    const { findings } = outcomeOf("drie-uursregeling-kaders", {
      location: { deviationWindows },
      groups: own.map((fields, index) => ({ id: `b${index + 1}`, care: "bso", ...fields })),
      staff: pm("s1", "s2"),
      children: [
        ...childrenOf("four", 8, { groupId: "b1", from: "15:00", to: "18:00" }),
        ...childrenOf("four", 8, { groupId: "b2", from: "15:00", to: "18:00" }),
      ],
      shifts: [
        { staffId: "s1", from: "15:00", to: "18:00", groupId: "b1" },
        { staffId: "s2", from: "15:30", to: "18:00", groupId: "b2" },
      ],
    });
    expect(findings).toHaveLength(count);
    if (count > 0) expect(findings).toMatchObject([{ unit: "location:l1+bso", time: "15:00-15:30" }]);
  });

  const onDate = (date: string, week: string) =>
    outcomeOf("drie-uursregeling-kaders", {
      week,
      date,
      location: {
        openingHours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: "07:00", to: "18:00" })),
        deviationWindows: [],
      },
      staff: pm("s1", "s2"),
      children: Array.from({ length: 6 }, (_, index) => ({
        id: `c${index}`,
        birthDate: "2018-06-01",
        groupId: "g1",
        exceptions: [{ date, kind: "extra", from: "08:00", to: "18:00" }],
      })),
      shifts: [
        { staffId: "s1", from: "08:00", to: "18:00" },
        { staffId: "s2", from: "09:00", to: "18:00" },
      ],
    });

  it("is not evaluated the day before 2019-01-01, and holds that day", () => {
    expect(onDate("2018-12-31", "2019-W01").findings).toEqual([]);
    expect(onDate("2018-12-31", "2019-W01").notEvaluated).toMatchObject([
      { reason: "noParametersForDate", date: "2018-12-31" },
    ]);
    expect(onDate("2019-01-01", "2019-W01").findings).toMatchObject([{ severity: "overtreding", time: "08:00-09:00" }]);
  });

  it.each([
    ["2023-06-30", "2023-W26", "overtreding", "exactTimes"],
    ["2023-07-01", "2023-W26", "aandachtspunt", "kaders"],
  ])("on %s (%s) outside what is recorded is an %s: %s", (date, week, severity, frame) => {
    const two = outcomeOf("drie-uursregeling-kaders", {
      week,
      date,
      location: {
        openingHours: [5, 6].map((weekday) => ({ weekday, from: "07:00", to: "18:00" })),
        deviationWindows: [],
      },
      staff: pm("s1", "s2"),
      children: Array.from({ length: 6 }, (_, index) => ({
        id: `c${index}`,
        birthDate: "2023-01-01",
        groupId: "g1",
        exceptions: [{ date, kind: "extra", from: "08:00", to: "18:00" }],
      })),
      shifts: [
        { staffId: "s1", from: "08:00", to: "18:00" },
        { staffId: "s2", from: "09:00", to: "18:00" },
      ],
    });
    expect(two.findings).toMatchObject([{ severity, date, time: "08:00-09:00" }]);
    expect(two.check.findings.find(({ rule }) => rule === "drie-uursregeling-kaders")?.steps[0]).toMatchObject({
      values: { minutes: 60, frame },
    });
  });
});
