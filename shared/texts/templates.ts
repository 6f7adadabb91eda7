/** Basisrooster and sjablonen, and copying weeks and days: actions, dialogs and announcements. */

/** Labels of the actions, part of `texts.boardActions.labels`. */
export const templateActionLabels = {
  openTemplates: "Basisrooster en sjablonen…",
  copyWeek: "Week kopiëren naar deze week…",
  copyDay: "Dag kopiëren naar andere dagen…",
};

const count = (number: number, one: string, many: string) => (number === 1 ? `1 ${one}` : `${number} ${many}`);
const list = new Intl.ListFormat("nl-NL");

export const templateTexts = {
  title: "Basisrooster en sjablonen",
  close: "Sluiten",
  cancel: "Annuleren",
  back: "Terug naar de lijst",
  kinds: { basisrooster: "Basisrooster", sjabloon: "Sjabloon" },
  weeks: { all: "elke week", even: "even weken", odd: "oneven weken" },
  list: {
    label: "Bewaarde sjablonen",
    none: "Er is nog geen basisrooster of sjabloon. Maak er een van de week die open staat.",
    noneInEmptyWeek:
      "Er is nog geen basisrooster of sjabloon, en deze week is leeg. Ga naar een week die klopt, en maak er daar een van.",
    contents: (shifts: number, merges: number) =>
      [
        count(shifts, "dienst", "diensten"),
        ...(merges === 0 ? [] : [count(merges, "samenvoeging", "samenvoegingen")]),
      ].join(", "),
    valid: (from: string | null, to: string | null) =>
      from === null && to === null
        ? "altijd geldig"
        : [...(from === null ? [] : [`vanaf ${from}`]), ...(to === null ? [] : [`t/m ${to}`])].join(" "),
    apply: "Toepassen…",
    edit: "Bewerken…",
    remove: "Verwijderen",
    applyLabel: (name: string) => `${name} toepassen`,
    editLabel: (name: string) => `${name} bewerken`,
    removeLabel: (name: string) => `${name} verwijderen`,
    make: "Nieuw sjabloon…",
    makeHint: "Van de week die open staat, van een dag of van de selectie.",
  },
  form: {
    newTitle: "Nieuw sjabloon",
    editTitle: "Sjabloon bewerken",
    name: "Naam",
    kind: "Soort",
    weeks: "Voor",
    anchor: "Om en om vanaf de week van",
    anchorHint: "Leeg: de weeknummers tellen.",
    validFrom: "Geldig vanaf",
    validTo: "Geldig t/m",
    openHint: "Leeg: onbeperkt.",
    source: "Wat erin komt",
    sources: {
      week: "De hele week",
      selection: (shifts: number) => `De selectie (${count(shifts, "dienst", "diensten")})`,
      kept: "Zoals het is",
    },
    save: "Bewaren",
    errors: {
      name: "Geef het sjabloon een naam.",
      sameName: "Er is al een sjabloon met deze naam.",
      date: "Vul een datum in, zoals 24-11-2026.",
      order: "De einddatum ligt voor de begindatum.",
      empty: "Hier is niets gepland om te bewaren.",
    },
  },
  apply: {
    title: (name: string) => `${name} toepassen`,
    from: "Van week",
    to: "Tot en met week",
    mode: "Hoe",
    modes: { fill: "Aanvullen", replace: "Vervangen" },
    modeHints: {
      fill: "Wat er staat, blijft. Alleen wie die dag niets heeft, krijgt er een dienst bij.",
      replace: "Wat er op die dagen staat, maakt plaats. Wat gelijk is, blijft staan.",
    },
    confirm: (weeks: number) => `Toepassen op ${count(weeks, "week", "weken")}`,
    nothing: "Er verandert niets",
    chooseWeek: "Kies hierboven de week of de weken die u wilt vullen.",
    elsewhere: (weeks: readonly string[]) =>
      `Gevuld: week ${list.format(weeks)}. Ongedaan maken kan in ${weeks.length === 1 ? "die week" : "elke week"} zelf.`,
  },
  copyWeek: {
    title: (week: string) => `Week kopiëren naar ${week}`,
    source: "Welke week",
    confirm: "Week kopiëren",
    none: "Er is geen andere week met een rooster.",
  },
  copyDay: {
    title: "Dag kopiëren",
    source: "Welke dag",
    targets: "Naar",
    confirm: "Dag kopiëren",
    noTarget: "Kies minstens één dag.",
  },
  preview: {
    label: "Wat er verandert",
    busy: (done: number, total: number) => `Berekenen: ${done} van ${count(total, "week", "weken")}`,
    counts: (added: number, removed: number, changed: number, kept: number) =>
      [
        ...(added > 0 ? [`${added} erbij`] : []),
        ...(removed > 0 ? [`${removed} vervallen`] : []),
        ...(changed > 0 ? [`${changed} gewijzigd`] : []),
        ...(kept > 0 ? [`${kept} blijven`] : []),
      ].join(", "),
    overtredingen: (before: number, after: number) =>
      before === after
        ? `${count(after, "overtreding", "overtredingen")}, net als nu`
        : `overtredingen ${before} → ${after}`,
    same: "er verandert niets",
    details: (differences: number) => `${count(differences, "verschil", "verschillen")} tonen`,
    openPlaces: (places: number) => `${count(places, "open plaats", "open plaatsen")} daarna`,
    parity: { even: "Geldt alleen in even weken.", odd: "Geldt alleen in oneven weken." },
    notValid: "Het sjabloon is in deze week niet geldig.",
    partlyValid: (days: string) => `Alleen geldig op ${days}.`,
    published: "Gepubliceerd: wat hier verandert, wordt gemarkeerd.",
    closedDays: (days: string) => `Afgesloten en dus ongewijzigd: ${days}.`,
    holidays: (days: readonly string[]) => `Feestdag, nog niet als sluiting vastgelegd: ${list.format(days)}.`,
    failed: "De weken konden niet worden gelezen.",
  },
  unavailable: {
    nothingPlanned: "Er is deze week niets om te kopiëren.",
  },
};
