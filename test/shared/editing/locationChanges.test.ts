import { describe, expect, test } from "vitest";
import { applyToRecords, ChangeConflictError, type Editable } from "../../../shared/editing/applyChange.ts";
import { type Change, changeSchema, invertChange } from "../../../shared/editing/change.ts";
import { NO_LISTS } from "../../../shared/editing/documentLists.ts";
import { chooseParameter } from "../../../shared/editing/locationChanges.ts";
import { InvalidDataError, parseWith } from "../../../shared/exchange/issues.ts";
import type { Location } from "../../../shared/exchange/records.ts";
import type { ParameterChoice } from "../../../shared/law/openChoices.ts";

const third: ParameterChoice = { key: "bioShareFrom202607", option: "1/3" };
const sameDay: ParameterChoice = { key: "vasteGezichtPresence", option: "same-day" };

const start: Editable = {
  location: { id: "l1", name: "De Proef", schoolHolidays: [], closures: [], color: "geel" },
  groups: [],
  staff: [],
  children: [],
  roster: { week: "2026-W48", status: "draft", shifts: [], merges: [] },
  lists: NO_LISTS,
};

function choose(location: Location, choice: ParameterChoice): Change {
  const change = chooseParameter({ location, week: "2026-W48", subject: "proef", newId: () => "n1" }, choice);
  if (change === null) throw new Error("nothing changed");
  return parseWith(changeSchema, change);
}

describe("a choice of the location", () => {
  test("changes that field alone, and the roster stays the same object", () => {
    const first = applyToRecords(start, choose(start.location, third));
    const both = applyToRecords(first, choose(first.location, sameDay));
    expect(both.location).toEqual({
      ...start.location,
      parameterChoices: { bioShareFrom202607: "1/3", vasteGezichtPresence: "same-day" },
    });
    expect(both.roster).toBe(start.roster);
    expect(start.location.parameterChoices).toBeUndefined();
  });

  test("is taken back by its inverse to exactly what was there", () => {
    const change = choose(start.location, third);
    const after = applyToRecords(start, change);
    expect(applyToRecords(after, invertChange(change))).toEqual(start);
    expect(applyToRecords(after, invertChange(change)).location).not.toHaveProperty("parameterChoices");
    expect(invertChange(invertChange(change))).toEqual(change);
  });

  test("is null when it was chosen before", () => {
    const { location } = applyToRecords(start, choose(start.location, third));
    expect(chooseParameter({ location, week: "2026-W48", subject: "", newId: () => "n" }, third)).toBeNull();
  });

  test("does not apply to another state of the location than it was made from", () => {
    const change = choose(start.location, third);
    const other = applyToRecords(start, choose(start.location, sameDay));
    expect(() => applyToRecords(other, change)).toThrow(ChangeConflictError);
    expect(() => applyToRecords(start, invertChange(change))).toThrow(ChangeConflictError);
  });

  test("a change that gives the location another id does not fit the schema", () => {
    const after = { ...start.location, id: "l2" };
    const change = { ...choose(start.location, third), records: [{ kind: "location", before: start.location, after }] };
    expect(() => parseWith(changeSchema, change)).toThrow(InvalidDataError);
  });
});
