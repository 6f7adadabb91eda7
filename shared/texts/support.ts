/** Texts for who helps when something goes wrong. */
export const supportTexts = {
  log: {
    title: "Logboek van het programma",
    intro:
      "Gaat er iets mis in het programma zelf, dan staat hier wanneer en waar in het programma. Namen, roosters en mappen staan er niet in. Het blijft op deze computer, tot u het bewaart en aan een helpdesk geeft.",
    entries: (count: number) =>
      count === 0
        ? "Er is niets misgegaan."
        : count === 1
          ? "Er is 1 melding."
          : `Er zijn ${count} meldingen, de nieuwste onderaan.`,
    label: "Inhoud van het logboek",
    save: "Logboek bewaren…",
    done: (file: string) => `Logboek bewaard als ${file}.`,
    dialog: "Logboek bewaren",
    files: "Tekst",
    fileName: (date: string) => `Roosterwijs logboek ${date}`,
  },
  accessibility: {
    title: "Toegankelijkheid",
    tested: (date: string, engine: string, states: number) =>
      `Sinds ${date} zijn ${states} schermen en toestanden nagelopen met ${engine}, in lichte en in donkere kleuren, op de regels van WCAG 2.1 niveau A en AA die een programma kan toetsen.`,
    outcome: (failed: number) =>
      failed === 0
        ? "Er zijn geen tekortkomingen gevonden."
        : failed === 1
          ? "Op 1 ervan zijn tekortkomingen gevonden."
          : `Op ${failed} ervan zijn tekortkomingen gevonden.`,
    keyboard:
      "Daarnaast doorlopen tests met alleen het toetsenbord hoe een week wordt gemaakt, een zieke wordt gemeld en vervangen, de week wordt gepubliceerd en een dag wordt afgesloten.",
    results: "Uitslag per scherm",
    result: (states: number, violations: readonly string[]) =>
      `${states === 1 ? "1 toestand" : `${states} toestanden`}, ${
        violations.length === 0 ? "geen tekortkomingen" : `niet voldaan aan ${violations.join(", ")}`
      }`,
    limitsTitle: "Wat niet is getoetst",
    limits: [
      "Een programma vindt maar een deel van de belemmeringen. Mensen met een beperking hebben Roosterwijs nog niet beproefd.",
      "Het is nog niet beproefd met een schermlezer. Wel wordt elke wijziging met haar gevolg in een zin gemeld voor wie een schermlezer gebruikt.",
      "Het is nog niet beproefd op Windows en macOS, en niet bij een vergroting van meer dan 200 %.",
      "De gemaakte pdf-bestanden hebben koppen, tabellen, een taal en een inhoudsopgave, maar zijn niet getoetst aan PDF/UA.",
    ],
  },
};
