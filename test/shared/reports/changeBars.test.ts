import { expect, test } from "vitest";
import type { LocationDocument, WeekRoster } from "../../../shared/exchange/records.ts";
import { buildWeekReport } from "../../../shared/reports/buildWeekReport.ts";
import { printedRosterSchema } from "../../../shared/reports/printedRoster.ts";
import { printedRosterOf } from "../../../shared/reports/printedRosterOf.ts";
import type { ReportScope } from "../../../shared/reports/reportScope.ts";
import { buildDocument, TUESDAY } from "../buildDocument.ts";

/* A week that was printed, changed and printed again marks what is other than on the first print. */

const WEEK = "2026-W48";
const shift = (staffId: string, from: string, more: object = {}) => ({ staffId, from, to: "17:00", ...more });

const printed = buildDocument({
  groups: [
    { id: "g1", name: "Zon", care: "dagopvang" },
    { id: "g2", name: "Maan", care: "dagopvang" },
  ],
  staff: ["anna", "bea", "cor", "dia"].map((id) => ({ id, name: id, role: "pm" })),
  shifts: [
    shift("anna", "08:00"),
    shift("bea", "08:00"),
    shift("cor", "08:00"),
    shift("dia", "09:00", { groupId: null, activity: "kantoor" }),
  ],
  merges: [{ from: "07:00", to: "08:00", groupIds: ["g1", "g2"] }],
});

function changed(change: (roster: WeekRoster) => WeekRoster): LocationDocument {
  return { ...printed, weeks: printed.weeks.map(change) };
}

function report(document: LocationDocument, scope: ReportScope = { kind: "location" }, printedBefore = firstPrint) {
  return buildWeekReport({ document, week: WEEK, scenario: "none", scope, today: "2026-11-22", printedBefore });
}

const firstPrint = printedRosterOf(
  buildWeekReport({
    document: printed,
    week: WEEK,
    scenario: "none",
    scope: { kind: "location" },
    today: "2026-11-20",
  }),
);

function marked({ groups, otherPeople }: ReturnType<typeof report>): string[] {
  const people = [...groups.flatMap((group) => group.people), ...otherPeople];
  return people.flatMap(({ staffId, days }) =>
    days.filter(({ isChanged }) => isChanged).map(({ date }) => `${staffId} ${date}`),
  );
}

test("what is remembered holds no name and no id", () => {
  expect(printedRosterSchema.parse(JSON.parse(JSON.stringify(firstPrint)))).toEqual(firstPrint);
  expect(JSON.stringify(firstPrint)).not.toMatch(/anna|bea|cor|dia/);
});

test("nothing is marked on a first print, nor when nothing changed", () => {
  const first = buildWeekReport({
    document: printed,
    week: WEEK,
    scenario: "none",
    scope: { kind: "location" },
    today: "2026-11-22",
  });
  expect(marked(first)).toEqual([]);
  expect(first.groups[0]?.changes).toBeNull();
  const again = report(printed);
  expect(marked(again)).toEqual([]);
  expect(again.groups[0]?.changes).toEqual({
    printedOn: "2026-11-20",
    versionText: first.versionText,
    gone: 0,
  });
  expect(again.versionText).toBe(first.versionText);
});

test("a shift that is other, is new or went is marked, on the day that it is of", () => {
  const moved = report(
    changed((roster) => ({
      ...roster,
      shifts: [
        ...roster.shifts.flatMap((each) => {
          if (each.staffId === "anna") return [{ ...each, to: "17:15" }];
          if (each.staffId === "bea") return [{ ...each, date: "2026-11-25" }];
          return [each];
        }),
      ],
    })),
  );
  expect(marked(moved)).toEqual([`anna ${TUESDAY}`, `bea ${TUESDAY}`, "bea 2026-11-25"]);
});

test("who is not on the sheet any more is counted, and work off the groups has a sheet of its own", () => {
  const gone = report(
    changed((roster) => ({ ...roster, shifts: roster.shifts.filter(({ staffId }) => staffId === "anna") })),
  );
  expect(gone.groups[0]?.changes?.gone).toBe(2);
  expect(gone.otherChanges?.gone).toBe(1);
});

test("an absence that is new is marked, as what the sheet says", () => {
  const staff = printed.staff.map((person) =>
    person.id === "anna" ? { ...person, unavailable: [{ date: TUESDAY, reason: "ziek" as const }] } : person,
  );
  expect(marked(report({ ...printed, staff }))).toEqual([`anna ${TUESDAY}`]);
});

test("a merge that is other is marked for each group in it", () => {
  const merged = report(changed((roster) => ({ ...roster, merges: [] })));
  expect(
    merged.groups.map(({ days }) => days.filter(({ areMergesChanged }) => areMergesChanged).map(({ date }) => date)),
  ).toEqual([[TUESDAY], [TUESDAY]]);
  expect(marked(merged)).toEqual([]);
});

test("a sheet that was not printed before has no marks beside one that was", () => {
  const onlyMoon = printedRosterOf(report(printed, { kind: "group", groupId: "g2" }));
  const now = report(
    changed((roster) => ({ ...roster, shifts: [] })),
    { kind: "location" },
    onlyMoon,
  );
  expect(now.groups.map(({ changes }) => changes === null)).toEqual([true, false]);
});
