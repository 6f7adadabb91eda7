import { describe, expect, it } from "vitest";
import { reportAbsence } from "../../../shared/editing/absenceChanges.ts";
import { openShift } from "../../../shared/editing/openPlaceChanges.ts";
import type { PlanMode } from "../../../shared/editing/planFromLines.ts";
import {
  addTemplate,
  applyTemplate,
  applyToWeeks,
  copyDay,
  copyWeek,
  editTemplate,
  effectsOnWeeks,
  removeTemplate,
} from "../../../shared/editing/templateChanges.ts";
import { holdsIn, type TemplateHead, templateFromDay, templateFromWeek } from "../../../shared/editing/templates.ts";
import type { Template, WeekRoster } from "../../../shared/exchange/records.ts";
import { nameOfChangeFor } from "./changeWords.ts";
import { after, contextOf, editableOf, MONDAY, shift, sketch, TUESDAY } from "./rosterSketch.ts";

const head: TemplateHead = { id: "t1", name: "Basis", kind: "basisrooster", weeks: "all" };
const morning = { date: TUESDAY, from: "07:00", to: "09:00", groupIds: ["g1", "g2"] };
const document = sketch(
  { merges: [morning] },
  {
    weeks: [
      {
        week: "2026-W48",
        shifts: [
          shift("d1", { breaks: [{ from: "12:30", to: "13:00" }] }),
          shift("d2", { staffId: "s2", groupId: "g2" }),
          shift("d3", { date: MONDAY, from: "09:00" }),
        ],
        merges: [morning],
      },
      { week: "2026-W49" },
      { week: "2026-W50" },
    ],
  },
);
const start = editableOf(document);
const next = editableOf(document, "2026-W49");
const basis = templateFromWeek(start.roster, head);

/** The roster that a template makes of a week, with what a test does not look at left out. */
function applied(records = next, template: Template = basis, mode: PlanMode = "fill"): WeekRoster {
  return after(records, applyTemplate(contextOf(records), template, mode)).roster;
}

const brief = ({ shifts, openPlaces = [] }: WeekRoster) =>
  [...shifts, ...openPlaces.map((place) => ({ ...place, staffId: "open" }))]
    .map(({ staffId, date, from, to }) => `${staffId} ${date} ${from}-${to}`)
    .sort();

describe("a template from a week", () => {
  it("holds each shift by weekday, without ids, and the merges", () => {
    expect(basis.shifts.map(({ weekday, staffId, from }) => [weekday, staffId, from])).toEqual([
      [1, "s1", "09:00"],
      [2, "s1", "08:00"],
      [2, "s2", "08:00"],
    ]);
    expect(basis.shifts[1]).not.toHaveProperty("id");
    expect(basis.merges).toEqual([{ weekday: 2, from: "07:00", to: "09:00", groupIds: ["g1", "g2"] }]);
    expect(templateFromDay(start.roster, MONDAY, head).shifts).toEqual([basis.shifts[0]]);
  });

  it("gives who is away their work back, and leaves open what was opened by hand", () => {
    const sick = { staffId: "s1", dates: [TUESDAY], from: 600, to: 660, reason: "ziek" as const };
    const away = after(start, reportAbsence(contextOf(start), sick));
    expect(templateFromWeek(away.roster, head)).toEqual(basis);
    const opened = after(start, openShift(contextOf(start), "d3"));
    expect(templateFromWeek(opened.roster, head).shifts[0]).toMatchObject({ staffId: null, from: "09:00" });
  });
});

describe("the list of templates", () => {
  it("takes, renames and gives up a template", () => {
    const added = after(start, addTemplate(contextOf(start), basis));
    expect(added.lists.templates).toEqual([basis]);
    const change = editTemplate(contextOf(added), { ...basis, name: "Zomer" });
    const renamed = after(added, change);
    expect(nameOfChangeFor(change)).toBe("Sjabloon Zomer gewijzigd");
    expect(editTemplate(contextOf(renamed), { ...basis, name: "Zomer" })).toBeNull();
    expect(after(renamed, removeTemplate(contextOf(renamed), "t1")).lists.templates).toEqual([]);
    expect(() => removeTemplate(contextOf(start), "t1")).toThrow("unknownRecord");
  });
});

describe("when a template holds", () => {
  it.each([
    [{ weeks: "even" }, "2026-W48", true],
    [{ weeks: "even" }, "2026-W49", false],
    [{ weeks: "odd" }, "2026-W49", true],
    // Counted from its anchor the week after week 53 is even again.
    [{ weeks: "even", anchor: "2026-11-23" }, "2027-W01", true],
    [{ weeks: "even" }, "2027-W01", false],
    [{ validFrom: "2026-11-29" }, "2026-W48", true],
    [{ validFrom: "2026-11-30" }, "2026-W48", false],
    [{ validTo: "2026-11-22" }, "2026-W48", false],
  ] as const)("%j in %s: %s", (fields, week, holds) => {
    expect(holdsIn({ ...head, ...fields }, week)).toBe(holds);
  });

  it("leaves days outside its validity as they are", () => {
    expect(brief(applied(next, { ...basis, validFrom: "2026-12-01" }))).toEqual([
      "s1 2026-12-01 08:00-17:00",
      "s2 2026-12-01 08:00-17:00",
    ]);
    expect(applyTemplate(contextOf(next), { ...basis, weeks: "even" }, "replace")).toBeNull();
  });
});

describe("applying a template", () => {
  it("fills an empty week with fresh ids and everything in the shifts", () => {
    const roster = applied();
    expect(roster.shifts.map(({ id }) => id)).toEqual(["n1", "n2", "n3"]);
    expect(roster.shifts[1]).toEqual({ ...start.roster.shifts[0], id: "n2", date: "2026-12-01" });
    expect(roster.merges).toEqual([{ ...morning, date: "2026-12-01" }]);
  });

  it("a second time changes nothing, whichever way", () => {
    const filled = after(next, applyTemplate(contextOf(next), basis, "fill"));
    expect(applyTemplate(contextOf(filled, "m"), basis, "fill")).toBeNull();
    expect(applyTemplate(contextOf(filled, "m"), basis, "replace")).toBeNull();
  });

  it("to fill keeps what is there and adds for who has nothing that day", () => {
    const own = shift("x", { date: "2026-12-01", from: "06:00", to: "10:00", groupId: "g3" });
    const some = { ...next, roster: { ...next.roster, shifts: [own] } };
    expect(brief(applied(some))).toEqual([
      "s1 2026-11-30 09:00-17:00",
      "s1 2026-12-01 06:00-10:00",
      "s2 2026-12-01 08:00-17:00",
    ]);
  });

  it("to replace puts it in the place of everything, and a shift that stays keeps its id", () => {
    const mine = shift("x", { date: "2026-12-01", from: "06:00", to: "10:00", groupId: "g3" });
    const other = shift("y", { date: "2026-12-02", staffId: "s3" });
    const some = { ...next, roster: { ...next.roster, shifts: [mine, other] } };
    const roster = applied(some, basis, "replace");
    expect(brief(roster)).toEqual([
      "s1 2026-11-30 09:00-17:00",
      "s1 2026-12-01 08:00-17:00",
      "s2 2026-12-01 08:00-17:00",
    ]);
    expect(roster.shifts.find(({ staffId, date }) => staffId === "s1" && date === "2026-12-01")?.id).toBe("x");
  });

  it("to replace gives an id that goes on in her shift not to the place that she leaves open as well", () => {
    const sick = { staffId: "s1", dates: [MONDAY], from: 540, to: 1020, reason: "ziek" as const };
    const away = after(start, reportAbsence(contextOf(start), sick));
    expect(away.roster.openPlaces).toHaveLength(1);
    const [late] = basis.shifts.filter(({ weekday }) => weekday === 1);
    if (late === undefined) throw new Error("the template has no Monday");
    const both = { ...basis, shifts: [{ ...late, from: "06:00", to: "08:00" }, late] };
    const { shifts, openPlaces = [] } = applied(away, both, "replace");
    expect(brief({ ...away.roster, shifts, openPlaces })).toEqual([
      "open 2026-11-23 09:00-17:00",
      "s1 2026-11-23 06:00-08:00",
    ]);
    expect(new Set([...shifts, ...openPlaces].map(({ id }) => id)).size).toBe(2);
  });

  it("leaves a place open for who is away, whole or in part, and for who is not employed", () => {
    const staff = next.staff.map((person) =>
      person.id === "s1"
        ? {
            ...person,
            unavailable: [
              { date: "2026-11-30", reason: "verlof" as const },
              { date: "2026-12-01", from: "08:00", to: "12:00" },
            ],
          }
        : { ...person, employment: { to: "2026-11-30" } },
    );
    const roster = applied({ ...next, staff });
    expect(brief(roster)).toEqual([
      "open 2026-11-30 09:00-17:00",
      "open 2026-12-01 08:00-12:00",
      "open 2026-12-01 08:00-17:00",
      "s1 2026-12-01 12:00-17:00",
    ]);
    expect(JSON.stringify(roster)).not.toContain("verlof");
    const again = { ...next, staff, roster };
    expect(applyTemplate(contextOf(again, "m"), basis, "fill")).toBeNull();
    expect(applyTemplate(contextOf(again, "m"), basis, "replace")).toBeNull();
  });

  it("plans an open place of its own once, and not what was filled meanwhile", () => {
    const opened = after(start, openShift(contextOf(start), "d3"));
    const template = templateFromWeek(opened.roster, head);
    const filled = after(next, applyTemplate(contextOf(next), template, "fill"));
    expect(brief(filled.roster)[0]).toBe("open 2026-11-30 09:00-17:00");
    expect(applyTemplate(contextOf(filled, "m"), template, "fill")).toBeNull();
    const [place] = filled.roster.openPlaces ?? [];
    if (!place) throw new Error("nothing open");
    const { openPlaces: _open, ...rest } = filled.roster;
    const taken = {
      ...rest,
      shifts: [...rest.shifts, shift("x", { date: "2026-11-30", from: "09:00", staffId: "s3" })],
    };
    expect(applyTemplate({ ...contextOf(filled, "m"), roster: taken }, template, "fill")).toBeNull();
  });

  it("plans nothing on a day on which the location is closed", () => {
    const location = { ...next.location, closures: [{ from: "2026-12-01", to: "2026-12-01" }] };
    expect(brief(applied({ ...next, location }))).toEqual(["s1 2026-11-30 09:00-17:00"]);
  });

  it("adds no merge of groups that are together already", () => {
    const merges = [{ date: "2026-12-01", from: "08:30", to: "10:00", groupIds: ["g2", "g3"] }];
    expect(applied({ ...next, roster: { ...next.roster, merges } }).merges).toEqual(merges);
  });
});

describe("many weeks", () => {
  const weeks = document.weeks;

  it("are told beforehand, and each changes as was told", () => {
    const even = { ...basis, weeks: "even" as const };
    const { roster: _roster, ...context } = contextOf(start);
    const effects = effectsOnWeeks(context, even, "fill", weeks);
    expect(effects.map(({ week, change, differences }) => [week, change?.week, differences.length])).toEqual([
      ["2026-W48", undefined, 0],
      ["2026-W49", undefined, 0],
      ["2026-W50", "2026-W50", 4],
    ]);
    const { roster: _again, ...fresh } = contextOf(start);
    expect(applyToWeeks(fresh, even, "fill", weeks)).toEqual(effects.flatMap(({ change }) => change ?? []));
  });
});

describe("copying", () => {
  it("a week brings its whole roster, and a second time nothing", () => {
    const change = copyWeek(contextOf(next), start.roster, "replace");
    const copied = after(next, change);
    expect(nameOfChangeFor(change)).toBe("Week 48 gekopieerd naar deze week");
    expect(brief(copied.roster)).toEqual([
      "s1 2026-11-30 09:00-17:00",
      "s1 2026-12-01 08:00-17:00",
      "s2 2026-12-01 08:00-17:00",
    ]);
    expect(copyWeek(contextOf(copied, "m"), start.roster, "replace")).toBeNull();
  });

  it("a day puts it in the place of the other one alone", () => {
    const change = copyDay(contextOf(start), TUESDAY, MONDAY);
    const { roster } = after(start, change);
    expect(nameOfChangeFor(change)).toBe("Dag gekopieerd: di 24 nov → ma 23 nov");
    expect(brief(roster)).toEqual([
      "s1 2026-11-23 08:00-17:00",
      "s1 2026-11-24 08:00-17:00",
      "s2 2026-11-23 08:00-17:00",
      "s2 2026-11-24 08:00-17:00",
    ]);
    expect(roster.shifts.find(({ id }) => id === "d3")).toMatchObject({ date: MONDAY, from: "08:00" });
    expect(roster.merges).toHaveLength(2);
    expect(() => copyDay(contextOf(start), TUESDAY, "2026-12-01")).toThrow("outsideWeek");
  });
});
