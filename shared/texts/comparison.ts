import type { MeasureKind, MeasureSection } from "../comparison/measureRows.ts";
import type { PilotParameters } from "../pilots/agreements.ts";

const number = (value: number, digits: number) =>
  new Intl.NumberFormat("nl-NL", { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);

/** 450 minutes as "7 u 30". */
function hours(minutes: number): string {
  const whole = Math.floor(Math.abs(minutes) / 60);
  const rest = String(Math.round(Math.abs(minutes) % 60)).padStart(2, "0");
  return `${minutes < 0 ? "−" : ""}${number(whole, 0)} u ${rest}`;
}

/** Words of the comparison of scenarios, on the screen, on paper and on the command line. */
export const comparisonTexts = {
  week: (week: string) => `Week ${week}`,
  sections: {
    rules: "Veilig en volgens de regels",
    staffing: "Inzet",
    cost: "Kosten en begeleiding",
  } satisfies Record<MeasureSection, string>,
  measures: {
    overtredingen: "Overtredingen",
    aandachtspunten: "Aandachtspunten",
    shortMinutes: "Tekort (persoonsuren)",
    "pilotMinutes.any": "Leunt op een pilot",
    "pilotMinutes.I": "waarvan pilot I",
    "pilotMinutes.II": "waarvan pilot II",
    "pilotMinutes.III": "waarvan pilot III",
    vasteGezichtenCoverage: "Kind-dagen met vast gezicht",
    facesPerBaby: "Gezichten per baby",
    "deviationMinutes.used": "Drie-uursregeling gebruikt",
    "deviationMinutes.left": "Drie-uursregeling over",
    requiredMinutes: "Nodig",
    countedMinutes: "Ingezet, meetellend",
    surplusMinutes: "Boven de norm",
    freedMinutes: "Vrijgespeeld t.o.v. regulier",
    freedFte: "Vrijgespeeld in fte",
    groepshulpMinutes: "Groepshulp op de groep",
    bridgedMinutes: "waarvan overbruggend",
    replacingMinutes: "waarvan vervangend",
    cost: "Loonkosten",
    guidanceHours: "Begeleiding die dat vraagt",
    guidanceCost: "Kosten van begeleiding",
  },
  kinds: {
    count: (value: number) => number(value, 0),
    minutes: hours,
    share: (value: number) => `${number(value * 100, 1)} %`,
    number: (value: number) => number(value, 1),
    euros: (value: number) => `€ ${number(value, 0)}`,
    hours: (value: number) => `${number(value, 1)} u`,
    fte: (value: number) => `${number(value, 2)} fte`,
  } satisfies Record<MeasureKind, (value: number) => string>,
  /** Need and counted staff through a day, in words. */
  curve: {
    nobody: "Geen kinderen.",
    sentence: (most: number, at: string, counted: number, short: string | null) =>
      `Hoogstens ${most} nodig (${at}), hoogstens ${counted} ingezet; ${
        short === null ? "steeds genoeg op de locatie als geheel" : `${short} minder ingezet dan nodig`
      }.`,
  },
  /** What varies within a pilot, as it is called. */
  parameters: {
    variant: "leeftijd babygroep",
    maxSubstitutions: "vervangingen per groep",
    maxBridgeMinutes: "langste overbrugging",
    maxMinutesPerPersonDay: "per persoon per dag",
    maxMinutesPerUnitDay: "per groep per dag",
  } satisfies Record<keyof PilotParameters, string>,
  parameter: (name: string, value: string) => `${name} ${value}`,
  parameterMinutes: (minutes: number) => `${minutes} min`,
  noLimit: "geen grens",
  years: (variant: string) => `${variant} jaar`.replace("-", "–"),
  terms: (pilot: string, groups: string, parameters: string) =>
    `Pilot ${pilot}: ${groups}${parameters === "" ? "" : `; ${parameters}`}.`,
  /** Under the name of a scenario of one's own. */
  ownUnder: (scenario: string, hasCopy: boolean) => (hasCopy ? `${scenario}, eigen kopie van de week` : scenario),
  noPilots: "Geen pilots: de gewone regels.",
  allMet: "voldaan",
  missingPilot: (pilot: string, missing: string) => `Pilot ${pilot}: ${missing}.`,
  consents: (count: number) => (count === 1 ? "1 toestemming" : `${count} toestemmingen`),
  termsMissing: (count: number) => (count === 1 ? "1 voorwaarde" : `${count} voorwaarden`),
  unmet: (scenario: string, pilot: string, missing: string) =>
    `${scenario}: pilot ${pilot} is niet voldaan, ${missing}.`,
};
