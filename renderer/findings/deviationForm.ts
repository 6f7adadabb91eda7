import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { AcceptedDeviation } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dateText, readDate } from "../controls/dateEntry.ts";

/* The form of a deviation beside a finding: its fields as typed, what is wrong with them, and the record they make. */

export interface DeviationFields {
  readonly reason: AcceptedDeviation["reason"];
  readonly effort: string;
  readonly measure: string;
  readonly decidedBy: string;
  readonly informed: string;
  readonly informedOn: string;
  /** Empty until there is an inspection. */
  readonly inspectionDate: string;
  readonly inspectionReference: string;
  readonly notedAsViolation: boolean;
}

export type DeviationErrors = Partial<Record<keyof DeviationFields, string>>;

export type DeviationResult =
  | { readonly ok: true; readonly deviation: AcceptedDeviation }
  | { readonly ok: false; readonly errors: DeviationErrors };

const { errors: sentences } = texts.acceptance.form;

const WORDS = ["effort", "measure", "decidedBy", "informed"] as const;

/** The form of what was recorded; null is a form that is still empty. */
export function deviationFields(deviation: AcceptedDeviation | null): DeviationFields {
  const inspection = deviation?.inspection ?? null;
  return {
    reason: deviation?.reason ?? "overmacht",
    effort: deviation?.effort ?? "",
    measure: deviation?.measure ?? "",
    decidedBy: deviation?.decidedBy ?? "",
    informed: deviation?.informed ?? "",
    informedOn: dateText(deviation?.informedOn),
    inspectionDate: dateText(inspection?.date),
    inspectionReference: inspection?.reference ?? "",
    notedAsViolation: inspection?.notedAsViolation ?? true,
  };
}

/**
 * The record that the fields make for a finding, or the sentence for each field in the way. Effort, measure and who decided
 * must be said: without them there is nothing for an inspector to weigh.
 * @param base what was recorded before; what the form does not ask stays.
 */
export function readDeviation(
  fields: DeviationFields,
  findingKey: string,
  base: AcceptedDeviation | null,
): DeviationResult {
  const errors = errorsOf(fields);
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const { effort: _e, measure: _m, decidedBy: _d, informed: _i, informedOn: _o, inspection: _n, ...rest } = base ?? {};
  const said = WORDS.map((name) => [name, fields[name].trim()] as const).filter(([, text]) => text !== "");
  const informedOn = readDate(fields.informedOn);
  const inspectedOn = readDate(fields.inspectionDate);
  const deviation: AcceptedDeviation = {
    ...rest,
    findingKey,
    reason: fields.reason,
    ...Object.fromEntries(said),
    ...(informedOn === null ? {} : { informedOn }),
    ...(inspectedOn === null ? {} : { inspection: inspectionOf(fields, inspectedOn) }),
  };
  return { ok: true, deviation };
}

function inspectionOf(fields: DeviationFields, date: LocalDate): AcceptedDeviation["inspection"] {
  return { date, reference: fields.inspectionReference.trim(), notedAsViolation: fields.notedAsViolation };
}

function errorsOf(fields: DeviationFields): DeviationErrors {
  const errors: DeviationErrors = {};
  for (const name of ["effort", "measure", "decidedBy"] as const) {
    if (fields[name].trim() === "") errors[name] = sentences.missing;
  }
  for (const name of ["informedOn", "inspectionDate"] as const) {
    if (fields[name].trim() !== "" && readDate(fields[name]) === null) errors[name] = sentences.date;
  }
  const hasReference = fields.inspectionReference.trim() !== "";
  const hasDate = fields.inspectionDate.trim() !== "";
  if (hasDate && !hasReference) errors.inspectionReference = sentences.missing;
  if (hasReference && !hasDate) errors.inspectionDate = sentences.missing;
  return errors;
}
