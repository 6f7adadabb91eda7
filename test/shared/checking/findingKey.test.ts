import { expect, test } from "vitest";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { readFindingKey } from "../../../shared/checking/findingKey.ts";
import { makeFinding } from "../../../shared/checking/makeFinding.ts";
import { namesOf, unitName } from "../../../shared/checking/names.ts";
import { recordedExample } from "../reports/recordedExample.ts";

test.each(["2026-W48", "2026-W49", "2026-W50"])("the key of every finding of %s tells what it is about", (week) => {
  const document = recordedExample();
  const names = namesOf(document);
  const { findings } = checkWeek(document, week, "none");
  expect(findings.length).toBeGreaterThan(0);
  for (const { key, rule, severity, unit, date } of findings) {
    const read = readFindingKey(key);
    expect(read).toMatchObject({ rule, severity, date });
    expect(unitName(read?.unit ?? unit, names)).toBe(unitName(unit, names));
  }
});

test("ids may hold what divides a key", () => {
  const { key } = makeFinding({
    rule: "rusttijd",
    severity: "overtreding",
    unit: { kind: "person", ids: ["a|b+c"] },
    date: "2026-12-01",
    parameterVersion: "x@2026-01-01",
    citation: "artikel",
    part: "week",
    staffIds: ["a|b+c", "2026-01-01|9"],
  });
  expect(readFindingKey(key)).toEqual({
    rule: "rusttijd",
    severity: "overtreding",
    unit: { kind: "person", ids: ["a|b+c"] },
    date: "2026-12-01",
  });
});

test.each(["", "iets anders", "onbekend|overtreding|group:g1|2026-12-01|"])("%j is no key", (text) => {
  expect(readFindingKey(text)).toBeNull();
});
