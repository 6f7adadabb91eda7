import { describe, expect, it } from "vitest";
import { describePresentation } from "../../../shared/acceptance/describePresentation.ts";
import { createPresenter } from "../../../shared/acceptance/findingPresentation.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { Finding, RuleId, Severity } from "../../../shared/checking/finding.ts";
import { namesOf } from "../../../shared/checking/names.ts";
import { findingsDocument } from "../../../shared/exchange/findingsDocument.ts";
import { type AcceptedDeviation, acceptedDeviationSchema } from "../../../shared/exchange/records.ts";
import { mitigatedItems, notNotedItems } from "../../../shared/law/supervisionParameters.ts";
import { rules } from "../../../shared/rules/registry.ts";
import { buildDocument, childrenOf, pm, TUESDAY } from "../buildDocument.ts";

const findingOf = (rule: RuleId, date = TUESDAY, severity: Severity = "overtreding"): Finding => ({
  rule,
  severity,
  unit: { kind: "group", ids: ["g1"] },
  date,
  interval: null,
  intervals: [],
  staffIds: [],
  childIds: [],
  measured: null,
  required: null,
  parameterVersion: "p@2019-01-01",
  citation: "Bkk",
  steps: [],
  key: `${rule}|${date}`,
});

const recordOf = (finding: Finding, more: object = {}): AcceptedDeviation =>
  acceptedDeviationSchema.parse({ findingKey: finding.key, reason: "overmacht", ...more });

const linesOf = (finding: Finding, ...records: AcceptedDeviation[]) =>
  describePresentation(createPresenter(records)(finding));

const notNoted = { inspection: { date: "2026-12-10", reference: "GGD-12", notedAsViolation: false } };

describe("an accepted deviation is recorded beside a finding", () => {
  it("with its reason, the effort made, the measure, who decided, who was told and when", () => {
    const finding = findingOf("bkr");
    const record = recordOf(finding, {
      effort: "drie invalkrachten gebeld",
      measure: "groep eerder samengevoegd",
      decidedBy: "Ilse W.",
      informed: "oudercommissie",
      informedOn: "2026-11-25",
    });
    expect(linesOf(finding, record)).toEqual([
      "Afwijking vastgelegd: overmacht aangevoerd.",
      "Gedaan om het te voorkomen: drie invalkrachten gebeld.",
      "Maatregel: groep eerder samengevoegd.",
      "Besloten door: Ilse W.",
      "Op de hoogte gebracht op 25 november 2026: oudercommissie.",
      "Het oordeel blijft staan: de inspecteur beslist.",
    ]);
  });

  it.each([
    ["overmacht", "Afwijking vastgelegd: overmacht aangevoerd."],
    ["verzachtend", "Afwijking vastgelegd: verzachtende omstandigheden aangevoerd."],
    ["overig", "Afwijking vastgelegd: andere reden."],
  ])("says the reason %s", (reason, sentence) => {
    const finding = findingOf("bkr");
    expect(linesOf(finding, recordOf(finding, { reason }))[0]).toBe(sentence);
  });

  it("says only what was recorded, and nothing beside a finding without a record", () => {
    const finding = findingOf("bkr");
    expect(linesOf(finding, recordOf(finding, { informedOn: "2026-11-25" }))).toEqual([
      "Afwijking vastgelegd: overmacht aangevoerd.",
      "Op de hoogte gebracht op 25 november 2026.",
      "Het oordeel blijft staan: de inspecteur beslist.",
    ]);
    expect(linesOf(finding, recordOf(findingOf("mentor")))).toEqual([]);
    expect(createPresenter()(finding)).toEqual({ accepted: null, isNotNoted: false, workingMethod: null });
  });

  it("counts the last record where a finding has more", () => {
    const finding = findingOf("bkr");
    const records = [recordOf(finding), recordOf(finding, { reason: "overig" })];
    expect(createPresenter(records)(finding).accepted?.reason).toBe("overig");
  });
});

describe("an accepted deviation changes nothing", () => {
  const document = buildDocument({
    staff: pm("s1"),
    children: childrenOf("one", 5),
    shifts: [{ staffId: "s1", from: "09:00", to: "18:00" }],
  });
  const check = checkWeek(document, "2026-W48");
  const acceptedDeviations = check.findings.map((finding) => recordOf(finding, notNoted));
  const accepted = checkWeek({ ...document, acceptedDeviations }, "2026-W48");

  it("in severity, count or visibility", () => {
    expect(check.findings.length).toBeGreaterThan(0);
    expect(accepted).toEqual(check);
  });

  it("in what other tools read, but for the field of its own", () => {
    const read = (deviations: readonly AcceptedDeviation[]) =>
      findingsDocument(check, namesOf(document), {
        checkedOn: TUESDAY,
        repairsOf: () => [],
        presentationOf: createPresenter(deviations),
      });
    const withRecords = read(acceptedDeviations);
    expect(withRecords.findings.map((finding) => ({ ...finding, acceptedDeviation: null }))).toEqual(read([]).findings);
    expect(withRecords.summary).toEqual(read([]).summary);
    expect(withRecords.findings[0]?.acceptedDeviation).toMatchObject({ reason: "overmacht", outcome: null });
  });
});

describe("only an entered outcome of the inspection shows that it was not noted", () => {
  const MAY: readonly RuleId[] = [
    "drie-uursregeling",
    "vaste-gezichten-aantal",
    "vaste-gezichten-aanwezig",
    "vaste-gezichten-bevoegd",
  ];

  it("for vaste gezichten and the drie-uursregeling, and for no other rule", () => {
    const shown = rules
      .map(({ id }) => id)
      .filter((id) => {
        const finding = findingOf(id);
        return createPresenter([recordOf(finding, notNoted)])(finding).isNotNoted;
      });
    expect(shown.toSorted()).toEqual(MAY.toSorted());
  });

  it("as a sentence with date and report; for another rule the inspection alone", () => {
    const sentence = (rule: RuleId) => linesOf(findingOf(rule), recordOf(findingOf(rule), notNoted)).at(-1);
    expect(sentence("drie-uursregeling")).toBe(
      "Inspectie van 10 december 2026, rapport GGD-12: niet als overtreding genoteerd.",
    );
    expect(sentence("bkr")).toBe("Inspectie van 10 december 2026, rapport GGD-12.");
  });

  it("not without an outcome, nor when it was noted", () => {
    const finding = findingOf("drie-uursregeling");
    const noted = { inspection: { ...notNoted.inspection, notedAsViolation: true } };
    const isNotNoted = (more: object) => createPresenter([recordOf(finding, more)])(finding).isNotNoted;
    expect([{}, { inspection: null }, noted, notNoted].map(isNotNoted)).toEqual([false, false, false, true]);
    expect(linesOf(finding, recordOf(finding, noted)).join()).not.toContain("niet als overtreding");
  });

  it("cites where that exists", () => {
    expect(notNotedItems.versions.map(({ value, citation }) => [value, citation.article])).toEqual([
      [["vasteGezichten", "drieUursregeling"], "Beleidsregel werkwijze toezichthouder kinderopvang art. 8"],
    ]);
  });
});

describe("the working method of 2021-12-15 to 2022-06-15", () => {
  const methodOn = (date: string, rule: RuleId = "drie-uursregeling", severity: Severity = "overtreding") =>
    createPresenter()(findingOf(rule, date, severity)).workingMethod;

  it.each([
    ["2021-12-14", false],
    ["2021-12-15", true],
    ["2022-06-15", true],
    ["2022-06-16", false],
  ])("on %s applies: %s", (date, applies) => {
    expect(methodOn(date) !== null).toBe(applies);
  });

  it("says which items it named, and no other rule is about them", () => {
    expect(mitigatedItems.versions[0]?.value).toEqual([
      "stamgroepen",
      "stamgroepruimte",
      "inzetInOpleiding",
      "vasteGezichten",
      "drieUursregeling",
      "veKwalificatie",
    ]);
    const named = rules.map(({ id }) => id).filter((id) => methodOn("2022-03-01", id) !== null);
    expect(named.toSorted()).toEqual([
      "bio-aandeel",
      "bio-formatief",
      "drie-uursregeling",
      "stamgroep",
      "vaste-gezichten-aantal",
      "vaste-gezichten-aanwezig",
      "vaste-gezichten-bevoegd",
      "ve-bezetting",
    ]);
  });

  it("is shown beside an overtreding, cited, and leaves it one", () => {
    expect(methodOn("2022-03-01", "drie-uursregeling", "info")).toBeNull();
    expect(linesOf(findingOf("stamgroep", "2022-03-01"))).toEqual([
      "Van 15 december 2021 tot en met 15 juni 2022 kon de toezichthouder verzachtende omstandigheden meewegen bij: " +
        "stam- en basisgroepen, opvang in de eigen stamgroepruimte. Het blijft een overtreding " +
        "(Kamerbrief werkdruk en personeelstekorten kinderopvang (2021), § 2.2 Werkwijze toezichthouders).",
    ]);
    expect(methodOn("2022-03-01")).toMatchObject({
      parameterVersion: "toezicht.werkwijze@2021-12-15",
      items: ["drieUursregeling"],
    });
  });
});
