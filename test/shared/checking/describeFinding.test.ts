import { describe, expect, it } from "vitest";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { describeFinding, describeNotEvaluated, messageOf } from "../../../shared/checking/describeFinding.ts";
import { fact } from "../../../shared/checking/facts.ts";
import type { RuleId } from "../../../shared/checking/finding.ts";
import { makeFinding } from "../../../shared/checking/makeFinding.ts";
import { namesOf, namesOfNoChild } from "../../../shared/checking/names.ts";
import { buildDocument, childrenOf, openOnWeekdays, pm, type Sketch, TUESDAY } from "../buildDocument.ts";

const shift = (staffId: string, from: string, to: string, more: object = {}) => ({ staffId, from, to, ...more });

/** What is said of a sketch by one rule: of each finding its line and its steps, and what it leaves open. */
function wordsOf(rule: RuleId, sketch: Sketch) {
  const document = buildDocument(sketch);
  const names = namesOf(document);
  const check = checkWeek(document, document.weeks[0]?.week ?? "");
  const findings = check.findings.filter((finding) => finding.rule === rule);
  return {
    messages: findings.map((finding) => messageOf(finding, names)),
    steps: findings.flatMap((finding) => describeFinding(finding, names).steps),
    open: check.notEvaluated.filter((entry) => entry.rule === rule).map((entry) => describeNotEvaluated(entry, names)),
  };
}

/** The calculation of a dagopvang mix, as the bkr explains it where nobody is there: ages 0, 1, 2 and 3. */
function calculationOf(...[zero = 0, one = 0, two = 0, three = 0]: number[]): string[] {
  const children = [
    ...childrenOf("baby", zero),
    ...childrenOf("one", one),
    ...childrenOf("two", two),
    ...childrenOf("three", three),
  ];
  return wordsOf("bkr", { children, staff: pm("s1"), shifts: [] }).steps;
}

describe("the explanation of the bkr", () => {
  it("names the children by class, the row of the table, who counts and why no deviation helps", () => {
    expect(calculationOf(0, 5)).toEqual([
      "08:00–18:00 · 5 kinderen: 5 × 1–2.",
      "Tabel 1 (1–2, 5 kinderen) → 1.",
      "Nodig 1, ingezet: niemand.",
      "Minder dan de helft is ingezet: de drie-uursregeling laat dat niet toe.",
    ]);
  });

  it.each([
    { mix: [2, 4, 4], z: "2/3 + (4/5 + 4/6)/1,2 = 17/9 = 1,89 → 2", required: 2 },
    { mix: [1, 2, 6, 4], z: "1/3 + (2/5 + 6/6 + 4/8)/1,2 = 23/12 = 1,92 → 2", required: 3 },
    { mix: [4, 0, 0, 12], z: "4/3 + (12/8)/1,2 = 31/12 = 2,58 → 3", required: 4 },
    { mix: [6], z: "6/3 = 2 → 2", required: 2 },
  ])("writes Z of $mix as a fraction and a decimal, with the classes that have children", ({ mix, z, required }) => {
    const steps = calculationOf(...mix);
    expect(steps).toContain(`Rekenregel 1: Z = ${z}.`);
    expect(steps).toContain(`Nodig ${required}, ingezet: niemand.`);
  });

  it("uses no rekenregel 1 without a child of 0", () => {
    expect(calculationOf(0, 4, 4, 7).filter((step) => step.startsWith("Rekenregel 1"))).toEqual([]);
  });

  it("names the smaller group by which rekenregel 2 adds one", () => {
    expect(calculationOf(0, 11, 0, 1)).toContain(
      "Rekenregel 2: met een kind minder (11 × 1–2) zijn er 3 nodig, dus één erbij → 3.",
    );
  });

  it("says where rekenregel 2 does not cascade", () => {
    expect(calculationOf(0, 11, 0, 2)).toContain(
      "Met een kind minder (11 × 1–2, 1 × 3–4) zijn er 3 nodig, maar pas door rekenregel 2 zelf; die telt hier niet door.",
    );
  });

  it("says that a need is estimated where no row fits", () => {
    expect(calculationOf(13)).toContain("Geen rij in de tabel past; voor de telling is 5 geschat.");
  });

  it("names who counted and who did not, with the reason", () => {
    const { steps } = wordsOf("bkr", {
      staff: [
        { id: "s1", name: "Fatima B.", role: "pm" },
        { id: "s2", name: "Joost V.", role: "groepshulp" },
        { id: "s3", name: "Mila K.", role: "pm" },
        { id: "s4", name: "Anouk P.", role: "pm" },
      ],
      children: childrenOf("baby", 12),
      shifts: [
        shift("s1", "08:00", "18:00", { breaks: [{ from: "12:30", to: "13:00" }] }),
        shift("s2", "08:00", "18:00"),
        shift("s3", "08:00", "18:00", { formatief: false }),
        shift("s4", "12:00", "12:30"),
      ],
    });
    expect(steps.filter((step) => /^(Nodig|Niet meegeteld)/.test(step))).toEqual([
      "Nodig 4, ingezet: Fatima B.",
      "Niet meegeteld: Joost V. (groepshulp), Mila K. (boventallig).",
      "Nodig 4, ingezet: niemand.",
      "Niet meegeteld: Joost V. (groepshulp), Mila K. (boventallig), Fatima B. (pauze).",
      "Nodig 4, ingezet: Fatima B.",
      "Niet meegeteld: Joost V. (groepshulp), Mila K. (boventallig).",
    ]);
  });

  it("says that a day of under ten hours has no deviation", () => {
    const { messages, steps } = wordsOf("bkr", {
      location: { openingHours: openOnWeekdays("08:00", "17:59") },
      staff: pm("s1", "s2"),
      children: childrenOf("baby", 6, { to: "17:59" }),
      shifts: [shift("s1", "08:00", "17:59"), shift("s2", "09:00", "17:59")],
    });
    expect(messages).toEqual(["g1 · di 08:00–09:00: 2 beroepskrachten nodig, 1 ingezet."]);
    expect(steps.at(-1)).toBe(
      "Er wordt die dag geen tien uur aaneengesloten opvang geboden: de drie-uursregeling geldt niet.",
    );
  });

  it("says so of a stretch that is only partly below half", () => {
    const { steps } = wordsOf("bkr", {
      location: { openingHours: openOnWeekdays("08:00", "17:59") },
      staff: pm("s1", "s2"),
      children: childrenOf("baby", 6, { to: "17:59" }),
      shifts: [shift("s1", "08:30", "17:59"), shift("s2", "09:00", "17:59")],
    });
    expect(steps.at(-1)).toMatch(/geen tien uur/);
  });
});

describe("the explanation of a bso", () => {
  const bso = { groups: [{ id: "b1", name: "Reuzen", care: "bso" }], staff: pm("s1") };

  it("is the sum over the kindercentrum, in thousandths", () => {
    const { messages, steps } = wordsOf("bkr", {
      ...bso,
      children: [...childrenOf("four", 12, { groupId: "b1" }), ...childrenOf("eight", 11, { groupId: "b1" })],
      shifts: [shift("s1", "08:00", "18:00", { groupId: "b1" })],
    });
    expect(messages).toEqual(["Bso (kindercentrum) · di 08:00–18:00: 3 beroepskrachten nodig, 1 ingezet."]);
    expect(steps.slice(0, 3)).toEqual([
      "08:00–18:00 · 23 kinderen: 12 × 4–7, 11 × 7+.",
      "Bso per kindercentrum: 12 × 0,1 + 11 × 0,083 = 2,113 → 3.",
      "Nodig 3, ingezet: s1.",
    ]);
  });

  it("leaves out a class without children", () => {
    const { steps } = wordsOf("bkr", { ...bso, children: childrenOf("eight", 13, { groupId: "b1" }), shifts: [] });
    expect(steps).toContain("Bso per kindercentrum: 13 × 0,083 = 1,079 → 2.");
  });

  it("is tabel 2 for the basisgroep before 2024-07-01", () => {
    const { messages, steps } = wordsOf("bkr", {
      ...bso,
      week: "2024-W22",
      date: "2024-05-28",
      children: Array.from({ length: 11 }, (_, index) => ({
        id: `c${index}`,
        birthDate: "2018-03-01",
        groupId: "b1",
        attendance: [{ weekday: 2, from: "15:00", to: "18:00" }],
      })),
      shifts: [],
    });
    expect(messages).toEqual(["Reuzen · di 15:00–18:00: 2 beroepskrachten nodig, 0 ingezet."]);
    expect(steps.slice(0, 3)).toEqual([
      "15:00–18:00 · 11 kinderen: 11 × 4–7.",
      "Tabel 2 → 2.",
      "Nodig 2, ingezet: niemand.",
    ]);
  });
});

describe("the words of the drie-uursregeling", () => {
  const until = (from: string): Sketch => ({
    staff: pm("s1", "s2"),
    children: childrenOf("baby", 6),
    shifts: [shift("s1", "08:00", "18:00"), shift("s2", from, "18:00")],
  });

  it.each([
    ["11:00", "g1 · di 08:00–11:00: Drie-uursregeling: 180 van 180 minuten gebruikt.", 180],
    ["11:01", "g1 · di 08:00–11:01: Drie-uursregeling overschreden: 181 minuten, toegestaan is 180.", 181],
  ])("with the second pm from %s", (from, message, used) => {
    const { messages, steps } = wordsOf("drie-uursregeling", until(from));
    expect(messages).toEqual([message]);
    expect(steps[0]).toBe(`Die dag ${used} minuten onder de norm; de drie-uursregeling laat er 180 toe.`);
  });
});

describe("what was not evaluated", () => {
  it("is said with the rule, where, when and why", () => {
    const { open } = wordsOf("bkr", {
      week: "2018-W22",
      date: "2018-05-29",
      groups: [{ id: "g1", name: "Zonnestralen", care: "dagopvang" }],
      children: [
        { id: "c1", birthDate: "2016-03-01", groupId: "g1", attendance: [{ weekday: 2, from: "08:00", to: "18:00" }] },
      ],
    });
    expect(open).toEqual([
      "Beroepskracht-kindratio (Zonnestralen, di): niet beoordeeld, de regels van deze datum zijn niet bekend.",
    ]);
  });

  it("has no day where it is about the week, and no place where it is about neither", () => {
    const names = namesOf({ groups: [], staff: [{ ...personOf("s1"), name: "Fatima B." }], children: [] });
    const entry = { rule: "contracturen", reason: "contractMinutesNotRecorded", date: null } as const;
    const why = "niet beoordeeld, de contracturen zijn niet vastgelegd.";
    expect(describeNotEvaluated({ ...entry, unit: { kind: "person", ids: ["s1"] } }, names)).toBe(
      `Contracturen (Fatima B.): ${why}`,
    );
    expect(describeNotEvaluated({ ...entry, unit: null }, names)).toBe(`Contracturen: ${why}`);
  });
});

describe("children in another room without consent", () => {
  const document = buildDocument({ staff: pm("s1"), children: [] });
  const finding = makeFinding({
    rule: "stamgroep",
    severity: "overtreding",
    unit: { kind: "location", ids: [document.location.id] },
    date: TUESDAY,
    citation: "Bkk art. 9",
    parameterVersion: "2019-01-01",
    childIds: ["Fenna", "Noud"],
    steps: [fact("otherRoomWithoutConsent", { children: 2 })],
  });

  it("are counted and named", () => {
    expect(describeFinding(finding, namesOf(document)).sentence).toBe(
      "2 kinderen in een andere groep zonder toestemming van de ouders: Fenna, Noud.",
    );
  });

  it("are counted once where nobody may be named", () => {
    expect(describeFinding(finding, namesOfNoChild(document)).sentence).toBe(
      "2 kinderen in een andere groep zonder toestemming van de ouders.",
    );
  });
});

function personOf(id: string) {
  const [person] = buildDocument({ staff: pm(id) }).staff;
  if (!person) throw new Error("the sketch has one person");
  return person;
}
