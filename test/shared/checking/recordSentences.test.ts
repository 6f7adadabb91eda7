import { describe, expect, it } from "vitest";
import { describeFinding } from "../../../shared/checking/describeFinding.ts";
import type { RuleId } from "../../../shared/checking/finding.ts";
import { namesOf } from "../../../shared/checking/names.ts";
import { buildDocument, childrenOf } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

type Sketch = Parameters<typeof buildDocument>[0];

const person = (more: object = {}) => ({ id: "s1", name: "Fatima B.", role: "pm", ...more });
const alone = (more: object = {}, sketch: Sketch = {}): Sketch => ({
  location: { achterwacht: [] },
  staff: [person(more)],
  children: childrenOf("baby", 3),
  shifts: [{ staffId: "s1", from: "08:00", to: "18:00" }],
  ...sketch,
});
const short = (breakTo: string, more: Sketch = {}): Sketch => ({
  location: { deviationWindows: [] },
  staff: [person(), { id: "s2", role: "pm" }],
  children: childrenOf("baby", 6),
  shifts: [
    { staffId: "s1", from: "08:00", to: "18:00" },
    { staffId: "s2", from: breakTo, to: "18:00" },
  ],
  ...more,
});

describe("the sentences of rules about the building and about records", () => {
  it.each<[RuleId, Sketch, string, string]>([
    [
      "drie-uursregeling-kaders",
      short("08:01"),
      "g1 · di 08:00–08:01",
      "1 minuut minder inzet dan nodig buiten de kaders van het beleidsplan.",
    ],
    [
      "drie-uursregeling-kaders",
      short("08:59"),
      "g1 · di 08:00–08:59",
      "59 minuten minder inzet dan nodig buiten de kaders van het beleidsplan.",
    ],
    [
      "drie-uursregeling-kaders",
      short("09:00"),
      "g1 · di 08:00–09:00",
      "1 u minder inzet dan nodig buiten de kaders van het beleidsplan.",
    ],
    [
      "alleen-afwijking",
      short("09:00"),
      "g1 · di 08:00–09:00",
      "Fatima B. is door de afwijking de enige beroepskracht, en er is geen andere volwassene in het gebouw.",
    ],
    [
      "achterwacht",
      alone(),
      "Hele gebouw · di 08:00–18:00",
      "Fatima B. is de enige beroepskracht in het gebouw en er is geen achterwacht vastgelegd die binnen 15 minuten aanwezig kan zijn.",
    ],
    [
      "vierogen",
      alone(),
      "g1 · di 08:00–18:00",
      "Fatima B. is alleen in het gebouw met kinderen, en er is niet vastgelegd wie kan meekijken of meeluisteren.",
    ],
    [
      "kinder-ehbo",
      alone({ certificates: [] }),
      "Hele gebouw · di 08:00–18:00",
      "Er zijn kinderen en niemand in het gebouw heeft een geldig certificaat kinder-EHBO.",
    ],
    [
      "kinder-ehbo",
      alone({ name: "Fatima" }),
      "Hele gebouw · di 08:00–18:00",
      "Er is geen geldig certificaat kinder-EHBO bekend van wie er is; niet vastgelegd is dat van Fatima.",
    ],
    [
      "kinder-ehbo",
      alone(),
      "Hele gebouw · di 08:00–18:00",
      "Er is geen geldig certificaat kinder-EHBO bekend van wie er is; niet vastgelegd is dat van Fatima B.",
    ],
    ["taaleis", alone(), "Fatima B. · hele week", "Van Fatima B. is geen bewijs van de taaleis vastgelegd (3F of B2)."],
    [
      "taaleis",
      alone({ certificates: [] }),
      "Fatima B. · hele week",
      "Fatima B. heeft volgens de registratie geen geldig bewijs van de taaleis (3F of B2).",
    ],
    [
      "babyscholing",
      alone(),
      "Fatima B. · hele week",
      "Fatima B. werkt op een groep met baby's; niet vastgelegd is of de babyscholing gevolgd is.",
    ],
    [
      "babyscholing",
      alone({ certificates: [] }),
      "Fatima B. · hele week",
      "Fatima B. werkt op een groep met baby's en heeft de babyscholing niet.",
    ],
    [
      "registratie",
      alone(),
      "Fatima B. · hele week",
      "Van Fatima B. zijn de VOG en de inschrijving in het personenregister niet vastgelegd.",
    ],
    [
      "registratie",
      alone({
        employment: { from: "2025-01-01" },
        certificates: [
          { kind: "prk", from: "2024-12-01" },
          { kind: "vog", from: "2025-01-02" },
        ],
      }),
      "Fatima B. · hele week",
      "Bij Fatima B. is de VOG niet gedateerd op of voor het begin van het dienstverband.",
    ],
  ])("%s", (rule, sketch, title, sentence) => {
    const { check } = outcomeOf(rule, sketch);
    const [finding] = check.findings.filter((candidate) => candidate.rule === rule);
    const described = finding && describeFinding(finding, namesOf(buildDocument(sketch)));
    expect(described).toMatchObject({ title, sentence });
    expect(described?.steps[0]).toMatch(/\.$/);
    expect(described?.citation).not.toBe("");
  });

  it("names the precise times that the beleidsplan had to hold until 2023-06-30", () => {
    const sketch = short("09:00", {
      week: "2023-W26",
      date: "2023-06-27",
      children: Array.from({ length: 6 }, (_, index) => ({
        id: `c${index}`,
        birthDate: "2023-01-01",
        groupId: "g1",
        attendance: [{ weekday: 2, from: "08:00", to: "18:00" }],
      })),
    });
    const { check } = outcomeOf("drie-uursregeling-kaders", sketch);
    const [finding] = check.findings.filter(({ rule }) => rule === "drie-uursregeling-kaders");
    expect(finding && describeFinding(finding, namesOf(buildDocument(sketch))).sentence).toBe(
      "1 u minder inzet dan nodig buiten de tijden die het beleidsplan noemt.",
    );
  });
});
