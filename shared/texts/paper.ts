import type { CareKind } from "../exchange/records.ts";

/** Words of the sheets that are handed out: the roster of a person, the tekortplan, and the notice for parents. */
export const paperTexts = {
  menu: {
    heading: "Ook van deze week",
    person: "Rooster per medewerker",
    dossier: "Dossier voor de inspecteur",
    tekortplan: "Tekortplan",
    notice: "Brief over de drie-uursregeling",
    stop: "Stoppen met deze PDF",
    more: "Kiezen en vooraf bekijken…",
  },
  person: {
    title: (subject: string, period: string) => `Rooster ${subject}, ${period}`,
    everyone: (location: string) => `per medewerker ${location}`,
    weekHeading: (week: number, dates: string) => `Week ${week} · ${dates}`,
    columns: { day: "Dag", time: "Tijd", bar: "Over de dag", where: "Waar", breaks: "Pauze", net: "Uren" },
    free: "vrij",
    total: "Totaal van de week",
    balance: (planned: string, contract: string, difference: string) =>
      `${planned} van ${contract} contracturen (${difference})`,
    noContract: "contracturen niet vastgelegd",
    hoursNote: "Uren zijn die van het rooster, zonder pauzes waarin de groep wordt verlaten.",
    supernumerary: (place: string) => `${place}, boventallig`,
  },
  tekortplan: {
    title: (location: string) => `Tekortplan ${location}`,
    intro:
      "Wat wij doen als er te weinig mensen zijn, in deze volgorde. Een volgende stap komt pas als de vorige niet genoeg is.",
    version: (version: string) => `versie ${version}`,
    versionMark: (version: string, mark: string) => `versie ${version} · kenmerk ${mark}`,
    validity: (from: string, to: string | null) =>
      to === null ? `geldt vanaf ${from}` : `geldt van ${from} tot en met ${to}`,
    columns: { step: "Stap", action: "Wat wij doen", decidedBy: "Wie beslist", effect: "Wat dat betekent" },
    steps: "De stappen",
    staff: "Besproken met de medewerkers of de ondernemingsraad",
    parents: "Besproken met de oudercommissie",
    on: (date: string) => `op ${date}`,
    notRecorded: "niet vastgelegd",
    noSteps: "In deze versie staan geen stappen.",
  },
  notice: {
    title: (location: string) => `De drie-uursregeling bij ${location}`,
    salutation: "Beste ouders,",
    intro:
      "De wet zegt hoeveel beroepskrachten er op een groep moeten zijn. Op sommige momenten van de dag mogen het er minder zijn: dat heet de drie-uursregeling. Hieronder staat wanneer wij daar gebruik van kunnen maken, en wanneer niet.",
    allowed: "Wat de wet toestaat",
    fullDay: (limit: string, offered: string, care: string) =>
      `Voor de ${care}: ten hoogste ${limit} per dag, op dagen met ten minste ${offered} opvang achter elkaar, en nooit met minder dan de helft van de beroepskrachten die nodig zijn.`,
    bsoSchoolDay: (limit: string) =>
      `Voor de bso op een schooldag: ten hoogste ${limit}, en nooit met minder dan de helft van de beroepskrachten die nodig zijn.`,
    alone:
      "Is er door de afwijking maar één beroepskracht in het gebouw, dan is er altijd een tweede volwassene aanwezig.",
    unknownLaw: "Wat de wet op deze dag toestaat, is in dit programma niet bekend.",
    when: "Wanneer wij kunnen afwijken",
    exactTimes: "Dit zijn de tijden die in ons beleidsplan staan.",
    frames: "Dit zijn de tijden uit ons beleidsplan waarbinnen er minder beroepskrachten kunnen zijn.",
    table: "Tijden per groep en dag",
    group: "Groep",
    never: "Op deze groep wijken wij niet af.",
    notRecorded: "nog niet vastgelegd",
    dayWithout: "niet",
    otherTimes: "Op alle andere tijden wijken wij niet af.",
    incomplete: (groups: string) =>
      `Nog niet af: voor ${groups} zijn geen tijden vastgelegd. Leg ze vast voordat deze brief naar ouders gaat.`,
    closing: "Heeft u vragen, dan kunt u terecht bij de locatiemanager of de oudercommissie.",
    greeting: "Met vriendelijke groet,",
    date: (date: string) => `geldt op ${date}`,
    duration: (minutes: number) => (minutes % 60 === 0 ? `${minutes / 60} uur` : `${minutes} minuten`),
    care: {
      dagopvang: "dagopvang",
      bso: "bso op een vrije dag",
      combinatie: "combinatiegroepen",
    } satisfies Record<CareKind, string>,
  },
};
