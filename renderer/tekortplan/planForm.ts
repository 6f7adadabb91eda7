import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { TekortplanStep, TekortplanVersion } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dateText } from "../controls/dateEntry.ts";
import { type FormErrors, FormReader, withoutNothing } from "../masterData/formReading.ts";

/* The forms of a version of the tekortplan and of a step in it. */

const { errors: sentences } = texts.tekortplan.form;

/** As long as the schema takes. */
const LONGEST_LINE = 400;
const LONGEST_EFFECT = 1000;

export interface VersionFields {
  readonly version: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly staffDiscussedOn: string;
  readonly parentsDiscussedOn: string;
}

/** The fields of a version as it is. */
export function fieldsOfVersion(version: TekortplanVersion): VersionFields {
  return {
    version: version.version,
    validFrom: dateText(version.validFrom),
    validTo: dateText(version.validTo),
    staffDiscussedOn: dateText(version.staffDiscussedOn),
    parentsDiscussedOn: dateText(version.parentsDiscussedOn),
  };
}

/** The fields of a new version, from today on: with the number after the highest, and nothing discussed yet. */
export function fieldsOfNext(versions: readonly TekortplanVersion[], today: LocalDate): VersionFields {
  const highest = Math.max(0, ...versions.map(({ version }) => Number.parseInt(version, 10) || 0));
  return {
    version: String(highest + 1),
    validFrom: dateText(today),
    validTo: "",
    staffDiscussedOn: "",
    parentsDiscussedOn: "",
  };
}

export type VersionResult =
  | { readonly ok: true; readonly version: TekortplanVersion }
  | { readonly ok: false; readonly errors: FormErrors };

/**
 * The version that the fields make of `base` (of a new one, its id and the steps it starts with), or what is wrong.
 * @param others the other versions of the plan, whose names are taken.
 */
export function readVersion(
  fields: VersionFields,
  base: Pick<TekortplanVersion, "id" | "steps"> & Partial<TekortplanVersion>,
  others: readonly TekortplanVersion[],
): VersionResult {
  const reader = new FormReader();
  const name = fields.version.trim();
  if (name === "") reader.refuse("version", sentences.version);
  if (name.length > LONGEST_LINE) reader.refuse("version", sentences.tooLong);
  if (others.some(({ version }) => version === name)) reader.refuse("version", sentences.versionTaken);
  const validFrom = reader.date("validFrom", fields.validFrom);
  const [, validTo] = reader.period(["validFrom", "validTo"], fields.validFrom, fields.validTo);
  const version = {
    ...base,
    version: name,
    validFrom,
    validTo,
    staffDiscussedOn: reader.openDate("staffDiscussedOn", fields.staffDiscussedOn),
    parentsDiscussedOn: reader.openDate("parentsDiscussedOn", fields.parentsDiscussedOn),
  };
  return reader.isSound ? { ok: true, version } : { ok: false, errors: reader.errors };
}

export interface StepFields {
  readonly action: string;
  readonly decidedBy: string;
  readonly effect: string;
}

/** The fields of a step; of null those of a form that is still empty. */
export function fieldsOfStep(step: TekortplanStep | null): StepFields {
  return { action: step?.action ?? "", decidedBy: step?.decidedBy ?? "", effect: step?.effect ?? "" };
}

export type StepResult =
  | { readonly ok: true; readonly step: TekortplanStep }
  | { readonly ok: false; readonly errors: FormErrors };

/** The step that the fields make of `base` (of a new one, only an id), or what is wrong with them. */
export function readStep(fields: StepFields, base: Pick<TekortplanStep, "id"> & Partial<TekortplanStep>): StepResult {
  const reader = new FormReader();
  const action = fields.action.trim();
  if (action === "") reader.refuse("action", sentences.action);
  for (const [path, longest] of [
    ["action", LONGEST_LINE],
    ["decidedBy", LONGEST_LINE],
    ["effect", LONGEST_EFFECT],
  ] as const) {
    if (fields[path].trim().length > longest) reader.refuse(path, sentences.tooLong);
  }
  const decidedBy = fields.decidedBy.trim() || undefined;
  const effect = fields.effect.trim() || undefined;
  const step = withoutNothing<TekortplanStep>({ ...base, action, decidedBy, effect });
  return reader.isSound ? { ok: true, step } : { ok: false, errors: reader.errors };
}
