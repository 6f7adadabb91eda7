import { expect, test } from "vitest";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import { buildWeekReport } from "../../../shared/reports/buildWeekReport.ts";
import { buildDocument, childrenOf, pm, TUESDAY } from "../buildDocument.ts";

/* A sheet of a week with a closed day shows that day as it went, and says so. */

const planned = buildDocument({
  staff: pm("anna", "bea"),
  children: childrenOf("two", 3),
  shifts: [{ staffId: "anna", from: "08:00", to: "18:00" }],
});

const closed = parseLocationDocument({
  ...planned,
  weeks: planned.weeks.map((week) => ({
    ...week,
    closedDays: [
      {
        date: TUESDAY,
        closedOn: TUESDAY,
        shifts: [
          { id: "d1", staffId: "bea", date: TUESDAY, from: "09:00", to: "18:00", activity: "groep", groupId: "g1" },
        ],
      },
    ],
  })),
});

function reportOf(document: typeof planned) {
  return buildWeekReport({
    document,
    week: "2026-W48",
    scenario: "none",
    scope: { kind: "location" },
    today: "2026-11-27",
  });
}

test("it holds who worked, in the place of who was planned", () => {
  const people = reportOf(closed).groups[0]?.people.map(({ staffId }) => staffId);
  expect(people).toEqual(["bea"]);
  expect(reportOf(planned).groups[0]?.people.map(({ staffId }) => staffId)).toEqual(["anna"]);
});

test("it says which days are shown as they went, beside its status", () => {
  expect(reportOf(closed).versionText).toMatch(/^Concept · gerealiseerd: di 24 nov · versie /);
  expect(reportOf(planned).versionText).toMatch(/^Concept · versie /);
});
