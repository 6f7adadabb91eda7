/** What stands in an export in which nobody can be recognised. */
export const exportingTexts = {
  pseudonyms: {
    location: "Locatie",
    groups: (number: number) => `Groep ${number}`,
    staff: (number: number) => `Medewerker ${number}`,
    children: (number: number) => `Kind ${number}`,
    schools: (number: number) => `School ${number}`,
    templates: (number: number) => `Sjabloon ${number}`,
    scenarios: (number: number) => `Variant ${number}`,
  },
  /** For a text of which only counts that there is one. */
  recorded: "vastgelegd",
  /** For a name that must stand there. */
  withheld: "niet opgenomen",
  /** Said in a pseudonymised export. */
  pseudonymisedRemark:
    "Namen, telefoonnummers, LRK-nummer, gemeente en notities zijn weggelaten, id's zijn nieuw en alle datums zijn evenveel verschoven. Bevindingen kunnen daardoor afwijken.",
  dialogs: {
    openTable: "Tabel kiezen om in te lezen",
    saveTable: "Tabel opslaan",
    saveTemplate: "Lege tabel opslaan om in te vullen",
    savePseudonymised: "Locatie opslaan zonder namen",
    tableFiles: "Tabellen",
  },
  fileNames: {
    table: (table: string, location: string, date: string) => `${table} ${location} ${date}`,
    template: (table: string) => `${table} sjabloon`,
    pseudonymised: (date: string) => `Roosterwijs zonder namen ${date}`,
  },
  calendar: {
    name: (person: string) => `Rooster ${person}`,
    title: (place: string) => `Dienst ${place}`,
    stretch: (times: string, place: string) => `${times} ${place}`,
    pause: (times: string) => `Pauze ${times}`,
    concept: "Concept: dit rooster is nog niet gepubliceerd.",
  },
  hours: {
    sheet: "Uren",
    headings: [
      "Medewerker",
      "Functie",
      "Contracturen",
      "Gepland",
      "Verschil",
      "Op de groep, formatief",
      "Op de groep, boventallig",
      "Niet op de groep",
    ],
    together: (people: number) => (people === 1 ? "Samen (1 medewerker)" : `Samen (${people} medewerkers)`),
  },
  week: {
    sheet: "Rooster",
    person: "Medewerker",
    role: "Functie",
    openPlace: "Open plaats",
    shift: (times: string, place: string, breaks: readonly string[]) =>
      `${times} ${place}${breaks.length === 0 ? "" : ` (pauze ${breaks.join(" en ")})`}`,
  },
};
