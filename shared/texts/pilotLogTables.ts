import type { ExportColumn, ExportTableName } from "../pilotLog/exportColumns.ts";

/** One column as the codebook tells it. */
export interface ColumnText {
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  readonly values: string;
  readonly source: string;
}

interface TableText<T extends ExportTableName> {
  readonly file: string;
  readonly about: string;
  readonly columns: Readonly<Record<ExportColumn<T>, ColumnText>>;
}

const column = (name: string, meaning: string, unit: string, values: string, source: string): ColumnText => ({
  name,
  meaning,
  unit,
  values,
  source,
});

const ROSTER = "rooster of afgesloten dag";
const ENGINE = "toets van de bkr onder de afspraken";
const COUNT = "geheel getal vanaf 0";
const PULSE = "werkdrukscores";

const week = column("week", "ISO-week", "week", "JJJJ-Www", ROSTER);
const date = column("datum", "Dag", "dag", "JJJJ-MM-DD", ROSTER);
const basis = column(
  "grondslag",
  "Of het cijfer uit het rooster komt of uit de werkelijke tijden van een afgesloten dag",
  "",
  "gepland; gerealiseerd",
  "gerealiseerd alleen als de dag is afgesloten",
);
const person = column("persoon", "Code van een medewerker, alleen in deze export", "", "P- en zes tekens", "geloot");
const role = column("rol", "Rol van deze medewerker", "", "groepshulp; zij-instromer", "medewerkersgegevens");
const unit = column("groep", "Groep, of groepen die zijn samengevoegd", "", "naam van de groep", ROSTER);
const from = column("van", "Begin, dit tijdstip hoort erbij", "tijd", "UU:MM", ROSTER);
const to = column("tot", "Einde, dit tijdstip hoort er niet bij", "tijd", "UU:MM", ROSTER);
const minutes = (meaning: string, source = ROSTER) => column("minuten", meaning, "persoonsminuten", COUNT, source);
const heldBackMinutes = (name: string, meaning: string) =>
  column(name, meaning, "persoonsminuten", `${COUNT}; <5 bij een tot en met vier personen`, ROSTER);
const pilot = (name: string) =>
  column(`pilot_${name}`, `Minuten die op pilot ${name} leunen`, "groepsminuten", COUNT, ENGINE);
const pilots = {
  I: pilot("I"),
  II: pilot("II"),
  III: pilot("III"),
  any: column(
    "pilot_enige",
    "Minuten die op een of meer pilots leunen; op twee pilots tegelijk telt een keer",
    "groepsminuten",
    COUNT,
    ENGINE,
  ),
  openMinutes: column("open_minuten", "Minuten met kinderen", "groepsminuten", COUNT, ROSTER),
};
const tooFewScores = "<5 bij minder dan vijf scores";
const figures = {
  count: column("aantal", "Aantal scores", "scores", `geheel getal; ${tooFewScores}`, PULSE),
  mean: column("gemiddelde", "Gemiddelde score", "1 (rustig) tot 10", `twee decimalen; ${tooFewScores}`, PULSE),
  median: column("mediaan", "Middelste score", "1 (rustig) tot 10", `getal; ${tooFewScores}`, PULSE),
  spread: column("spreiding", "Standaardafwijking", "scorepunten", `twee decimalen; ${tooFewScores}`, PULSE),
};

/** The names of the files and columns of an export of the pilot log, with what its codebook says of them. */
export const pilotLogTables = {
  bridges: {
    file: "overbruggingen",
    about: "Minuten die een zij-instromer meetelt onder pilot II.",
    columns: { week, date, basis, person, unit, from, to, minutes: minutes("Overbrugde minuten", ENGINE) },
  },
  helpers: {
    file: "groepshulpen",
    about: "Elke groepshulp en zij-instromer op een groep, zolang dezelfde bevoegden erbij zijn.",
    columns: {
      week,
      date,
      basis,
      person,
      role,
      unit,
      from,
      to,
      minutes: minutes("Minuten op de groep"),
      replacing: column(
        "vervangt",
        "Of deze groepshulp in de plaats van een bevoegde staat (pilot I), voor de eigen groep of met pilot III voor een andere",
        "",
        "ja; nee",
        ENGINE,
      ),
      qualifiedCount: column("bevoegden", "Bevoegden in dezelfde ruimte", "personen", COUNT, ROSTER),
    },
  },
  leanings: {
    file: "leunt-op",
    about:
      "Op welke bevoegde een groepshulp leunt: minuten samen in een ruimte. Met twee bevoegden telt een minuut bij elk.",
    columns: {
      week,
      date,
      basis,
      person,
      role,
      unit,
      qualified: column("bevoegde", "Code van de bevoegde", "", "code als bij persoon; niemand", "geloot"),
      minutes: minutes("Minuten samen in de ruimte"),
    },
  },
  tasks: {
    file: "taken",
    about: "Minuten van groepshulpen en zij-instromers per taak, op de groep en bij huishoudelijk werk.",
    columns: {
      week,
      date,
      basis,
      person,
      role,
      task: column(
        "taak",
        "Taak die bij het blok van de dienst staat",
        "",
        "verzorgend; voorbereidend; huishoudelijk; pedagogisch; niet vastgelegd",
        ROSTER,
      ),
      minutes: minutes("Minuten met deze taak"),
    },
  },
  deviations: {
    file: "afwijkingen",
    about: "Gebruik van de drie-uursregeling per groep en dag, waar die is toegestaan.",
    columns: {
      week,
      date,
      basis,
      unit,
      regularMinutes: column("regulier", "Minuten onder de norm, regulier", "groepsminuten", COUNT, "Bkk art. 7 en 16"),
      agreedMinutes: column(
        "met_pilots",
        "Minuten onder de norm die de pilots niet dekken",
        "groepsminuten",
        COUNT,
        ENGINE,
      ),
      limitMinutes: column("grens", "Toegestane minuten die dag", "groepsminuten", COUNT, "Bkk art. 7 en 16"),
    },
  },
  shortages: {
    file: "tekorten",
    about: "Momenten die regulier een overtreding zijn, en wat de afspraken ervan maken.",
    columns: {
      week,
      date,
      basis,
      unit,
      from,
      to,
      personMinutes: column("tekort", "Persoonsminuten onder de reguliere norm", "persoonsminuten", COUNT, ENGINE),
      pilots: column("pilots", "Pilots die het tekort dekken", "", "I; II; III; I+II; I+III; geen", ENGINE),
      verdict: column(
        "oordeel",
        "Wat het tekort onder de afspraken is; drie-uursregeling als de pilots elders op de dag die ruimte geven",
        "",
        "gedekt; drie-uursregeling; overtreding; niet beoordeeld",
        ENGINE,
      ),
      leftMinutes: column("blijft", "Persoonsminuten die een overtreding blijven", "persoonsminuten", COUNT, ENGINE),
    },
  },
  pilotMinutes: {
    file: "pilotminuten",
    about: "Hoeveel elke groep per dag op de pilots leunt.",
    columns: { week, date, basis, unit, ...pilots },
  },
  weeks: {
    file: "weken",
    about: "De locatie per week: hoe sterk zij op de pilots leunt.",
    columns: {
      week,
      basis,
      days: column("dagen", "Dagen met kinderen", "dagen", COUNT, ROSTER),
      ...pilots,
      dependence: column(
        "aandeel",
        "Deel van de open minuten dat op een pilot leunt",
        "deel",
        "0 tot 1, vier decimalen; leeg zonder kinderen",
        ENGINE,
      ),
      deviations: column(
        "drie_uurs",
        "Minuten drie-uursregeling die de pilots niet dekken",
        "groepsminuten",
        COUNT,
        ENGINE,
      ),
      short: column("tekort", "Persoonsminuten die een overtreding blijven", "persoonsminuten", COUNT, ENGINE),
    },
  },
  helperWeeks: {
    file: "inzet-per-week",
    about: "Groepshulpen en zij-instromers samen per week, met kleine aantallen ingehouden.",
    columns: {
      week,
      basis,
      role,
      persons: column("personen", "Personen op de groep", "personen", `${COUNT}; <5 bij een tot en met vier`, ROSTER),
      onGroups: heldBackMinutes("op_de_groep", "Minuten op de groep"),
      inPlace: heldBackMinutes("in_plaats_van", "Vervangend (pilot I) of overbruggend (pilot II)"),
      verzorgend: heldBackMinutes("verzorgend", "Verzorgende taken"),
      voorbereidend: heldBackMinutes("voorbereidend", "Voorbereidende taken"),
      huishoudelijk: heldBackMinutes("huishoudelijk", "Huishoudelijke taken"),
      pedagogisch: heldBackMinutes("pedagogisch", "Pedagogische taken"),
      noTask: heldBackMinutes("taak_niet_vastgelegd", "Zonder vastgelegde taak"),
    },
  },
  pulses: {
    file: "werkdruk",
    about: "Werkdrukscores per week, anoniem verzameld in groepjes van minstens vijf.",
    columns: {
      week,
      period: column(
        "periode",
        "Hoe de week bij de pilots ligt",
        "",
        "voor, tijdens, na of deels in de pilot",
        "pilotafspraken",
      ),
      ...figures,
    },
  },
  pulsePeriods: {
    file: "werkdruk-voor-en-tijdens",
    about: "Alle vastgelegde scores voor en tijdens de pilots, ook buiten de gekozen weken.",
    columns: {
      period: column("periode", "Voor of tijdens de pilots", "", "voor de pilot; tijdens de pilot", "pilotafspraken"),
      weeks: column("weken", "Weken met scores", "weken", COUNT, PULSE),
      ...figures,
    },
  },
} satisfies { readonly [T in ExportTableName]: TableText<T> };
