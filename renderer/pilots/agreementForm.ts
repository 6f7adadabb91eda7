import type { Pilot, PilotAgreement } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dateText, readDate } from "../controls/dateEntry.ts";

/* The form of an agreement: its fields as typed, what is wrong with them, and the agreement they make. */

export interface AgreementFields {
  readonly pilot: Pilot;
  readonly from: string;
  readonly to: string;
  readonly groupIds: readonly string[];
  readonly agreedWith: string;
  readonly agreedOn: string;
  readonly wethouderInformedOn: string;
  readonly ggdInformedOn: string;
  readonly variant: "0-1" | "0-2";
  readonly maxSubstitutions: string;
  readonly maxBridgeMinutes: string;
  readonly maxMinutesPerPersonDay: string;
  readonly maxMinutesPerUnitDay: string;
}

export type AgreementErrors = Partial<Record<keyof AgreementFields, string>>;

/** Dates that may stay open while an agreement is being made; what is missing is said beside it. */
const OPEN_DATES = ["agreedOn", "wethouderInformedOn", "ggdInformedOn"] as const;

/** Numbers of each pilot; those of the others are not asked and stay as they are. */
export const NUMBERS_OF = {
  I: ["maxSubstitutions"],
  II: ["maxBridgeMinutes", "maxMinutesPerPersonDay", "maxMinutesPerUnitDay"],
  III: [],
} as const satisfies Readonly<Record<Pilot, readonly (keyof AgreementFields)[]>>;

const { errors: sentences } = texts.pilots.form;

/** @param groupIds the groups for which it runs, also when the agreement names none. */
export function fieldsOf(agreement: PilotAgreement, groupIds: readonly string[]): AgreementFields {
  return {
    pilot: agreement.pilot,
    from: dateText(agreement.from),
    to: dateText(agreement.to),
    groupIds,
    agreedWith: agreement.agreedWith ?? "",
    agreedOn: dateText(agreement.agreedOn),
    wethouderInformedOn: dateText(agreement.wethouderInformedOn),
    ggdInformedOn: dateText(agreement.ggdInformedOn),
    variant: agreement.variant ?? "0-1",
    maxSubstitutions: numberText(agreement.maxSubstitutions),
    maxBridgeMinutes: numberText(agreement.maxBridgeMinutes),
    maxMinutesPerPersonDay: numberText(agreement.maxMinutesPerPersonDay),
    maxMinutesPerUnitDay: numberText(agreement.maxMinutesPerUnitDay),
  };
}

/** The fields of a form that is still empty; a municipality that is known is proposed. */
export function emptyFields(municipality: string): AgreementFields {
  const none = { from: "", to: "", agreedOn: "", wethouderInformedOn: "", ggdInformedOn: "", maxSubstitutions: "" };
  const limits = { maxBridgeMinutes: "", maxMinutesPerPersonDay: "", maxMinutesPerUnitDay: "" };
  return { pilot: "I", variant: "0-1", groupIds: [], agreedWith: municipality, ...none, ...limits };
}

export type AgreementResult =
  | { readonly ok: true; readonly agreement: PilotAgreement }
  | { readonly ok: false; readonly errors: AgreementErrors };

/** The agreement that the fields make of `base` (null for a new one), or the sentence for each field in the way. */
export function readAgreement(fields: AgreementFields, base: PilotAgreement | null): AgreementResult {
  const errors = errorsOf(fields);
  const from = readDate(fields.from);
  const to = readDate(fields.to);
  if (Object.keys(errors).length > 0 || from === null || to === null) return { ok: false, errors };
  const agreedWith = fields.agreedWith.trim();
  const { agreedWith: _before, ...rest } = base ?? {};
  const agreement: PilotAgreement = {
    ...rest,
    pilot: fields.pilot,
    from,
    to,
    groupIds: [...fields.groupIds],
    ...(agreedWith === "" ? {} : { agreedWith }),
    ...Object.fromEntries(OPEN_DATES.map((name) => [name, readDate(fields[name])])),
    ...(fields.pilot === "I" ? { variant: fields.variant } : {}),
    ...Object.fromEntries(NUMBERS_OF[fields.pilot].map((name) => [name, readWhole(fields[name])])),
  };
  return { ok: true, agreement };
}

function errorsOf(fields: AgreementFields): AgreementErrors {
  const errors: AgreementErrors = {};
  const from = readDate(fields.from);
  const to = readDate(fields.to);
  if (from === null) errors.from = sentences.date;
  if (to === null) errors.to = sentences.date;
  if (from !== null && to !== null && to < from) errors.to = sentences.order;
  if (fields.groupIds.length === 0) errors.groupIds = sentences.groups;
  for (const name of OPEN_DATES) {
    if (fields[name].trim() !== "" && readDate(fields[name]) === null) errors[name] = sentences.date;
  }
  for (const name of NUMBERS_OF[fields.pilot]) {
    if (readWhole(fields[name]) === undefined) errors[name] = sentences.number;
  }
  return errors;
}

function numberText(value: number | null | undefined): string {
  return value == null ? "" : String(value);
}

/** Null for nothing, which leaves it open; undefined for what is no whole number. */
function readWhole(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : undefined;
}
