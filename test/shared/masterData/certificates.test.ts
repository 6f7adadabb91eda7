import { describe, expect, it, test } from "vitest";
import type { Staff } from "../../../shared/exchange/records.ts";
import {
  certificateDuties,
  certificateStandings,
  knownCertificateKinds,
  rulesReading,
  rulesWithoutCertificates,
  unmetCertificateDuties,
} from "../../../shared/masterData/certificates.ts";
import { certificatesAhead } from "../../../shared/masterData/certificatesAhead.ts";
import { BORN, buildDocument, childrenOf } from "../buildDocument.ts";

const DATE = "2026-11-23";

const groups = [
  { id: "g1", care: "dagopvang" },
  { id: "g2", care: "dagopvang", ve: true },
];

function person(part: object): Staff {
  const { staff } = buildDocument({ groups, staff: [{ id: "s1", role: "pm", ...part }] });
  return staff[0] as Staff;
}

const surroundings = buildDocument({
  groups,
  children: [...childrenOf("baby", 1), ...childrenOf("two", 3, { groupId: "g2" })],
});

describe("how a certificate stands", () => {
  test.each<[string, object[], string, string | null]>([
    ["without an end it holds", [{ from: "2020-01-01", to: null }], "valid", null],
    ["with an end far off it holds until then", [{ to: "2027-02-22" }], "valid", "2027-02-22"],
    ["with an end within 90 days it expires", [{ to: "2027-02-21" }], "expiring", "2027-02-21"],
    ["on its last day it expires", [{ to: DATE }], "expiring", DATE],
    ["the day after it has expired", [{ to: "2026-11-22" }], "expired", "2026-11-22"],
    ["of two that ended the last one is told", [{ to: "2025-01-01" }, { to: "2026-01-01" }], "expired", "2026-01-01"],
    ["before it begins it does not hold", [{ from: "2026-12-01" }], "notYet", "2026-12-01"],
    ["recorded as not there", [{ absent: true }], "absent", null],
    [
      "renewed without a gap it goes on",
      [
        { from: "2024-12-01", to: "2026-12-01" },
        { from: "2026-12-02", to: "2028-12-01" },
      ],
      "valid",
      "2028-12-01",
    ],
    [
      "renewed after a gap it expires first",
      [
        { from: "2024-12-01", to: "2026-12-01" },
        { from: "2026-12-03", to: "2028-12-01" },
      ],
      "expiring",
      "2026-12-01",
    ],
  ])("%s", (_, certificates, state, day) => {
    const all = certificates.map((certificate) => ({ kind: "kinder-ehbo", ...certificate }));
    expect(certificateStandings(person({ certificates: all }), DATE)).toEqual([{ kind: "kinder-ehbo", state, day }]);
  });
});

describe("what the rules ask someone to show", () => {
  const rulesOf = (part: object, date = DATE) =>
    certificateDuties(person(part), surroundings, date).map(({ rule, kinds }) => `${rule}: ${kinds.join("/")}`);

  it("is VOG and register of everyone, the taaleis by role, and baby training where babies are", () => {
    expect(rulesOf({ homeGroupIds: ["g1"] })).toEqual([
      "registratie: vog",
      "registratie: prk",
      "taaleis: taal-3f/taal-b2",
      "babyscholing: baby",
    ]);
    expect(rulesOf({ homeGroupIds: ["g2"] })).not.toContain("babyscholing: baby");
    expect(rulesOf({})).toContain("babyscholing: baby");
    expect(rulesOf({ role: "groepshulp" })).toEqual(["registratie: vog", "registratie: prk"]);
  });

  it("follows the law of the date, and a baby that grew up", () => {
    expect(rulesOf({}, "2024-11-23")).toEqual(["registratie: vog", "registratie: prk"]);
    expect(rulesOf({ homeGroupIds: ["g1"] }, "2027-03-01")).not.toContain("babyscholing: baby");
    expect(BORN.baby).toBe("2026-03-01");
  });

  it("is unmet until one of the kinds holds", () => {
    const certificates = [
      { kind: "vog", from: "2020-01-01" },
      { kind: "prk", from: "2020-01-01", to: "2026-01-01" },
      { kind: "taal-b2", from: "2020-01-01" },
      { kind: "baby", absent: true },
    ];
    const unmet = unmetCertificateDuties(person({ certificates, homeGroupIds: ["g1"] }), surroundings, DATE);
    expect(unmet.map(({ kinds }) => kinds)).toEqual([["prk"], ["baby"]]);
  });

  it("where nothing is recorded names every rule that reads it", () => {
    expect(rulesWithoutCertificates(person({ homeGroupIds: ["g2"] }), surroundings, DATE)).toEqual([
      "registratie",
      "taaleis",
      "kinder-ehbo",
      "ve-bezetting",
    ]);
  });

  it("names the kinds there are, and the rules that read each", () => {
    expect(knownCertificateKinds(DATE)).toEqual(["vog", "prk", "kinder-ehbo", "taal-3f", "taal-b2", "baby", "ve"]);
    expect(rulesReading("kinder-ehbo", DATE)).toEqual(["kinder-ehbo"]);
    expect(rulesReading("ve", DATE)).toEqual(["ve-bezetting"]);
    expect(rulesReading("zwemdiploma", DATE)).toEqual([]);
  });
});

describe("certificates ahead", () => {
  it("are those that end, first what ended first, and then what is not there; nobody who left", () => {
    const complete = [
      { kind: "vog", from: "2020-01-01" },
      { kind: "prk", from: "2020-01-01" },
      { kind: "taal-3f", from: "2020-01-01" },
    ];
    const { staff } = buildDocument({
      groups: [{ id: "g9", care: "dagopvang" }],
      staff: [
        { id: "a", role: "pm", homeGroupIds: ["g9"], certificates: complete.slice(0, 2) },
        {
          id: "b",
          role: "pm",
          homeGroupIds: ["g9"],
          certificates: [...complete, { kind: "kinder-ehbo", to: "2027-01-10" }],
        },
        {
          id: "c",
          role: "groepshulp",
          homeGroupIds: ["g9"],
          certificates: [complete[0], { kind: "prk", to: "2026-06-01" }],
        },
        { id: "d", role: "pm", homeGroupIds: ["g9"], employment: { to: "2026-01-01" } },
        { id: "e", role: "groepshulp", homeGroupIds: ["g9"] },
      ] as never,
    });
    const lines = certificatesAhead(staff, surroundings, DATE);
    expect(
      lines.map(({ person: { id }, kinds, standing, rules }) => [id, kinds.join(), standing?.state, rules]),
    ).toEqual([
      ["c", "prk", "expired", ["registratie"]],
      ["b", "kinder-ehbo", "expiring", ["kinder-ehbo"]],
      ["a", "taal-3f,taal-b2", undefined, ["taaleis"]],
      ["e", "", undefined, ["registratie", "kinder-ehbo"]],
    ]);
  });
});
