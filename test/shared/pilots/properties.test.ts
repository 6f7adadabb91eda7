import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatTime } from "../../../shared/calendar/time.ts";
import { checkWeek, createWeekChecker } from "../../../shared/checking/checkWeek.ts";
import type { Finding } from "../../../shared/checking/finding.ts";
import type { WeekCheck } from "../../../shared/checking/weekCheck.ts";
import { type LocationDocument, type Pilot, shiftSchema, staffSchema } from "../../../shared/exchange/records.ts";
import { PILOT_SETS, type Scenario, scenarioName } from "../../../shared/pilots/scenario.ts";
import { TUESDAY } from "../buildDocument.ts";
import { randomWeek } from "./randomWeek.ts";

/* What must hold of the pilots in every week, tried on random small locations with pinned seeds. */

const WEEK = "2026-W48";
const PILOTS: readonly Pilot[] = ["I", "II", "III"];
const SCENARIOS: readonly Scenario[] = [...PILOT_SETS, "agreed"];
const seeded = (seed: number, numRuns: number) => ({ seed: 20261100 + seed, numRuns });
const checker = createWeekChecker();
/** What all scenarios of a document share is worked out once. */
const check = (document: LocationDocument, scenario: Scenario) => checker(document, WEEK, scenario);

const known = new WeakMap<WeekCheck, ReadonlySet<string>>();

/** Every minute that bkr or drie-uursregeling calls an overtreding, as rule, unit and minute; each check is read once. */
function violatingMinutes(read: WeekCheck): ReadonlySet<string> {
  const minutes = known.get(read) ?? new Set(read.findings.flatMap(minutesOf));
  known.set(read, minutes);
  return minutes;
}

function minutesOf({ rule, severity, unit, intervals }: Finding): string[] {
  if (severity !== "overtreding" || (rule !== "bkr" && rule !== "drie-uursregeling")) return [];
  return intervals.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, index) => `${rule}|${unit.ids.join("+")}|${formatTime(from + index)}`),
  );
}

function added(before: WeekCheck, after: WeekCheck): string[] {
  const earlier = violatingMinutes(before);
  return [...violatingMinutes(after)].filter((minute) => !earlier.has(minute));
}

/** Each set with a pilot that is not in it: what was before, and after it was added. */
function additions(
  document: LocationDocument,
): { fewer: Scenario; pilot: Pilot; before: WeekCheck; after: WeekCheck }[] {
  const checks = new Map(PILOT_SETS.map((set) => [scenarioName(set), check(document, set)]));
  return PILOT_SETS.flatMap((fewer) => {
    const has = fewer === "none" || fewer === "agreed" ? [] : fewer;
    return PILOTS.filter((pilot) => !has.includes(pilot)).flatMap((pilot) => {
      const before = checks.get(scenarioName(fewer));
      const after = checks.get([...has, pilot].sort().join("+"));
      return before && after ? [{ fewer, pilot, before, after }] : [];
    });
  });
}

const hasII = (set: Scenario) => typeof set !== "string" && set.includes("II");

describe("adding a pilot", () => {
  it("never adds a violating minute: I or III without II, and II to any set", () => {
    let leaning = 0;
    fc.assert(
      fc.property(randomWeek({ shared: true }), (document) => {
        const all = additions(document);
        if (all.some(({ after }) => after.summary.pilotMinutes.any > 0)) leaning += 1;
        for (const { fewer, pilot, before, after } of all.filter((one) => !hasII(one.fewer)))
          expect(added(before, after), `${scenarioName(fewer)} and ${pilot}`).toEqual([]);
      }),
      seeded(1, 60),
    );
    expect(leaning).toBeGreaterThan(30);
  });

  it("never adds one to a set with II while the limits of II are so wide that they decide nothing", () => {
    fc.assert(
      fc.property(randomWeek({ shared: true, limits: fc.constant(10_000) }), (document) => {
        for (const { fewer, pilot, before, after } of additions(document).filter((one) => hasII(one.fewer)))
          expect(added(before, after), `${scenarioName(fewer)} and ${pilot}`).toEqual([]);
      }),
      seeded(2, 60),
    );
  });

  /*
   * Limits that decide can be spent otherwise when another pilot covers a part of a stretch: what was too long to be bridged
   * becomes short enough, and then takes the minutes of a later one. On a day with a drie-uursregeling that brings no
   * unit out of order that was in order, as long as the people of a unit are its own.
   */
  it("brings no unit out of order that II kept within the drie-uursregeling, however narrow its limits", () => {
    const unitsOf = (found: WeekCheck) => new Set([...violatingMinutes(found)].map((minute) => minute.split("|")[1]));
    fc.assert(
      fc.property(randomWeek({ shared: false, longDays: true }), (document) => {
        for (const { fewer, pilot, before, after } of additions(document)) {
          const earlier = unitsOf(before);
          const broken = [...unitsOf(after)].filter((unit) => !earlier.has(unit));
          expect(broken, `${scenarioName(fewer)} and ${pilot}`).toEqual([]);
        }
      }),
      seeded(10, 60),
    );
  });
});

describe("one more pm", () => {
  const extraTimes = fc.record({
    from: fc.integer({ min: 480, max: 1060 }),
    length: fc.integer({ min: 5, max: 600 }),
    group: fc.nat(2),
  });

  function withExtra(document: LocationDocument, extra: { from: number; length: number; group: number }) {
    const { groups, staff, weeks } = document;
    const shift = shiftSchema.parse({
      id: "extra-shift",
      staffId: "extra",
      date: TUESDAY,
      from: formatTime(extra.from),
      to: formatTime(Math.min(1440, extra.from + extra.length)),
      activity: "groep",
      groupId: groups[extra.group % groups.length]?.id,
    });
    return {
      ...document,
      staff: [...staff, staffSchema.parse({ id: "extra", role: "pm" })],
      weeks: weeks.map((roster) => ({ ...roster, shifts: [...roster.shifts, shift] })),
    };
  }

  it.each<[Scenario]>([["none"], [["I"]], [["III"]], [["I", "III"]]])(
    "never adds a violating minute under %j",
    (set) => {
      fc.assert(
        fc.property(randomWeek({ shared: true }), extraTimes, (document, extra) => {
          expect(added(check(document, set), check(withExtra(document, extra), set))).toEqual([]);
        }),
        seeded(3, 60),
      );
    },
  );
});

describe("switching all off", () => {
  it("equals the regular engine byte for byte", () => {
    fc.assert(
      fc.property(randomWeek({ shared: true }), (document) => {
        expect(JSON.stringify(check(document, "none"))).toBe(JSON.stringify(checkWeek(document, WEEK)));
      }),
      seeded(4, 40),
    );
  });

  it("by having no agreement gives the regular findings, byte for byte", () => {
    fc.assert(
      fc.property(randomWeek({ shared: true }), (drawn) => {
        const document = { ...drawn, pilots: [] };
        const { scenario: _, ...agreed } = check(document, "agreed");
        const { scenario: __, ...regular } = check(document, "none");
        expect(JSON.stringify(agreed)).toBe(JSON.stringify(regular));
      }),
      seeded(5, 40),
    );
  });

  it("or having agreements leaves what the regular rules say as it is", () => {
    fc.assert(
      fc.property(randomWeek({ shared: true }), (document) => {
        const without = check({ ...document, pilots: [] }, "none");
        expect(JSON.stringify(check(document, "none"))).toBe(JSON.stringify(without));
      }),
      seeded(6, 40),
    );
  });
});

describe("under every scenario", () => {
  it("the regular verdict is the same, and no other rule says anything else", () => {
    const reads = new Set(["bkr", "drie-uursregeling", "pilot-dekking", "pilot-voorwaarden"]);
    const others = ({ findings }: WeekCheck) => JSON.stringify(findings.filter(({ rule }) => !reads.has(rule)));
    const regularOf = ({ strips }: WeekCheck) =>
      verdictMinutes(strips.flatMap(({ groupId, segments }) => segments.map((segment) => ({ ...segment, groupId }))));
    fc.assert(
      fc.property(randomWeek({ shared: true }), (document) => {
        const none = check(document, "none");
        for (const scenario of SCENARIOS) {
          const under = check(document, scenario);
          expect(under.summary.regular).toEqual(none.summary.regular);
          expect(others(under)).toBe(others(none));
          expect(regularOf(under)).toEqual(regularOf(none));
        }
      }),
      seeded(7, 30),
    );

    function verdictMinutes(
      segments: readonly { groupId: string; from: number; to: number; verdict: string }[],
    ): string[] {
      return segments.flatMap(({ groupId, from, to, verdict }) =>
        Array.from({ length: to - from }, (_, index) => `${groupId}|${from + index}|${verdict}`),
      );
    }
  });

  it("the need is never above the regular need, and with III never above that without", () => {
    let lower = 0;
    fc.assert(
      fc.property(randomWeek({ shared: true }), (document) => {
        const need = (scenario: Scenario) => check(document, scenario).summary.requiredMinutes;
        const none = need("none");
        expect(need(["III"])).toBeLessThanOrEqual(none);
        expect(need(["I"])).toBeLessThanOrEqual(none);
        expect(need(["I", "III"])).toBeLessThanOrEqual(Math.min(need(["I"]), need(["III"])));
        expect(need(["II"])).toBe(none);
        expect(need("agreed")).toBeLessThanOrEqual(none);
        if (need(["III"]) < none) lower += 1;
      }),
      seeded(8, 40),
    );
    expect(lower).toBeGreaterThan(15);
  });

  it("pilotMinutes are regular overtredingen, and any is their union", () => {
    const covered = Object.fromEntries(PILOTS.map((pilot) => [pilot, 0])) as Record<Pilot, number>;
    fc.assert(
      fc.property(randomWeek({ shared: true }), fc.constantFrom(...SCENARIOS), (document, scenario) => {
        const { strips, summary } = check(document, scenario);
        const leaning = strips.flatMap(({ segments }) => segments.filter(({ leansOn }) => leansOn.length > 0));
        for (const { verdict, pilotVerdict, leansOn } of leaning) {
          expect([verdict, pilotVerdict]).toEqual(["short", "inOrder"]);
          if (typeof scenario !== "string") expect(leansOn.every((pilot) => scenario.includes(pilot))).toBe(true);
        }
        const { I, II, III, any } = summary.pilotMinutes;
        for (const pilot of PILOTS) if (summary.pilotMinutes[pilot] > 0) covered[pilot] += 1;
        expect(any).toBeGreaterThanOrEqual(Math.max(I, II, III));
        expect(any).toBeLessThanOrEqual(I + II + III);
      }),
      seeded(9, 200),
    );
    for (const pilot of PILOTS) expect(covered[pilot], pilot).toBeGreaterThan(10);
  });
});
