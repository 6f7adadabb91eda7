import { describe, expect, it } from "vitest";
import { addDays } from "../../../shared/calendar/dates.ts";
import { FRI, labourOutcome, MON, SAT, SUN, THU, TUE, WED, WEEK, work } from "./labourSketch.ts";

type Shifts = ReturnType<typeof work>[];
const NEIGHBOURS = { "2026-W47": [], "2026-W49": [] };

/** Both weeks next to it are on record, empty unless said. */
const rested = (shifts: Shifts, others: Record<string, Shifts> = {}, person: object = {}) =>
  labourOutcome("rusttijd", { shifts, person, others: { ...NEIGHBOURS, ...others } });
const before = (...shifts: Shifts) => ({ "2026-W47": shifts });

/** Works until `late` on one day and from `early` on the next. */
const night = (date: string, late: string, early: string): Shifts => [
  work(date, `14:00-${late}`),
  work(addDays(date, 1), `${early}-12:00`),
];
const ordinaryWeek = (monday: string, days = 5): Shifts =>
  Array.from({ length: days }, (_, day) => work(addDays(monday, day), "09:00-17:00"));

describe("rusttijd between days", () => {
  it.each([
    ["20:00", "07:01", []],
    ["20:00", "07:00", []],
    ["20:00", "06:59", []],
    ["22:59", "07:00", []],
    ["23:00", "07:00", []],
    ["23:01", "07:00", [479]],
  ])("allows eleven hours, and eight once: until %s and from %s", (late, early, expected) => {
    expect(rested(night(MON, late, early)).findings.map(({ measured }) => measured)).toEqual(expected);
  });

  it.each([
    ["06:59", 1],
    ["07:00", 0],
  ])("allows a rest under eleven hours only once in seven days: the second ends at %s", (early, count) => {
    expect(rested([...night(MON, "20:00", "06:00"), ...night(THU, "20:00", early)]).findings).toHaveLength(count);
  });

  it("says between what, and which of the two it is", () => {
    const outcome = rested([...night(MON, "23:30", "06:00"), ...night(THU, "20:00", "06:30")]);
    const common = { severity: "overtreding", unit: "person:s1", time: null, required: 660, childIds: [] };
    expect(outcome.findings).toEqual([
      { ...common, date: TUE, measured: 390, staffIds: ["s1"] },
      { ...common, date: FRI, measured: 630, staffIds: ["s1"] },
    ]);
    expect(outcome.sentences).toEqual([
      "Sanne heeft tussen ma 23 nov 23:30 en di 24 nov 06:00 maar 6 u 30 rust; 11 u is nodig.",
      "Sanne heeft tussen do 26 nov 20:00 en vr 27 nov 06:30 maar 10 u 30 rust; minder dan 11 u mag eens in de 7 dagen, en dit is niet de eerste keer.",
    ]);
    expect(outcome.citations[0]).toBe("ATW art. 5:3 rusttijd.dag@2019-01-01");
  });

  it.each([
    ["2026-11-17", 1],
    ["2026-11-16", 0],
  ])("looks seven days back: a short rest that ended on %s, and one that ends on Monday", (ended, count) => {
    const earlier = night(addDays(ended, -1), "20:00", "06:00").filter(({ date }) => date >= "2026-11-16");
    const shifts = [...earlier, work("2026-11-22", "14:00-20:00")];
    // The night into Monday 16 November lies before the weeks on record, so it is not seen.
    expect(rested([work(MON, "06:00-12:00")], before(...shifts)).findings).toHaveLength(count);
  });

  it("gives the rest from Sunday to Monday to the week of the Monday", () => {
    const sunday = before(work("2026-11-22", "14:00-23:00"));
    expect(rested([work(MON, "06:00-12:00")], sunday).findings).toMatchObject([{ date: MON, measured: 420 }]);
    expect(rested([work(SUN, "14:00-23:00")], { "2026-W49": [work("2026-11-30", "06:00-12:00")] }).findings).toEqual(
      [],
    );
  });

  it("reads no rest inside a day, and takes a break of a month for granted", () => {
    expect(rested([work(TUE, "07:00-09:00"), work(TUE, "15:00-18:00")]).findings).toEqual([]);
  });

  it("takes the last end of a day and the first begin of the next, wherever shifts are cut", () => {
    const cut = [
      work(MON, "14:00-20:00"),
      work(MON, "20:00-23:30"),
      work(TUE, "06:00-06:30"),
      work(TUE, "06:30-12:00"),
    ];
    expect(rested(cut).findings).toEqual(rested(night(MON, "23:30", "06:00")).findings);
    expect(rested(cut.toReversed()).findings).toEqual(rested(cut).findings);
  });

  it.each([
    ["away", { unavailable: [{ date: TUE, reason: "verlof" }] }],
    ["not in service", { employment: { from: WED } }],
  ])("takes a day on which somebody is %s as rest", (_, person) => {
    expect(rested(night(MON, "23:30", "06:00"), {}, person).findings).toEqual([]);
  });
});

describe("rusttijd in a week", () => {
  /** No rest of 36 hours but, at most, the one between Wednesday evening and Friday morning. */
  const restFromWednesday = (end: string): Shifts => [
    ...[MON, TUE].map((date) => work(date, "09:00-17:00")),
    work(WED, `14:00-${end}`),
    ...[FRI, SAT, SUN].map((date) => work(date, "08:00-16:00")),
  ];
  const busy = { "2026-W47": ordinaryWeek("2026-11-16"), "2026-W49": ordinaryWeek("2026-11-30", 7) };

  it.each([
    ["19:59", []],
    ["20:00", []],
    ["20:01", [2159]],
  ])("asks for 36 hours: work until %s on Wednesday and from 8:00 on Friday", (end, expected) => {
    expect(rested(restFromWednesday(end), busy).findings.map(({ measured }) => measured)).toEqual(expected);
  });

  it("is one overtreding a person and week, on its first day, that says from when until when", () => {
    const outcome = rested(ordinaryWeek(MON, 7), busy);
    expect(outcome.findings).toEqual([
      {
        severity: "overtreding",
        unit: "person:s1",
        date: MON,
        time: null,
        measured: 960,
        required: 2160,
        staffIds: ["s1"],
        childIds: [],
      },
    ]);
    expect(outcome.sentences).toEqual([
      "Sanne werkt van ma 23 nov tot en met zo 29 nov zonder 36 u rust aan één stuk; de langste rust is 16 u.",
    ]);
    expect(outcome.citations).toEqual(["ATW art. 5:5 rusttijd.week@2019-01-01"]);
  });

  it.each([
    // Monday 09:00 to Saturday 21:00 is 132 hours: the seven days leave 36.
    ["20:59", 0],
    ["21:00", 0],
    ["21:01", 1],
  ])("counts from the begin of work: six days until %s leave a rest over Sunday", (end, count) => {
    const sixDays = [...ordinaryWeek(MON), work(SAT, `14:00-${end}`)];
    expect(rested(sixDays, busy).findings).toHaveLength(count);
  });

  it("goes on counting from the week before", () => {
    const others = { "2026-W47": ordinaryWeek("2026-11-16", 7), "2026-W49": ordinaryWeek("2026-11-30") };
    const fromTuesday = [TUE, FRI, SAT, SUN].map((date) => work(date, "09:00-17:00"));
    // Free on Monday there are 40 hours before Tuesday; otherwise the work goes on into the ninth day.
    expect(rested(fromTuesday, others).findings).toEqual([]);
    expect(rested([work(MON, "09:00-17:00"), ...fromTuesday], others).findings).toHaveLength(1);
  });

  it.each([
    // Seven days on, and in the week after one rest of 72 hours, or a minute less.
    ["17:00", "17:00", 0],
    ["17:00", "16:59", 1],
    ["16:59", "16:59", 0],
  ])("makes up for it with 72 hours in fourteen days: free from %s until %s three days later", (end, begin, count) => {
    const after = [
      ...ordinaryWeek("2026-11-30", 1),
      work("2026-12-01", `09:00-${end}`),
      work("2026-12-04", `${begin}-20:00`),
      ...["2026-12-05", "2026-12-06"].map((date) => work(date, "09:00-17:00")),
    ];
    expect(rested(ordinaryWeek(MON, 7), { "2026-W49": after }).findings).toHaveLength(count);
  });

  it.each([
    ["01:00", 0],
    ["00:59", 1],
  ])("adds up only parts of at least 32 hours: one ends at %s", (begin, count) => {
    // From Tuesday 17:00 until Thursday, and from Friday 08:00 until Sunday night: 64 hours.
    const after = [
      ...ordinaryWeek("2026-11-30", 2),
      work("2026-12-03", `${begin}-09:00`),
      work("2026-12-04", "07:00-08:00"),
    ];
    expect(rested(ordinaryWeek(MON, 7), { "2026-W49": after }).findings).toHaveLength(count);
  });

  it.each<[string, object, string[]]>([
    ["both weeks", {}, ["previousWeekMissing", "nextWeekMissing"]],
    ["the week after", { "2026-W47": [] }, ["nextWeekMissing"]],
    ["the week before", { "2026-W49": [] }, ["previousWeekMissing", "previousWeekMissing"]],
  ])("leaves it open when the fourteen days hang on %s", (_, others, reasons) => {
    const outcome = labourOutcome("rusttijd", {
      shifts: ordinaryWeek(MON, 7),
      others: others as Record<string, Shifts>,
    });
    expect(outcome.findings).toEqual([]);
    expect(outcome.reasons).toEqual(reasons);
    if (outcome.reasons.includes("nextWeekMissing")) expect(outcome.notEvaluated.at(-1)?.unit?.ids).toEqual(["s1"]);
  });

  it("is sure of an overtreding when one of the fourteen days is known and not enough", () => {
    const others = { "2026-W47": ordinaryWeek("2026-11-16") };
    expect(labourOutcome("rusttijd", { shifts: ordinaryWeek(MON, 7), others }).findings).toHaveLength(1);
  });
});

describe("rusttijd without the weeks next to it", () => {
  it("leaves open what came before the week, once, and only if somebody works", () => {
    const outcome = labourOutcome("rusttijd", { shifts: [work(TUE, "09:00-17:00")] });
    expect(outcome.notEvaluated).toEqual([{ rule: "rusttijd", reason: "previousWeekMissing", unit: null, date: null }]);
    expect(labourOutcome("rusttijd", { shifts: [] }).notEvaluated).toEqual([]);
  });

  it("finds all the same what the week itself shows", () => {
    expect(labourOutcome("rusttijd", { shifts: night(MON, "23:30", "06:00") }).findings).toHaveLength(1);
  });

  it("is not evaluated on 31 December 2018, and is on 1 January 2019", () => {
    const { findings, reasons } = labourOutcome("rusttijd", {
      week: "2019-W01",
      shifts: [...night("2018-12-31", "23:30", "06:00"), work("2019-01-01", "14:00-23:30")],
      others: { "2018-W52": [work("2018-12-30", "14:00-23:30")] },
    });
    expect(findings).toMatchObject([{ date: "2019-01-01", measured: 390 }]);
    expect(reasons).toEqual(["noParametersForDate"]);
  });

  it("finds nothing in a week of ordinary days", () => {
    expect(rested(WEEK.slice(0, 5).map((date) => work(date, "07:00-18:30")))).toMatchObject({
      findings: [],
      notEvaluated: [],
    });
  });
});
