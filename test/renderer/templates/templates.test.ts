import { describe, expect, it } from "vitest";
import { changedWeeks, previewsOf } from "../../../renderer/templates/planPreview.ts";
import { readTemplate, type TemplateFields, templateFields } from "../../../renderer/templates/templateForm.ts";
import { notesOfTemplate, notesOfWeek, whenHeld } from "../../../renderer/templates/templateNotes.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { applyChange } from "../../../shared/editing/applyChange.ts";
import { effectsOnWeeks } from "../../../shared/editing/templateChanges.ts";
import { templateFromWeek } from "../../../shared/editing/templates.ts";
import type { Template, WeekRoster } from "../../../shared/exchange/records.ts";
import { contextOf, editableOf, sketch, TUESDAY } from "../../shared/editing/rosterSketch.ts";
import { exampleDocument } from "../fakeSurroundings.ts";

const { roster } = editableOf(sketch());
const origin = { roster, selection: new Set(["d2"]), template: null, others: [] };
const fields: TemplateFields = { ...templateFields(null), name: " Basis " };

function read(part: Partial<TemplateFields>, from: Partial<Parameters<typeof readTemplate>[1]> = {}) {
  return readTemplate({ ...fields, ...part }, { ...origin, ...from }, "t1");
}

function templateOf(part: Partial<Template> = {}): Template {
  return { ...templateFromWeek(roster, { id: "t1", name: "Basis", kind: "basisrooster", weeks: "all" }), ...part };
}

describe("the form of a template", () => {
  it("makes one of the week, of a day or of the selection", () => {
    expect(read({})).toEqual({ ok: true, template: templateOf() });
    expect(read({ source: TUESDAY })).toMatchObject({ template: { shifts: [{ weekday: 2 }, { weekday: 2 }] } });
    expect(read({ source: "selection" })).toMatchObject({ template: { shifts: [{ staffId: "s2" }] } });
  });

  it("keeps the lines of one that is edited, and what it does not know", () => {
    const template = templateOf({ remark: "x", validFrom: "2026-01-01", weeks: "even", anchor: "2026-01-05" });
    const edited = { ...templateFields(template), name: "Anders", weeks: "all" as const, validFrom: "" };
    const result = readTemplate(edited, { ...origin, template }, "t1");
    const { validFrom: _from, anchor: _anchor, ...rest } = template;
    expect(result).toEqual({ ok: true, template: { ...rest, name: "Anders", weeks: "all" } });
  });

  it("reads dates as they are typed", () => {
    expect(read({ weeks: "odd", anchor: "5-1-2026", validFrom: "1-9-2026", validTo: "31-12-2026" })).toMatchObject({
      template: { weeks: "odd", anchor: "2026-01-05", validFrom: "2026-09-01", validTo: "2026-12-31" },
    });
  });

  it("says what is wrong", () => {
    const errors = (result: ReturnType<typeof read>) => (result.ok ? [] : Object.keys(result.errors));
    expect(errors(read({ name: " " }))).toEqual(["name"]);
    expect(errors(read({}, { others: [templateOf({ id: "t2" })] }))).toEqual(["name"]);
    expect(errors(read({ validFrom: "later", validTo: "32-1-2026" }))).toEqual(["validFrom", "validTo"]);
    expect(errors(read({ validFrom: "2-1-2026", validTo: "1-1-2026" }))).toEqual(["validTo"]);
    expect(errors(read({ source: "2026-11-27" }))).toEqual(["source"]);
  });
});

describe("what there is to know of a week", () => {
  it("is that the template is not of it, and why", () => {
    expect(notesOfTemplate(templateOf({ weeks: "odd" }), roster, [])).toEqual(["Geldt alleen in oneven weken."]);
    expect(notesOfTemplate(templateOf({ validTo: "2026-01-01" }), roster, [])).toEqual([
      "Het sjabloon is in deze week niet geldig.",
    ]);
    expect(notesOfTemplate(templateOf({ validFrom: TUESDAY }), roster, [])).toEqual([
      "Alleen geldig op 24–29 november 2026.",
    ]);
    expect(notesOfTemplate(templateOf(), roster, [])).toEqual([]);
  });

  it("is that it was published, which days are over, and its holidays", () => {
    const closedDays = [{ date: TUESDAY, closedOn: TUESDAY, shifts: [] }];
    expect(notesOfWeek({ ...roster, status: "published", closedDays }, [])).toEqual([
      "Gepubliceerd: wat hier verandert, wordt gemarkeerd.",
      "Afgesloten en dus ongewijzigd: di 24 nov.",
    ]);
    const christmas: WeekRoster = { ...roster, week: "2026-W52", shifts: [] };
    expect(notesOfWeek(christmas, [])).toEqual([expect.stringMatching(/^Feestdag, .*vr 25 dec \(/)]);
    expect(notesOfWeek(christmas, [{ from: "2026-12-24", to: "2026-12-28" }])).toEqual([]);
  });

  it("a template says when it holds", () => {
    expect(whenHeld(templateOf())).toBe("elke week, altijd geldig");
    expect(whenHeld(templateOf({ weeks: "even", validFrom: "2026-09-01" }))).toBe("even weken, vanaf 1 september 2026");
  });
});

describe("the preview", () => {
  const document = exampleDocument();
  const week = (name: string) => document.weeks.find((one) => one.week === name) ?? roster;
  const source = templateFromWeek(week("2026-W50"), { id: "t1", name: "Basis", kind: "basisrooster", weeks: "all" });
  const context = { ...contextOf(editableOf(document, "2026-W50")), staff: document.staff, closures: [] };
  const weeks = [week("2026-W49"), { week: "2026-W51", status: "draft" as const, shifts: [], merges: [] }];
  const effects = effectsOnWeeks(context, source, "replace", weeks);
  const planned = weeks.map((one, index) => ({ roster: one, change: effects[index]?.change ?? null, notes: ["x"] }));

  it("says of each week what changes, and what the check says before and after", () => {
    const previews = [...previewsOf({ document, weeks: planned })];
    const filled = planned.map(({ roster: before, change }) =>
      change === null ? before : applyChange(before, change),
    );
    const others = document.weeks.filter(({ week: name }) => !weeks.some((one) => one.week === name));
    const after = { ...document, weeks: [...others, ...filled] };
    for (const [index, preview] of previews.entries()) {
      const { week: name } = preview;
      expect(preview).toMatchObject({ notes: ["x"], differences: effects[index]?.differences });
      expect(preview.overtredingen.after).toBe(checkWeek(after, name).summary.overtredingen);
      const plan = filled[index];
      const duties = (plan?.shifts.length ?? 0) + (plan?.openPlaces?.length ?? 0);
      const added = preview.differences.filter(({ what, kind }) => what === "duty" && kind !== "removed").length;
      expect(preview.kept + added).toBe(duties);
    }
    expect(previews[0]?.overtredingen.before).toBe(checkWeek(document, "2026-W49").summary.overtredingen);
  });

  it("of a week that has it all is that nothing changes", () => {
    const same = [{ roster: week("2026-W50"), change: null, notes: [] }];
    expect([...previewsOf({ document, weeks: same })]).toMatchObject([
      { differences: [], counts: { added: 0, removed: 0, changed: 0 }, kept: 85 },
    ]);
    expect(changedWeeks({ document, weeks: same })).toEqual([]);
    expect(changedWeeks({ document, weeks: planned })).toHaveLength(2);
  });
});
