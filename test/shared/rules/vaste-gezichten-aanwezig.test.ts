import { describe, expect, it } from "vitest";
import { childDaysOf } from "../../../shared/checking/childWeek.ts";
import { evaluateWeek } from "../../../shared/checking/evaluateWeek.ts";
import { facesAtWork } from "../../../shared/rules/vaste-gezichten-aanwezig.ts";
import { BORN, buildDocument, pm, TUESDAY } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

const groups = [
  { id: "g1", care: "dagopvang" },
  { id: "g2", care: "dagopvang" },
];
const staff = pm("s1", "s2", "s3");

const child = (more: object = {}) => ({
  id: "c1",
  birthDate: BORN.one,
  groupId: "g1",
  attendance: [{ weekday: 2, from: "08:00", to: "18:00" }],
  vasteGezichten: ["s2", "s1"],
  ...more,
});

const outcome = (
  shifts: { staffId: string; from: string; to: string; [field: string]: unknown }[],
  more: object = {},
) => outcomeOf("vaste-gezichten-aanwezig", { groups, staff, children: [child()], shifts, ...more });

const missing = (date = TUESDAY) => ({
  severity: "overtreding",
  unit: "child:c1",
  date,
  time: null,
  measured: null,
  required: null,
  staffIds: ["s1", "s2"],
  childIds: ["c1"],
});

describe("vaste-gezichten-aanwezig (Bkk art. 9 lid 4 en 5)", () => {
  it("passes with one of the vaste gezichten on the group, and finds a day with others only", () => {
    expect(outcome([{ staffId: "s1", from: "08:00", to: "18:00" }]).findings).toEqual([]);
    expect(outcome([{ staffId: "s3", from: "08:00", to: "18:00" }]).findings).toEqual([missing()]);
  });

  it.each([
    ["08:00", "18:00", "a minute of overlap", "17:59", []],
    ["08:00", "18:00", "none, though it starts as the child leaves", "18:00", [missing()]],
  ])("child %s–%s: %s", (_, __, ___, from, expected) => {
    expect(outcome([{ staffId: "s1", from, to: "18:30" }]).findings).toEqual(expected);
  });

  it("is content with one of the stays of a day", () => {
    const twice = child({
      attendance: [
        { weekday: 2, from: "08:00", to: "10:00" },
        { weekday: 2, from: "14:00", to: "18:00" },
      ],
    });
    const on = (from: string, to: string) => outcome([{ staffId: "s1", from, to }], { children: [twice] }).findings;
    expect(on("09:00", "12:00")).toEqual([]);
    expect(on("12:00", "15:00")).toEqual([]);
    expect(on("10:00", "14:00")).toEqual([missing()]);
  });

  it("counts work on the same day where the location chose that, and says so", () => {
    const late = [{ staffId: "s1", from: "18:00", to: "18:30" }];
    const chosen = { location: { parameterChoices: { vasteGezichtPresence: "same-day" } } };
    expect(outcome(late, chosen).findings).toEqual([]);
    const { check, findings } = outcome([], chosen);
    expect(findings).toEqual([missing()]);
    expect(check.findings.find(({ rule }) => rule === "vaste-gezichten-aanwezig")?.steps).toEqual([
      { kind: "fact", fact: "noFaceThatDay", values: {} },
    ]);
    expect(outcome(late, { location: { parameterChoices: { vasteGezichtPresence: "overlap" } } }).findings).toEqual([
      missing(),
    ]);
  });

  it("counts boventallig work, and no work off the group, in another group, in a break or while absent", () => {
    const day = { staffId: "s1", from: "08:00", to: "18:00" };
    expect(outcome([{ ...day, formatief: false }]).findings).toEqual([]);
    expect(outcome([{ ...day, activity: "kantoor", groupId: null }]).findings).toEqual([missing()]);
    expect(outcome([{ ...day, groupId: "g2" }]).findings).toEqual([missing()]);
    const lunch = child({ attendance: [{ weekday: 2, from: "12:30", to: "13:00" }] });
    const breaks = [{ from: "12:30", to: "13:00" }];
    expect(outcome([{ ...day, breaks }], { children: [lunch] }).findings).toEqual([missing()]);
    const away = [{ id: "s1", role: "pm", unavailable: [{ date: TUESDAY, reason: "ziek" }] }, ...pm("s2", "s3")];
    expect(outcome([day], { staff: away }).findings).toEqual([missing()]);
  });

  it("counts work in the merge that holds the stamgroep, while the child is there", () => {
    const elsewhere = [{ staffId: "s1", from: "07:00", to: "18:00", groupId: "g2" }];
    const merge = (from: string, to: string) => ({ merges: [{ from, to, groupIds: ["g2", "g1"], roomGroupId: "g2" }] });
    expect(outcome(elsewhere, merge("07:00", "08:00")).findings).toEqual([missing()]);
    expect(outcome(elsewhere, merge("07:00", "08:01")).findings).toEqual([]);
  });

  it("asks for a face in the stamgroep, also while the child is in another group", () => {
    const extra = { date: TUESDAY, kind: "extra", from: "08:00", to: "18:00", groupId: "g2" };
    const children = [child({ exceptions: [extra] })];
    expect(outcome([{ staffId: "s1", from: "08:00", to: "18:00" }], { children }).findings).toEqual([]);
    expect(outcome([{ staffId: "s1", from: "08:00", to: "18:00", groupId: "g2" }], { children }).findings).toEqual([
      missing(),
    ]);
  });

  it("judges every day of the child by itself", () => {
    const attendance = [2, 4].map((weekday) => ({ weekday, from: "08:00", to: "18:00" }));
    const { findings } = outcome([{ staffId: "s1", from: "08:00", to: "18:00" }], {
      children: [child({ attendance })],
    });
    expect(findings).toEqual([missing("2026-11-26")]);
  });

  it("finds none recorded on every day, and leaves not recorded open, once a child", () => {
    const attendance = [2, 4].map((weekday) => ({ weekday, from: "08:00", to: "18:00" }));
    expect(outcome([], { children: [child({ attendance, vasteGezichten: [] })] }).findings).toMatchObject([
      { date: TUESDAY, staffIds: [] },
      { date: "2026-11-26", staffIds: [] },
    ]);
    const { check } = outcome([], { children: [child({ vasteGezichten: [] })] });
    expect(check.findings.find(({ rule }) => rule === "vaste-gezichten-aanwezig")?.steps).toMatchObject([
      { fact: "noFaces" },
    ]);
    const unknown = outcome([], { children: [child({ attendance, vasteGezichten: undefined })] });
    expect(unknown.findings).toEqual([]);
    expect(unknown.notEvaluated).toEqual([
      {
        rule: "vaste-gezichten-aanwezig",
        reason: "vasteGezichtenNotRecorded",
        unit: { kind: "child", ids: ["c1"] },
        date: null,
      },
    ]);
  });

  it.each([
    ["varying days by contract (art. 9 lid 8)", { variableDays: true }, "dagopvang"],
    ["a child of the bso", {}, "bso"],
  ])("asks nothing of %s", (_, more, care) => {
    expect(outcome([], { groups: [{ id: "g1", care }], children: [child(more)] }).findings).toEqual([]);
  });

  it("is not evaluated before 2019-01-01", () => {
    const on = (weekday: number) =>
      outcomeOf("vaste-gezichten-aanwezig", {
        week: "2019-W01",
        date: "2019-01-01",
        staff,
        children: [child({ birthDate: "2017-01-01", attendance: [{ weekday, from: "08:00", to: "18:00" }] })],
      });
    expect(on(1)).toMatchObject({
      findings: [],
      notEvaluated: [{ date: "2018-12-31", reason: "noParametersForDate" }],
    });
    expect(on(2).findings).toEqual([missing("2019-01-01")]);
  });
});

describe("vaste-gezichten-aanwezig: a replacement (Bkk art. 9a)", () => {
  const replaced = (from: string, to: string, more: object = {}) => [
    child({ vasteGezichtReplacements: [{ staffId: "s1", replacementId: "s3", from, to, ...more }] }),
  ];
  const standIn = [{ staffId: "s3", from: "08:00", to: "18:00" }];

  it.each([
    ["on its first day", TUESDAY, "2026-12-31", []],
    ["before it starts", "2026-11-25", "2026-12-31", [missing()]],
    ["on its last day", "2026-11-20", TUESDAY, []],
    ["after its last day", "2026-11-20", "2026-11-23", [missing()]],
    ["on day 27", "2026-10-29", "2026-12-31", []],
    ["on day 28, the longest duration", "2026-10-28", "2026-12-31", []],
    ["on day 29", "2026-10-27", "2026-12-31", [missing()]],
  ])("%s", (_, from, to, expected) => {
    expect(outcome(standIn, { children: replaced(from, to) }).findings).toEqual(expected);
  });

  it("says that a replacement lasted too long", () => {
    const { check } = outcome(standIn, { children: replaced("2026-10-27", "2026-12-31") });
    expect(check.findings.find(({ rule }) => rule === "vaste-gezichten-aanwezig")?.steps).toMatchObject([
      { fact: "noFaceDuringStay" },
      { fact: "replacementTooLong", values: { days: 28 } },
    ]);
  });

  it("stands in only for a vast gezicht of the child, and must be on the group itself", () => {
    const children = replaced(TUESDAY, TUESDAY);
    expect(
      outcome(standIn, { children: replaced(TUESDAY, TUESDAY, { staffId: "s4" }), staff: pm("s1", "s2", "s3", "s4") })
        .findings,
    ).toEqual([missing()]);
    expect(outcome([{ staffId: "s3", from: "08:00", to: "18:00", groupId: "g2" }], { children }).findings).toEqual([
      missing(),
    ]);
  });

  it.each([
    ["at work elsewhere", [], [missing()]],
    ["on leave for part of the day", [{ date: TUESDAY, from: "12:00", to: "18:00", reason: "verlof" }], []],
    ["reported ill for part of the day", [{ date: TUESDAY, from: "12:00", to: "18:00", reason: "ziek" }], []],
    ["at school for part of the day", [{ date: TUESDAY, from: "12:00", to: "18:00", reason: "school" }], [missing()]],
    ["on leave another day", [{ date: "2026-11-23", reason: "verlof" }], [missing()]],
  ])("with the vast gezicht %s", (_, unavailable, expected) => {
    const shifts = [...standIn, { staffId: "s1", from: "08:00", to: "12:30", groupId: "g2" }];
    const people = [{ id: "s1", role: "pm", unavailable }, ...pm("s2", "s3")];
    expect(outcome(shifts, { children: replaced(TUESDAY, TUESDAY), staff: people }).findings).toEqual(expected);
  });

  it("did not exist before 2023-07-01", () => {
    const weekend = (date: string, weekday: number) =>
      outcomeOf("vaste-gezichten-aanwezig", {
        week: "2023-W26",
        date,
        staff,
        children: [
          child({
            birthDate: "2022-01-01",
            attendance: [{ weekday, from: "08:00", to: "18:00" }],
            vasteGezichtReplacements: [{ staffId: "s1", replacementId: "s3", from: "2023-06-26", to: "2023-07-07" }],
          }),
        ],
        shifts: standIn,
      }).findings;
    expect(weekend("2023-06-30", 5)).toEqual([missing("2023-06-30")]);
    expect(weekend("2023-07-01", 6)).toEqual([]);
  });
});

describe("who is told to be at work of a child's vaste gezichten", () => {
  const from8to18 = { from: "08:00", to: "18:00" };
  const replacement = { staffId: "s1", replacementId: "s3", from: TUESDAY, to: TUESDAY };

  const sketchOf = (staffIds: string[], more: object) => ({
    groups,
    staff,
    children: [child(more)],
    shifts: staffIds.map((staffId) => ({ staffId, ...from8to18 })),
  });
  const told = (sketch: Parameters<typeof buildDocument>[0], weekday = 1) => {
    const document = buildDocument(sketch);
    const day = evaluateWeek(document, document.weeks[0]?.week ?? "").checked[weekday]?.day;
    const [childDay] = day ? childDaysOf(day) : [];
    return day && childDay && facesAtWork(childDay, day, document.location);
  };

  it.each<[string, string[], object, object]>([
    ["nobody", [], {}, { faces: [], standIns: [] }],
    ["both faces, in order", ["s2", "s1"], {}, { faces: ["s1", "s2"], standIns: [] }],
    ["someone else", ["s3"], {}, { faces: [], standIns: [] }],
    ["who stands in", ["s3"], { vasteGezichtReplacements: [replacement] }, { faces: [], standIns: ["s3"] }],
    [
      "a face beside who stands in",
      ["s2", "s3"],
      { vasteGezichtReplacements: [replacement] },
      { faces: ["s2"], standIns: ["s3"] },
    ],
    [
      "a replacement of who is there",
      ["s1", "s3"],
      { vasteGezichtReplacements: [replacement] },
      { faces: ["s1"], standIns: [] },
    ],
  ])("with %s at work, and nobody only where the rule finds a day without", (_, staffIds, more, expected) => {
    const sketch = sketchOf(staffIds, more);
    expect(told(sketch)).toEqual(expected);
    const isWithout = outcomeOf("vaste-gezichten-aanwezig", sketch).findings.length > 0;
    expect(Object.values(expected).flat().length === 0).toBe(isWithout);
  });

  it("is not known before 2019-01-01", () => {
    const monday = child({ birthDate: "2017-01-01", attendance: [{ weekday: 1, ...from8to18 }] });
    expect(told({ week: "2019-W01", date: "2019-01-01", staff, children: [monday] }, 0)).toBeNull();
  });
});
