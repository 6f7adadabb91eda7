import type { Task } from "../exchange/records.ts";
import type { Citation, Parameter } from "./parameter.ts";

/*
 * What the pilots ask that an agreement does not say itself. A pilot changes no law; these are the terms of the pilot
 * document and, where that leaves room, our own decisions.
 */

const PILOT_DOCUMENT: Citation = {
  article: "BK-pilot Personeelstekort Kinderopvang",
  address: "https://www.kinderopvang.nl",
};

/** Pilot I: who may be replaced on a baby group. */
export interface BabyGroupTerms {
  /** The first PM'er whom a groepshulp may replace: those before always stay. */
  readonly firstReplaced: number;
  /** The most replacements a group where the agreement names none. */
  readonly defaultSubstitutions: number;
}

export const babyGroupTerms: Parameter<BabyGroupTerms> = {
  id: "pilot.I.babygroep",
  unit: "pedagogisch medewerkers",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: { firstReplaced: 3, defaultSubstitutions: 1 },
      citation: { ...PILOT_DOCUMENT, article: `${PILOT_DOCUMENT.article}, pilot I` },
      certainty: "secondary",
      note: "Een groepshulp komt in de plaats van een derde pedagogisch medewerker. Dat het er één per groep is, besluiten wij.",
      lastChecked: "2026-11-22",
    },
  ],
};

/** The tasks that are not for a groepshulp under jobcarving. */
export const qualifiedTasks: Parameter<readonly Task[]> = {
  id: "pilot.taken",
  unit: "taken",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: ["pedagogisch"],
      citation: { ...PILOT_DOCUMENT, article: `${PILOT_DOCUMENT.article}, jobcarving` },
      certainty: "secondary",
      note: "Een groepshulp doet verzorgende, voorbereidende en huishoudelijke taken; het pedagogische werk is van gekwalificeerde medewerkers.",
      lastChecked: "2026-11-22",
    },
  ],
};

/** What every agreement asks before a moment may lean on it, whatever the pilot. */
export interface AgreementTerms {
  readonly mostYears: number;
  /** Warned this many days before an agreement ends. */
  readonly daysOfWarning: number;
}

export const agreementTerms: Parameter<AgreementTerms> = {
  id: "pilot.voorwaarden",
  unit: "jaren",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: { mostYears: 1, daysOfWarning: 30 },
      citation: { ...PILOT_DOCUMENT, article: `${PILOT_DOCUMENT.article}, randvoorwaarden` },
      certainty: "secondary",
      note: "Afspraak met de gemeente en de GGD ingelicht op of voor de eerste dag, hoogstens een jaar, en schriftelijke toestemming voor elk kind dat aanwezig is. Dat 30 dagen vooraf wordt gewaarschuwd, besluiten wij.",
      lastChecked: "2026-11-22",
    },
  ],
};

/** Pilot II: the limits of a bridge, in minutes. They belong to the agreement; these are the example's. */
export interface BridgeLimits {
  readonly maxBridgeMinutes: number;
  readonly maxMinutesPerPersonDay: number;
  readonly maxMinutesPerUnitDay: number;
}

export const exampleBridgeLimits: Parameter<BridgeLimits> = {
  id: "pilot.II.grenzen",
  unit: "minuten",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: { maxBridgeMinutes: 60, maxMinutesPerPersonDay: 120, maxMinutesPerUnitDay: 120 },
      citation: { ...PILOT_DOCUMENT, article: `${PILOT_DOCUMENT.article}, pilot II` },
      certainty: "ours",
      note: "Het pilotdocument noemt geen duur. Dit zijn voorbeelden voor een vergelijking zonder afspraak; een afspraak legt eigen grenzen vast.",
      lastChecked: "2026-11-22",
    },
  ],
};

/** Pilot III: the children of each age class whom one beroepskracht of the pool can have. */
export interface PoolTerms {
  readonly divisors: readonly [number, number, number, number];
  /** The fewest units with children that make a pool. */
  readonly fewestUnits: number;
}

export const poolTerms: Parameter<PoolTerms> = {
  id: "pilot.III.locatie",
  unit: "kinderen per beroepskracht",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: { divisors: [3, 5, 8, 8], fewestUnits: 2 },
      citation: { ...PILOT_DOCUMENT, article: `${PILOT_DOCUMENT.article}, pilot III` },
      certainty: "ours",
      note: "Eigen formule, niet de wet: ⌈a/3 + b/5 + c/8 + d/8⌉ en met een baby ook ⌈Z⌉; nooit minder dan één per groep met kinderen en nooit meer dan de som per groep.",
      lastChecked: "2026-11-22",
    },
  ],
};
