import type {
  AbsentReason,
  NoDeviationStep,
  NotCountedReason,
  NotEvaluatedReason,
  RuleId,
  Severity,
} from "../checking/finding.ts";
import type { CareKind, Role } from "../exchange/records.ts";
import { domainTexts } from "./domain.ts";
import { childrenWords, stop } from "./facts/factText.ts";

const persons = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const staffWord = (count: number) => persons(count, "beroepskracht", "beroepskrachten");
const decimal = (value: number) => value.toFixed(2).replace(".", ",");

/** The names of rules and the sentences of findings, their calculation included. */
export const findingTexts = {
  rules: {
    bkr: "Beroepskracht-kindratio",
    "bkr-groepsgrootte": "Groepsgrootte",
    "drie-uursregeling": "Drie-uursregeling",
    "drie-uursregeling-kaders": "Kaders van de drie-uursregeling",
    "alleen-afwijking": "Alleen door de afwijking",
    achterwacht: "Achterwacht",
    vierogen: "Vierogenprincipe",
    "ongekwalificeerd-alleen": "Ongekwalificeerd alleen",
    "bio-alleen": "BIO alleen",
    "niet-meetellend": "Telt niet mee",
    leeftijd: "Leeftijd",
    toezicht: "Toezicht op de basisgroep",
    "vaste-gezichten-aantal": "Aantal vaste gezichten",
    "vaste-gezichten-aanwezig": "Vast gezicht aanwezig",
    "vaste-gezichten-bevoegd": "Vast gezicht bevoegd",
    stamgroep: "Stamgroep",
    mentor: "Mentor",
    "bio-aandeel": "Aandeel in opleiding",
    "bio-formatief": "Formatieve inzet BIO",
    "ve-bezetting": "Bezetting VE-groep",
    "kinder-ehbo": "Kinder-EHBO",
    taaleis: "Taaleis",
    babyscholing: "Babyscholing",
    registratie: "VOG en registratie",
    "dubbele-dienst": "Dubbele dienst",
    beschikbaarheid: "Beschikbaarheid",
    dienstverband: "Dienstverband",
    rusttijd: "Rusttijd",
    pauze: "Pauze",
    arbeidsduur: "Arbeidsduur",
    jeugd: "Jeugdigen",
    contracturen: "Contracturen",
    roostertermijn: "Roostertermijn",
    coachuren: "Coachuren",
    "niet-groepsgebonden": "Niet-groepsgebonden uren",
    taakverdeling: "Taakverdeling",
    "pilot-dekking": "Binnen pilotafspraak",
    "pilot-voorwaarden": "Voorwaarden van de pilot",
  } satisfies Record<RuleId, string>,
  severities: { overtreding: "Overtreding", aandachtspunt: "Aandachtspunt", info: "Info" } satisfies Record<
    Severity,
    string
  >,
  sentences: {
    bkr: (required: number, measured: number) => `${staffWord(required)} nodig, ${measured} ingezet.`,
    deviationWithin: (used: number, limit: number) => `Drie-uursregeling: ${used} van ${limit} minuten gebruikt.`,
    deviationOver: (used: number, limit: number) =>
      `Drie-uursregeling overschreden: ${used} minuten, toegestaan is ${limit}.`,
  },
  steps: {
    children: (count: number, classes: string) =>
      classes === "" ? childrenWords(count) : `${childrenWords(count)}: ${classes}`,
    moment: (from: string, to: string, children: string) => `${from}–${to} · ${children}.`,
    table: (ages: string, children: number, staff: number) =>
      `Tabel 1 (${ages}, ${childrenWords(children)}) → ${staff}.`,
    rekenregel1: (formula: string, fraction: string, value: number, staff: number) => {
      const reached = [...new Set([formula, fraction, ...(fraction.includes("/") ? [decimal(value)] : [])])];
      return `Rekenregel 1: Z = ${reached.join(" = ")} → ${staff}.`;
    },
    rekenregel2: (neighbour: string, neighbourStaff: number, staff: number) =>
      `Rekenregel 2: met een kind minder (${neighbour}) zijn er ${neighbourStaff} nodig, dus één erbij → ${staff}.`,
    notCascaded: (neighbour: string, neighbourStaff: number) =>
      `Met een kind minder (${neighbour}) zijn er ${neighbourStaff} nodig, maar pas door rekenregel 2 zelf; die telt hier niet door.`,
    bsoCentre: (formula: string, value: number, staff: number) =>
      `Bso per kindercentrum: ${formula} = ${value.toFixed(3).replace(".", ",")} → ${staff}.`,
    bsoTable: (staff: number) => `Tabel 2 → ${staff}.`,
    estimate: (staff: number) => `Geen rij in de tabel past; voor de telling is ${staff} geschat.`,
    counted: (required: number, names: string) =>
      stop(`Nodig ${required}, ingezet: ${names === "" ? "niemand" : names}`),
    notCounted: (names: string) => stop(`Niet meegeteld: ${names}`),
    deviation: (used: number, limit: number) =>
      `Die dag ${used} minuten onder de norm; de drie-uursregeling laat er ${limit} toe.`,
    pool: (time: string, units: number, children: string, required: number, counted: number) =>
      `${time} · op locatieniveau: ${units} groepen, ${children} → ${required} nodig, ${counted} ingezet.`,
  },
  noDeviation: {
    fewerThanTenHours: "Er wordt die dag geen tien uur aaneengesloten opvang geboden: de drie-uursregeling geldt niet.",
    belowHalf: "Minder dan de helft is ingezet: de drie-uursregeling laat dat niet toe.",
  } satisfies Record<NoDeviationStep["reason"], string>,
  reasons: {
    role: (role: Role) => domainTexts.roles[role],
    roleNotInThisCare: (role: Role) => `${domainTexts.roles[role]}, telt hier niet mee`,
    boventallig: () => "boventallig",
    break: () => "pauze",
    unavailable: () => "afwezig",
    notEmployed: () => "niet in dienst",
    otherShift: () => "andere dienst",
  } satisfies Record<NotCountedReason | AbsentReason, (role: Role) => string>,
  notEvaluated: {
    noParametersForDate: "de regels van deze datum zijn niet bekend",
    openingHoursNotRecorded: "de openingstijden zijn niet vastgelegd",
    deviationWindowsNotRecorded: "de kaders van de drie-uursregeling zijn niet vastgelegd",
    achterwachtNotRecorded: "de achterwacht is niet vastgelegd",
    vasteGezichtenNotRecorded: "de vaste gezichten zijn niet vastgelegd",
    formatiefPercentNotRecorded: "het afgesproken formatieve percentage is niet vastgelegd",
    birthDateNotRecorded: "de geboortedatum is niet vastgelegd",
    employmentStartNotRecorded: "het begin van het dienstverband is niet vastgelegd",
    previousWeekMissing: "het rooster van de week ervoor ontbreekt",
    nextWeekMissing: "het rooster van de week erna ontbreekt",
    yearNotRecorded: "de roosters van het jaar zijn niet volledig",
    publicationNotRecorded: "de datum van bekendmaking is niet vastgelegd",
    contractMinutesNotRecorded: "de contracturen zijn niet vastgelegd",
    coachingNotRecorded: "het aantal kindercentra en fte op 1 januari is niet vastgelegd",
    thirdStepMixedBasisgroepUnknown: "de derde stap van tabel 2 voor gemengde basisgroepen is niet bekend",
  } satisfies Record<NotEvaluatedReason, string>,
  notEvaluatedSentence: (rule: string, where: string, reason: string) =>
    `${rule}${where === "" ? "" : ` (${where})`}: niet beoordeeld, ${reason}.`,
  units: {
    centres: {
      dagopvang: "Dagopvang (kindercentrum)",
      bso: "Bso (kindercentrum)",
      combinatie: "Combinatiegroepen (kindercentrum)",
    } satisfies Record<CareKind, string>,
    building: "Hele gebouw",
    merge: (names: string) => `${names} (samengevoegd)`,
    unnamedChildren: childrenWords,
  },
  allWeek: "hele week",
};
