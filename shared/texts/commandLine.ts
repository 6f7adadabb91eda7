/** What the command line prints. */
export const commandLineTexts = {
  usage: [
    "Gebruik:",
    "  rooster ratio [--explain]                 leest JSON-regels van de standaardinvoer",
    "  rooster check BESTAND [--week 2026-W48] [--scenario none|agreed|I,III] [--json] [--repairs] [--strict] [--today 2026-11-21]",
    "  rooster compare BESTAND [--week 2026-W48] [--scenarios none,I,I+III,agreed] [--json|--csv]",
    "  rooster rules                             schrijft alle regels met artikel, waarden en zekerheid (Markdown)",
    "  rooster schema                            schrijft het JSON Schema van een locatiedocument",
    "  rooster pdf BESTAND --kind roster --week 2026-W48 [--group ID] [--scenario agreed] [--size A4|A3] [--initials] [--since eerder.json] --out rooster.pdf",
    "  rooster pdf BESTAND --kind person --week 2026-W48 [--until 2026-W51] [--person ID] --out medewerkers.pdf",
    "  rooster pdf BESTAND --kind dossier --week 2026-W48 [--until 2026-W51] [--group ID,ID] [--initials] --out dossier.pdf",
    "  rooster pdf BESTAND --kind compare --week 2026-W48 [--scenarios none,I,I+III] --out vergelijking.pdf",
    "  rooster pdf BESTAND --kind tekortplan|notice [--week 2026-W48] --out bestand.pdf",
    "  rooster pdf … --format json [--out bestand.json]   schrijft dezelfde gegevens zonder ze af te drukken",
  ].join("\n"),
  unknownCommand: (command: string) => `Onbekende opdracht: ${command}.`,
  unknownOption: (problem: string) => `Deze opties kloppen niet: ${problem}`,
  surplus: (argument: string) => `Te veel: ${argument}. Deze opdracht leest één bestand tegelijk.`,
  fileMissing: "Noem het bestand dat gecontroleerd moet worden.",
  fileUnreadable: (file: string) => `${file} kan niet worden gelezen. Bestaat het bestand en mag u het lezen?`,
  weekUnknown: (week: string) => `--week: ${week} staat niet in het document of is geen week als 2026-W48.`,
  weekInvalid: (week: string) => `--week: ${week} is geen week als 2026-W48.`,
  todayInvalid: (date: string) => `--today: ${date} is geen datum als 2026-11-21.`,
  scenarioUnknown: (scenario: string) =>
    `--scenario: ${scenario} is geen scenario. Kies none, agreed of pilots als I,III; waar wordt vergeleken ook een eigen variant als own:v1.`,
  oneFormat: "Kies --json of --csv, niet allebei.",
  unexpected: "Er ging iets mis dat niet had mogen gebeuren. Meld dit met het bestand waarmee het gebeurde.",
  ratio: {
    noParametersForDate: "De regels van deze datum zijn niet bekend.",
    thirdStepMixedBasisgroepUnknown: "De derde stap van tabel 2 voor gemengde basisgroepen is niet bekend.",
    groupTooLarge: "Zo'n grote groep mag niet bestaan.",
    noRowForMix: "Deze samenstelling staat niet in de tabel; de groep mag zo niet bestaan.",
    notJson: "Deze regel is geen geldige JSON.",
    classCount: (care: string, expected: number) => `ages: voor ${care} worden ${expected} aantallen verwacht.`,
  },
  check: {
    header: (week: string, overtredingen: number, aandachtspunten: number, info: number, notEvaluated: number) =>
      `Week ${week}: ${overtredingen} overtreding${overtredingen === 1 ? "" : "en"}, ${aandachtspunten} aandachtspunt${aandachtspunten === 1 ? "" : "en"}, ${info} ter info, ${notEvaluated} niet beoordeeld.`,
    totals: (required: string, counted: string, short: string) =>
      `Nodig ${required}, ingezet ${counted}, tekort ${short} (uren:minuten).`,
    scenario: (name: string) => `Scenario: ${name}.`,
    regular: (overtredingen: number, short: string) =>
      `Volgens de gewone regels: ${overtredingen} overtreding${overtredingen === 1 ? "" : "en"}, tekort ${short}.`,
    pilotMinutes: (any: string, I: string, II: string, III: string) =>
      `Leunt op een pilot: ${any} (I ${I}, II ${II}, III ${III}).`,
    unmet: (pilot: string, missing: string) => `Niet voldaan voor pilot ${pilot}: ${missing}.`,
    notEvaluated: "Niet beoordeeld:",
  },
};
