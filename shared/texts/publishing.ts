/** Publishing a week, what changed since, and how its versions differ: actions, dialogs and announcements. */

/** Labels of the actions, part of `texts.boardActions.labels`. */
export const publishActionLabels = {
  publishWeek: "Week publiceren…",
  showChanges: "Wijzigingen sinds publicatie…",
  compareVersions: "Versies vergelijken…",
};

const count = (number: number, one: string, many: string) => (number === 1 ? `1 ${one}` : `${number} ${many}`);
const changesUnit = (number: number) => (number === 1 ? "wijziging" : "wijzigingen");
const changes = (number: number) => `${number} ${changesUnit(number)}`;
const list = new Intl.ListFormat("nl-NL");

export const publishingTexts = {
  top: {
    publish: "Publiceren…",
    again: "Opnieuw publiceren…",
    locked: "Gepubliceerd",
    lockedHint: "Gepubliceerd. Wijzigen toestaan…",
    changes,
    changesUnit,
    changesHint: (number: number) => `${changes(number)} sinds de publicatie tonen`,
  },
  close: "Sluiten",
  cancel: "Annuleren",
  publish: {
    title: (week: string) => `${week} publiceren`,
    againTitle: (week: string) => `${week} opnieuw publiceren`,
    check: "Controle",
    inOrder: "Geen overtredingen.",
    overtredingen: (number: number) =>
      `${count(number, "overtreding", "overtredingen")}. Publiceren kan; ze blijven zichtbaar in de bevindingen.`,
    ofRule: (rule: string, number: number) => `${rule}: ${number}`,
    short: (hours: string) => `${hours} uur tekort.`,
    openPlaces: (number: number) => `${count(number, "open plaats", "open plaatsen")}.`,
    noShifts: "Er staan nog geen diensten in deze week.",
    notEvaluated: (number: number) => `${count(number, "onderdeel", "onderdelen")} niet beoordeeld.`,
    term: "Roostertermijn",
    termMet: (days: number, required: number, date: string) =>
      `Eerste dienst ${date}: ${days} dagen vooruit. De termijn is ${required} dagen.`,
    termLate: (days: number, required: number, date: string) =>
      `Eerste dienst ${date}: ${days < 1 ? "vandaag of al geweest" : `${count(days, "dag", "dagen")} vooruit`}. De termijn is ${required} dagen, dus dit is te laat.`,
    termOfFirst: (date: string) => `Eerst gepubliceerd op ${date}; die datum telt voor de termijn.`,
    termUnknown: "De termijn is voor deze week niet bekend.",
    lateCause: "Reden van de late publicatie",
    lateCauses: {
      none: "Geen reden die telt",
      ziekte: "Vervanging van een zieke collega",
      "bijzonder-verlof": "Vervanging bij buitengewoon verlof",
    },
    changed: "Gewijzigd sinds de vorige publicatie",
    nothingChanged: "Er is niets gewijzigd sinds de vorige publicatie.",
    noVersion: "Van de eerdere publicatie is geen versie bewaard om mee te vergelijken.",
    confirm: "Publiceren",
    frozen: "Het rooster wordt als versie bewaard. Wat daarna wijzigt, wordt gemarkeerd.",
  },
  edit: {
    title: (week: string) => `${week} is gepubliceerd`,
    text: (date: string | null) =>
      `${date === null ? "Dit rooster is bekendgemaakt." : `Dit rooster is op ${date} bekendgemaakt.`} Wijzigen kan; elke wijziging wordt gemarkeerd, tot er opnieuw wordt gepubliceerd.`,
    once: "Dit wordt voor deze week één keer gevraagd.",
    confirm: "Wijzigen toestaan",
    allowed: (week: string) => `${week} kan worden gewijzigd; wijzigingen worden gemarkeerd.`,
  },
  changed: {
    title: (week: string) => `${week}: gewijzigd sinds de publicatie`,
    since: (version: string) => `Vergeleken met ${version.toLowerCase()}.`,
    none: "Er is niets gewijzigd sinds de publicatie.",
    noVersion: "Er is nog geen gepubliceerde versie om mee te vergelijken.",
    /** Spoken after a shift that is not as it was published. */
    mark: { added: "nieuw sinds publicatie", changed: "gewijzigd sinds publicatie" },
    compare: "Versies vergelijken…",
  },
  versions: {
    title: (week: string) => `Versies van ${week.toLowerCase()} vergelijken`,
    from: "Van",
    to: "Naar",
    now: "Het rooster nu",
    version: (number: number, date: string) => `Versie ${number}, ${date}`,
    same: "Deze twee zijn gelijk.",
    none: "Van deze week is nog geen versie bewaard. Bij publiceren wordt er een gemaakt.",
    summary: (number: number) => `${count(number, "verschil", "verschillen")}`,
  },
  difference: {
    kinds: { added: "Erbij", removed: "Vervallen", changed: "Gewijzigd" },
    open: "open plaats",
    noGroup: "zonder groep",
    merge: (groups: readonly string[]) => `Samenvoeging ${list.format(groups)}`,
    /** What differs, as "tijd 7:30–17:00 → 8:00–17:00". */
    field: (name: string, before: string, after: string) => `${name} ${before} → ${after}`,
    fields: {
      staffId: "wie",
      date: "dag",
      times: "tijd",
      groupId: "groep",
      activity: "activiteit",
      formatief: "rol",
      breaks: "pauze",
      blocks: "onderdelen",
      room: "ruimte",
    },
    formatief: "formatief",
    boventallig: "boventallig",
    byRole: "volgens functie",
    none: "geen",
    otherwise: "andere gegevens",
    labels: { list: "Verschillen" },
  },
  unavailable: {
    isPublished: "Deze week is gepubliceerd en sindsdien niet gewijzigd.",
    noVersions: "Van deze week is nog geen versie bewaard.",
  },
};
