import { describe, expect, it, test } from "vitest";
import { achterwachtForm, achterwachtLines, emptyAchterwachtLine } from "../../../renderer/location/achterwachtForm.ts";
import {
  basicsForm,
  coachingForm,
  hoursForm,
  vierogenForm,
  windowsForm,
} from "../../../renderer/location/locationForms.ts";
import {
  closedDay,
  closuresForm,
  emptyPeriod,
  fieldsOfSchool,
  holidaysForm,
  readSchool,
} from "../../../renderer/location/periodForm.ts";
import type { TopicForm } from "../../../renderer/location/topicForm.ts";
import { FormReader } from "../../../renderer/masterData/formReading.ts";
import { windowsSummary } from "../../../renderer/masterData/windowWords.ts";
import example from "../../../shared/example/de-zonnebloem.json" with { type: "json" };
import { type Location, locationSchema, type School, schoolSchema } from "../../../shared/exchange/records.ts";

const whole: Location = locationSchema.parse({
  id: "l1",
  name: "De Proef",
  lrk: "123",
  municipality: "Deventer",
  openingHours: [
    { weekday: 2, from: "07:00", to: "18:30", note: "x" },
    { weekday: 1, from: "07:00", to: "18:30" },
    { weekday: 1, from: "12:00", to: "18:00", care: "bso" },
  ],
  achterwacht: [
    { weekday: 3, from: "07:00", to: "18:30", name: "B. Smit", phone: "1" },
    { weekday: 1, from: "07:00", to: "18:30", name: "B. Smit", phone: "1" },
    { weekday: 2, from: "07:00", to: "18:30", name: "W. Graaf", via: "mail" },
  ],
  vierogenMeasures: null,
  schoolHolidays: [{ from: "2026-12-19", to: "2027-01-03", region: "noord" }],
  deviationWindows: [],
  closures: [{ from: "2026-12-25", to: "2026-12-26", name: "Kerst", by: "y" }],
  coaching: { centres: 3, fte: 11.5, source: "z" },
});

/** What a form makes of a location when some of its fields are typed over. */
function read<F>(form: TopicForm<F>, part: Partial<F> = {}, location: Location = whole) {
  const reader = new FormReader();
  const made = form.read(reader, { ...form.fieldsOf(location), ...part }, location);
  return { made, errors: Object.keys(reader.errors) };
}

describe("the forms of a location", () => {
  const forms = [
    basicsForm,
    hoursForm,
    windowsForm,
    achterwachtForm,
    vierogenForm,
    closuresForm,
    holidaysForm,
    coachingForm,
  ] as readonly unknown[] as readonly TopicForm<object>[];

  test.each([
    ["all of it", whole],
    ["the example", locationSchema.parse(example.location)],
    ["nothing but what must be", locationSchema.parse({ id: "l1", name: "De Proef" })],
  ])("give back what went in: %s", (_what, location) => {
    for (const form of forms) {
      const { made, errors } = read(form, {}, location);
      expect(errors).toEqual([]);
      for (const [field, value] of Object.entries(made)) expect(value).toEqual(location[field]);
    }
  });

  it("add hours for a kind of care beside those of all", () => {
    const { days } = hoursForm.fieldsOf(whole);
    const dagopvang = days.dagopvang.with(4, "7-18");
    expect(read(hoursForm, { days: { ...days, dagopvang } }).made.openingHours).toEqual([
      { weekday: 2, from: "07:00", to: "18:30", note: "x" },
      { weekday: 1, from: "07:00", to: "18:30" },
      { weekday: 5, from: "07:00", to: "18:00", care: "dagopvang" },
      { weekday: 1, from: "12:00", to: "18:00", care: "bso" },
    ]);
  });

  it("take off what is not recorded any more", () => {
    expect(read(hoursForm, { isRecorded: false }).made).toEqual({ openingHours: undefined });
    expect(read(windowsForm, { isRecorded: false }).made).toEqual({ deviationWindows: undefined });
    expect(read(achterwachtForm, { isRecorded: false }).made).toEqual({ achterwacht: undefined });
    expect(read(coachingForm, { centres: "", fte: " " }).made).toEqual({ coaching: undefined });
    expect(read(basicsForm, { lrk: " " }).made).toMatchObject({ lrk: undefined });
  });

  test.each<[string, ReturnType<typeof read>, string[]]>([
    ["a location without a name", read(basicsForm, { name: "" }), ["name"]],
    ["an LRK number that is too long", read(basicsForm, { lrk: "1".repeat(41) }), ["lrk"]],
    ["measures without words", read(vierogenForm, { measures: { kind: "recorded", text: "" } }), ["measures"]],
    ["centres without fte", read(coachingForm, { fte: "" }), ["fte"]],
    ["fte without centres", read(coachingForm, { centres: "" }), ["centres"]],
    ["no centres", read(coachingForm, { centres: "0" }), ["centres"]],
    ["a window that ends before it begins", read(windowsForm, { days: ["9-8", "", "", "", "", "", ""] }), ["days.0"]],
    ["a day that is no date", read(closuresForm, { lines: [{ ...emptyPeriod(), from: "x" }] }), ["lines.0.from"]],
    [
      "a period that ends before it begins",
      read(holidaysForm, { lines: [{ ...emptyPeriod(), from: "2-1-2027", to: "1-1-2027" }] }),
      ["lines.0.to"],
    ],
    [
      "an achterwacht without name, times or days",
      read(achterwachtForm, { lines: [{ ...emptyAchterwachtLine(), weekdays: [] }] }),
      ["lines.0.from", "lines.0.to", "lines.0.name", "lines.0.weekdays"],
    ],
  ])("refuse %s", (_what, { errors }, expected) => {
    expect(errors).toEqual(expected);
  });
});

describe("the achterwacht", () => {
  it("is a line for each person and times, over their days", () => {
    const lines = achterwachtLines(whole.achterwacht ?? []);
    expect(lines.map(({ name, weekdays }) => [name, weekdays])).toEqual([
      ["B. Smit", [1, 3]],
      ["W. Graaf", [2]],
    ]);
  });

  it("keeps what is not known when a line gets a day, another phone or none", () => {
    const [first, second] = achterwachtLines(whole.achterwacht ?? []);
    if (first === undefined || second === undefined) throw new Error("no lines");
    const lines = [
      { ...first, phone: "" },
      { ...second, weekdays: [5, 2], phone: "2" },
    ];
    expect(read(achterwachtForm, { lines }).made.achterwacht).toEqual([
      { weekday: 1, from: "07:00", to: "18:30", name: "B. Smit" },
      { weekday: 3, from: "07:00", to: "18:30", name: "B. Smit" },
      { weekday: 2, from: "07:00", to: "18:30", name: "W. Graaf", via: "mail", phone: "2" },
      { weekday: 5, from: "07:00", to: "18:30", name: "W. Graaf", via: "mail", phone: "2" },
    ]);
  });
});

describe("periods", () => {
  it("stand in order of date; one without a last day is a day", () => {
    const { lines } = closuresForm.fieldsOf(whole);
    const added = [...lines, { ...emptyPeriod(), from: "1-12-2026" }, closedDay("2027-04-27", "Koningsdag")];
    expect(read(closuresForm, { lines: added }).made.closures).toEqual([
      { from: "2026-12-01", to: "2026-12-01" },
      { from: "2026-12-25", to: "2026-12-26", name: "Kerst", by: "y" },
      { from: "2027-04-27", to: "2027-04-27", name: "Koningsdag" },
    ]);
  });
});

describe("the form of a school", () => {
  const school: School = schoolSchema.parse({
    id: "k1",
    name: "De Wilg",
    holidays: [{ from: "2026-12-19", to: "2027-01-03", region: "noord" }],
    studyDays: ["2026-11-27", "2027-03-12"],
    brin: "9",
  });

  it("gives back what went in", () => {
    expect(readSchool(fieldsOfSchool(school), school)).toEqual({ ok: true, school });
  });

  it("makes a new school", () => {
    const fields = { ...fieldsOfSchool(null), name: "De Els", studyDays: "27-11-2026; 12-3-2027" };
    expect(readSchool(fields, { id: "n1" })).toEqual({
      ok: true,
      school: { id: "n1", name: "De Els", holidays: [], studyDays: ["2026-11-27", "2027-03-12"] },
    });
  });

  it("refuses a name that is none and days that are none", () => {
    const result = readSchool({ name: "", holidays: [emptyPeriod()], studyDays: "vrijdag" }, school);
    expect(result.ok ? [] : Object.keys(result.errors)).toEqual(["name", "holidays.0.from", "studyDays"]);
  });
});

test.each([
  [[], ""],
  [[1, 2, 3, 4, 5], "ma–vr 7:00-18:30"],
  [[1, 2, 4], "ma, di, do 7:00-18:30"],
  [[1, 3, 4, 5, 7], "ma, wo–vr, zo 7:00-18:30"],
])("weekdays %j are told in a line", (weekdays, text) => {
  expect(windowsSummary(weekdays.map((weekday) => ({ weekday, from: "07:00", to: "18:30" })))).toBe(text);
});

test("days with the same times are told together", () => {
  const monday = { weekday: 1, from: "07:00", to: "12:00" };
  const windows = [monday, { ...monday, from: "13:00", to: "18:00" }, { ...monday, weekday: 2 }];
  expect(windowsSummary(windows)).toBe("ma 7:00-12:00, 13:00-18:00, di 7:00-12:00");
});
