/** Words of the reports on paper. */
export const reportTexts = {
  weekRosterTitle: (subject: string, week: number, year: string) => `Weekrooster ${subject}, week ${week} van ${year}`,
  weekLine: (week: number, dates: string) => `week ${week} · ${dates}`,
  groupHeading: (name: string, care: string) => `${name} (${care})`,

  status: {
    draft: "Concept",
    published: "Gepubliceerd",
    publishedOn: (date: string) => `Gepubliceerd op ${date}`,
  },
  version: (status: string, mark: string) => `${status} · versie ${mark}`,
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
  },
  totalsLine: (overtredingen: number, aandachtspunten: number) =>
    `bezetting: ${counted(overtredingen, "overtreding", "overtredingen")}, ${counted(aandachtspunten, "aandachtspunt", "aandachtspunten")}`,

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
    notEvaluated: (times: string) => (times === "" ? "niet beoordeeld" : `niet beoordeeld ${times}`),
    partly: (verdict: string, rest: string) => `${verdict}; ${rest}`,
  },

  absent: "afwezig",
  absentAt: (times: string) => `afwezig ${times}`,
  breakAt: (times: string) => `pauze ${times}`,
  breakOnGroup: (times: string) => `pauze op de groep ${times}`,
  partAt: (times: string, place: string) => `${times} ${place}`,
  supernumerary: "boventallig",
  noPeople: "Niemand ingeroosterd.",
  aChild: "een kind",

  severity: { overtreding: "overtreding", aandachtspunt: "aandachtspunt", info: "melding" },

  legend: "Legenda",
  legendVerdict: {
    inOrder: "in orde",
    deviation: "binnen drie-uursregeling",
    short: "overtreding",
    notEvaluated: "niet beoordeeld",
  },
  legendMarks: { break: "pauze", elsewhere: "elders of ander werk", children: "aantal kinderen" },
  commandLine: {
    kindMissing: "--kind ontbreekt. Kies --kind roster.",
    kindLater: (kind: string) => `--kind: ${kind} kan nog niet, dit komt in een latere versie. Nu werkt alleen roster.`,
    kindUnknown: (kind: string) => `--kind: ${kind} is geen soort. Kies roster.`,
    weekMissing: "--week ontbreekt; noem een week als 2026-W48.",
    groupUnknown: (id: string, known: readonly string[]) =>
      `--group: ${id} staat niet in het document. Groepen: ${known.join(", ")}.`,
    outMissing: "--out ontbreekt; noem het bestand dat geschreven moet worden.",
    outFolderMissing: (folder: string) => `--out: de map ${folder} bestaat niet.`,
    outNotWritable: (file: string) => `--out: ${file} kan niet worden geschreven. Mag u daar schrijven?`,
    printingFailed: (reason: string) => `Het afdrukken is niet gelukt: ${reason}`,
    noReason: "Electron stopte zonder uitleg.",
  },
  printErrors: {
    timeout: "De pagina om af te drukken kwam niet op tijd klaar. Probeer het opnieuw.",
    processGone: "Het afdrukken is onverwacht gestopt. Probeer het opnieuw.",
  },
  roleName: (letters: string, role: string) => `${letters} ${role}`,
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
