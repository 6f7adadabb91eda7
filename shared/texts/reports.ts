import type { Pilot } from "../exchange/records.ts";
import type { ReportRefusalCode } from "../reports/reportRefusal.ts";

/** What two copies are told apart by. */
const versionOf = (mark: string) => `versie ${mark}`;

/** Words of the reports on paper. */
export const reportTexts = {
  weekRosterTitle: (subject: string, week: number, year: string) => `Weekrooster ${subject}, week ${week} van ${year}`,
  /** A period of whole weeks. */
  weekOfYear: (week: number, year: string) => `week ${week} van ${year}`,
  weeksOfYear: (from: number, to: number, year: string) => `week ${from} tot en met ${to} van ${year}`,
  weeks: (from: string, to: string) => `${from} tot en met ${to}`,
  weekLine: (week: number, dates: string) => `week ${week} · ${dates}`,
  groupHeading: (name: string, care: string) => `${name} (${care})`,

  status: {
    draft: "Concept",
    published: "Gepubliceerd",
    publishedOn: (date: string) => `Gepubliceerd op ${date}`,
    actual: (days: string) => `gerealiseerd: ${days}`,
  },
  version: (status: string, mark: string) => `${status} · ${versionOf(mark)}`,
  mark: versionOf,
  printedOn: (date: string) => `afgedrukt op ${date}`,
  page: "blz.",
  pageOf: "van",

  overview: "Overzicht",
  totals: "Totalen van de bezetting",
  total: {
    overtredingen: "Overtredingen",
    aandachtspunten: "Aandachtspunten",
    info: "Meldingen",
    required: "Nodig (uren)",
    counted: "Ingezet en meetellend (uren)",
    short: "Tekort (uren)",
    leans: "Leunt op een pilot (uren)",
  },
  totalsLine: (overtredingen: number, aandachtspunten: number) =>
    `bezetting, regulier: ${counted(overtredingen, "overtreding", "overtredingen")}, ${counted(aandachtspunten, "aandachtspunt", "aandachtspunten")}`,

  /** What a sheet with two verdicts is read under beside the regular rules. */
  scenario: {
    agreed: "Twee oordelen: regulier, en zoals afgesproken met de gemeente. De afspraak verandert de wet niet.",
    supposition: (name: string, unmet: readonly Pilot[]) =>
      [
        `Veronderstelling: ${name}. Zo zou de week staan als dit was afgesproken; het reguliere oordeel gaat voor.`,
        ...(unmet.length === 0 ? [] : [`Aan de voorwaarden van pilot ${unmet.join(" en ")} is niet voldaan.`]),
      ].join(" "),
    line: (name: string, overtredingen: number) => `${name}: ${counted(overtredingen, "overtreding", "overtredingen")}`,
    verdict: (name: string, verdict: string) => `${name}: ${verdict}`,
  },

  columns: {
    group: "Groep",
    person: "Medewerker",
    day: "Dag",
    time: "Tijd",
    kind: "Soort",
    subject: "Betreft",
    finding: "Bevinding",
    article: "Artikel",
  },
  rows: { occupancy: "Bezetting", verdict: "Oordeel", merges: "Samenvoegen" },
  occupancyNote: "ingezet/nodig",
  occupancyNoteCentre: "ingezet/nodig, kindercentrum",
  mostChildren: (children: number) =>
    children === 0 ? "geen kinderen" : `tot ${counted(children, "kind", "kinderen")}`,
  otherWork: "Buiten de groep",
  findings: "Bevindingen",
  noFindings: "Geen bevindingen.",
  notEvaluated: "Niet beoordeeld",
  merged: {
    here: (times: string, others: string) => `${times} met ${others}, hier`,
    elsewhere: (times: string, room: string, others: string) =>
      others === "" ? `${times} bij ${room}` : `${times} met ${others}, bij ${room}`,
    unknown: (times: string, others: string) => `${times} met ${others}`,
  },

  verdict: {
    empty: "geen kinderen",
    inOrder: "in orde",
    deviation: (minutes: number) => `binnen drie-uursregeling, ${minutes} min`,
    short: (times: string) => (times === "" ? "overtreding" : `overtreding ${times}`),
    notEvaluated: (times: string) => `niet beoordeeld ${times}`,
    covered: (words: string, times: string) => `${words} ${times}`,
    all: (parts: readonly string[]) => parts.join("; "),
  },

  absent: "afwezig",
  absentAt: (times: string) => `afwezig ${times}`,
  breakAt: (times: string) => `pauze ${times}`,
  breakOnGroup: (times: string) => `pauze op de groep ${times}`,
  partAt: (times: string, place: string) => `${times} ${place}`,
  supernumerary: "boventallig",
  noPeople: "Niemand ingeroosterd.",

  severity: { overtreding: "overtreding", aandachtspunt: "aandachtspunt", info: "melding", covered: "regulier tekort" },

  legend: "Legenda",
  legendVerdict: {
    inOrder: "in orde",
    deviation: "binnen drie-uursregeling",
    short: "overtreding",
    notEvaluated: "niet beoordeeld",
    covered: "regulier tekort, binnen een pilotafspraak (onderste streep)",
  },
  legendMarks: { break: "pauze", elsewhere: "elders of ander werk", children: "aantal kinderen" },
  /** Cells that are other than on the last print of the sheet. */
  changes: {
    since: (date: string, version: string) =>
      `Gewijzigd sinds de afdruk van ${date} (${version}): met een balk ervoor.`,
    none: (date: string, version: string) => `Niets gewijzigd sinds de afdruk van ${date} (${version}).`,
    gone: (cells: number) => `${counted(cells, "dag", "dagen")} van wie er niet meer op staat.`,
    mark: "gewijzigd",
  },

  /** Why a report cannot be made. */
  refusals: {
    unknownGroup: (id: string) => `Groep ${id} staat niet in de gegevens.`,
    unknownPerson: (id: string) => `Medewerker ${id} staat niet in de gegevens.`,
    unknownScenario: (key: string) => `Scenario ${key} staat niet in de gegevens, of past niet meer op de week.`,
    noShifts: (weeks: string) => `In ${weeks} heeft niemand een dienst.`,
    noTekortplan: (date: string) => `Op ${date} geldt geen tekortplan. Leg het vast bij de locatie.`,
  } satisfies Record<ReportRefusalCode, (subject: string) => string>,

  commandLine: {
    kindMissing: (kinds: readonly string[]) => `--kind ontbreekt. Kies ${kinds.join(", ")}.`,
    kindUnknown: (kind: string, kinds: readonly string[]) => `--kind: ${kind} is geen soort. Kies ${kinds.join(", ")}.`,
    weekMissing: "--week ontbreekt; noem een week als 2026-W48.",
    untilInvalid: (until: string) => `--until: ${until} is geen week als 2026-W48.`,
    untilBefore: (until: string, week: string) => `--until: ${until} ligt voor ${week}.`,
    periodTooLong: (weeks: number) => `--until: ten hoogste ${weeks} weken in één bestand.`,
    groupUnknown: (id: string, known: readonly string[]) =>
      `--group: ${id} staat niet in het document. Groepen: ${known.join(", ")}.`,
    notForKind: (option: string, kind: string) => `--${option} hoort niet bij --kind ${kind}.`,
    sizeUnknown: (size: string) => `--size: ${size} is geen formaat. Kies A4 of A3.`,
    formatUnknown: (format: string) => `--format: ${format} is geen vorm. Kies pdf of json.`,
    sinceUnreadable: (file: string) =>
      `--since: ${file} is geen rooster dat met --format json is gemaakt, of kan niet worden gelezen.`,
    sinceOtherWeek: (file: string, week: string) => `--since: ${file} is van een andere week (${week}).`,
    outMissing: "--out ontbreekt; noem het bestand dat geschreven moet worden.",
    outFolderMissing: (folder: string) => `--out: de map ${folder} bestaat niet.`,
    outNotWritable: (file: string) => `--out: ${file} kan niet worden geschreven. Mag u daar schrijven?`,
    printingFailed: (reason: string) => `Het afdrukken is niet gelukt: ${reason}`,
    noReason: "Electron stopte zonder uitleg.",
  },
  printErrors: {
    timeout: "De pagina om af te drukken kwam niet op tijd klaar. Probeer het opnieuw.",
    cancelled: "Het afdrukken is gestopt.",
    processGone: "Het afdrukken is onverwacht gestopt. Probeer het opnieuw.",
  },
  roleName: (letters: string, role: string) => `${letters} ${role}`,
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
