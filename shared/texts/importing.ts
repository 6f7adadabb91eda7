/** Tables that come in and go out: their headings, what is said of rows and columns, and what was imported. */
export const importingTexts = {
  /** Names of the tables, also of the files and sheets that hold them. */
  tables: {
    children: "Kinderen",
    attendance: "Opvangdagen",
    staff: "Medewerkers",
    availability: "Beschikbaarheid",
    shifts: "Diensten",
  },

  /** Headings of templates and exports. */
  headings: {
    childId: "Kindnummer",
    child: "Kind",
    firstName: "Voornaam",
    prefix: "Tussenvoegsel",
    lastName: "Achternaam",
    birthDate: "Geboortedatum",
    group: "Groep",
    faces: "Vaste gezichten",
    mentor: "Mentor",
    school: "School",
    variableDays: "Wisselende dagen",
    days: "Dagen",
    from: "Van",
    to: "Tot",
    weeks: "Weken",
    anchor: "Even en oneven vanaf",
    when: "Periode",
    validFrom: "Vanaf datum",
    validTo: "Tot en met datum",
    staffId: "Medewerkernummer",
    staff: "Medewerker",
    role: "Functie",
    contract: "Contracturen per week",
    employedFrom: "In dienst",
    employedTo: "Uit dienst",
    phone: "Telefoon",
    homeGroups: "Vaste groepen",
    cost: "Uurkosten",
    shiftId: "Dienstnummer",
    date: "Datum",
    activity: "Activiteit",
    formatief: "Formatief",
    breaks: "Pauzes",
  },

  /** The heading for a column of one weekday, with its times in the cells. */
  dayTimes: (weekday: string) => `Tijden op ${weekday}`,

  /** Certificates, a column a kind. */
  certificates: {
    since: (name: string) => `${name} afgegeven op`,
    until: (name: string) => `${name} geldig tot en met`,
    sinceHeadings: (name: string) => [
      `${name} vanaf`,
      `${name} afgegeven`,
      `${name} datum`,
      `Datum ${name}`,
      `${name} behaald op`,
    ],
    untilHeadings: (name: string) => [
      `${name} geldig tot`,
      `${name} geldig t/m`,
      `${name} tot`,
      `${name} t/m`,
      `${name} verloopt op`,
      `${name} vervaldatum`,
      `Vervaldatum ${name}`,
      `Einddatum ${name}`,
    ],
    through: (last: string) => `t/m ${last}`,
    from: (first: string) => `vanaf ${first}`,
    both: (first: string, last: string) => `${first} t/m ${last}`,
  },

  /** Words in cells. */
  words: {
    onGroup: "op de groep",
    everyWeek: "elke week",
    even: "even",
    odd: "oneven",
    always: "het hele jaar",
    school: "schoolweken",
    holiday: "vakantieweken",
    yes: "ja",
    no: "nee",
  },

  /** Why a row is refused. */
  reasons: {
    noDate: "Dit is geen datum. Verwacht een datum als 24-11-2026.",
    impossibleDate: "Deze datum bestaat niet.",
    otherWeekday: (weekday: number) => `Deze datum is een ${weekdays[weekday]}; de dag ervoor klopt niet.`,
    noWeekday: (text: string) => `“${text}” is geen dag. Verwacht dagen als ma/di/do of ma t/m vr.`,
    noTime: "Dit is geen tijd. Verwacht een tijd als 7:30.",
    noDayTimes: "Dit zijn geen tijden. Verwacht tijden als 8:00-18:00, of leeg voor een vrije dag.",
    noBreak: "Een pauze heeft een begin en een eind nodig, als 12:30-13:00.",
    noCertificate: "Verwacht ja, nee, vanaf 1-1-2025, t/m 31-12-2026 of 1-1-2025 t/m 31-12-2026.",
    bsnInName: "In deze naam staat iets dat op een burgerservicenummer lijkt. Dat mag hier niet worden bewaard.",
    noNumber: "Dit is geen getal. Verwacht een getal als 28,5.",
    noHours: "Dit zijn geen uren. Verwacht uren als 28,5 of 28:30.",
    unknownWord: (words: readonly string[]) => `Onbekend woord. Kies uit: ${words.join(", ")}.`,
    unknownGroup: "Deze groep bestaat niet op deze locatie.",
    unknownStaff: "Deze medewerker bestaat niet op deze locatie.",
    unknownSchool: "Deze school bestaat niet op deze locatie.",
    unknownChild: "Dit kind bestaat niet op deze locatie.",
    severalOfName: "Deze naam komt meer dan eens voor. Zet het nummer erbij.",
    severalPeople: "Deze naam past op meer dan een persoon. Zet het nummer erbij.",
    severalChildren: "Deze naam en geboortedatum passen op meer dan een kind. Zet het kindnummer erbij.",
    tooLong: (most: number) => `Hoogstens ${most} tekens.`,
    removedPerson:
      "Wie dit nummer had, is van deze locatie verwijderd en komt niet terug door een import. Gaat het om iemand die opnieuw komt, laat dit nummer dan leeg.",
    missing: (heading: string) => `${heading} ontbreekt.`,
    sameAsRow: (row: number) => `Deze regel gaat over hetzelfde als regel ${row}.`,
    besideRefused: (row: number) =>
      `Regel ${row} van dezelfde persoon is geweigerd; deze regel wordt niet los daarvan ingelezen.`,
    otherWeek: "Een dienst met dit nummer staat in een andere week. Verplaats hem daar.",
    takenId: "Dit nummer hoort al bij een open plaats.",
    closedDay: "Deze dag is afgesloten en wordt niet meer gewijzigd.",
  },

  /** Why a column is not read. */
  columns: {
    bsn: "Een burgerservicenummer mag hier niet worden bewaard en wordt niet ingelezen.",
    needless: "Dit gegeven is voor het rooster niet nodig en wordt niet ingelezen.",
    unknown: "Deze kolom is niet herkend en wordt niet ingelezen.",
  },

  /** What hangs together, as one field of a difference. */
  pattern: "Dagen en tijden",
  /** The subject of the change that stores an import. */
  subject: (table: string, file: string, added: number, changed: number) =>
    `${table} uit ${file} (${added} nieuw, ${changed} gewijzigd)`,
};

const weekdays = ["", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
