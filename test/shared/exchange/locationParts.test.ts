import { describe, expect, test } from "vitest";
import { findBrokenReferences } from "../../../shared/exchange/references.ts";
import { buildDocument } from "../buildDocument.ts";

/* What is impossible in the records of a location, its groups and its schools. */

const sound = buildDocument({ schools: [{ id: "k1" }] });

/** Each place in which something is wrong, with its code. */
function problemsOf(part: object): string[] {
  const { location, groups } = { location: {}, groups: sound.groups, ...part };
  const document = { ...sound, ...part, groups, location: { ...sound.location, ...location } };
  return findBrokenReferences(document).map(({ path, code }) => `${path}: ${code}`);
}

const step = { id: "p1", action: "Ruilen" };
const version = { id: "v1", version: "1", validFrom: "2026-01-01", steps: [step] };

describe("the records of a location", () => {
  test("are sound as they are, with a step that two versions share", () => {
    const versions = [version, { ...version, id: "v2", validFrom: "2026-09-01" }];
    expect(problemsOf({ location: { tekortplan: { versions } } })).toEqual([]);
  });

  test.each<[string, object, string]>([
    [
      "a version of the tekortplan twice",
      { location: { tekortplan: { versions: [version, version] } } },
      "location.tekortplan.versions[1].id: duplicateId",
    ],
    [
      "a step twice in one version",
      { location: { tekortplan: { versions: [{ ...version, steps: [step, step] }] } } },
      "location.tekortplan.versions[0].steps[1].id: duplicateId",
    ],
    [
      "a version that ends before it begins",
      { location: { tekortplan: { versions: [{ ...version, validTo: "2025-12-31" }] } } },
      "location.tekortplan.versions[0].validTo: fromAfterTo",
    ],
    [
      "a closure that ends before it begins",
      { location: { closures: [{ from: "2026-12-26", to: "2026-12-25" }] } },
      "location.closures[0].to: fromAfterTo",
    ],
    [
      "opening hours that end before they begin",
      { location: { openingHours: [{ weekday: 1, from: "18:00", to: "07:00" }] } },
      "location.openingHours[0].to: fromNotBeforeTo",
    ],
    [
      "a group that closes before it opens",
      { groups: [{ id: "g1", care: "dagopvang", from: "2027-01-01", to: "2026-12-31" }] },
      "groups[0].to: fromAfterTo",
    ],
    [
      "a holiday of a school that ends before it begins",
      { schools: [{ id: "k1", holidays: [{ from: "2026-12-26", to: "2026-12-25" }], studyDays: [] }] },
      "schools[0].holidays[0].to: fromAfterTo",
    ],
  ])("%s", (_what, part, problem) => {
    expect(problemsOf(part)).toEqual([problem]);
  });
});
