import { type LocalDate, weekdayOf } from "../calendar/dates.ts";
import type { Obstacle, Remark } from "../planning/candidateReasons.ts";
import type { HolidayName } from "../planning/holidays.ts";
import type { QuickProblem, QuickProblemCode } from "../planning/quickResult.ts";
import { clockRange } from "../reports/dutchDates.ts";
import type { CertificateStatus } from "../staffing/certificates.ts";
import { domainTexts } from "./domain.ts";
import { hoursWords } from "./facts/factText.ts";

/** "Fatima B. of Fatima K.". */
function either(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} of ${names.at(-1)}`;
}

/** "24 november". */
function dayAndMonth(date: LocalDate): string {
  return `${Number(date.slice(8))} ${domainTexts.months[Number(date.slice(5, 7))] ?? ""}`;
}

function weekday(date: LocalDate): string {
  return domainTexts.weekdays[weekdayOf(date)] ?? date;
}

const FIRST_AID: Readonly<Record<CertificateStatus, string>> = {
  valid: "kinder-EHBO geldig",
  lacking: "kinder-EHBO niet geldig",
  notListed: "kinder-EHBO niet vastgelegd",
  notRecorded: "kinder-EHBO niet vastgelegd",
};

/** The group of someone's other shift; null off the groups. */
interface GroupOfShift {
  readonly groupName: string | null;
}

/** Words of the helpers by which a week is planned. */
export const planningTexts = {
  holidays: {
    nieuwjaar: "Nieuwjaarsdag",
    goedeVrijdag: "Goede Vrijdag",
    eerstePaasdag: "Eerste paasdag",
    tweedePaasdag: "Tweede paasdag",
    koningsdag: "Koningsdag",
    bevrijdingsdag: "Bevrijdingsdag",
    hemelvaart: "Hemelvaartsdag",
    eerstePinksterdag: "Eerste pinksterdag",
    tweedePinksterdag: "Tweede pinksterdag",
    eersteKerstdag: "Eerste kerstdag",
    tweedeKerstdag: "Tweede kerstdag",
  } satisfies Record<HolidayName, string>,
  /** Behind the name of Bevrijdingsdag. */
  lustrum: "lustrumjaar",
  candidates: {
    obstacles: {
      notEmployed: () => "niet in dienst",
      /** Without the reason: sickness is nobody else's to read. */
      away: () => "afwezig",
      outsideAvailability: () => "dan niet beschikbaar",
      otherShift: ({ from, to }, { groupName }) =>
        `heeft al dienst ${clockRange({ from, to })}${groupName === null ? "" : ` bij ${groupName}`}`,
      worksElsewhere: ({ from, to }) => `werkt dan op een andere locatie, ${clockRange({ from, to })}`,
      wrongRole: ({ role }) => `${domainTexts.roles[role]} telt hier niet mee`,
      restTooShort: ({ date, minutes, requiredMinutes }) =>
        `voor ${weekday(date)} maar ${hoursWords(minutes)} rust; ${hoursWords(requiredMinutes)} is nodig`,
      dayTooLong: ({ workMinutes, maximumMinutes }) =>
        `werkt dan ${hoursWords(workMinutes)} op een dag; hoogstens ${hoursWords(maximumMinutes)} mag`,
    } satisfies {
      readonly [K in Obstacle["kind"]]: (obstacle: Extract<Obstacle, { kind: K }>, names: GroupOfShift) => string;
    },
    remarks: {
      homeGroup: () => "werkt op deze groep",
      vastGezicht: ({ children }) => `vast gezicht van ${children === 1 ? "1 kind" : `${children} kinderen`}`,
      sameDay: ({ from, to }) => `werkt die dag al ${clockRange({ from, to })}`,
      rested: () => "genoeg rust",
      restReduced: ({ date, minutes }) => `voor ${weekday(date)} ${hoursWords(minutes)} rust, wat eens in de week mag`,
      restUnknown: () => "rust niet te beoordelen: de week ernaast is niet bekend",
      underContract: ({ minutesLeft }) =>
        minutesLeft === 0 ? "precies op de contracturen" : `daarna nog ${hoursWords(minutesLeft)} onder contract`,
      overContract: ({ minutes }) => `${hoursWords(minutes)} boven contract`,
      contractUnknown: () => "contracturen niet ingevuld",
      firstAid: ({ status }) => FIRST_AID[status],
      asked: ({ on }) => `gevraagd op ${dayAndMonth(on)}`,
      saidNo: ({ on }) => `zei nee op ${dayAndMonth(on)}`,
    } satisfies { readonly [K in Remark["kind"]]: (remark: Extract<Remark, { kind: K }>) => string },
  },
  breaks: {
    /** "Pauze 12:30–13:00", and what it costs where it is not free. */
    proposed: (span: string, costs: readonly string[]) =>
      costs.length === 0 ? `Pauze ${span}` : `Pauze ${span}: ${costs.join("; ")}`,
    short: (minutes: number) => `${minutes} minuten tekort op de groep`,
    otherBreaches: (count: number) =>
      count === 1 ? "1 andere overtreding erbij" : `${count} andere overtredingen erbij`,
    deviation: (minutes: number) => `${minutes} minuten binnen de drie-uursregeling`,
    outsideWindows: (minutes: number) => `${minutes} minuten daarvan buiten de tijden van het beleidsplan`,
    unknown: (minutes: number) => `${minutes} minuten niet te beoordelen`,
    together: (minutes: number) => `${minutes} minuten tegelijk met de pauze van een collega`,
    noneDue: "Er is geen pauze meer nodig.",
    noPlace: (minutes: number) => `Voor nog ${minutes} minuten pauze is geen plek in de dienst.`,
  },
  quickEntry: {
    /** Words that the quick field knows, each with what it does. */
    words: {
      pauze: "en dan de tijd of het aantal minuten",
      formatief: "telt mee voor de bezetting",
      boventallig: "telt niet mee voor de bezetting",
      kantoor: "activiteit",
      coaching: "activiteit",
      school: "activiteit",
      overleg: "activiteit",
      huishoudelijk: "activiteit",
    } as Readonly<Record<string, string>>,
    /** "24 november". */
    date: dayAndMonth,
    /** "15:00 uur". */
    clock: (time: string) => `${time} uur`,
    minutes: (minutes: number) => `${minutes} minuten`,
    problems: {
      unknownWord: ({ typed }) => `“${typed}” is geen medewerker, groep, dag of tijd.`,
      severalPeople: ({ typed, candidates }) => `“${typed}” kan ${either(candidates)} zijn. Typ meer van de naam.`,
      severalGroups: ({ typed, candidates }) => `“${typed}” kan ${either(candidates)} zijn. Typ meer van de groep.`,
      personOrGroup: ({ typed, candidates }) => `“${typed}” kan ${either(candidates)} zijn. Typ meer van de naam.`,
      saidTwice: ({ typed }) => `“${typed}” zegt iets wat er al staat.`,
      personMissing: () => "Noem een medewerker, zoals Fatima.",
      dayMissing: () => "Noem een dag, zoals di of 24-11.",
      timesMissing: () => "Noem de tijden, zoals 7:30-17.",
      groupMissing: () => "Noem de groep.",
      timesIncomplete: ({ typed }) => `Maak “${typed}” af met begin en einde, zoals 7:30-17.`,
      timesOrder: ({ typed }) => `Bij “${typed}” ligt het einde niet na het begin.`,
      notATime: ({ typed }) => `“${typed}” is geen tijd, zoals 7:30.`,
      notADate: ({ typed }) => `“${typed}” is geen datum die bestaat.`,
      dateOutsideWeek: ({ typed }) => `“${typed}” valt buiten de getoonde week.`,
      breakIncomplete: () => "Noem na pauze de tijd of het aantal minuten, zoals pauze 12:30 of pauze 30.",
      breakUnclear: ({ typed, candidates }) => `“${typed}” kan ${either(candidates)} zijn. Typ de minuten erbij.`,
      breakOutside: ({ typed }) => `“${typed}” valt buiten de dienst.`,
    } satisfies Record<QuickProblemCode, (problem: QuickProblem) => string>,
  },
  /** "Fatima en Noor", "Fatima, Noor en 3 anderen". */
  people: (names: readonly string[]) => {
    const [first = "", second = "", third] = names;
    if (names.length < 2) return first;
    if (third === undefined) return `${first} en ${second}`;
    return names.length === 3
      ? `${first}, ${second} en ${third}`
      : `${first}, ${second} en ${names.length - 2} anderen`;
  },
};
