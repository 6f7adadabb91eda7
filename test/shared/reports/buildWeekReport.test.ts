import { describe, expect, test } from "vitest";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { buildWeekReport } from "../../../shared/reports/buildWeekReport.ts";
import type { ReportScope } from "../../../shared/reports/reportScope.ts";
import { type WeekReport, weekReportSchema } from "../../../shared/reports/weekReport.ts";
import { buildDocument, childrenOf, TUESDAY } from "../buildDocument.ts";

const WEEK = "2026-W48";
const TWO_GROUPS = [
  { id: "g1", name: "Zonnestralen", care: "dagopvang" },
  { id: "g2", name: "Maantjes", care: "dagopvang" },
];

function reportOf(document: LocationDocument, scope: ReportScope = { kind: "group", groupId: "g1" }): WeekReport {
  return buildWeekReport({ document, week: WEEK, scenario: "agreed", scope, today: "2026-11-21" });
}

function tuesdayOf(report: WeekReport, groupIndex = 0) {
  const day = report.groups[groupIndex]?.days.find((each) => each.date === TUESDAY);
  if (!day) throw new Error("no tuesday in the report");
  return day;
}

function tuesdayOfPerson(report: WeekReport, staffId: string) {
  const person = report.groups[0]?.people.find((each) => each.staffId === staffId);
  return person?.days.find((each) => each.date === TUESDAY);
}

describe("what the sheet says of itself", () => {
  const document = buildDocument({
    location: { name: "De Zonnebloem", municipality: "Deventer" },
    groups: TWO_GROUPS,
    staff: [{ id: "s1", name: "Fatima B.", role: "pm" }],
    shifts: [{ staffId: "s1", from: "07:30", to: "17:00" }],
  });

  test("fits its own schema, also after a trip through JSON", () => {
    const report = reportOf(document, { kind: "location" });
    expect(weekReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  test("title, place and columns of a group", () => {
    const report = reportOf(document);
    expect(report).toMatchObject({
      title: "Weekrooster Zonnestralen, week 48 van 2026",
      locationName: "De Zonnebloem",
      municipality: "Deventer",
      printedOn: "2026-11-21",
      status: "draft",
      axis: { from: 7 * 60, to: 19 * 60 },
    });
    expect(report.dates).toEqual(["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"]);
    expect(report.groups.map((group) => group.name)).toEqual(["Zonnestralen"]);
  });

  test("a location has all groups", () => {
    const report = reportOf(document, { kind: "location" });
    expect(report.title).toBe("Weekrooster De Zonnebloem, week 48 van 2026");
    expect(report.groups.map((group) => group.name)).toEqual(["Zonnestralen", "Maantjes"]);
  });

  test("a group that is not there is refused", () => {
    expect(() => reportOf(document, { kind: "group", groupId: "g9" })).toThrow(RangeError);
  });

  test("the version mark follows the roster, not the day of printing", () => {
    const later = buildWeekReport({
      document,
      week: WEEK,
      scenario: "agreed",
      scope: { kind: "group", groupId: "g1" },
      today: "2026-12-01",
    });
    const other = structuredClone(document);
    const shift = other.weeks[0]?.shifts[0];
    if (shift) shift.to = "16:45";
    expect(later.versionText).toBe(reportOf(document).versionText);
    expect(reportOf(other).versionText).not.toBe(reportOf(document).versionText);
  });

  test("a week without a roster gives a sheet without people", () => {
    const empty = buildDocument({ groups: TWO_GROUPS });
    const report = reportOf({ ...empty, weeks: [] });
    expect(report.groups[0]?.people).toEqual([]);
    expect(report.groups[0]?.days.map((day) => day.verdictText)).toEqual(Array(5).fill("geen kinderen"));
  });

  test("the weekend has a column when someone works then", () => {
    const saturday = buildDocument({
      staff: [{ id: "s1", role: "pm" }],
      shifts: [{ staffId: "s1", from: "09:00", to: "12:00", date: "2026-11-28" }],
    });
    expect(reportOf(saturday).dates.at(-1)).toBe("2026-11-28");
  });
});

describe("people", () => {
  test("PM'ers first; other work of the same shift stays visible, with its place", () => {
    const report = reportOf(
      buildDocument({
        groups: TWO_GROUPS,
        staff: [
          { id: "helper", role: "groepshulp" },
          { id: "pm", name: "Fatima B.", role: "pm" },
          { id: "elsewhere", role: "pm" },
        ],
        shifts: [
          { staffId: "helper", from: "09:00", to: "12:00" },
          {
            staffId: "pm",
            from: "07:30",
            to: "17:00",
            breaks: [{ from: "12:30", to: "13:00" }],
            blocks: [
              { from: "10:00", to: "11:00", groupId: "g2" },
              { from: "16:00", to: "17:00", activity: "kantoor", groupId: null },
            ],
          },
          { staffId: "elsewhere", from: "09:00", to: "12:00", groupId: "g2" },
        ],
      }),
    );
    expect(report.groups[0]?.people.map((person) => [person.staffId, person.roleLetters])).toEqual([
      ["pm", "PM"],
      ["helper", "GH"],
    ]);
    const shift = tuesdayOfPerson(report, "pm")?.shifts[0];
    expect(shift).toMatchObject({
      from: 450,
      to: 1020,
      breaks: [{ from: 750, to: 780, leavesGroup: true }],
      absent: [],
    });
    expect(shift?.parts.map((part) => [part.from, part.to, part.here, part.groupName, part.activity])).toEqual([
      [450, 600, true, "Zonnestralen", "groep"],
      [600, 660, false, "Maantjes", "groep"],
      [660, 960, true, "Zonnestralen", "groep"],
      [960, 1020, false, null, "kantoor"],
    ]);
  });

  test("boventallig is said of who could count, not of helpers", () => {
    const report = reportOf(
      buildDocument({
        staff: [
          { id: "trainee", role: "bio" },
          { id: "helper", role: "groepshulp" },
        ],
        shifts: [
          { staffId: "trainee", from: "09:00", to: "12:00", formatief: false },
          { staffId: "helper", from: "09:00", to: "12:00" },
        ],
      }),
    );
    expect(tuesdayOfPerson(report, "trainee")?.shifts[0]?.parts[0]?.supernumerary).toBe(true);
    expect(tuesdayOfPerson(report, "helper")?.shifts[0]?.parts[0]?.supernumerary).toBe(false);
  });

  test("absence is told, its cause is not", () => {
    const document = buildDocument({
      staff: [
        { id: "ill", role: "pm", unavailable: [{ date: TUESDAY, reason: "ziek" }] },
        { id: "early", role: "pm", unavailable: [{ date: TUESDAY, from: "15:00", to: "18:00", reason: "verlof" }] },
        { id: "exam", role: "bio", unavailable: [{ date: TUESDAY, reason: "examen" }] },
      ],
      shifts: [
        { staffId: "ill", from: "07:30", to: "17:00" },
        { staffId: "early", from: "07:30", to: "17:00" },
        { staffId: "exam", from: "07:30", to: "17:00", date: "2026-11-25" },
      ],
    });
    const report = reportOf(document);
    expect(tuesdayOfPerson(report, "ill")).toMatchObject({
      absence: "day",
      shifts: [{ absent: [{ from: 450, to: 1020 }] }],
    });
    expect(tuesdayOfPerson(report, "early")).toMatchObject({
      absence: "part",
      shifts: [{ absent: [{ from: 900, to: 1020 }] }],
    });
    expect(tuesdayOfPerson(report, "exam")).toMatchObject({ absence: "day", shifts: [] });
    expect(JSON.stringify(reportOf(document, { kind: "location" }))).not.toMatch(/ziek|verlof|examen/);
  });

  test("work on no group is on the location's sheet alone", () => {
    const document = buildDocument({
      staff: [{ id: "s1", role: "coach" }],
      shifts: [{ staffId: "s1", from: "09:00", to: "12:00", activity: "kantoor", groupId: null }],
    });
    expect(reportOf(document, { kind: "location" }).otherPeople.map((person) => person.staffId)).toEqual(["s1"]);
    expect(reportOf(document).otherPeople).toEqual([]);
  });
});

describe("verdicts", () => {
  const staff = [
    { id: "s1", role: "pm" },
    { id: "s2", role: "pm" },
  ];
  /** Short enough to need no break by law. */
  const whole = (staffId: string, rest: object = {}) => ({ staffId, from: "08:00", to: "13:30", ...rest });
  const twos = (count: number) => childrenOf("two", count, { to: "13:30" });

  test("in order", () => {
    const day = tuesdayOf(reportOf(buildDocument({ staff, children: twos(8), shifts: [whole("s1")] })));
    expect(day).toMatchObject({ verdict: "inOrder", verdictText: "in orde", mostChildren: 8 });
    expect(day.findings.filter(({ severity }) => severity === "overtreding")).toEqual([]);
  });

  test("within the drie-uursregeling, with the minutes used", () => {
    const breaks = [{ from: "12:30", to: "13:00" }];
    const shifts = [whole("s1"), whole("s2", { breaks })];
    const report = reportOf(buildDocument({ staff, children: twos(9), shifts }));
    const day = tuesdayOf(report);
    expect(day).toMatchObject({ verdict: "deviation", verdictText: "binnen drie-uursregeling, 30 min" });
    expect(day.findings.filter(({ rule }) => rule === "drie-uursregeling")).toMatchObject([
      { severity: "info", intervals: [{ from: 750, to: 780 }] },
    ]);
    expect(report.totals).toMatchObject({ overtredingen: 0, shortMinutes: null });
  });

  test("an overtreding, with its times and article", () => {
    const shifts = [whole("s1", { breaks: [{ from: "12:30", to: "13:00" }] })];
    const day = tuesdayOf(reportOf(buildDocument({ staff, children: twos(8), shifts })));
    expect(day.verdict).toBe("short");
    expect(day.verdictText).toBe("overtreding 12:30–13:00");
    expect(day.findings[0]).toMatchObject({
      rule: "bkr",
      severity: "overtreding",
      intervals: [{ from: 750, to: 780 }],
    });
    expect(day.findings[0]?.citation).toContain("art. 7");
  });

  test("what could not be decided is never in order", () => {
    const breaks = [{ from: "12:30", to: "13:00" }];
    const report = reportOf(
      buildDocument({
        location: { openingHours: undefined },
        staff,
        children: twos(9),
        shifts: [whole("s1"), whole("s2", { breaks })],
      }),
    );
    expect(tuesdayOf(report)).toMatchObject({ verdict: "notEvaluated", verdictText: "niet beoordeeld 12:30–13:00" });
    expect(report.notEvaluated.length).toBeGreaterThan(0);
  });
});

describe("merges and privacy", () => {
  test("each group reads a merge from its own side", () => {
    const report = reportOf(
      buildDocument({
        groups: TWO_GROUPS,
        merges: [{ from: "07:00", to: "08:00", groupIds: ["g1", "g2"], roomGroupId: "g1" }],
      }),
      { kind: "location" },
    );
    expect(tuesdayOf(report, 0).merges[0]?.text).toBe("7:00–8:00 met Maantjes, hier");
    expect(tuesdayOf(report, 1).merges[0]?.text).toBe("7:00–8:00 bij Zonnestralen");
  });

  test("no child is named, also not in a finding about one", () => {
    const document = buildDocument({
      staff: [{ id: "s1", role: "pm" }],
      children: [
        {
          id: "child-1",
          name: "Pippa Q.",
          birthDate: "2022-03-01",
          groupId: "g1",
          attendance: [{ weekday: 2, from: "08:00", to: "18:00" }],
        },
      ],
      shifts: [{ staffId: "s1", from: "07:30", to: "18:30" }],
    });
    const text = JSON.stringify(reportOf(document, { kind: "location" }));
    expect(text).not.toContain("4 jaar");
    expect(text).not.toMatch(/Pippa|child-1/);
  });
});
