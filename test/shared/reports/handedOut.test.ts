import { describe, expect, test } from "vitest";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { buildReport } from "../../../shared/reports/buildReport.ts";
import { printReportSchema } from "../../../shared/reports/printReport.ts";
import type { ReportRequest } from "../../../shared/reports/reportRequest.ts";
import { reportRequestSchema } from "../../../shared/reports/reportRequest.ts";
import { withInitials } from "../../../shared/reports/withInitials.ts";
import { buildDocument, childrenOf, TUESDAY } from "../buildDocument.ts";
import { BROKEN_WEEK, recordedExample } from "./recordedExample.ts";
import { stressLocation } from "./stressLocation.ts";

/* What is handed out: the roster of a person, the tekortplan and the letter to parents, all through the one door. */

const WEEK = "2026-W48";
const document = recordedExample();

function report(from: LocationDocument, request: ReportRequest) {
  return buildReport(from, request, { today: "2026-11-22" });
}

const REQUESTS: readonly ReportRequest[] = [
  {
    kind: "roster",
    week: BROKEN_WEEK,
    scope: { kind: "location" },
    scenario: "agreed",
    size: "A3",
    called: "initials",
  },
  { kind: "person", period: { from: WEEK, to: BROKEN_WEEK }, staffIds: null },
  { kind: "dossier", period: { from: BROKEN_WEEK, to: BROKEN_WEEK }, groupIds: null, called: "initials" },
  { kind: "compare", week: BROKEN_WEEK, scenarios: ["none", "III"] },
  { kind: "tekortplan", date: "2026-11-23" },
  { kind: "notice", date: "2026-11-23" },
];

test.each(REQUESTS)("a request and a report of kind $kind fit their schemas", (request) => {
  expect(reportRequestSchema.parse(request)).toEqual(request);
  const made = buildReport(document, request, { today: "2026-11-22" });
  expect(printReportSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
});

test.each([
  [{ kind: "person", period: { from: "2026-W48", to: "2026-W47" }, staffIds: null }],
  [{ kind: "dossier", period: { from: "2026-W01", to: "2027-W30" }, groupIds: null, called: "names" }],
  [{ kind: "dossier", period: { from: WEEK, to: WEEK }, groupIds: [], called: "names" }],
  [{ kind: "poster", week: WEEK }],
])("a request that does not do is refused: %j", (request) => {
  expect(reportRequestSchema.safeParse(request).success).toBe(false);
});

test.each([
  [{ kind: "person", period: { from: WEEK, to: WEEK }, staffIds: ["weg"] }, "unknownPerson"],
  [{ kind: "person", period: { from: "2026-W20", to: "2026-W20" }, staffIds: null }, "noShifts"],
  [{ kind: "dossier", period: { from: WEEK, to: WEEK }, groupIds: ["g1", "weg"], called: "names" }, "unknownGroup"],
  [{ kind: "compare", week: WEEK, scenarios: ["none", "own:weg"] }, "unknownScenario"],
  [{ kind: "tekortplan", date: "2024-12-31" }, "noTekortplan"],
] as const)("what the document does not have is refused: %j", (request, code) => {
  expect(() => report(document, request as unknown as ReportRequest)).toThrow(expect.objectContaining({ code }));
});

describe("the roster of a person", () => {
  const small = buildDocument({
    groups: [{ id: "g1", name: "Zon", care: "dagopvang" }],
    staff: [
      {
        id: "s1",
        name: "Fatima B.",
        role: "pm",
        contractMinutesPerWeek: 600,
        unavailable: [{ date: "2026-11-25", reason: "ziek" }],
      },
      { id: "s2", name: "Bo", role: "groepshulp" },
    ],
    shifts: [
      {
        staffId: "s1",
        from: "07:30",
        to: "17:00",
        breaks: [{ from: "12:30", to: "13:00" }],
        blocks: [{ from: "16:00", to: "17:00", activity: "kantoor", groupId: null }],
      },
    ],
  });
  const of = (staffIds: string[] | null) => {
    const made = report(small, { kind: "person", period: { from: WEEK, to: WEEK }, staffIds });
    if (made.kind !== "personRoster") throw new Error(made.kind);
    return made;
  };

  test("has the shifts with their parts, the hours without breaks, and the contract", () => {
    const [person] = of(null).people;
    expect(person).toMatchObject({ name: "Fatima B.", roleLetters: "PM" });
    expect(person?.weeks[0]).toMatchObject({ netMinutes: 540, contractMinutes: 600, statusText: "Concept" });
    const tuesday = person?.weeks[0]?.days.find(({ date }) => date === TUESDAY);
    expect(tuesday).toMatchObject({ netMinutes: 540, absence: "none" });
    expect(tuesday?.shifts[0]?.parts.map(({ from, to, activity }) => [from, to, activity])).toEqual([
      [450, 960, "groep"],
      [960, 1020, "kantoor"],
    ]);
  });

  test("is one file for all with a shift, or for whom is asked for", () => {
    expect(of(null).people.map(({ staffId }) => staffId)).toEqual(["s1"]);
    expect(of(null).title).toBe("Rooster Fatima B., week 48 van 2026");
    expect(of(["s2"]).people.map(({ staffId }) => staffId)).toEqual(["s2"]);
    const made = report(document, { kind: "person", period: { from: WEEK, to: BROKEN_WEEK }, staffIds: null });
    expect(made.title).toBe("Rooster per medewerker De Zonnebloem, week 48 tot en met 49 van 2026");
  });

  test("says that someone is away, and never why", () => {
    const made = of(null);
    expect(made.people[0]?.weeks[0]?.days.find(({ date }) => date === "2026-11-25")?.absence).toBe("day");
    expect(JSON.stringify(made)).not.toMatch(/ziek|verlof/);
  });
});

describe("the tekortplan", () => {
  test("is the version that holds on the date, with its steps in order and what is not recorded", () => {
    const made = report(document, { kind: "tekortplan", date: "2026-11-23" });
    expect(made).toMatchObject({
      kind: "tekortplan",
      plan: {
        version: "2",
        steps: [
          { action: "Vragen wie kan ruilen", decidedBy: "Locatiemanager" },
          { action: "Een groep eerder sluiten", decidedBy: null, effect: null },
        ],
        staffDiscussedOn: "2026-08-20",
        parentsDiscussedOn: "2026-08-27",
      },
    });
    expect(report(document, { kind: "tekortplan", date: "2025-06-02" })).toMatchObject({ plan: { version: "1" } });
  });

  test("of two that overlap the one that began last holds", () => {
    const version = (id: string, validFrom: string) => ({ id, version: id, validFrom, steps: [] });
    const overlapping = parseLocationDocument({
      ...document,
      location: {
        ...document.location,
        tekortplan: { versions: [version("n", "2026-05-01"), version("o", "2026-01-01")] },
      },
    });
    expect(report(overlapping, { kind: "tekortplan", date: "2026-06-01" })).toMatchObject({ plan: { version: "n" } });
  });
});

describe("the letter to parents", () => {
  const noticeOn = (from: LocationDocument, date = "2026-11-23") => {
    const made = report(from, { kind: "notice", date });
    if (made.kind !== "parentNotice") throw new Error(made.kind);
    return made;
  };

  test("has the windows of each group; a group without its own has those of the location", () => {
    const notice = noticeOn(document);
    expect(notice.weekdays).toEqual([1, 2, 3, 4, 5]);
    const vlinders = notice.groups.find(({ name }) => name === "Vlinders");
    expect(vlinders?.windows?.[0]).toEqual([
      { from: 480, to: 540 },
      { from: 750, to: 840 },
      { from: 990, to: 1080 },
    ]);
    expect(notice.incomplete).toEqual([]);
  });

  test("says of a group without anything on record that the letter is not complete", () => {
    const notice = noticeOn(stressLocation());
    expect(notice.groups[1]?.windows).toBeNull();
    expect(notice.incomplete).toHaveLength(9);
  });

  test("an empty list of the location is recorded as never", () => {
    const never = buildDocument({ location: { deviationWindows: [] }, groups: [{ id: "g1", care: "dagopvang" }] });
    expect(noticeOn(never).groups[0]?.windows).toEqual([[], [], [], [], []]);
    expect(noticeOn(never).incomplete).toEqual([]);
  });

  test("says what the law of the day allows for the kinds of care there are", () => {
    const { allowed } = noticeOn(document);
    expect(allowed.join(" ")).toContain("Voor de dagopvang: ten hoogste 3 uur per dag");
    expect(allowed.join(" ")).toContain("bso op een schooldag: ten hoogste 30 minuten");
    const small = buildDocument({ groups: [{ id: "g1", care: "dagopvang" }] });
    expect(noticeOn(small).allowed.join(" ")).not.toContain("bso");
    expect(noticeOn(small, "2018-06-04").allowed).toEqual([
      "Wat de wet op deze dag toestaat, is in dit programma niet bekend.",
    ]);
    expect(noticeOn(small, "2023-06-30").frame).not.toBe(noticeOn(small, "2023-07-01").frame);
  });

  test("names no child and nobody of the staff", () => {
    const text = JSON.stringify(noticeOn(document));
    for (const { name } of [...document.staff, ...document.children]) expect(text).not.toContain(name);
  });
});

test("initials tell people apart, and nothing else of them changes", () => {
  const named = buildDocument({
    staff: [
      { id: "s1", name: "Noor de Wit", role: "pm" },
      { id: "s2", name: "Nel de Wal", role: "pm" },
      { id: "s3", name: "Anne-Marie Ö.", role: "pm" },
      { id: "s4", role: "pm" },
      { id: "s5", name: "1234", role: "pm" },
    ],
    children: childrenOf("two", 1),
  });
  const { staff, groups } = withInitials(named);
  expect(staff.map(({ name }) => name)).toEqual(["N.d.W.", "N.d.W. 2", "A.M.Ö.", undefined, "–"]);
  expect(groups).toEqual(named.groups);
});
