import type { Activity, CareKind, Role, Task } from "../exchange/records.ts";
import type { BsoCentreRatio, BsoGroupRatio, DagopvangRatio, TableRow } from "../law/bkrParameters.ts";
import type { Achterwacht, DeviationFrame } from "../law/buildingParameters.ts";
import type { FaceNumber, FacePresence, FaceReplacement, FaceRoles } from "../law/faceParameters.ts";
import type {
  BreakDuty,
  CoachHours,
  DailyRest,
  OffGroupHours,
  WeeklyRest,
  WorkingTime,
  YouthWork,
} from "../law/labourParameters.ts";
import type { AgreementTerms, BabyGroupTerms, BridgeLimits, PoolTerms } from "../law/pilotParameters.ts";
import type { BabyTrainingDuty, TrainingDuty } from "../law/recordParameters.ts";
import type { BsoDeviation, CountingRoles, DagopvangDeviation } from "../law/staffingParameters.ts";
import type { Fraction, TraineeShare, VeStaffing } from "../law/traineeParameters.ts";
import { domainTexts } from "./domain.ts";

const yes = () => "Ja";
const fraction = ({ numerator, denominator }: Fraction) => `${numerator}/${denominator}`;
const decimal = (value: number) => String(value).replace(".", ",");
const list = (items: readonly string[]) => new Intl.ListFormat("nl-NL", { type: "conjunction" }).format(items);
const either = (items: readonly string[]) => new Intl.ListFormat("nl-NL", { type: "disjunction" }).format(items);
const roles = (items: readonly Role[]) => list(items.map((role) => domainTexts.roles[role]));
const certificates = (kinds: readonly string[]) => either(kinds.map((kind) => certificateNames[kind] ?? kind));
const adults = (count: number) => (count === 1 ? "1 volwassene" : `${count} volwassenen`);

const certificateNames: Readonly<Record<string, string>> = {
  "kinder-ehbo": "kinder-EHBO",
  "taal-3f": "taal 3F",
  "taal-b2": "taal B2",
  baby: "werken met baby's",
  ve: "voorschoolse educatie",
  vog: "VOG",
  prk: "inschrijving in het personenregister",
};

/** "11 uur", "5½ uur", "45 minuten". */
function span(minutes: number): string {
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (whole === 0) return `${rest} minuten`;
  if (rest === 30) return `${whole}½ uur`;
  return rest === 0 ? `${whole} uur` : `${whole} uur en ${rest} minuten`;
}

/** Completed years, up to and with the oldest. */
function upTo(years: number): string {
  return years === 0 ? "0 jaar" : `0 tot en met ${years} jaar`;
}

function ages({ youngest, oldest }: TableRow): string {
  return `${youngest}–${oldest + 1}`;
}

/** "0–1 jaar: 3, 6, 9, 12", with the limit on babies where a step has one. */
function tableRow(row: TableRow): string {
  const steps = row.steps.map(({ staff, maxChildren, maxBabies }) =>
    maxBabies === null ? `${maxChildren} (${staff})` : `${maxChildren} (${staff}, ≤ ${maxBabies} baby's)`,
  );
  return `${ages(row)} jaar: ${steps.join(", ")}`;
}

function breakSteps({ steps, shortestBreakMinutes }: BreakDuty): string[] {
  return [
    ...steps.map((step) => `Meer dan ${span(step.overMinutes)} werk: ${span(step.breakMinutes)} pauze`),
    `Een pauze telt vanaf ${span(shortestBreakMinutes)}`,
  ];
}

const deviation = ({ limitMinutes, minimumOfferedMinutes }: DagopvangDeviation) =>
  `Hoogstens ${span(limitMinutes)} per dag, bij minstens ${span(minimumOfferedMinutes)} aaneengesloten opvang`;

const training = (duty: TrainingDuty) => [`Voor: ${roles(duty.roles)}`, `Bewijs: ${certificates(duty.certificates)}`];

const activityNames = (items: readonly Activity[]) => list(items.map((activity) => domainTexts.activities[activity]));

const counting = (care: CareKind, items: readonly Role[]) => `Telt mee in ${domainTexts.care[care]}: ${roles(items)}`;

/** What each parameter is called, and a value of it in words: one line, or several. */
export const parameterTexts = {
  dagopvangRatio: {
    title: "Tabel 1 en rekenregel 1, dagopvang",
    value: ({ rows, divisors, olderPart }: DagopvangRatio) => [
      "Hoogste aantal kinderen (bij zoveel beroepskrachten):",
      ...rows.map(tableRow),
      `Rekenregel 1: kinderen gedeeld door ${list(divisors.map(String))}; het deel vanaf 1 jaar nog eens door ${decimal(olderPart.numerator / olderPart.denominator)}`,
    ],
  },
  combinatieMaximum: {
    title: "Grootte van een combinatiegroep",
    value: (most: number) => `Hoogstens ${most} kinderen`,
  },
  bsoRatio: {
    title: "Verhouding in de bso",
    value: (ratio: BsoCentreRatio | BsoGroupRatio) => (ratio.kind === "centre" ? bsoCentre(ratio) : bsoGroups(ratio)),
  },
  countingRoles: {
    title: "Wie meetelt",
    value: ({ dagopvang, bso, never }: CountingRoles) => [
      counting("dagopvang", dagopvang),
      counting("bso", bso),
      `Telt nooit mee: ${roles(never)}`,
    ],
  },
  dagopvangDeviation: { title: "Afwijken in de dagopvang", value: deviation },
  bsoDeviation: {
    title: "Afwijken in de bso",
    value: (value: BsoDeviation) => [
      `Op een schooldag hoogstens ${span(value.schoolDayLimitMinutes)}`,
      `Op een vrije dag: ${deviation(value).toLowerCase()}`,
    ],
  },
  deviationFrame: {
    title: "Wat het beleidsplan vastlegt",
    value: (frame: DeviationFrame) => (frame === "kaders" ? "Kaders: wanneer wel en wanneer niet" : "Precieze tijden"),
  },
  adultsDuringDeviation: {
    title: "Volwassenen tijdens de afwijking",
    value: (count: number) => `Minstens ${adults(count)} in het kindercentrum`,
  },
  achterwachtTerm: {
    title: "Termijn van de achterwacht",
    value: ({ withinMinutes }: Achterwacht) => `Aanwezig binnen ${span(withinMinutes)}`,
  },
  vierogenAdults: {
    title: "Volwassenen in het gebouw",
    value: (count: number) => `Minstens ${adults(count)}, of een vastgelegde maatregel`,
  },
  adultAge: { title: "Volwassen", value: (years: number) => `Vanaf ${years} jaar` },
  neverAlone: { title: "Ongekwalificeerd nooit alleen", value: yes },
  traineeNeedsQualified: { title: "Een gekwalificeerde beroepskracht naast een BIO", value: yes },
  ageReading: { title: "Leeftijd buiten de opvangsoort", value: yes },
  supervision: { title: "Iemand op elke basisgroep", value: yes },
  faceNumber: {
    title: "Aantal vaste gezichten",
    value: ({ youngestYears, maxYoungest, maxOlder, extra, extraFromNeed }: FaceNumber) => [
      `${upTo(youngestYears)}: hoogstens ${maxYoungest}; ouder: hoogstens ${maxOlder}`,
      `${extra} meer waar ${extraFromNeed} of meer beroepskrachten nodig zijn`,
    ],
  },
  facePresence: {
    title: "Wanneer een vast gezicht aanwezig is",
    value: ({ standard }: FacePresence) =>
      standard === "overlap" ? "Tijdens het verblijf van het kind" : "Op dezelfde dag als het kind",
  },
  faceReplacement: {
    title: "Vervanging van een vast gezicht",
    value: ({ longestDays }: FaceReplacement) => `Hoogstens ${longestDays} dagen`,
  },
  faceRoles: {
    title: "Wie een vast gezicht mag zijn",
    value: ({ qualified, trainees }: FaceRoles) => [
      roles(qualified),
      ...(trainees.length > 0 ? [`Onder voorwaarden: ${roles(trainees)}`] : []),
    ],
  },
  ownGroup: {
    title: "Ruimten van een kind",
    value: ({ maxRoomsPerWeek }: { readonly maxRoomsPerWeek: number }) => `Hoogstens ${maxRoomsPerWeek} per week`,
  },
  mentorDuty: { title: "Elk kind een mentor", value: yes },
  traineeShare: {
    title: "Aandeel in opleiding",
    value: ({ share, stagiairShare, choices }: TraineeShare) => [
      `Samen hoogstens ${fraction(share)}, stagiairs hoogstens ${fraction(stagiairShare)}`,
      ...(choices === null ? [] : [`De locatie kiest ${either(Object.keys(choices))}`]),
    ],
  },
  traineeCountedTime: {
    title: "Formatieve uren volgens de opleidingsafspraak",
    value: (value: { readonly roles: readonly Role[] }) => `Voor: ${roles(value.roles)}`,
  },
  veStaffing: {
    title: "Bezetting met VE-scholing",
    value: (value: VeStaffing) => [
      `1 op ${value.childrenPerStaff} kinderen, hoogstens ${value.maxChildren} kinderen`,
      `Telt hier niet mee: ${roles(value.notCountedRoles)}`,
      `Zonder vastgelegde VE-uren blijft ${span(value.unrecordedMinutes)} per dag buiten beeld`,
    ],
  },
  firstAid: {
    title: "Kinder-EHBO in het gebouw",
    value: (value: { readonly adults: number; readonly certificates: readonly string[] }) =>
      `Minstens ${adults(value.adults)} met ${certificates(value.certificates)}`,
  },
  languageDuty: { title: "Taaleis", value: training },
  babyTrainingDuty: {
    title: "Scholing werken met baby's",
    value: (duty: BabyTrainingDuty) => [...training(duty), `Op een groep met een kind van ${upTo(duty.oldestYears)}`],
  },
  registrationDuty: {
    title: "Bewijzen bij indiensttreding",
    value: (value: { readonly certificates: readonly string[] }) =>
      list(value.certificates.map((kind) => certificateNames[kind] ?? kind)),
  },
  onePlaceAtATime: { title: "Eén plek tegelijk", value: (places: number) => `Hoogstens ${places}` },
  withinAvailability: { title: "Binnen de beschikbaarheid", value: yes },
  withinEmployment: { title: "Binnen het dienstverband", value: yes },
  dailyRest: {
    title: "Rust tussen werkdagen",
    value: ({ restMinutes, reducedRestMinutes, reducedOncePerDays }: DailyRest) =>
      `Minstens ${span(restMinutes)}; eens in ${reducedOncePerDays} dagen ${span(reducedRestMinutes)}`,
  },
  weeklyRest: {
    title: "Rust per week",
    value: (value: WeeklyRest) => [
      `Minstens ${span(value.restMinutes)} in elke ${value.periodMinutes / 1440} dagen`,
      `Of ${span(value.twoWeeksRestMinutes)} in twee weken, in delen van minstens ${span(value.twoWeeksPartMinutes)}`,
    ],
  },
  breakDuty: { title: "Pauze", value: breakSteps },
  workingTime: {
    title: "Langste werktijd",
    value: ({ dayMinutes, weekMinutes, shortestBreakMinutes }: WorkingTime) => [
      `Hoogstens ${span(dayMinutes)} per dag en ${span(weekMinutes)} per week`,
      `Een pauze gaat eraf vanaf ${span(shortestBreakMinutes)}`,
    ],
  },
  youthWork: {
    title: "Werk van jeugdigen",
    value: (value: YouthWork) => [
      `Minstens ${span(value.restMinutes)} rust, hoogstens ${span(value.dayMinutes)} per dag`,
      ...breakSteps(value.break),
      `Geboortedatum nodig van: ${roles(value.rolesWithBirthDate)}`,
    ],
  },
  babyGroupTerms: {
    title: "Groepshulp op de babygroep (pilot I)",
    value: (value: BabyGroupTerms) => [
      `In plaats van de ${value.firstReplaced}e pedagogisch medewerker of een latere`,
      `Zonder afspraak daarover hoogstens ${value.defaultSubstitutions} per groep`,
    ],
  },
  exampleBridgeLimits: {
    title: "Overbruggen door zij-instromers (pilot II)",
    value: (value: BridgeLimits) => [
      `Voorbeeld: hoogstens ${value.maxBridgeMinutes} minuten aaneen`,
      `${value.maxMinutesPerPersonDay} minuten per persoon per dag, ${value.maxMinutesPerUnitDay} per groep per dag`,
    ],
  },
  poolTerms: {
    title: "Bkr op locatieniveau (pilot III)",
    value: ({ divisors, fewestUnits }: PoolTerms) => [
      `Kinderen per beroepskracht: ${divisors.join(", ")} voor 0–1, 1–2, 2–3, 3–4; met een baby ook rekenregel 1`,
      `Zolang minstens ${fewestUnits} groepen kinderen hebben`,
    ],
  },
  qualifiedTasks: {
    title: "Taken van gekwalificeerde medewerkers",
    value: (tasks: readonly Task[]) => list(tasks.map((task) => domainTexts.tasks[task])),
  },
  agreementTerms: {
    title: "Voorwaarden van een pilotafspraak",
    value: ({ mostYears, daysOfWarning }: AgreementTerms) => [
      "Afspraak en melding bij de GGD voor de eerste dag, toestemming voor elk aanwezig kind",
      `Hoogstens ${mostYears} jaar; waarschuwing ${daysOfWarning} dagen voor het einde`,
    ],
  },
  contractTolerance: {
    title: "Marge rond het contract",
    value: (minutes: number) => `Vanaf ${span(minutes)} verschil`,
  },
  rosterNotice: { title: "Bekend voor het begin", value: (days: number) => `Minstens ${days} kalenderdagen` },
  coachHours: {
    title: "Uren van de coach",
    value: (value: CoachHours) => [
      `${span(value.minutesPerCentre)} per kindercentrum en ${span(value.minutesPerFte)} per fte in een jaar`,
      `Door: ${roles(value.coachRoles)}`,
    ],
  },
  yearlyCoaching: { title: "Elk jaar gecoacht", value: (items: readonly Role[]) => `Voor: ${roles(items)}` },
  offGroupHours: {
    title: "Uren buiten de groep",
    value: (value: OffGroupHours) => [
      `${span(value.minutesPerFte)} per fte in een jaar; voltijd is ${span(value.fullTimeMinutesPerWeek)} per week`,
      `Voor: ${roles(value.roles)}; telt: ${activityNames(value.activities)}`,
    ],
  },
};

function bsoCentre({ staffPerThousandChildren: [young, old], maxPerBasisgroep }: BsoCentreRatio): string[] {
  return [
    `Per kindercentrum ${decimal(young / 1000)} per kind van 4–7 en ${decimal(old / 1000)} per kind vanaf 7 jaar, naar boven afgerond`,
    `Hoogstens ${maxPerBasisgroep} kinderen in een basisgroep`,
  ];
}

function bsoGroups({ young, old, mixed }: BsoGroupRatio): string[] {
  const mixedSteps = mixed.map(({ maxChildren, maxYoung }) => `${maxChildren} met hoogstens ${maxYoung} van 4–7`);
  return [
    "Hoogste aantal kinderen van een basisgroep bij 1, 2, … beroepskrachten:",
    `4–7 jaar: ${young.join(", ")}`,
    `vanaf 7 jaar: ${old.join(", ")}`,
    `gemengd: ${mixedSteps.join(", ")}`,
  ];
}
