import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isWithin, mondayOf } from "../../../shared/calendar/dates.ts";
import { formatTime } from "../../../shared/calendar/time.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { Finding } from "../../../shared/checking/finding.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import { roleSchema } from "../../../shared/exchange/records.ts";

/** One line of expected-findings.json; `asserted` is false while the rule is not built. */
interface ExpectedFinding {
  readonly week: string;
  readonly rule: string;
  readonly severity: string;
  readonly unit: { readonly kind: string; readonly ids: readonly string[] };
  readonly date: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly measured: number | null;
  readonly required: number | null;
  readonly intervals?: readonly { readonly from: string; readonly to: string }[];
  readonly staffIds?: readonly string[];
  readonly childIds?: readonly string[];
  readonly why: string;
  readonly asserted: boolean;
}

const folder = new URL("../../../shared/example/", import.meta.url);
const readExample = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), "utf8"));
const location = parseLocationDocument(readExample("de-zonnebloem.json"));
const expectedFindings = readExample("expected-findings.json") as ExpectedFinding[];
const weeks = ["2026-W48", "2026-W49", "2026-W50"] as const;

/** Rules whose findings are compared whole; a rule joins this list when it is built and its lines are asserted. */
const comparedRules: ReadonlySet<string> = new Set([
  "bkr",
  "bkr-groepsgrootte",
  "drie-uursregeling",
  "drie-uursregeling-kaders",
  "alleen-afwijking",
  "achterwacht",
  "vierogen",
  "ongekwalificeerd-alleen",
  "bio-alleen",
  "niet-meetellend",
  "leeftijd",
  "toezicht",
  "kinder-ehbo",
  "taaleis",
  "babyscholing",
  "registratie",
  "dubbele-dienst",
  "beschikbaarheid",
  "dienstverband",
  "rusttijd",
  "pauze",
  "arbeidsduur",
  "jeugd",
  "contracturen",
  "roostertermijn",
  "coachuren",
  "niet-groepsgebonden",
  "vaste-gezichten-aantal",
  "vaste-gezichten-aanwezig",
  "vaste-gezichten-bevoegd",
  "stamgroep",
  "mentor",
  "bio-aandeel",
  "bio-formatief",
  "ve-bezetting",
]);

/** What both sides say about a finding, as text that reads well in a failing comparison. */
function line(finding: Omit<ExpectedFinding, "week" | "why" | "asserted">): string {
  const { severity, rule, unit, date, from, to, measured, required, intervals = [] } = finding;
  const times = intervals.length > 1 ? intervals.map((span) => `${span.from}-${span.to}`).join("+") : `${from}-${to}`;
  return [severity, rule, unit.kind, unit.ids.join("+"), date, times, `${measured}/${required}`].join(" ");
}

function lineOfFinding({ rule, severity, unit, date, interval, intervals, measured, required }: Finding): string {
  return line({
    rule,
    severity,
    unit,
    date,
    from: interval && formatTime(interval.from),
    to: interval && formatTime(interval.to),
    intervals: intervals.map((span) => ({ from: formatTime(span.from), to: formatTime(span.to) })),
    measured,
    required,
  });
}

function comparedFindings(week: string): Finding[] {
  return checkWeek(location, week).findings.filter(({ rule }) => comparedRules.has(rule));
}

describe("De Zonnebloem: findings", () => {
  it.each(weeks)("gives exactly the expected findings of the rules that are built in %s", (week) => {
    const expected = expectedFindings.filter((finding) => finding.week === week && finding.asserted).map(line);
    const found = comparedFindings(week).map(lineOfFinding);
    expect(found.sort()).toEqual(expected.sort());
  });

  it("keeps the first week free of overtredingen and breaks the law in the other two", () => {
    const overtredingen = weeks.map((week) => checkWeek(location, week).summary.overtredingen);
    expect(overtredingen[0]).toBe(0);
    expect(overtredingen[1]).toBeGreaterThan(0);
    expect(overtredingen[2]).toBeGreaterThan(0);
  });

  it("leaves open only what hangs on weeks that are not on record, and a term that has not begun", () => {
    const open = weeks.flatMap((week) =>
      checkWeek(location, week)
        .notEvaluated.filter(({ rule }) => comparedRules.has(rule))
        .map(({ rule, reason }) => `${week} ${rule} ${reason}`),
    );
    const yearRules = weeks.flatMap((week) => [
      `${week} coachuren yearNotRecorded`,
      `${week} niet-groepsgebonden yearNotRecorded`,
    ]);
    const expected = [
      "2026-W48 rusttijd previousWeekMissing",
      "2026-W50 roostertermijn publicationNotRecorded",
      ...yearRules,
    ];
    expect(open.sort()).toEqual(expected.sort());
  });

  it("says of each expected finding why, and asserts exactly those of the compared rules", () => {
    expect(expectedFindings.filter(({ why }) => why.length < 20)).toEqual([]);
    expect(expectedFindings.filter(({ asserted, rule }) => asserted !== comparedRules.has(rule))).toEqual([]);
  });

  it("expects no overtreding of any rule in the week in order, built or not", () => {
    expect(expectedFindings.filter(({ week, severity }) => week === "2026-W48" && severity === "overtreding")).toEqual(
      [],
    );
  });

  it("names the people in the findings that have them", () => {
    const named = expectedFindings.filter(({ asserted, staffIds }) => asserted && staffIds !== undefined);
    const found = weeks.flatMap(comparedFindings);
    for (const expected of named) {
      const match = found.find((finding) => lineOfFinding(finding) === line(expected));
      expect(match?.staffIds, expected.why).toEqual(expected.staffIds);
    }
  });
});

describe("De Zonnebloem: a location that could exist", () => {
  const careOf = new Map(location.groups.map((group) => [group.id, group.care]));
  const firstMonday = mondayOf(weeks[0]);
  const childrenOn = (weekday: number) =>
    location.children.filter(({ attendance }) =>
      attendance.some((day) => day.weekday === weekday && isWithin(firstMonday, day.validFrom, day.validTo)),
    ).length;

  it("has four stamgroepen and a BSO with two basisgroepen", () => {
    expect(location.groups.map(({ care }) => care)).toEqual([
      "dagopvang",
      "dagopvang",
      "dagopvang",
      "dagopvang",
      "bso",
      "bso",
    ]);
  });

  it("is busy on Tuesday and Thursday and quiet on Wednesday and Friday", () => {
    const [monday = 0, tuesday = 0, wednesday = 0, thursday = 0, friday = 0] = [1, 2, 3, 4, 5].map(childrenOn);
    expect(Math.min(tuesday, thursday)).toBeGreaterThan(monday);
    expect(monday).toBeGreaterThan(Math.max(wednesday, friday));
    expect(Math.min(wednesday, friday)).toBeGreaterThan(20);
    expect(Math.max(tuesday, thursday)).toBeLessThan(60);
  });

  it("has some seventy children who come two or three days a week", () => {
    expect(location.children.length).toBeGreaterThanOrEqual(68);
    expect(location.children.length).toBeLessThanOrEqual(76);
    const days = location.children.map(({ attendance }) => new Set(attendance.map(({ weekday }) => weekday)).size);
    expect(days.reduce((sum, count) => sum + count, 0) / days.length).toBeCloseTo(2.5, 0);
    expect(Math.max(...days)).toBeLessThanOrEqual(4);
  });

  it("has 26 people of every role, with a contract of about 24 hours", () => {
    expect(location.staff).toHaveLength(26);
    expect(new Set(location.staff.map(({ role }) => role))).toEqual(new Set(roleSchema.options));
    const minutes = location.staff.reduce((sum, person) => sum + (person.contractMinutesPerWeek ?? 0), 0);
    expect(minutes / location.staff.length / 60).toBeGreaterThan(23);
    expect(minutes / location.staff.length / 60).toBeLessThan(25.5);
  });

  it("gives every child of a stamgroep two or three vaste gezichten and a mentor from its own group", () => {
    const staff = new Map(location.staff.map((person) => [person.id, person]));
    for (const child of location.children) {
      expect(staff.get(child.mentorId ?? "")?.homeGroupIds, child.name).toContain(child.groupId);
      if (careOf.get(child.groupId) === "bso") continue;
      expect(child.vasteGezichten?.length, child.name).toBeGreaterThanOrEqual(2);
      expect(child.vasteGezichten?.length, child.name).toBeLessThanOrEqual(3);
      for (const id of child.vasteGezichten ?? []) expect(staff.get(id)?.role, child.name).toBe("pm");
    }
  });

  it("uses every name once, so that no two children or colleagues are mixed up", () => {
    const names = [...location.children, ...location.staff].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
