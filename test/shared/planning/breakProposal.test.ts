import { describe, expect, it } from "vitest";
import { formatTime } from "../../../shared/calendar/time.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { applyChange } from "../../../shared/editing/applyChange.ts";
import { addBreaks } from "../../../shared/editing/breakChanges.ts";
import type { LocationDocument, Shift, WeekRoster } from "../../../shared/exchange/records.ts";
import { type BreakProposal, proposeBreaks, proposeBreaksOf } from "../../../shared/planning/breakProposal.ts";
import { breakSentences } from "../../../shared/planning/describeBreaks.ts";
import { buildDocument, childrenOf, pm } from "../buildDocument.ts";
import { contextOf } from "../editing/editSketch.ts";
import { zonnebloem } from "./zonnebloem.ts";

type Sketch = Parameters<typeof buildDocument>[0];

const rosterOf = (document: LocationDocument) => document.weeks[0] as WeekRoster;

/** The proposal for the first shift of a sketch. */
function proposalOf(sketch: Sketch, minutes?: number): BreakProposal {
  const document = buildDocument({ staff: pm("s1", "s2"), ...sketch });
  const roster = rosterOf(document);
  return proposeBreaks(document, roster, roster.shifts[0] as Shift, minutes);
}

const times = ({ breaks }: BreakProposal) => breaks.map(({ from, to }) => `${formatTime(from)}-${formatTime(to)}`);
const shift = (from: string, to: string, fields: object = {}) => ({ staffId: "s1", from, to, ...fields });
const pause = (from: string, to: string) => [{ from, to }];

describe("how much break is proposed", () => {
  it.each([
    ["none for short work", [shift("08:00", "13:30")], []],
    ["half an hour for more", [shift("08:00", "17:00")], ["12:15-12:45"]],
    ["in two parts for a long day", [shift("07:00", "18:30")], ["09:30-09:45", "12:30-13:00"]],
    ["only what lacks", [shift("08:00", "17:00", { breaks: pause("10:00", "10:15") })], ["13:30-13:45"]],
    ["none that is there", [shift("08:00", "17:00", { breaks: pause("12:00", "12:30") })], []],
    [
      "none that is taken in the shift beside it",
      [shift("13:00", "17:00"), shift("08:00", "13:00", { breaks: pause("12:00", "12:30") })],
      [],
    ],
    ["none for time off between shifts", [shift("07:00", "12:00"), shift("13:00", "18:00")], []],
  ] satisfies readonly (readonly [string, Sketch["shifts"], readonly string[]])[])("%s", (_, shifts, breaks) => {
    expect(times(proposalOf({ shifts }))).toEqual(breaks);
  });

  it("half an hour sooner for who is not of age", () => {
    const staff = [{ id: "s1", role: "bio", birthDate: "2009-06-01" }];
    expect(times(proposalOf({ staff, shifts: [shift("08:00", "13:00")] }))).toEqual(["10:15-10:45"]);
  });

  it("none for who is away, or where the law is not known", () => {
    const staff = [{ id: "s1", role: "pm", unavailable: [{ date: "2026-11-24" }] }];
    expect(times(proposalOf({ staff, shifts: [shift("08:00", "17:00")] }))).toEqual([]);
    expect(times(proposalOf({ week: "2018-W48", date: "2018-11-27", shifts: [shift("08:00", "17:00")] }))).toEqual([]);
  });

  it("as long as is asked for, also in a short shift", () => {
    expect(times(proposalOf({ shifts: [shift("09:00", "12:00")] }, 20))).toEqual(["10:15-10:35"]);
    expect(times(proposalOf({ shifts: [shift("09:00", "10:00")] }, 30))).toEqual(["09:15-09:45"]);
    expect(proposalOf({ shifts: [shift("09:00", "09:30")] }, 45)).toMatchObject({ breaks: [], missingMinutes: 45 });
  });
});

describe("where a break is proposed", () => {
  const windows = [{ weekday: 2, from: "12:30", to: "14:00" }];
  // Five children of two need one, ten need two.
  const children = [
    ...childrenOf("two", 5, { from: "07:30", to: "18:00" }),
    ...childrenOf("two", 5, { from: "09:00", to: "15:00" }),
  ];

  it("where the group can do without, before any minute below the need", () => {
    const staff = pm("s1", "s2", "s3");
    const beside = [shift("08:00", "18:00", { staffId: "s2" }), shift("12:00", "13:30", { staffId: "s3" })];
    const proposal = proposalOf({ staff, children, shifts: [shift("08:00", "17:00"), ...beside] });
    expect(proposal.breaks).toMatchObject([{ shortMinutes: 0, deviationMinutes: 0, unknownMinutes: 0 }]);
    expect(times(proposal)).toEqual(["12:15-12:45"]);
    const later = [shift("08:00", "18:00", { staffId: "s2" }), shift("13:00", "13:30", { staffId: "s3" })];
    expect(times(proposalOf({ staff, children, shifts: [shift("08:00", "17:00"), ...later] }))).toEqual([
      "13:00-13:30",
    ]);
  });

  it("else at the times that the beleidsplan names for less", () => {
    const shifts = [shift("08:00", "17:00"), shift("08:00", "18:00", { staffId: "s2" })];
    const proposal = proposalOf({ children, shifts, location: { deviationWindows: windows } });
    expect(times(proposal)).toEqual(["12:30-13:00"]);
    expect(proposal.breaks).toMatchObject([{ shortMinutes: 0, deviationMinutes: 30, outsideWindowMinutes: 0 }]);
    expect(breakSentences(proposal)).toEqual(["Pauze 12:30–13:00: 30 minuten binnen de drie-uursregeling"]);
  });

  it("else where it does the least harm, and says so", () => {
    const shifts = [shift("08:00", "17:00")];
    const proposal = proposalOf({ children: childrenOf("two", 5), shifts, location: { deviationWindows: windows } });
    expect(proposal.breaks[0]?.shortMinutes).toBe(30);
    expect(breakSentences(proposal)[0]).toMatch(/^Pauze \d+:\d\d–\d+:\d\d: 30 minuten tekort op de groep/);
  });

  it("apart from the breaks of colleagues, and so for several at once", () => {
    const beside = shift("08:00", "17:00", { staffId: "s2", breaks: pause("12:15", "12:45") });
    expect(times(proposalOf({ shifts: [shift("08:00", "17:00"), beside] }))).not.toEqual(["12:15-12:45"]);
    const document = buildDocument({
      staff: pm("s1", "s2", "s3"),
      shifts: ["s1", "s2", "s3"].map((staffId) => shift("08:00", "17:00", { staffId })),
    });
    const proposals = proposeBreaksOf(document, rosterOf(document), ["d3", "d1", "d2"]);
    expect(proposals.map(({ shiftId }) => shiftId)).toEqual(["d1", "d2", "d3"]);
    const spans = proposals.flatMap(({ breaks }) => breaks);
    expect(spans.every(({ togetherMinutes }) => togetherMinutes === 0)).toBe(true);
    expect(new Set(spans.map(({ from }) => from)).size).toBe(3);
  });

  it("says when none is due", () => {
    expect(breakSentences(proposalOf({ shifts: [shift("08:00", "12:00")] }))).toEqual(["Er is geen pauze meer nodig."]);
  });
});

describe("the breaks of a whole week", () => {
  it("as proposed break no rule that the manager's own breaks keep", () => {
    const week = "2026-W48";
    const own = zonnebloem.weeks.find((roster) => roster.week === week) as WeekRoster;
    const bare: WeekRoster = { ...own, shifts: own.shifts.map((one) => ({ ...one, breaks: [] })) };
    const change = addBreaks(
      contextOf(bare),
      proposeBreaksOf(
        zonnebloem,
        bare,
        bare.shifts.map(({ id }) => id),
      ),
    );
    const proposed = change ? applyChange(bare, change) : bare;
    const breaches = (roster: WeekRoster) => checkWeek({ ...zonnebloem, weeks: [roster] }, week).summary.overtredingen;
    expect(breaches(bare)).toBeGreaterThan(breaches(own));
    expect(breaches(proposed)).toBe(breaches(own));
  });
});
