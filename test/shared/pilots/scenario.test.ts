import { describe, expect, it, test } from "vitest";
import { describeScenario } from "../../../shared/pilots/describeScenario.ts";
import { PILOT_SETS, parseScenario, type Scenario, scenarioName } from "../../../shared/pilots/scenario.ts";
import { childrenOf, pm, type Sketch } from "../buildDocument.ts";
import { agreement, checkUnder, consenting, NINE_HOURS, people, saidUnder, shiftsOf } from "./pilotSketch.ts";

describe("the name of a scenario", () => {
  it.each<[string, Scenario | null]>([
    ["none", "none"],
    ["agreed", "agreed"],
    ["I", ["I"]],
    ["III,I", ["I", "III"]],
    ["I+II+III", ["I", "II", "III"]],
    ["", null],
    ["IV", null],
    ["I,I", null],
    ["I,", null],
    ["none,I", null],
    ["i", null],
    ["I, III", null],
  ])("%j is read", (text, scenario) => {
    expect(parseScenario(text)).toEqual(scenario);
  });

  it("is read back as it is written, for every set", () => {
    for (const scenario of [...PILOT_SETS, "agreed" as const])
      expect(parseScenario(scenarioName(scenario))).toEqual(scenario);
  });

  it("has words for people", () => {
    expect([...PILOT_SETS, "agreed" as const].map(describeScenario)).toEqual([
      "Regulier",
      "Pilot I",
      "Pilot II",
      "Pilot III",
      "Pilot I + II",
      "Pilot I + III",
      "Pilot II + III",
      "Pilot I + II + III",
      "Zoals afgesproken",
    ]);
  });
});

test("there are eight sets of pilots, each once", () => {
  expect(new Set(PILOT_SETS.map(scenarioName)).size).toBe(8);
});

describe("a named set is a supposition", () => {
  const HOUR = { from: "09:00", to: "10:00" };
  const babies = childrenOf("baby", 8, HOUR) as { readonly id: string }[];
  const COVERED = "info pilot-dekking g1 09:00-10:00 2/3 I hulp1";

  const babyHour = (pilots: readonly object[], children: readonly object[] = babies): Sketch => ({
    location: NINE_HOURS,
    groups: ["g1", "g2"].map((id) => ({ id, care: "dagopvang" })),
    staff: [...pm("pm1", "pm2"), ...people("groepshulp", "hulp1")],
    children,
    shifts: shiftsOf(["pm1", "pm2", "hulp1"], "09:00", "10:00"),
    pilots,
  });
  const withConsent = consenting(babies, "I");
  const nobody = babies.map(({ id }) => id);

  it.each<[string, readonly object[], readonly object[], object[]]>([
    ["no agreement", [], withConsent, [{ pilot: "I", terms: ["noAgreement"], childIds: [] }]],
    ["no agreement and no consents", [], babies, [{ pilot: "I", terms: ["noAgreement"], childIds: nobody }]],
    ["no consents", [agreement("I", ["g1"])], babies, [{ pilot: "I", terms: [], childIds: nobody }]],
    ["a sound agreement", [agreement("I", ["g1"])], withConsent, []],
    [
      "a period that is over",
      [agreement("I", ["g1"], { to: "2026-11-01" })],
      withConsent,
      [{ pilot: "I", terms: ["notInPeriod"], childIds: [] }],
    ],
    [
      "a GGD that was not informed",
      [agreement("I", ["g1"], { ggdInformedOn: null })],
      withConsent,
      [{ pilot: "I", terms: ["ggdNotInformed"], childIds: [] }],
    ],
    [
      "a consent that was withdrawn",
      [agreement("I", ["g1"])],
      [
        ...withConsent.slice(1),
        { ...babies[0], pilotConsents: [{ pilot: "I", consentOn: "2026-09-01", withdrawnOn: "2026-11-01" }] },
      ],
      [{ pilot: "I", terms: [], childIds: nobody.slice(0, 1) }],
    ],
  ])("with %s it covers, and lists what is not met", (_, pilots, children, unmet) => {
    const check = checkUnder(["I"], babyHour(pilots, children));
    expect(saidUnder(["I"], babyHour(pilots, children)).filter((line) => !line.includes("voorwaarden"))).toEqual([
      COVERED,
    ]);
    expect(check.unmetConditions).toEqual(unmet);
    expect(check.findings.filter(({ rule, severity }) => rule === "pilot-voorwaarden" && severity !== "info")).toEqual(
      [],
    );
  });

  it("runs for the groups of the agreement where there is one", () => {
    expect(saidUnder(["I"], babyHour([agreement("I", ["g2"])]))).toEqual(["overtreding bkr g1 09:00-10:00 2/3"]);
  });

  it("runs no pilot that it does not name, whatever is agreed", () => {
    for (const scenario of PILOT_SETS.filter((set) => set !== "none" && !set.includes("I")))
      expect(saidUnder(scenario, babyHour([agreement("I", ["g1"])], withConsent))).toEqual([
        "overtreding bkr g1 09:00-10:00 2/3",
      ]);
  });

  it("reads the parameters of the agreement", () => {
    const none = [agreement("I", ["g1"], { maxSubstitutions: 0 })];
    expect(saidUnder(["I"], babyHour(none))).toEqual(["overtreding bkr g1 09:00-10:00 2/3"]);
  });

  it("lists nothing of a pilot that it does not name", () => {
    const pilots = [agreement("I", ["g1"], { agreedOn: null })];
    const unmet = checkUnder(["III"], babyHour(pilots)).unmetConditions;
    expect(unmet.map(({ pilot }) => pilot)).toEqual(["III"]);
  });
});
