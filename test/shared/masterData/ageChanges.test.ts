import { describe, expect, it, test } from "vitest";
import type { CareKind } from "../../../shared/exchange/records.ts";
import { ageChangesAhead, nextAgeChange } from "../../../shared/masterData/ageChanges.ts";
import { buildDocument, type Sketch } from "../buildDocument.ts";

const next = (birthDate: string, care: CareKind, date: string) => nextAgeChange({ birthDate }, care, date);

describe("the next change of age class", () => {
  test.each<[string, CareKind, string, string, number, boolean]>([
    ["2025-12-01", "dagopvang", "2026-11-23", "2026-12-01", 1, false],
    ["2025-11-23", "dagopvang", "2026-11-23", "2027-11-23", 2, false],
    ["2023-12-01", "dagopvang", "2026-11-23", "2026-12-01", 3, false],
    ["2022-12-01", "dagopvang", "2026-11-23", "2026-12-01", 4, true],
    ["2024-02-29", "dagopvang", "2026-11-23", "2027-03-01", 3, false],
    ["2020-05-01", "bso", "2026-11-23", "2027-05-01", 7, false],
    ["2027-01-10", "dagopvang", "2026-11-23", "2028-01-10", 1, false],
    ["2023-12-01", "combinatie", "2026-11-23", "2026-12-01", 3, false],
  ])("of one born on %s in %s, seen on %s, is on %s", (birthDate, care, date, on, years, isTooOld) => {
    expect(next(birthDate, care, date)).toMatchObject({ date: on, years, isTooOld });
  });

  it("is none for one that has no class to go to", () => {
    expect(next("2019-01-01", "bso", "2026-11-23")).toBeNull();
    expect(next("2022-05-01", "dagopvang", "2026-11-23")).toBeNull();
    expect(next("2022-05-01", "combinatie", "2026-11-23")).toBeNull();
  });
});

describe("changes ahead", () => {
  const born = (birthDate: string, index: number, part: object = {}) => ({
    id: `c${index}`,
    birthDate,
    groupId: "g1",
    attendance: [{ weekday: 2, from: "08:00", to: "18:00" }],
    ...part,
  });
  const ahead = (children: object[], rest: Partial<Sketch> = {}) =>
    ageChangesAhead(buildDocument({ children, ...rest }), "2026-W48", 3).map(({ week, group, changes, effects }) => ({
      week,
      group: group.id,
      children: changes.map(({ child }) => child.id),
      effects: effects.map(({ date, before, after }) => `${date} ${before}→${after}`),
    }));

  it("say what the need becomes on the days after it, and nothing of the day before", () => {
    // Six of 2 and one of 1 need two; seven of 2 need one.
    const older = Array.from({ length: 6 }, (_, index) => born("2024-03-01", index));
    expect(ahead([...older, born("2024-11-25", 9)])).toEqual([
      { week: "2026-W48", group: "g1", children: ["c9"], effects: ["2026-12-01 2→1"] },
    ]);
  });

  it("together where two of a group change in one week", () => {
    const twoYears = Array.from({ length: 8 }, (_, index) => born("2024-06-01", index));
    const [first] = ahead([...twoYears, born("2023-11-26", 8), born("2023-11-24", 9)]);
    expect(first?.children).toEqual(["c9", "c8"]);
  });

  it("leave out children who no longer come, and weeks further off", () => {
    const left = born("2025-11-25", 1, {
      attendance: [{ weekday: 2, from: "08:00", to: "18:00", validTo: "2026-11-01" }],
    });
    expect(ahead([left, born("2025-12-14", 2)])).toEqual([]);
  });

  it("reckon bso for the kindercentrum as a whole", () => {
    const groups = [
      { id: "b1", care: "bso" },
      { id: "b2", care: "bso" },
    ];
    // Ten of 4–7 need one by themselves; with eleven in the other group the whole is what counts.
    const others = Array.from({ length: 11 }, (_, index) => born("2020-03-01", index, { groupId: "b2" }));
    const own = Array.from({ length: 9 }, (_, index) => born("2020-03-01", 20 + index, { groupId: "b1" }));
    const [change] = ahead([...others, ...own, born("2019-11-24", 40, { groupId: "b1" })], { groups });
    expect(change).toMatchObject({ group: "b1", children: ["c40"] });
    expect(change?.effects).toEqual([]);
  });
});
