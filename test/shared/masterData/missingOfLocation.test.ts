import { describe, expect, it, test } from "vitest";
import { missingOfGroup } from "../../../shared/masterData/missingOfGroup.ts";
import { caresWithoutHours, missingOfLocation } from "../../../shared/masterData/missingOfLocation.ts";
import { buildDocument } from "../buildDocument.ts";

const WINDOW = { weekday: 1, from: "12:30", to: "14:00" };

/** Everything that a rule reads of a location and its one group. */
const LOCATION = {
  deviationWindows: [WINDOW],
  achterwacht: [],
  vierogenMeasures: "open zichtlijnen",
  coaching: { centres: 1, fte: 10 },
};
const GROUP = { id: "g1", care: "dagopvang", maxChildren: 12 };

function locationMissing(location: object, groups: readonly object[] = [GROUP]): Record<string, readonly string[]> {
  const missing = missingOfLocation(buildDocument({ location: { ...LOCATION, ...location }, groups }));
  return Object.fromEntries(missing.map(({ field, rules }) => [field, rules]));
}

function groupMissing(group: object, location: object = {}): Record<string, readonly string[]> {
  const document = buildDocument({ location: { ...LOCATION, ...location }, groups: [{ ...GROUP, ...group }] });
  const missing = document.groups.flatMap((one) => missingOfGroup(one, document.location));
  return Object.fromEntries(missing.map(({ field, rules }) => [field, rules]));
}

describe("what the rules miss of a location", () => {
  it("is nothing where all is on record, also as none", () => {
    expect(locationMissing({})).toEqual({});
  });

  test.each<[string, object, Record<string, string[]>]>([
    [
      "opening hours",
      { openingHours: undefined },
      { openingHours: ["drie-uursregeling", "drie-uursregeling-kaders", "alleen-afwijking"] },
    ],
    ["windows", { deviationWindows: undefined }, { deviationWindows: ["drie-uursregeling-kaders"] }],
    ["achterwacht", { achterwacht: undefined }, { achterwacht: ["achterwacht"] }],
    ["measures that are none", { vierogenMeasures: null }, { vierogenMeasures: ["vierogen"] }],
    ["measures that are blank", { vierogenMeasures: " " }, { vierogenMeasures: ["vierogen"] }],
    ["coaching", { coaching: undefined }, { coaching: ["coachuren"] }],
  ])("%s", (_what, part, expected) => {
    expect(locationMissing(part)).toEqual(expected);
  });

  it("of what every group has of its own, nothing", () => {
    const group = { ...GROUP, deviationWindows: [WINDOW], vierogenMeasures: "raam" };
    expect(locationMissing({ deviationWindows: undefined, vierogenMeasures: undefined }, [group])).toEqual({});
  });

  it("of a bso the holidays, from the location or from a school, and no measures", () => {
    const bso = { id: "g1", care: "bso", maxChildren: 20 };
    expect(locationMissing({ vierogenMeasures: undefined }, [bso])).toEqual({
      schoolHolidays: ["bkr", "drie-uursregeling"],
    });
    expect(locationMissing({ schoolHolidays: [{ from: "2026-12-19", to: "2027-01-03" }] }, [bso])).toEqual({});
  });

  it("of a kind of care the hours, but of a combinatiegroep none that the dagopvang has", () => {
    const groups = ["dagopvang", "bso", "combinatie"].map((care) => ({ ...GROUP, id: care, care }));
    const openingHours = [{ weekday: 1, from: "07:00", to: "18:00", care: "dagopvang" }];
    const document = buildDocument({ location: { openingHours }, groups });
    expect(caresWithoutHours(document.location.openingHours ?? [], document.groups)).toEqual(["bso"]);
    expect(locationMissing({ openingHours }, groups)).toMatchObject({ hoursOfCare: expect.anything() });
  });
});

describe("what the rules miss of a group", () => {
  test.each<[string, object, object, Record<string, string[]>]>([
    ["nothing where all is on record", {}, {}, {}],
    ["its size", { maxChildren: undefined }, {}, { maxChildren: ["bkr-groepsgrootte"] }],
    ["hours of VE", { ve: true }, {}, { veHours: ["ve-bezetting"] }],
    ["no hours of VE where they are recorded as none", { ve: true, veHours: [] }, {}, {}],
    [
      "windows that the location lacks",
      {},
      { deviationWindows: undefined },
      { deviationWindows: ["drie-uursregeling-kaders"] },
    ],
    [
      "an empty list of its own is none",
      { deviationWindows: [] },
      { deviationWindows: undefined },
      { deviationWindows: ["drie-uursregeling-kaders"] },
    ],
    ["measures that the location lacks", {}, { vierogenMeasures: undefined }, { vierogenMeasures: ["vierogen"] }],
    ["no measures of a bso", { care: "bso" }, { vierogenMeasures: undefined }, {}],
  ])("%s", (_what, group, location, expected) => {
    expect(groupMissing(group, location)).toEqual(expected);
  });
});
