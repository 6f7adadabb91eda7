import type { OutputKind } from "../contract/reports.ts";

/** The screen "Rapporten": what can be printed, saved as a table or put in a calendar, and what was recorded of deviations. */
export const reportsScreenTexts = {
  title: "Rapporten",
  parts: { label: "Onderdeel van Rapporten", reports: "Afdrukken en opslaan", deviations: "Afwijkingen" },
  intros: {
    reports: "Wat u ophangt, meegeeft of laat zien. Afwezigheid staat er alleen als “afwezig”.",
    deviations: "Wat bij bevindingen is vastgelegd. De bevinding zelf blijft staan: de inspecteur beslist.",
  },

  kinds: {
    label: "Soort",
    paper: "Op papier (PDF)",
    tables: "Als tabel of agenda",
    names: {
      roster: "Weekrooster",
      person: "Rooster per medewerker",
      dossier: "Dossier voor de inspecteur",
      compare: "Vergelijking van scenario's",
      tekortplan: "Tekortplan",
      notice: "Brief over de drie-uursregeling",
      week: "Rooster van een week",
      hours: "Uren per medewerker en functie",
      calendars: "Agenda per medewerker",
    } satisfies Record<OutputKind, string>,
    about: {
      roster:
        "Voor aan de muur: een blad per groep, met patronen naast kleuren. Wat sinds de vorige afdruk veranderde, is gemerkt.",
      person: "De eigen diensten, op een blad per medewerker en week.",
      dossier: "Elk moment met kinderen, norm, berekening en inzet, en waar het oordeel op steunt.",
      compare: "De week onder de regels en onder elke verzameling pilots, naast elkaar.",
      tekortplan: "De versie die dan geldt, met de stappen op volgorde.",
      notice: "Wanneer van de bezetting wordt afgeweken, voor de ouders.",
      week: "Een rij per medewerker en een kolom per dag, met open plaatsen en zonder afwezigheid.",
      hours:
        "Contract, gepland en verschil, en wat daarvan formatief, boventallig en buiten de groep is; met een som per functie.",
      calendars: "De diensten als agendabestand (ICS). Een later bestand vervangt de afspraken van een eerder.",
    } satisfies Record<OutputKind, string>,
  },

  choices: {
    label: "Keuzes",
    week: "Week",
    weekFrom: (week: string, monday: string) => `${week}, vanaf ${monday}`,
    from: "Van week",
    until: "Tot en met week",
    date: (day: string) => `Zoals het geldt op ${day}.`,
    group: "Groep",
    allGroups: "Hele locatie",
    groups: "Groepen",
    person: "Medewerker",
    everyone: "Alle medewerkers",
    called: "Mensen noemen met",
    calledBy: { names: "Namen", initials: "Initialen" },
    size: "Papier",
    agreed: "Ook het oordeel met de pilotafspraken",
    personal: "Er staan namen in. Deel het alleen met wie het mag zien.",
  },

  actions: {
    savePdf: "Opslaan als PDF…",
    saveCsv: "Opslaan als CSV…",
    saveXlsx: "Opslaan als Excel…",
    saveCalendar: "Agenda opslaan…",
    saveCalendars: "Agenda's in een map opslaan…",
    busy: "Bezig met opslaan",
    saved: (file: string) => `Opgeslagen als ${file}.`,
    showSaved: "Map openen",
  },

  preview: {
    title: "Voorbeeld",
    making: (seconds: number) => `De bladen worden gemaakt (${seconds} s)`,
    stop: "Stoppen",
    stopped: "Gestopt: er is geen voorbeeld.",
    again: "Voorbeeld maken",
    page: (page: number, pages: number) => `Blad ${page} van ${pages}`,
    picture: (page: number) => `Beeld van blad ${page}; de knop “Tekst van dit blad” geeft de tekst`,
    previous: "Vorig blad",
    next: "Volgend blad",
    zoom: { label: "Grootte van het voorbeeld", width: "Breedte", page: "Heel blad" },
    text: "Tekst van dit blad",
    keys: "PageUp en PageDown gaan naar een ander blad.",
    unreadable: "Het voorbeeld kan niet worden getoond. Opslaan kan wel.",
  },

  deviations: {
    table: "Vastgelegde afwijkingen",
    none: "Er is nog niets vastgelegd. Dat doet u bij een bevinding, met “Afwijking vastleggen…”.",
    columns: {
      date: "Datum",
      subject: "Betreft",
      rule: "Regel",
      reason: "Reden",
      effort: "Gedaan om het te voorkomen",
      measure: "Maatregel",
      decidedBy: "Besloten door",
      inspection: "Inspectie",
    },
    unknown: "onbekend",
    inspected: (date: string, isNoted: boolean) => `${date}, ${isNoted ? "genoteerd" : "niet genoteerd"}`,
    notInspected: "–",
    keys: "Pijltjes lopen door de tabel. Enter opent een afwijking om te bewerken of in te trekken.",
    toList: (count: number) => `Vastgelegde afwijkingen (${count})`,
    stands: "De bevinding bestaat nu.",
    gone: "De bevinding bestaat niet (meer) in de week zoals die nu is.",
    elsewhere: (week: string) => `De bevinding is van ${week}; open die week om haar te zien.`,
    toWeek: "Naar die week",
    toFinding: "Naar de bevinding",
  },

  dialogs: {
    saveTable: "Tabel opslaan",
    saveCalendar: "Agenda opslaan",
    chooseFolder: "Map kiezen voor de agenda's",
    calendarFiles: "Agendabestanden",
  },
  fileNames: {
    table: (sheet: string, week: string, location: string) => `${sheet} ${week} ${location}`,
    calendar: (person: string) => `Rooster ${person}`,
    calendars: (location: string, date: string) => `Agenda's ${location} vanaf ${date}`,
  },
};
