import type { MeasureKind, MeasureSection } from "../comparison/measureRows.ts";

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
  unmet: (scenario: string, pilot: string, missing: string) =>
    `${scenario}: pilot ${pilot} is niet voldaan, ${missing}.`,
};
