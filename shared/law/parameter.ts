import type { LocalDate } from "../calendar/dates.ts";

/** How sure we are of a value; shown wherever the value decides something. */
export type Certainty = "law" | "readAsOf2021" | "secondary" | "unconfirmed" | "announced" | "ours";

export interface Citation {
  /** As it is printed beside a finding: "Bkk art. 7 lid 2, bijlage 1 a". */
  readonly article: string;
  /** Where the text can be read. */
  readonly address: string;
}

/** One version of one legal value. */
export interface ParameterVersion<T> {
  readonly validFrom: LocalDate;
  /** Last day on which it holds, or null while no end is known. */
  readonly validTo: LocalDate | null;
  readonly value: T;
  readonly citation: Citation;
  readonly certainty: Certainty;
  /** Dutch, for the person who reads the rule. */
  readonly note: string;
  readonly lastChecked: LocalDate;
}

/** A legal value through time. Versions are in order and do not overlap. */
export interface Parameter<T> {
  readonly id: string;
  /** What a value is counted in, in Dutch. */
  readonly unit: string;
  readonly versions: readonly ParameterVersion<T>[];
}

/**
 * The value in force on a duty date. Nothing falls back to another version: before the first version the parameter is
 * `notYetInForce`, after the last it has `ended`, in a gap it is `unknown`.
 */
export type Resolution<T> =
  | { readonly status: "inForce"; readonly version: ParameterVersion<T> }
  | { readonly status: "notYetInForce" | "ended" | "unknown" };

export function resolveParameter<T>(parameter: Parameter<T>, date: LocalDate): Resolution<T> {
  const version = parameter.versions.find(
    (candidate) => candidate.validFrom <= date && (candidate.validTo === null || date <= candidate.validTo),
  );
  if (version) return { status: "inForce", version };
  const first = parameter.versions[0];
  const last = parameter.versions.at(-1);
  if (!first || !last) return { status: "unknown" };
  if (date < first.validFrom) return { status: "notYetInForce" };
  return last.validTo !== null && date > last.validTo ? { status: "ended" } : { status: "unknown" };
}

/** Names a version in findings and reports: `bkr.dagopvang@2019-01-01`. */
export function versionName(parameter: Parameter<unknown>, version: ParameterVersion<unknown>): string {
  return `${parameter.id}@${version.validFrom}`;
}
