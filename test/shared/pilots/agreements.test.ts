import { describe, expect, it, test } from "vitest";
import type { Pilot } from "../../../shared/exchange/records.ts";
import { childrenOf, pm, type Sketch } from "../buildDocument.ts";
import { agreement, checkUnder, consenting, NINE_HOURS, people, saidUnder, shiftsOf } from "./pilotSketch.ts";

/*
 * What an agreement must meet before a moment may lean on it. On Tuesday 2026-11-24 eight babies have two PM'ers and a
 * groepshulp from 09:00 to 10:00: covered by an agreement on pilot I, if it is sound.
 */

const HOUR = { from: "09:00", to: "10:00" };
const SHORT = "overtreding bkr g1 09:00-10:00 2/3";
const COVERED = "info pilot-dekking g1 09:00-10:00 2/3 I hulp1";
const babies = childrenOf("baby", 8, HOUR) as { readonly id: string }[];

function babyHour(pilots: readonly object[], children: readonly object[] = consenting(babies, "I")): Sketch {
  return {
    location: NINE_HOURS,
    staff: [...pm("pm1", "pm2"), ...people("groepshulp", "hulp1")],
    children,
    shifts: shiftsOf(["pm1", "pm2", "hulp1"], "09:00", "10:00"),
    pilots,
  };
}

const blocked = (...words: string[]) => [
  SHORT,
  ["aandachtspunt pilot-voorwaarden g1 09:00-10:00 I", ...words].join(" "),
];

describe("the terms of an agreement", () => {
  it.each<[string, object, string[]]>([
    ["all met", {}, [COVERED]],
    ["the last day of the period", { to: "2026-11-24" }, [COVERED]],
    ["the day after the period", { to: "2026-11-23" }, [SHORT]],
    ["the first day of the period", { from: "2026-11-24", to: "2027-11-23" }, [COVERED]],
    ["the day before the period", { from: "2026-11-25", to: "2027-11-24" }, [SHORT]],
    ["agreed on its first day", { agreedOn: "2026-09-01" }, [COVERED]],
    ["agreed a day late", { agreedOn: "2026-09-02" }, blocked("agreedTooLate")],
    ["no date of agreement", { agreedOn: null }, blocked("agreedOnMissing")],
    ["the GGD informed on its first day", { ggdInformedOn: "2026-09-01" }, [COVERED]],
    ["the GGD informed a day late", { ggdInformedOn: "2026-09-02" }, blocked("ggdInformedTooLate")],
    ["the GGD not informed", { ggdInformedOn: null }, blocked("ggdNotInformed")],
    ["a year", { to: "2027-08-31" }, [COVERED]],
    ["a year and a day", { to: "2027-09-01" }, blocked("longerThanAYear")],
    ["two things at once", { agreedOn: null, to: "2027-09-01" }, blocked("agreedOnMissing", "longerThanAYear")],
    ["another group", { groupIds: ["g2"] }, [SHORT]],
  ])("%s", (_, fields, expected) => {
    const sketch = babyHour([agreement("I", ["g1"], fields)]);
    const groups = ["g1", "g2"].map((id) => ({ id, care: "dagopvang" }));
    expect(saidUnder("agreed", { ...sketch, groups })).toEqual(expected);
  });

  it.each([
    ["2027-03-01", "2028-02-29", true],
    ["2027-03-01", "2028-03-01", false],
    ["2028-02-29", "2029-02-28", true],
    ["2028-02-29", "2029-03-01", false],
  ])("a period of %s to %s with a leap day is a year at most: %s", (from, to, isMet) => {
    // A Wednesday within each period.
    const date = "2028-11-22" <= to ? "2028-11-22" : "2027-11-24";
    const children = consenting(babies, "I").map((child) => ({
      ...child,
      birthDate: `${date.slice(0, 4)}-03-01`,
      attendance: [{ weekday: 3, ...HOUR }],
    }));
    const week = date === "2028-11-22" ? "2028-W47" : "2027-W47";
    const early = { agreedOn: "2026-01-01", ggdInformedOn: "2026-01-01" };
    const sketch = { ...babyHour([agreement("I", ["g1"], { from, to, ...early })], children), date, week };
    expect(saidUnder("agreed", sketch)[0]).toBe(isMet ? COVERED : SHORT);
  });

  it("are those of each agreement: a second one that is sound covers", () => {
    const pilots = [agreement("I", ["g1"], { agreedOn: null }), agreement("I", ["g1"])];
    expect(saidUnder("agreed", babyHour(pilots))).toEqual(["info pilot-voorwaarden l1 I agreedOnMissing", COVERED]);
  });

  it("do not matter under none, nor those of a pilot without agreement under agreed", () => {
    expect(saidUnder("none", babyHour([agreement("I", ["g1"])]))).toEqual([SHORT]);
    expect(saidUnder("agreed", babyHour([]))).toEqual([SHORT]);
  });
});

describe("the consent for every child present", () => {
  /** All children consent but the first, whose record is the one given. */
  const withFirst = (record: object): object[] =>
    consenting(babies, "I").map((child, index) => (index === 0 ? { ...babies[0], ...record } : child));
  const dated = (consentOn: string, withdrawnOn: string | null = null, pilot: Pilot = "I") => ({
    pilotConsents: [{ pilot, consentOn, withdrawnOn }],
  });

  it.each<[string, object, boolean]>([
    ["none at all", {}, false],
    ["the short form", { pilotConsent: ["I"] }, true],
    ["the short form for another pilot", { pilotConsent: ["II", "III"] }, false],
    ["dated the day before", dated("2026-11-23"), true],
    ["dated the day itself", dated("2026-11-24"), true],
    ["dated the day after", dated("2026-11-25"), false],
    ["withdrawn the day before", dated("2026-09-01", "2026-11-23"), false],
    ["withdrawn the day itself", dated("2026-09-01", "2026-11-24"), false],
    ["withdrawn the day after", dated("2026-09-01", "2026-11-25"), true],
    ["dated for another pilot", dated("2026-09-01", null, "III"), false],
    ["the short form and a withdrawn one", { pilotConsent: ["I"], ...dated("2026-09-01", "2026-11-01") }, false],
    ["the short form and one dated later", { pilotConsent: ["I"], ...dated("2026-11-25") }, false],
    [
      "withdrawn and given again",
      {
        pilotConsents: [
          { pilot: "I", consentOn: "2026-09-01", withdrawnOn: "2026-10-01" },
          { pilot: "I", consentOn: "2026-11-01" },
        ],
      },
      true,
    ],
  ])("%s", (_, record, isGiven) => {
    const said = saidUnder("agreed", babyHour([agreement("I", ["g1"])], withFirst(record)));
    expect(said).toEqual(isGiven ? [COVERED] : blocked("g1-baby-09:00-1"));
  });

  it("names each child that blocks, and only moments at which it is there", () => {
    const children = consenting(babies, "I").map((child, index) =>
      index < 2 ? { ...babies[index], attendance: [{ weekday: 2, from: "09:30", to: "10:00" }] } : child,
    );
    // Six babies need two until half past nine.
    const said = saidUnder("agreed", babyHour([agreement("I", ["g1"])], children));
    expect(said).toEqual([
      "overtreding bkr g1 09:30-10:00 2/3",
      "aandachtspunt pilot-voorwaarden g1 09:30-10:00 I g1-baby-09:00-1 g1-baby-09:00-2",
    ]);
  });

  it("is not asked of a child who is on no moment that leans on the pilot", () => {
    const away = { ...childrenOf("baby", 1, { from: "14:00", to: "15:00" })[0] };
    const sketch = babyHour([agreement("I", ["g1"])], [...consenting(babies, "I"), away]);
    expect(saidUnder("agreed", sketch)).toContain(COVERED);
    expect(saidUnder("agreed", sketch).filter((line) => line.startsWith("aandachtspunt"))).toEqual([]);
  });

  it("is for III asked of every child in the pool, also of the group that is not short", () => {
    const eight = [...childrenOf("one", 3, HOUR), ...childrenOf("two", 5, HOUR)];
    const nine = [
      ...childrenOf("one", 3, { ...HOUR, groupId: "g2" }),
      ...childrenOf("two", 6, { ...HOUR, groupId: "g2" }),
    ] as { readonly id: string }[];
    const poolHour = (children: readonly object[]): Sketch => ({
      location: NINE_HOURS,
      groups: ["g1", "g2"].map((id) => ({ id, care: "dagopvang" })),
      staff: pm("pm1", "pm2", "pm3"),
      children,
      shifts: [...shiftsOf(["pm1"], "09:00", "10:00"), ...shiftsOf(["pm2", "pm3"], "09:00", "10:00", "g2")],
      pilots: [agreement("III", ["g1", "g2"])],
    });
    const all = consenting([...eight, ...nine], "III");
    expect(saidUnder("agreed", poolHour(all))).toEqual(["info pilot-dekking g1 09:00-10:00 1/2 III"]);
    const withoutLast = [...all.slice(0, -1), ...nine.slice(-1)];
    expect(saidUnder("agreed", poolHour(withoutLast))).toEqual([
      "overtreding bkr g1 09:00-10:00 1/2",
      "aandachtspunt pilot-voorwaarden g1 09:00-10:00 III g2-two-09:00-6",
    ]);
  });
});

describe("what is missing without a moment that leans on it", () => {
  const enough = (pilots: readonly object[], children = consenting(babies, "I")): Sketch => ({
    ...babyHour(pilots, children),
    staff: pm("pm1", "pm2", "hulp1"),
  });
  const info = (...words: string[]) => [["info pilot-voorwaarden l1 I", ...words].join(" ")];

  it.each<[string, readonly object[], readonly object[], string[]]>([
    ["nothing", [agreement("I", ["g1"])], consenting(babies, "I"), []],
    ["a term", [agreement("I", ["g1"], { ggdInformedOn: null })], consenting(babies, "I"), info("ggdNotInformed")],
    [
      "a consent",
      [agreement("I", ["g1"])],
      [...consenting(babies.slice(1), "I"), babies[0] ?? {}],
      info("g1-baby-09:00-1"),
    ],
    ["an agreement that has ended", [agreement("I", ["g1"], { agreedOn: null, to: "2026-11-22" })], babies, []],
    [
      "an agreement that ends on Monday",
      [agreement("I", ["g1"], { agreedOn: null, to: "2026-11-23" })],
      consenting(babies, "I"),
      info("agreedOnMissing"),
    ],
  ])("%s", (_, pilots, children, expected) => {
    expect(saidUnder("agreed", enough(pilots, [...children]))).toEqual(expected);
  });

  it("is said once a week, whatever the number of days", () => {
    const everyDay = babies.map((child) => ({
      ...child,
      attendance: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: "09:00", to: "10:00" })),
    }));
    const { findings } = checkUnder("agreed", enough([agreement("I", ["g1"], { agreedOn: null })], everyDay));
    expect(findings.filter(({ rule, severity }) => rule === "pilot-voorwaarden" && severity === "info")).toHaveLength(
      1,
    );
  });

  it("is said of one pilot a unit and day where moments would lean on it", () => {
    const hours = ["09:00", "11:00"];
    const children = babies.map((child) => ({
      ...child,
      attendance: hours.map((from) => ({ weekday: 2, from, to: `${from.slice(0, 3)}30` })),
    }));
    const sketch = babyHour([agreement("I", ["g1"], { agreedOn: null })], consenting(children, "I"));
    const shifts = shiftsOf(["pm1", "pm2", "hulp1"], "09:00", "12:00");
    const said = saidUnder("agreed", { ...sketch, shifts }).filter((line) => line.includes("voorwaarden"));
    expect(said).toEqual(["aandachtspunt pilot-voorwaarden g1 09:00-09:30,11:00-11:30 I agreedOnMissing"]);
  });
});

describe("the limits of II", () => {
  const gap = (fields: object): Sketch => ({
    location: NINE_HOURS,
    staff: [...pm("pm1"), ...people("zij-instromer", "zij1")],
    children: consenting(childrenOf("two", 9, HOUR), "II"),
    shifts: shiftsOf(["pm1", "zij1"], "09:00", "10:00"),
    pilots: [agreement("II", ["g1"], fields)],
  });
  const bridged = ["info pilot-dekking g1 09:00-10:00 1/2 II zij1"];

  it("are part of the agreement: with all of them it covers", () => {
    expect(saidUnder("agreed", gap({}))).toEqual(bridged);
  });

  it.each(["maxBridgeMinutes", "maxMinutesPerPersonDay", "maxMinutesPerUnitDay"])(
    "without %s it is not in force",
    (limit) => {
      for (const missing of [null, undefined])
        expect(saidUnder("agreed", gap({ [limit]: missing }))[0]).toBe("overtreding bkr g1 09:00-10:00 1/2");
    },
  );

  it("of the example are taken by a supposition where the agreement has none", () => {
    expect(saidUnder(["II"], gap({ maxBridgeMinutes: null }))).toEqual(bridged);
    expect(saidUnder(["II"], gap({ maxBridgeMinutes: 59 }))).toEqual(["overtreding bkr g1 09:00-10:00 1/2"]);
  });
});

test("under agreed the verdict of a week names what is missing beside it", () => {
  const { unmetConditions } = checkUnder("agreed", babyHour([agreement("I", ["g1"], { agreedOn: null })], babies));
  expect(unmetConditions).toEqual([{ pilot: "I", terms: ["agreedOnMissing"], childIds: babies.map(({ id }) => id) }]);
});
