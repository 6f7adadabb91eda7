import { describe, expect, it, test } from "vitest";
import { changeSchema } from "../../../shared/editing/change.ts";
import { editLocation, type LocationEditContext } from "../../../shared/editing/locationChanges.ts";
import {
  addPlanVersion,
  editPlanVersion,
  moved,
  removePlanVersion,
} from "../../../shared/editing/tekortplanChanges.ts";
import { type Location, locationSchema, type TekortplanVersion } from "../../../shared/exchange/records.ts";

const version: TekortplanVersion = { id: "v1", version: "1", validFrom: "2026-01-01", steps: [] };
const later: TekortplanVersion = { id: "v2", version: "2", validFrom: "2026-09-01", steps: [] };

const contextOf = (part: object): LocationEditContext => ({
  location: locationSchema.parse({ id: "l1", name: "De Proef", lrk: "1", tag: "x", ...part }),
  week: "2026-W48",
  subject: "Versie 2",
  newId: () => "n1",
});

/** The location after a change, which must fit its schema. */
function locationAfter(change: ReturnType<typeof addPlanVersion>): Location {
  const [record] = changeSchema.parse(change).records;
  if (record?.kind !== "location") throw new Error("no change of the location");
  return record.after;
}

describe("the location as a change", () => {
  it("takes other values, loses what is undefined, and keeps what it does not know", () => {
    const after = locationAfter(editLocation(contextOf({}), { name: "De Vlinder", lrk: undefined }));
    expect(after).toEqual({ id: "l1", name: "De Vlinder", tag: "x", schoolHolidays: [], closures: [] });
  });

  it("nothing comes of what is so already", () => {
    expect(editLocation(contextOf({}), { name: "De Proef", municipality: undefined })).toBeNull();
  });
});

describe("the versions of the tekortplan", () => {
  const both = contextOf({ tekortplan: { versions: [version, later], note: "y" } });

  it("begin with the first one", () => {
    const change = addPlanVersion(contextOf({}), version);
    expect(change?.name).toBe("tekortplanEdited");
    expect(locationAfter(change).tekortplan).toEqual({ versions: [version] });
  });

  it("change and go one by one, and what is not known of the plan stays", () => {
    const renamed = { ...later, version: "2a" };
    expect(locationAfter(editPlanVersion(both, renamed)).tekortplan).toEqual({
      versions: [version, renamed],
      note: "y",
    });
    expect(locationAfter(removePlanVersion(both, "v1")).tekortplan).toEqual({ versions: [later], note: "y" });
    expect(editPlanVersion(both, { ...later })).toBeNull();
  });
});

test.each([
  [0, 2, ["b", "c", "a"]],
  [2, 0, ["c", "a", "b"]],
  [1, 2, ["a", "c", "b"]],
  [1, 1, ["a", "b", "c"]],
])("an item goes from place %i to %i", (from, to, expected) => {
  expect(moved(["a", "b", "c"], from, to)).toEqual(expected);
});

test.each([
  [0, -1],
  [2, 3],
  [3, 0],
])("there is no way from place %i to %i", (from, to) => {
  const items = ["a", "b", "c"];
  expect(moved(items, from, to)).toBe(items);
});
