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
  /** Said beside a pseudonymised export. */
  pseudonymisedNote:
    "Namen, telefoonnummers, LRK-nummer, gemeente en notities zijn weggelaten, id's zijn nieuw en alle datums zijn evenveel verschoven. Bevindingen kunnen daardoor afwijken.",
};
