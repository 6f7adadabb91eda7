import type { LocalDate } from "../calendar/dates.ts";
import type { Interval } from "../calendar/intervals.ts";
import type { CalculationStep } from "../staffing/calculation.ts";
import type { FactStep } from "./facts.ts";

export type Severity = "overtreding" | "aandachtspunt" | "info";

/** Every rule that can give a finding; also the name of its file and its test. In the order of the reference. */
export type RuleId =
  | "bkr"
  | "bkr-groepsgrootte"
  | "drie-uursregeling"
  | "drie-uursregeling-kaders"
  | "alleen-afwijking"
  | "achterwacht"
  | "vierogen"
  | "ongekwalificeerd-alleen"
  | "bio-alleen"
  | "niet-meetellend"
  | "leeftijd"
  | "toezicht"
  | "vaste-gezichten-aantal"
  | "vaste-gezichten-aanwezig"
  | "vaste-gezichten-bevoegd"
  | "stamgroep"
  | "mentor"
  | "bio-aandeel"
  | "bio-formatief"
  | "ve-bezetting"
  | "kinder-ehbo"
  | "taaleis"
  | "babyscholing"
  | "registratie"
  | "dubbele-dienst"
  | "beschikbaarheid"
  | "dienstverband"
  | "rusttijd"
  | "pauze"
  | "arbeidsduur"
  | "jeugd"
  | "contracturen"
  | "roostertermijn"
  | "coachuren"
  | "niet-groepsgebonden"
  | "taakverdeling"
  | "pilot-dekking"
  | "pilot-voorwaarden";

/**
 * What a finding is about. `group`: one group; `merge`: groups together in one room; `location`: `[location id, kind of
 * care]`; `person` and `child`: one id.
 */
export interface Unit {
  readonly kind: "group" | "merge" | "location" | "person" | "child";
  readonly ids: readonly string[];
}

/** Why someone who is in a room does not count towards the bkr there. */
export type NotCountedReason = "role" | "boventallig" | "roleNotInThisCare";

/** Why someone planned on a group is not there at that moment. */
export type AbsentReason = "break" | "unavailable" | "notEmployed" | "otherShift";

/** One stretch of time within which nothing changes: the children, the need and who counts. */
export interface MomentStep {
  readonly kind: "moment";
  readonly from: number;
  readonly to: number;
  /** Children by age class: four classes for dagopvang and combinatie, two for bso. */
  readonly mix: readonly number[];
  readonly required: number;
  readonly counted: number;
  readonly countedStaffIds: readonly string[];
  readonly notCounted: readonly { readonly staffId: string; readonly reason: NotCountedReason | AbsentReason }[];
  readonly calculation: readonly CalculationStep[];
}

/** The day's account of the drie-uursregeling of one unit, in minutes. */
export interface DeviationStep {
  readonly kind: "deviation";
  readonly usedMinutes: number;
  readonly limitMinutes: number;
}

/** Why the drie-uursregeling gives no room that day. */
export interface NoDeviationStep {
  readonly kind: "noDeviation";
  readonly reason: "fewerThanTenHours" | "belowHalf";
}

/** The need of the location under pilot III, while a moment leans on it. */
export interface PoolStep {
  readonly kind: "pool";
  readonly from: number;
  readonly to: number;
  /** The children of all units by age class. */
  readonly mix: readonly number[];
  /** Units with children. */
  readonly units: number;
  readonly required: number;
  readonly counted: number;
}

export type FindingStep = MomentStep | DeviationStep | NoDeviationStep | PoolStep | FactStep;

/** One thing a rule has to say, as data; the sentence a person reads is made from these fields. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly unit: Unit;
  readonly date: LocalDate;
  /** The envelope of `intervals`; null for rules of a whole day, week or person. */
  readonly interval: Interval | null;
  readonly intervals: readonly Interval[];
  readonly staffIds: readonly string[];
  readonly childIds: readonly string[];
  readonly measured: number | null;
  readonly required: number | null;
  /** The parameter version that decided, as `id@validFrom`, and the article it cites. */
  readonly parameterVersion: string;
  readonly citation: string;
  readonly steps: readonly FindingStep[];
  /** The same for the same finding in a later check. */
  readonly key: string;
}

/** A rule, or a part of it, that could not be decided, and why. Never to be read as "in order". */
export interface NotEvaluated {
  readonly rule: RuleId;
  readonly reason: NotEvaluatedReason;
  readonly unit: Unit | null;
  readonly date: LocalDate | null;
}

export type NotEvaluatedReason =
  | "noParametersForDate"
  | "openingHoursNotRecorded"
  | "thirdStepMixedBasisgroepUnknown"
  | "deviationWindowsNotRecorded"
  | "achterwachtNotRecorded"
  | "vasteGezichtenNotRecorded"
  | "formatiefPercentNotRecorded"
  | "birthDateNotRecorded"
  | "employmentStartNotRecorded"
  | "previousWeekMissing"
  | "nextWeekMissing"
  | "yearNotRecorded"
  | "publicationNotRecorded"
  | "contractMinutesNotRecorded"
  | "coachingNotRecorded";
