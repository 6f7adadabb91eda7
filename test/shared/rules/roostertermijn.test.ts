import { describe, expect, it } from "vitest";
import { labourOutcome, MON, TUE, work } from "./labourSketch.ts";

const staff = ["s1", "s2"].map((id) => ({ id, name: id === "s1" ? "Sanne" : "Daan V.", role: "pm" }));
const shifts = [work(MON, "08:00-12:00"), work(TUE, "08:00-12:00", [], { staffId: "s2" })];
const published = (publishedOn: string | null, roster: object = {}) =>
  labourOutcome("roostertermijn", { staff, shifts, roster: { status: "published", publishedOn, ...roster } });

describe("roostertermijn", () => {
  it.each([
    ["2026-11-01", []],
    ["2026-11-02", []],
    ["2026-11-03", [[20, ["s1"]]]],
    ["2026-11-04", [[19, ["s1", "s2"]]]],
  ])("asks for 21 days before each duty: made known on %s, with duties on 23 and 24 November", (date, expected) => {
    expect(published(date).findings.map(({ measured, staffIds }) => [measured, staffIds])).toEqual(expected);
  });

  it("gives one info a week, about the location, on its first day", () => {
    const outcome = published("2026-11-16");
    expect(outcome.findings).toEqual([
      {
        severity: "info",
        unit: "location:l1",
        date: MON,
        time: null,
        measured: 7,
        required: 21,
        staffIds: ["s1", "s2"],
        childIds: [],
      },
    ]);
    expect(outcome.citations).toEqual(["CAO Kinderopvang 2024, art. 4.3 roostertermijn@2025-01-01"]);
  });

  it.each([
    ["2026-11-16", "7 dagen van tevoren"],
    ["2026-11-22", "1 dag van tevoren"],
    ["2026-11-23", "op de dag van de dienst zelf"],
    ["2026-11-24", "na de dienst zelf"],
  ])("says of %s that it was %s", (date, words) => {
    const day = Number(date.slice(8));
    expect(published(date).sentences).toEqual([
      `Bekendgemaakt op ${day} november 2026, ${words}; 21 dagen is afgesproken. Het gaat om Sanne, Daan V.`,
    ]);
  });

  it.each(["ziekte", "bijzonder-verlof"])("exempts a week with %s as its cause", (lateCause) => {
    expect(published("2026-11-20", { lateCause })).toMatchObject({ findings: [], notEvaluated: [] });
    expect(published("2026-11-20", { lateCause: null }).findings).toHaveLength(1);
  });

  it("is not evaluated while it is not made known, unless nobody works", () => {
    expect(published(null).notEvaluated).toEqual([
      {
        rule: "roostertermijn",
        reason: "publicationNotRecorded",
        unit: { kind: "location", ids: ["l1"] },
        date: null,
      },
    ]);
    expect(labourOutcome("roostertermijn", { staff, shifts: [] }).notEvaluated).toEqual([]);
  });

  it("names each person once, in order, and the soonest duty", () => {
    const reversed = [...shifts, work(TUE, "13:00-14:00")].toReversed();
    const roster = { publishedOn: "2026-11-16" };
    expect(labourOutcome("roostertermijn", { staff, shifts: reversed, roster }).findings).toEqual(
      published("2026-11-16").findings,
    );
  });

  it("holds from 1 July 2024, the day on which that CAO began", () => {
    const on = (week: string, date: string) =>
      labourOutcome("roostertermijn", {
        week,
        shifts: [work(date, "08:00-12:00")],
        roster: { publishedOn: "2024-06-20" },
      });
    expect(on("2024-W26", "2024-06-30")).toMatchObject({
      findings: [],
      reasons: new Array(7).fill("noParametersForDate"),
    });
    expect(on("2024-W27", "2024-07-01")).toMatchObject({ findings: [{ measured: 11 }], notEvaluated: [] });
  });

  it("is judged by another version after 31 December 2024, when that CAO ended", () => {
    const on = (date: string) =>
      labourOutcome("roostertermijn", {
        week: "2025-W01",
        shifts: [work(date, "08:00-12:00")],
        roster: { publishedOn: "2024-12-20" },
      }).citations;
    expect(on("2024-12-31")).toEqual(["CAO Kinderopvang 2024, art. 4.3 roostertermijn@2024-07-01"]);
    expect(on("2025-01-01")).toEqual(["CAO Kinderopvang 2024, art. 4.3 roostertermijn@2025-01-01"]);
  });
});
