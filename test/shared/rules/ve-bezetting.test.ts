import { describe, expect, it } from "vitest";
import { childrenOf, TUESDAY } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

const HOURS = [{ weekday: 2, from: "09:00", to: "13:00" }];
const TRAINED = [{ kind: "ve" }];

interface Person {
  readonly role?: string;
  readonly certificates?: object[] | undefined;
  readonly from?: string;
  readonly to?: string;
  readonly formatief?: boolean;
  readonly groupId?: string;
}

/** People s1, s2, … on g1 from 8 to 18, unless said. */
const outcome = (children: number, people: readonly Person[], more: object = {}) =>
  outcomeOf("ve-bezetting", {
    groups: [{ id: "g1", care: "dagopvang", ve: true, veHours: HOURS }],
    children: childrenOf("two", children),
    staff: people.map(({ role = "pm", certificates }, index) => ({ id: `s${index + 1}`, role, certificates })),
    shifts: people.map(({ from = "08:00", to = "18:00", formatief = true, groupId = "g1" }, index) => ({
      staffId: `s${index + 1}`,
      from,
      to,
      formatief,
      groupId,
    })),
    ...more,
  });

const trained = (more: Person = {}): Person => ({ certificates: TRAINED, ...more });
const untrained = (more: Person = {}): Person => ({ certificates: [], ...more });
const short = (measured: number, required: number, staffIds: string[], more: object = {}) => ({
  severity: "overtreding",
  unit: "group:g1",
  date: TUESDAY,
  time: "09:00-13:00",
  measured,
  required,
  staffIds,
  childIds: [],
  ...more,
});

describe("ve-bezetting (Besluit basisvoorwaarden kwaliteit voorschoolse educatie)", () => {
  it.each([
    [7, 1, []],
    [8, 1, []],
    [9, 1, [short(1, 2, ["s9"])]],
    [9, 2, []],
    [16, 2, []],
    [16, 1, [short(1, 2, ["s9"])]],
    [1, 0, [short(0, 1, ["s9"])]],
  ])("%i children with %i trained", (children, count, expected) => {
    const people = [...Array.from({ length: count }, () => trained()), untrained()];
    const ids = (id: string) => (id === "s9" ? `s${people.length}` : id);
    expect(outcome(children, people).findings).toEqual(
      expected.map((finding) => ({ ...finding, staffIds: finding.staffIds.map(ids) })),
    );
  });

  it.each([
    ["sixteen children", 16, []],
    ["seventeen", 17, [short(17, 16, [])]],
  ])("%s with enough trained", (_, children, expected) => {
    expect(outcome(children, [trained(), trained(), trained()]).findings).toEqual(expected);
  });

  it("measures the most children where staff are enough", () => {
    const children = [...childrenOf("two", 17), ...childrenOf("three", 1, { from: "10:00", to: "11:00" })];
    const { findings } = outcome(0, [trained(), trained(), trained()], { children });
    expect(findings).toEqual([short(18, 16, [])]);
  });

  it("names too few and too many in one finding", () => {
    const { check, findings } = outcome(17, [trained(), trained()]);
    expect(findings).toEqual([short(2, 3, [])]);
    expect(check.findings.find(({ rule }) => rule === "ve-bezetting")?.steps).toMatchObject([
      { fact: "veStaffMissing", values: { trained: 2, required: 3, children: 17 } },
      { fact: "veTooManyChildren", values: { children: 17, maximum: 16 } },
      { kind: "moment", from: 540, to: 780 },
    ]);
  });

  it("looks at the recorded hours to the minute, and at no other", () => {
    expect(outcome(8, [trained({ to: "13:00" }), untrained()]).findings).toEqual([]);
    expect(outcome(8, [trained({ to: "12:59" }), untrained()]).findings).toEqual([
      short(0, 1, ["s2"], { time: "12:59-13:00" }),
    ]);
    expect(outcome(8, [trained({ from: "09:01" }), untrained()]).findings).toEqual([
      short(0, 1, ["s2"], { time: "09:00-09:01" }),
    ]);
    const otherDay = [{ id: "g1", care: "dagopvang", ve: true, veHours: [{ ...HOURS[0], weekday: 3 }] }];
    expect(outcome(8, [untrained()], { groups: otherDay }).findings).toEqual([]);
  });

  it("is one finding a unit and day, measured at its worst moment", () => {
    const people = [trained({ from: "10:00", to: "11:00" }), trained({ from: "10:30", to: "11:00" }), untrained()];
    const { check, findings } = outcome(16, people);
    expect(findings).toEqual([short(0, 2, ["s3"])]);
    expect(check.findings.find(({ rule }) => rule === "ve-bezetting")?.intervals).toEqual([
      { from: 540, to: 630 },
      { from: 660, to: 780 },
    ]);
  });

  it.each<[string, Person, object[]]>([
    ["a bio with VE training", trained({ role: "bio" }), [short(0, 1, ["s1"])]],
    ["someone boventallig", trained({ formatief: false }), [short(0, 1, [])]],
    ["a groepshulp with VE training", trained({ role: "groepshulp" }), [short(0, 1, [])]],
    ["a certificate that starts that day", { certificates: [{ kind: "ve", from: TUESDAY }] }, []],
    [
      "a certificate that starts the day after",
      { certificates: [{ kind: "ve", from: "2026-11-25" }] },
      [short(0, 1, ["s1"])],
    ],
    ["a certificate that ends that day", { certificates: [{ kind: "ve", to: TUESDAY }] }, []],
    [
      "a certificate that ended the day before",
      { certificates: [{ kind: "ve", to: "2026-11-23" }] },
      [short(0, 1, ["s1"])],
    ],
    ["a recorded absence", { certificates: [{ kind: "ve", absent: true }] }, [short(0, 1, ["s1"])]],
    ["other certificates alone", { certificates: [{ kind: "baby" }] }, [short(0, 1, ["s1"])]],
  ])("%s", (_, person, expected) => {
    expect(outcome(8, [person]).findings).toEqual(expected);
  });

  it("asks for a look where certificates are not recorded and that decides", () => {
    const unknown = { certificates: undefined };
    const doubt = (measured: number, required: number, staffIds: string[]) => [
      short(measured, required, staffIds, { severity: "aandachtspunt" }),
    ];
    expect(outcome(8, [unknown]).findings).toEqual(doubt(0, 1, ["s1"]));
    expect(outcome(9, [trained(), unknown]).findings).toEqual(doubt(1, 2, ["s2"]));
    expect(outcome(8, [trained(), unknown]).findings).toEqual([]);
    expect(outcome(9, [unknown, untrained()]).findings).toEqual([short(0, 2, ["s1", "s2"])]);
  });

  it("keeps an overtreding to the minutes that are certain", () => {
    const people: Person[] = [{ certificates: undefined, to: "12:00" }, untrained()];
    const { check, findings } = outcome(8, people);
    expect(findings).toEqual([short(0, 1, ["s2"], { time: "12:00-13:00" })]);
    expect(check.findings.find(({ rule }) => rule === "ve-bezetting")?.steps).toMatchObject([
      { fact: "veStaffMissing" },
      { fact: "veTrainingNotRecorded" },
      { kind: "moment", from: 720, to: 780 },
    ]);
  });
});

describe("ve-bezetting: hours that are not recorded", () => {
  const groups = [{ id: "g1", care: "dagopvang", ve: true }];

  it.each([
    ["09:59", "aandachtspunt"],
    ["10:00", "aandachtspunt"],
    ["10:01", "overtreding"],
  ])("someone trained comes at %s", (from, severity) => {
    expect(outcome(8, [trained({ from }), untrained()], { groups }).findings).toEqual([
      short(0, 1, ["s2"], { severity, time: `08:00-${from}` }),
    ]);
  });

  it("adds up the minutes of the day", () => {
    const edges = (to: string) => [trained({ from: "09:00", to }), untrained()];
    expect(outcome(8, edges("17:00"), { groups }).findings).toMatchObject([{ severity: "aandachtspunt" }]);
    const { check } = outcome(8, edges("16:59"), { groups });
    expect(check.findings.find(({ rule }) => rule === "ve-bezetting")).toMatchObject({
      severity: "overtreding",
      intervals: [
        { from: 480, to: 540 },
        { from: 1019, to: 1080 },
      ],
      steps: [
        { fact: "veStaffMissing" },
        { fact: "veHoursNotRecorded", values: { minutes: 121, maximum: 120 } },
        {},
        {},
      ],
    });
  });

  it("looks at nothing where the hours are recorded as none, nor in a group without VE", () => {
    expect(outcome(8, [untrained()], { groups: [{ ...groups[0], veHours: [] }] }).findings).toEqual([]);
    expect(outcome(8, [untrained()], { groups: [{ ...groups[0], ve: false }] }).findings).toEqual([]);
    expect(outcome(8, [untrained()], { groups: [{ id: "g1", care: "dagopvang" }] }).findings).toEqual([]);
  });

  it("has nothing to say of an empty group or of bso", () => {
    expect(outcome(0, [untrained()], { groups }).findings).toEqual([]);
    expect(outcome(8, [untrained()], { groups: [{ ...groups[0], care: "bso" }] }).findings).toEqual([]);
  });
});

describe("ve-bezetting: a merge", () => {
  const groups = [
    { id: "g1", care: "dagopvang", ve: true, veHours: HOURS },
    { id: "g2", care: "dagopvang" },
  ];
  const merged = (roomGroupId: string | undefined, groupIds: string[] = ["g1", "g2"]) =>
    outcome(8, [trained(), untrained({ groupId: "g2" })], {
      groups,
      children: [...childrenOf("two", 8), ...childrenOf("two", 1, { groupId: "g2" })],
      merges: [{ from: "12:00", to: "14:00", groupIds, roomGroupId }],
    }).findings;
  const found = short(1, 2, ["s2"], { unit: "merge:g1+g2", time: "12:00-13:00" });

  it("is VE if its room is", () => {
    expect(merged("g1")).toEqual([found]);
    expect(merged("g2")).toEqual([]);
  });

  it("without a room is in that of the first group it names", () => {
    expect(merged(undefined)).toEqual([found]);
    expect(merged(undefined, ["g2", "g1"])).toEqual([]);
  });
});

describe("ve-bezetting: law", () => {
  it("is not evaluated before 2019-01-01", () => {
    const on = (date: string, weekday: number) =>
      outcome(8, [untrained()], {
        week: "2019-W01",
        date,
        groups: [{ id: "g1", care: "dagopvang", ve: true }],
        children: [
          { id: "c1", birthDate: "2016-06-01", groupId: "g1", attendance: [{ weekday, from: "08:00", to: "18:00" }] },
        ],
      });
    expect(on("2018-12-31", 1)).toMatchObject({
      findings: [],
      notEvaluated: [{ reason: "noParametersForDate", date: "2018-12-31" }],
    });
    expect(on("2019-01-01", 2).findings).toMatchObject([{ measured: 0, required: 1 }]);
  });
});
