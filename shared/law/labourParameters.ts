import type { Activity, Role } from "../exchange/records.ts";
import type { Parameter } from "./parameter.ts";
import { atw, bkk, cao, ownDecision } from "./sources.ts";

const LONGER_IN_FORCE = "Geldt al langer; dit programma kijkt niet verder terug dan 2019.";

/** One person, one place. */
export const onePlaceAtATime: Parameter<number> = {
  id: "dubbele-dienst",
  unit: "plekken tegelijk",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: 1,
      citation: ownDecision("Eigen controle: één plek tegelijk"),
      certainty: "ours",
      note: "Samengevoegde groepen zijn één plek.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** Shifts lie within the recorded availability. */
export const withinAvailability: Parameter<true> = {
  id: "beschikbaarheid",
  unit: "ja of nee",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: true,
      citation: ownDecision("Eigen controle: beschikbaarheid en afwezigheid"),
      certainty: "ours",
      note: "Zonder vastgelegde beschikbaarheid is iemand altijd beschikbaar. Een dienst naar school wordt niet vergeleken.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** Shifts lie within the dates of employment. */
export const withinEmployment: Parameter<true> = {
  id: "dienstverband",
  unit: "ja of nee",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: true,
      citation: ownDecision("Eigen controle: dienstverband"),
      certainty: "ours",
      note: "De eerste en de laatste dag horen erbij; zonder datum is die kant open.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** Rest between working days, in minutes. */
export interface DailyRest {
  readonly restMinutes: number;
  /** The rest may be this short once in so many days. */
  readonly reducedRestMinutes: number;
  readonly reducedOncePerDays: number;
}

export const dailyRest: Parameter<DailyRest> = {
  id: "rusttijd.dag",
  unit: "minuten",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: { restMinutes: 660, reducedRestMinutes: 480, reducedOncePerDays: 7 },
      citation: atw("art. 5:3"),
      certainty: "secondary",
      note: `Elf uur tussen werkdagen, eens in de zeven dagen acht uur. ${LONGER_IN_FORCE}`,
      lastChecked: "2026-11-21",
    },
  ],
};

/** Rest without a gap in a week, or more of it spread over two weeks; in minutes. */
export interface WeeklyRest {
  readonly restMinutes: number;
  readonly periodMinutes: number;
  readonly twoWeeksRestMinutes: number;
  /** Of the rest in two weeks each part is at least this long. */
  readonly twoWeeksPartMinutes: number;
}

export const weeklyRest: Parameter<WeeklyRest> = {
  id: "rusttijd.week",
  unit: "minuten",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: { restMinutes: 2160, periodMinutes: 10_080, twoWeeksRestMinutes: 4320, twoWeeksPartMinutes: 1920 },
      citation: atw("art. 5:5"),
      certainty: "secondary",
      note: `36 uur in zeven dagen, geteld vanaf het begin van het werk, of 72 uur in veertien dagen in delen van minstens 32 uur; de veertien dagen zijn twee kalenderweken na elkaar. ${LONGER_IN_FORCE}`,
      lastChecked: "2026-11-21",
    },
  ],
};

/** Break that a stretch of work longer than `overMinutes` asks for, in minutes. */
export interface BreakStep {
  readonly overMinutes: number;
  readonly breakMinutes: number;
}

export interface BreakDuty {
  /** From short to long; the last one that the work is longer than holds. */
  readonly steps: readonly BreakStep[];
  readonly shortestBreakMinutes: number;
}

export const breakDuty: Parameter<BreakDuty> = {
  id: "pauze",
  unit: "minuten",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: {
        steps: [
          { overMinutes: 330, breakMinutes: 30 },
          { overMinutes: 600, breakMinutes: 45 },
        ],
        shortestBreakMinutes: 15,
      },
      citation: atw("art. 5:4"),
      certainty: "secondary",
      note: `Alleen pauzes buiten de groep van minstens een kwartier tellen; aansluitende diensten zijn één stuk werk. ${LONGER_IN_FORCE}`,
      lastChecked: "2026-11-21",
    },
  ],
};

/** The longest work in a day and in a week, without breaks; in minutes. */
export interface WorkingTime {
  readonly dayMinutes: number;
  readonly weekMinutes: number;
  readonly shortestBreakMinutes: number;
}

export const workingTime: Parameter<WorkingTime> = {
  id: "arbeidsduur",
  unit: "minuten",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: { dayMinutes: 720, weekMinutes: 3600, shortestBreakMinutes: 15 },
      citation: atw("art. 5:7"),
      certainty: "secondary",
      note: `Pauzes buiten de groep van minstens een kwartier tellen niet mee. ${LONGER_IN_FORCE}`,
      lastChecked: "2026-11-21",
    },
  ],
};

/** What holds for someone who is not of age yet; in minutes. */
export interface YouthWork {
  readonly restMinutes: number;
  readonly dayMinutes: number;
  readonly break: BreakDuty;
  /** Roles whose birth date has to be on record, since they are often young. */
  readonly rolesWithBirthDate: readonly Role[];
}

export const youthWork: Parameter<YouthWork> = {
  id: "jeugd",
  unit: "minuten",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: {
        restMinutes: 720,
        dayMinutes: 540,
        break: { steps: [{ overMinutes: 270, breakMinutes: 30 }], shortestBreakMinutes: 15 },
        rolesWithBirthDate: ["bio", "stagiair"],
      },
      citation: atw("art. 5:3, 5:4 en 5:7"),
      certainty: "unconfirmed",
      note: "Onder de 18: twaalf uur rust, negen uur per dag, een half uur pauze na vierenhalf uur. Een dienst naar school telt mee als werk.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** Minutes by which the plan may differ from the contract before it is mentioned. */
export const contractTolerance: Parameter<number> = {
  id: "contracturen",
  unit: "minuten",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: 60,
      citation: cao("(arbeidsduur); eigen marge"),
      certainty: "ours",
      note: "Diensten tellen zoals ze gepland staan, ook bij afwezigheid. Een week die deels buiten het dienstverband valt, telt naar rato van maandag tot en met vrijdag.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** Calendar days between the day on which a roster is made known and the duty. */
export const rosterNotice: Parameter<number> = {
  id: "roostertermijn",
  unit: "kalenderdagen",
  versions: [
    {
      validFrom: "2024-07-01",
      validTo: "2024-12-31",
      value: 21,
      citation: cao("2024, art. 4.3"),
      certainty: "secondary",
      note: "Afwijken mag om een zieke collega te vervangen of een collega met buitengewoon verlof.",
      lastChecked: "2026-11-21",
    },
    {
      validFrom: "2025-01-01",
      validTo: null,
      value: 21,
      citation: cao("2024, art. 4.3"),
      certainty: "unconfirmed",
      note: "De cao van 2024 liep tot en met 31 december 2024; dat een latere cao hetzelfde zegt, is niet bevestigd.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** Minutes of coaching that a year asks for. */
export interface CoachHours {
  readonly minutesPerCentre: number;
  readonly minutesPerFte: number;
  readonly coachRoles: readonly Role[];
}

export const coachHours: Parameter<CoachHours> = {
  id: "coachuren.uren",
  unit: "minuten per jaar",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: { minutesPerCentre: 3000, minutesPerFte: 600, coachRoles: ["coach"] },
      citation: bkk("art. 8, art. 17, bijlage 2"),
      certainty: "secondary",
      note: "50 uur per kindercentrum en 10 uur per fte, naar de stand op 1 januari; geteld zijn de geplande uren coaching van de coach.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** Every beroepskracht is coached each year; the roles that this holds for. */
export const yearlyCoaching: Parameter<readonly Role[]> = {
  id: "coachuren.jaarlijks",
  unit: "functies",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: ["pm", "andersgekwalificeerd"],
      citation: bkk("art. 8, art. 17"),
      certainty: "secondary",
      note: "Iedere beroepskracht wordt elk jaar gecoacht.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** Minutes a year off the group, for each full-time post. */
export interface OffGroupHours {
  readonly minutesPerFte: number;
  readonly fullTimeMinutesPerWeek: number;
  readonly roles: readonly Role[];
  readonly activities: readonly Activity[];
}

const OFF_GROUP_HOURS: OffGroupHours = {
  minutesPerFte: 3000,
  fullTimeMinutesPerWeek: 2160,
  roles: ["pm"],
  activities: ["kantoor", "coaching", "overleg", "huishoudelijk"],
};

export const offGroupHours: Parameter<OffGroupHours> = {
  id: "niet-groepsgebonden",
  unit: "minuten per jaar",
  versions: [
    {
      validFrom: "2022-01-01",
      validTo: "2024-12-31",
      value: OFF_GROUP_HOURS,
      citation: cao("2024, art. 2.1 lid 4"),
      certainty: "secondary",
      note: "50 uur per fte pedagogisch medewerker, per jaar en vestiging, naar het aantal fte op 1 januari; voltijd is 36 uur.",
      lastChecked: "2026-11-21",
    },
    {
      validFrom: "2025-01-01",
      validTo: null,
      value: OFF_GROUP_HOURS,
      citation: cao("2024, art. 2.1 lid 4"),
      certainty: "unconfirmed",
      note: "De cao van 2024 liep tot en met 31 december 2024; dat een latere cao hetzelfde zegt, is niet bevestigd.",
      lastChecked: "2026-11-21",
    },
  ],
};
