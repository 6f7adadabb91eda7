import type { ChoiceKey, ParameterChoice } from "../law/openChoices.ts";
import type { Certainty } from "../law/parameter.ts";
import type { RuleTopic } from "../rules/topics.ts";

/** Texts of the screen that shows the rules and the law behind them. */
export const ruleTexts = {
  title: "Regels",
  intro: (day: string) => `Wat geldt op ${day}, de maandag van de geopende week.`,
  search: "Zoeken",
  searchHint: "Regel, artikel of woord",
  topic: "Onderwerp",
  allTopics: "Alle onderwerpen",
  uncertainOnly: "Alleen onzeker of aangekondigd",
  count: (shown: number, total: number) => (shown === total ? `${total} regels` : `${shown} van ${total} regels`),
  none: "Geen regel met dit filter",
  list: "Regels per onderwerp",
  overview: "Overzicht",
  overviewHint: "Keuzes en onzekerheden",
  detail: (rule: string) => `Regel ${rule}`,
  topics: {
    staffing: "Bezetting",
    children: "Kinderen",
    labour: "Werktijden",
    records: "Scholing en gegevens",
  } satisfies Record<RuleTopic, string>,
  certainty: {
    law: "Wet",
    readAsOf2021: "Gelezen zoals in 2021",
    secondary: "Tweede bron",
    unconfirmed: "Niet bevestigd",
    announced: "Aangekondigd",
    ours: "Eigen keuze",
  } satisfies Record<Certainty, string>,
  certaintyMeaning: {
    law: "De tekst van de wet of regeling is gelezen.",
    readAsOf2021: "De tekst is gelezen in de versie van 2021; een latere wijziging is niet gezien.",
    secondary: "Niet de tekst zelf is gelezen, maar een betrouwbare bron erover.",
    unconfirmed: "Een bron noemt dit; waar het staat of of het nog geldt, is niet bevestigd.",
    announced: "Aangekondigd, maar de publicatie is niet gevonden.",
    ours: "De tekst laat ruimte, of er is geen wet voor; zo leest dit programma het.",
  } satisfies Record<Certainty, string>,
  /** How a value stands on the Monday of the open week. */
  status: {
    inForce: "geldt deze week",
    notYetInForce: "geldt nog niet in deze week",
    ended: "geldt niet meer in deze week",
    unknown: "van deze week niet bekend",
  },
  period: {
    since: (from: string) => `Sinds ${from}`,
    from: (from: string) => `Vanaf ${from}`,
    between: (from: string, to: string) => `${from} tot en met ${to}`,
  },
  columns: { period: "Geldt", value: "Waarde", source: "Artikel en zekerheid", what: "Wat", note: "Toelichting" },
  versions: (parameter: string) => `Versies van ${parameter}`,
  unit: (unit: string) => `Eenheid: ${unit}`,
  lastChecked: (date: string) => `Nagekeken op ${date}`,
  /** The table of all rules that is committed beside them. */
  document: {
    intro: (count: number, day: string) =>
      `De ${count} regels die Roosterwijs toetst, met hun artikel, de waarde door de tijd en hoe zeker die is. Gemaakt uit de lijst van regels met \`npm run --silent rooster -- rules\`; laatst nagekeken op ${day}.`,
    rule: "Regel",
    severity: "Ernst",
    value: "Waarde en toelichting",
    period: "Geldt",
    article: "Artikel",
    certainty: "Zekerheid",
  },
  uncertainTitle: "Onzeker of aangekondigd",
  uncertainText:
    "Deze waarden komen niet uit een tekst die als geldende wet is gelezen. Controleer ze voor u er een besluit op bouwt.",
  choicesTitle: "Keuzes van deze locatie",
  choicesText: "Waar de wet ruimte laat, kiest de locatie. De bevindingen noemen de keuze.",
  standard: "standaard",
  choices: {
    bioShareFrom202607: "Aandeel in opleiding vanaf 1 juli 2026",
    vasteGezichtPresence: "Wanneer een vast gezicht aanwezig is",
  } satisfies Record<ChoiceKey, string>,
  /** Each reading on the screen, and as the name of the change that chose it. */
  options: {
    "1/2": { text: "hoogstens de helft", subject: "aandeel in opleiding, de helft" },
    "1/3": { text: "hoogstens een derde", subject: "aandeel in opleiding, een derde" },
    overlap: { text: "tijdens het verblijf van het kind", subject: "vast gezicht, tijdens het verblijf" },
    "same-day": { text: "op dezelfde dag als het kind", subject: "vast gezicht, op dezelfde dag" },
  } satisfies Record<ParameterChoice["option"], { readonly text: string; readonly subject: string }>,
};
