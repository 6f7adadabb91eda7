import { type LocalDate, weekdayOf } from "../../calendar/dates.ts";
import { formatTime, type Minute } from "../../calendar/time.ts";
import type { LabourFacts } from "../../checking/labourFacts.ts";
import { domainTexts } from "../domain.ts";
import { type FactTexts, hoursWords, stop } from "./factText.ts";

const REST_HINT = "Laat de ene dienst eerder eindigen of de volgende later beginnen.";
const BREAK_HINT = "Plan een pauze van minstens een kwartier buiten de groep, of maak de dienst korter.";
const YEAR_HINT = "Geteld zijn de geplande diensten van alle weken van het jaar.";

/** "ma 23 nov". */
function dayWords(date: LocalDate): string {
  const weekday = domainTexts.weekdaysShort[weekdayOf(date)] ?? "";
  return `${weekday} ${Number(date.slice(8))} ${domainTexts.monthsShort[Number(date.slice(5, 7))] ?? ""}`;
}

function momentWords(date: LocalDate, minute: Minute): string {
  return `${dayWords(date)} ${formatTime(minute)}`;
}

function dateWords(date: LocalDate): string {
  return `${Number(date.slice(8))} ${domainTexts.months[Number(date.slice(5, 7))] ?? ""} ${date.slice(0, 4)}`;
}

function signedHours(minutes: number): string {
  return minutes > 0 ? `+${hoursWords(minutes)}` : hoursWords(minutes);
}

function restWords(
  staff: string,
  { restMinutes, fromDate, fromMinute, toDate, toMinute }: LabourFacts["restTooShort"],
): string {
  const between = `tussen ${momentWords(fromDate, fromMinute)} en ${momentWords(toDate, toMinute)}`;
  return `${staff} heeft ${between} maar ${hoursWords(restMinutes)} rust`;
}

function breakWords(
  staff: string,
  { workMinutes, breakMinutes, requiredMinutes }: LabourFacts["breakTooShort"],
): string {
  return `${staff} werkt ${hoursWords(workMinutes)} met ${breakMinutes} minuten pauze; ${requiredMinutes} minuten is nodig.`;
}

function rosterTiming({ days }: LabourFacts["rosterLate"]): string {
  if (days < 0) return "na de dienst zelf";
  if (days === 0) return "op de dag van de dienst zelf";
  return `${days} ${days === 1 ? "dag" : "dagen"} van tevoren`;
}

/** Shifts, contracts, rest and working time. */
export const labourFactTexts: FactTexts<LabourFacts> = {
  twoPlacesAtOnce: {
    sentence: ({ places }, { staff }) => `${staff} is op ${places} plekken tegelijk ingeroosterd.`,
    hint: "Kort een van de diensten in, of geef er een aan iemand anders.",
  },
  outsideAvailability: {
    sentence: (_, { staff }) => `${staff} is ingeroosterd buiten de eigen beschikbaarheid.`,
    hint: "Overleg, of plan iemand die dan beschikbaar is.",
  },
  plannedWhileAway: {
    // Also printed and sent on, so without the reason: that someone is away is enough to plan by.
    sentence: (_, { staff }) => `${staff} is ingeroosterd, maar afwezig gemeld; deze uren tellen niet mee.`,
    hint: "Geef de dienst aan iemand anders, of haal hem van het rooster.",
  },
  beforeEmployment: {
    sentence: ({ date }, { staff }) => `${staff} is pas vanaf ${dateWords(date)} in dienst.`,
    hint: "Haal de dienst weg, of pas het begin van het dienstverband aan.",
  },
  afterEmployment: {
    sentence: ({ date }, { staff }) => `${staff} is tot en met ${dateWords(date)} in dienst.`,
    hint: "Haal de dienst weg, of pas het einde van het dienstverband aan.",
  },
  restTooShort: {
    sentence: (rest, { staff }) => `${restWords(staff, rest)}; ${hoursWords(rest.requiredMinutes)} is nodig.`,
    hint: REST_HINT,
  },
  restShortAgain: {
    sentence: (rest, { staff }) =>
      `${restWords(staff, rest)}; minder dan ${hoursWords(rest.requiredMinutes)} mag eens in de ${rest.days} dagen, en dit is niet de eerste keer.`,
    hint: REST_HINT,
  },
  noWeeklyRest: {
    sentence: ({ longestRestMinutes, requiredMinutes, fromDate, toDate }, { staff }) =>
      `${staff} werkt van ${dayWords(fromDate)} tot en met ${dayWords(toDate)} zonder ${hoursWords(requiredMinutes)} rust aan één stuk; de langste rust is ${hoursWords(longestRestMinutes)}.`,
    hint: "Geef een dag vrij, of spreid over veertien dagen genoeg lange rust.",
  },
  breakTooShort: { sentence: (values, { staff }) => breakWords(staff, values), hint: BREAK_HINT },
  dayTooLong: {
    sentence: ({ workMinutes, maximumMinutes }, { staff }) =>
      `${staff} werkt deze dag ${hoursWords(workMinutes)}; hoogstens ${hoursWords(maximumMinutes)} mag.`,
    hint: "Maak de dag korter.",
  },
  weekTooLong: {
    sentence: ({ workMinutes, maximumMinutes }, { staff }) =>
      `${staff} werkt deze week ${hoursWords(workMinutes)}; hoogstens ${hoursWords(maximumMinutes)} mag.`,
    hint: "Geef diensten aan iemand anders.",
  },
  youthRestTooShort: {
    sentence: (rest, { staff }) =>
      `${restWords(staff, rest)}; onder de 18 is ${hoursWords(rest.requiredMinutes)} nodig.`,
    hint: REST_HINT,
  },
  youthBreakTooShort: {
    sentence: (values, { staff }) => `Onder de 18: ${breakWords(staff, values)}`,
    hint: BREAK_HINT,
  },
  youthDayTooLong: {
    sentence: ({ workMinutes, maximumMinutes }, { staff }) =>
      `${staff} werkt deze dag ${hoursWords(workMinutes)}; onder de 18 mag hoogstens ${hoursWords(maximumMinutes)}.`,
    hint: "Maak de dag korter; een dienst naar school telt mee.",
  },
  contractDifference: {
    sentence: ({ plannedMinutes, contractMinutes, balanceMinutes, weeks }, { staff }) => {
      const week = `${hoursWords(plannedMinutes)} gepland bij een contract van ${hoursWords(contractMinutes)}`;
      const difference = `(${signedHours(plannedMinutes - contractMinutes)})`;
      const balance = weeks > 1 ? `; over ${weeks} weken ${signedHours(balanceMinutes)}` : "";
      return stop(`${staff} heeft ${week} ${difference}${balance}`);
    },
    hint: "Uren zonder dienst, ook bij verlof of afwezigheid, tellen hier niet als gepland.",
  },
  rosterLate: {
    sentence: (values, { staff }) =>
      stop(
        `Bekendgemaakt op ${dateWords(values.publishedOn)}, ${rosterTiming(values)}; ${values.requiredDays} dagen is afgesproken. Het gaat om ${staff}`,
      ),
    hint: "Vervangt het een afwezige collega of buitengewoon verlof, leg die oorzaak dan vast bij de week.",
  },
  coachHoursShort: {
    sentence: ({ year, plannedMinutes, requiredMinutes }) =>
      `In ${year} is ${hoursWords(plannedMinutes)} coaching gepland; ${hoursWords(requiredMinutes)} is nodig.`,
    hint: YEAR_HINT,
  },
  notCoachedThisYear: {
    sentence: ({ year }, { staff }) => stop(`In ${year} is geen coaching vastgelegd voor ${staff}`),
    hint: "Plan een coachgesprek, of leg vast wanneer het was.",
  },
  offGroupHoursShort: {
    sentence: ({ year, plannedMinutes, requiredMinutes }) =>
      `In ${year} is ${hoursWords(plannedMinutes)} buiten de groep gepland; ${hoursWords(requiredMinutes)} is afgesproken.`,
    hint: YEAR_HINT,
  },
};
