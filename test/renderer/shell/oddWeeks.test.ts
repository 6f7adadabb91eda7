import { expect, test } from "vitest";
import { oddWeeksOf } from "../../../renderer/shell/oddWeeks.ts";
import { childSchema } from "../../../shared/exchange/records.ts";

const child = (id: string, pattern: object) =>
  childSchema.parse({
    id,
    birthDate: "2025-01-01",
    groupId: "g1",
    attendance: [{ weekday: 2, from: "08:00", to: "18:00", ...pattern }],
  });

const children = [
  child("every", {}),
  child("all", { weeks: "all" }),
  child("even", { weeks: "even" }),
  child("odd", { weeks: "odd" }),
  child("anchored", { weeks: "odd", anchor: "2026-11-24" }),
  child("ended", { weeks: "odd", validTo: "2026-12-27" }),
  child("last day", { weeks: "odd", validTo: "2026-12-28" }),
  child("first day", { weeks: "even", validFrom: "2027-01-10" }),
  child("later", { weeks: "even", validFrom: "2027-01-11" }),
];

test.each(["2026-W52", "2026-W53", "2027-W01"])(
  "in %s those with a pattern that runs through both weeks are named",
  (week) => {
    const odd = oddWeeksOf(week, children);
    expect(odd).toMatchObject({ first: "2026-W53", second: "2027-W01" });
    expect(odd?.children.map(({ id }) => id)).toEqual(["even", "odd", "last day", "first day"]);
  },
);

test.each(["2026-W51", "2027-W02", "2025-W52"])("in %s nothing is said", (week) => {
  expect(oddWeeksOf(week, children)).toBeNull();
});

test("nothing is said where no child has such a pattern", () => {
  expect(oddWeeksOf("2026-W53", children.slice(0, 2))).toBeNull();
});
