import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { InvalidDataError } from "../../../shared/exchange/issues.ts";
import { exchangeJsonSchemaText } from "../../../shared/exchange/jsonSchema.ts";
import { parseLocationDocument, readLocationDocument, writeLocationDocument } from "../../../shared/exchange/parse.ts";

const example = readFileSync(new URL("../../../shared/example/de-zonnebloem.json", import.meta.url), "utf8");

type Json = Record<string, unknown>;

function sound() {
  return {
    format: "roosterwijs/1",
    location: { id: "l1", openingHours: [{ weekday: 1, from: "07:00", to: "18:30" }] } as Json,
    groups: [
      { id: "g1", care: "dagopvang" },
      { id: "g2", care: "bso" },
    ] as Json[],
    staff: [{ id: "s1", role: "pm" }] as Json[],
    children: [
      { id: "c1", birthDate: "2025-03-01", groupId: "g1", attendance: [{ weekday: 1, from: "08:00", to: "18:00" }] },
    ] as Json[],
    pilots: [] as Json[],
    weeks: [
      {
        week: "2026-W48",
        shifts: [
          { id: "d1", staffId: "s1", date: "2026-11-24", from: "07:30", to: "17:00", activity: "groep", groupId: "g1" },
        ] as Json[],
        merges: [] as Json[],
      },
    ],
  };
}

function problemsOf(broken: unknown): [path: string, code: string][] {
  try {
    parseLocationDocument(broken);
  } catch (error) {
    if (error instanceof InvalidDataError) return error.issues.map(({ path, code }) => [path, code]);
    throw error;
  }
  return [];
}

/** Changes one field of a sound document. */
function having(mutate: (document: ReturnType<typeof sound>) => void): unknown {
  const document = sound();
  mutate(document);
  return document;
}

const shift = (document: ReturnType<typeof sound>) => document.weeks[0]?.shifts[0] as Json;

describe("parseLocationDocument", () => {
  it("accepts a sound document and fills only lists for which absent means empty", () => {
    const parsed = parseLocationDocument(sound());
    expect(parsed.children[0]?.exceptions).toEqual([]);
    expect(parsed.children[0]).not.toHaveProperty("vasteGezichten");
    expect(parsed.staff[0]).not.toHaveProperty("certificates");
    expect(parsed.location).not.toHaveProperty("achterwacht");
  });

  it("keeps unknown extra fields at every level", () => {
    const parsed = parseLocationDocument(
      having((document) => {
        document.location["motto"] = "klein en groot";
        shift(document)["note"] = { by: "x" };
      }),
    );
    expect(parsed.location["motto"]).toBe("klein en groot");
    expect(parsed.weeks[0]?.shifts[0]?.["note"]).toEqual({ by: "x" });
  });

  it.each<[string, (document: ReturnType<typeof sound>) => void, string, string]>([
    ["a wrong format", (d) => Object.assign(d, { format: "roosterwijs/2" }), "format", "invalid_value"],
    ["no location", (d) => Object.assign(d, { location: undefined }), "location", "invalid_type"],
    [
      "a date that does not exist",
      (d) => Object.assign(shift(d), { date: "2026-02-29" }),
      "weeks[0].shifts[0].date",
      "impossibleDate",
    ],
    [
      "a week that does not exist",
      (d) => Object.assign(d.weeks[0] as object, { week: "2025-W53", shifts: [] }),
      "weeks[0].week",
      "impossibleWeek",
    ],
    [
      "a time that does not exist",
      (d) => Object.assign(shift(d), { from: "7:30" }),
      "weeks[0].shifts[0].from",
      "invalid_format",
    ],
    ["an unknown role", (d) => Object.assign(d.staff[0] as object, { role: "baas" }), "staff[0].role", "invalid_value"],
    [
      "no birth date",
      (d) => Object.assign(d.children[0] as object, { birthDate: undefined }),
      "children[0].birthDate",
      "invalid_type",
    ],
    [
      "a child of an unknown group",
      (d) => Object.assign(d.children[0] as object, { groupId: "gX" }),
      "children[0].groupId",
      "unknownGroup",
    ],
    [
      "a shift of an unknown person",
      (d) => Object.assign(shift(d), { staffId: "sX" }),
      "weeks[0].shifts[0].staffId",
      "unknownStaff",
    ],
    [
      "a shift on an unknown group",
      (d) => Object.assign(shift(d), { groupId: "gX" }),
      "weeks[0].shifts[0].groupId",
      "unknownGroup",
    ],
    [
      "a group shift without a group",
      (d) => Object.assign(shift(d), { groupId: null }),
      "weeks[0].shifts[0].groupId",
      "groupMissing",
    ],
    [
      "times in the wrong order",
      (d) => Object.assign(shift(d), { to: "07:30" }),
      "weeks[0].shifts[0].to",
      "fromNotBeforeTo",
    ],
    [
      "a shift outside its week",
      (d) => Object.assign(shift(d), { date: "2026-11-30" }),
      "weeks[0].shifts[0].date",
      "outsideWeek",
    ],
    [
      "a break outside its shift",
      (d) => Object.assign(shift(d), { breaks: [{ from: "17:00", to: "17:30" }] }),
      "weeks[0].shifts[0].breaks[0]",
      "outsideShift",
    ],
    [
      "overlapping breaks",
      (d) =>
        Object.assign(shift(d), {
          breaks: [
            { from: "12:00", to: "12:30" },
            { from: "12:29", to: "13:00" },
          ],
        }),
      "weeks[0].shifts[0].breaks[1]",
      "overlappingParts",
    ],
    ["a shift id twice", (d) => d.weeks[0]?.shifts.push({ ...shift(d) }), "weeks[0].shifts[1].id", "duplicateId"],
    ["a group id twice", (d) => d.groups.push({ id: "g1", care: "bso" }), "groups[2].id", "duplicateId"],
    [
      "an unknown vast gezicht",
      (d) => Object.assign(d.children[0] as object, { vasteGezichten: ["s9"] }),
      "children[0].vasteGezichten[0]",
      "unknownStaff",
    ],
    [
      "a merge of one group",
      (d) => d.weeks[0]?.merges.push({ date: "2026-11-24", from: "07:00", to: "08:00", groupIds: ["g1"] }),
      "weeks[0].merges[0].groupIds",
      "too_small",
    ],
    [
      "merges that overlap",
      (d) =>
        d.weeks[0]?.merges.push(
          { date: "2026-11-24", from: "07:00", to: "08:00", groupIds: ["g1", "g2"] },
          { date: "2026-11-24", from: "07:59", to: "09:00", groupIds: ["g2", "g1"] },
        ),
      "weeks[0].merges[1]",
      "overlappingMerges",
    ],
    [
      "opening hours in the wrong order",
      (d) => Object.assign(d.location, { openingHours: [{ weekday: 1, from: "18:00", to: "07:00" }] }),
      "location.openingHours[0].to",
      "fromNotBeforeTo",
    ],
    [
      "a weekday that does not exist",
      (d) => Object.assign(d.location, { openingHours: [{ weekday: 8, from: "07:00", to: "18:00" }] }),
      "location.openingHours[0].weekday",
      "too_big",
    ],
    [
      "extra hours without times",
      (d) => Object.assign(d.children[0] as object, { exceptions: [{ date: "2026-11-24", kind: "extra" }] }),
      "children[0].exceptions[0].from",
      "extraWithoutTimes",
    ],
  ])("refuses %s and names its path", (_, mutate, path, code) => {
    expect(problemsOf(having(mutate))).toContainEqual([path, code]);
  });

  it("says in Dutch what was expected", () => {
    const broken = having((document) => Object.assign(shift(document), { from: "half acht" }));
    expect(() => parseLocationDocument(broken)).toThrow("weeks[0].shifts[0].from: Verwacht een tijd als 07:30.");
  });

  it("tells a field that is missing from one that holds something else", () => {
    const wrong = having((document) => Object.assign(document.staff[0] as object, { contractMinutesPerWeek: "veel" }));
    expect(() => parseLocationDocument(wrong)).toThrow("staff[0].contractMinutesPerWeek: Verwacht: een getal.");
    const missing = having((document) => Object.assign(document.children[0] as object, { birthDate: undefined }));
    expect(() => parseLocationDocument(missing)).toThrow("children[0].birthDate: Dit veld ontbreekt; verwacht: tekst.");
  });

  it("refuses text that is no JSON", () => {
    expect(() => readLocationDocument("{")).toThrow("geen geldige JSON");
  });

  it("writes what it read: in and out again is the same document", () => {
    const document = readLocationDocument(example);
    expect(readLocationDocument(writeLocationDocument(document))).toEqual(document);
  });
});

describe("the JSON Schema", () => {
  it("in the repository is the one that the code makes (`npm run --silent rooster -- schema`)", () => {
    const committed = readFileSync(
      new URL("../../../shared/exchange/roosterwijs.schema.json", import.meta.url),
      "utf8",
    );
    expect(committed).toBe(exchangeJsonSchemaText());
  });
});
