import type { LocalDate } from "../../shared/calendar/dates.ts";
import {
  type TemplateHead,
  type TemplateLines,
  templateFromDay,
  templateFromWeek,
} from "../../shared/editing/templates.ts";
import type { Template, WeekRoster } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dateText, readDate } from "../controls/dateEntry.ts";

/* A template as it stands in the form, and as the record that is made of it. */

/** Where the lines come from: the open week, one of its days (its date), the selection, or the template as it is. */
export type TemplateSource = "week" | "selection" | "kept" | LocalDate;

export interface TemplateFields {
  readonly name: string;
  readonly kind: Template["kind"];
  readonly weeks: Template["weeks"];
  readonly anchor: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly source: TemplateSource;
}

export type TemplateErrors = Partial<Record<"name" | "anchor" | "validFrom" | "validTo" | "source", string>>;

export type ReadTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly errors: TemplateErrors };

const words = texts.templates.form.errors;

/** The fields of a template, or of one that is made of the open week. */
export function templateFields(template: Template | null): TemplateFields {
  if (template === null) {
    return { name: "", kind: "basisrooster", weeks: "all", anchor: "", validFrom: "", validTo: "", source: "week" };
  }
  const { name, kind, weeks, anchor, validFrom, validTo } = template;
  return {
    name,
    kind,
    weeks,
    anchor: dateText(anchor),
    validFrom: dateText(validFrom),
    validTo: dateText(validTo),
    source: "kept",
  };
}

/** What lines are made of. */
export interface TemplateOrigin {
  readonly roster: WeekRoster;
  /** Ids of selected shifts. */
  readonly selection: ReadonlySet<string>;
  /** The template that is edited; null for a new one. */
  readonly template: Template | null;
  /** The other templates, whose names are taken. */
  readonly others: readonly Template[];
}

/** The template that the fields stand for, under this id. */
export function readTemplate(fields: TemplateFields, origin: TemplateOrigin, id: string): ReadTemplate {
  const errors: TemplateErrors = {};
  const name = fields.name.trim();
  if (name === "") errors.name = words.name;
  else if (origin.others.some((other) => other.name === name)) errors.name = words.sameName;
  const dates = readDates(fields, errors);
  const head: TemplateHead = { id, name, kind: fields.kind, weeks: fields.weeks, ...dates };
  const lines = linesOfSource(fields.source, head, origin);
  if (lines.shifts.length === 0 && lines.merges.length === 0) errors.source = words.empty;
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const { anchor: _anchor, validFrom: _from, validTo: _to, ...rest } = origin.template ?? {};
  return { ok: true, template: { ...rest, ...head, shifts: lines.shifts, merges: lines.merges } };
}

type Dates = Pick<TemplateHead, "anchor" | "validFrom" | "validTo">;

function readDates({ weeks, ...fields }: TemplateFields, errors: TemplateErrors): Dates {
  const read = (name: "anchor" | "validFrom" | "validTo") => {
    if (fields[name].trim() === "") return null;
    const date = readDate(fields[name]);
    if (date === null) errors[name] = words.date;
    return date;
  };
  const [anchor, validFrom, validTo] = [weeks === "all" ? null : read("anchor"), read("validFrom"), read("validTo")];
  if (validFrom !== null && validTo !== null && validTo < validFrom) errors.validTo = words.order;
  return {
    ...(anchor === null ? {} : { anchor }),
    ...(validFrom === null ? {} : { validFrom }),
    ...(validTo === null ? {} : { validTo }),
  };
}

function linesOfSource(source: TemplateSource, head: TemplateHead, origin: TemplateOrigin): TemplateLines {
  const { roster, selection, template } = origin;
  switch (source) {
    case "week":
      return templateFromWeek(roster, head);
    case "selection":
      return templateFromWeek(selected(roster, selection), head);
    case "kept":
      return template ?? { shifts: [], merges: [] };
    default:
      return templateFromDay(roster, source, head);
  }
}

function selected(roster: WeekRoster, selection: ReadonlySet<string>): WeekRoster {
  return { ...roster, shifts: roster.shifts.filter(({ id }) => selection.has(id)), openPlaces: [], merges: [] };
}
