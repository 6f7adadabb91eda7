import type { Location } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { daysText, type FormReader, numberText } from "../masterData/formReading.ts";
import { type Measures, measuresOf, readMeasures } from "../masterData/measures.ts";
import type { TopicForm } from "./topicForm.ts";

/* The forms of the location that are a few fields each. */

const { errors: sentences } = texts.location;

export interface BasicsFields {
  readonly name: string;
  readonly lrk: string;
  readonly municipality: string;
}

const LONGEST_LRK = 40;
const LONGEST_MUNICIPALITY = 200;

export const basicsForm: TopicForm<BasicsFields> = {
  fieldsOf: ({ name = "", lrk = "", municipality = "" }) => ({ name, lrk, municipality }),
  read: (reader, fields) => ({
    name: reader.name("name", fields.name),
    lrk: textOf(reader, "lrk", fields.lrk, LONGEST_LRK),
    municipality: textOf(reader, "municipality", fields.municipality, LONGEST_MUNICIPALITY),
  }),
};

function textOf(reader: FormReader, path: string, text: string, longest: number): string | undefined {
  if (text.trim().length > longest) reader.refuse(path, sentences.tooLong);
  return text.trim() || undefined;
}

/** Whose opening hours: those of a kind of care, or of all of them. */
export type CareKey = "all" | "dagopvang" | "bso" | "combinatie";

export const CARE_KEYS: readonly CareKey[] = ["all", "dagopvang", "bso", "combinatie"];

type OpeningHours = NonNullable<Location["openingHours"]>;

export interface HoursFields {
  readonly isRecorded: boolean;
  /** The times of each weekday for each kind of care; 0 is Monday. */
  readonly days: Readonly<Record<CareKey, readonly string[]>>;
}

export const hoursForm: TopicForm<HoursFields> = {
  fieldsOf: ({ openingHours }) => ({ isRecorded: openingHours !== undefined, days: daysByCare(openingHours ?? []) }),
  read: (reader, { isRecorded, days }, { openingHours: before = [] }) => {
    if (!isRecorded) return { openingHours: undefined };
    const after = CARE_KEYS.flatMap((key) =>
      reader
        .days(`days.${key}`, days[key], hoursFor(before, key))
        .map((hours) => (key === "all" ? hours : { ...hours, care: key })),
    );
    // Hours that nobody touched stay in the order in which they were written.
    const isUntouched = JSON.stringify(days) === JSON.stringify(daysByCare(before));
    return { openingHours: isUntouched ? before : after };
  },
};

function daysByCare(hours: OpeningHours): HoursFields["days"] {
  const of = (key: CareKey) => daysText(hoursFor(hours, key));
  return { all: of("all"), dagopvang: of("dagopvang"), bso: of("bso"), combinatie: of("combinatie") };
}

/** The opening hours of a kind of care alone, or those of all of them. */
export function hoursFor(hours: OpeningHours, key: CareKey): OpeningHours {
  return hours.filter(({ care }) => (care ?? "all") === key);
}

export interface WindowsFields {
  readonly isRecorded: boolean;
  readonly days: readonly string[];
}

export const windowsForm: TopicForm<WindowsFields> = {
  fieldsOf: ({ deviationWindows }) => ({
    isRecorded: deviationWindows !== undefined,
    days: daysText(deviationWindows ?? []),
  }),
  read: (reader, { isRecorded, days }, { deviationWindows: before = [] }) => ({
    deviationWindows: isRecorded ? reader.days("days", days, before) : undefined,
  }),
};

export interface VierogenFields {
  readonly measures: Measures;
}

export const vierogenForm: TopicForm<VierogenFields> = {
  fieldsOf: ({ vierogenMeasures }) => ({ measures: measuresOf(vierogenMeasures) }),
  read: (reader, { measures }) => ({ vierogenMeasures: readMeasures(reader, "measures", measures) }),
};

export interface CoachingFields {
  readonly centres: string;
  readonly fte: string;
}

const MOST_CENTRES = 10_000;
const MOST_FTE = 99_999;

export const coachingForm: TopicForm<CoachingFields> = {
  fieldsOf: ({ coaching }) => ({ centres: numberText(coaching?.centres), fte: numberText(coaching?.fte) }),
  read: (reader, fields, { coaching: before }) => {
    const centres = reader.whole("centres", fields.centres, MOST_CENTRES);
    const fte = reader.number("fte", fields.fte, { most: MOST_FTE, sentence: sentences.fte });
    if (fields.centres.trim() === "" && fields.fte.trim() === "") return { coaching: undefined };
    // The rule reckons with both.
    if (fields.centres.trim() === "") reader.refuse("centres", sentences.centres);
    if (fields.fte.trim() === "") reader.refuse("fte", sentences.fte);
    return { coaching: { ...before, centres: centres ?? 1, fte: fte ?? 0 } };
  },
};
