import { isIsoWeek, isLocalDate } from "../calendar/dates.ts";
import { parseLocationDocument } from "../exchange/parse.ts";
import { type LocationDocument, timeSchema } from "../exchange/records.ts";
import type { RandomBelow } from "../pilotLog/chance.ts";
import { texts } from "../texts/nl.ts";
import { type DateShift, drawDateShift } from "./dateShift.ts";
import { FIGURES, IDS, KNOWN_WORDS, MOMENTS, PARTS, RECORDED, WORDS } from "./knownFields.ts";

const words = texts.exporting;

/**
 * The document with nobody to be recognised in it: new random ids, one shift of all dates, numbers for names; phones, LRK,
 * municipality, notes, what was recorded beside findings and every field that is not known are left out. What the rules read
 * stays, so the findings are mostly the same; a birthday beside a leap day or another version of the law can change them.
 * The field `remark` says so to whoever gets the file.
 * @param newId random, so that two exports cannot be laid side by side.
 */
export function pseudonymise(
  document: LocationDocument,
  { newId, randomBelow }: { readonly newId: () => string; readonly randomBelow: RandomBelow },
): LocationDocument {
  const shift = drawDateShift(
    document.weeks.map(({ week }) => week),
    randomBelow,
  );
  const context: Context = { shift, idFor: newIds(newId) };
  const cleaned = numbered(cleanRecord(document, context));
  return parseLocationDocument({ ...cleaned, remark: words.pseudonymisedRemark });
}

interface Context {
  readonly shift: DateShift;
  readonly idFor: (id: string) => string;
}

type Json = Readonly<Record<string, unknown>>;

function newIds(newId: () => string): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const fresh = known.get(id) ?? newId();
    known.set(id, fresh);
    return fresh;
  };
}

function cleanRecord(record: Json, context: Context): Json {
  const fields = Object.entries(record).map(([name, value]) => [name, cleanField(name, value, context)] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** The field as it leaves the program; undefined for one that does not. */
function cleanField(name: string, value: unknown, context: Context): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => cleanField(name, item, context)).filter((item) => item !== undefined);
    return isKnown(name) ? items : undefined;
  }
  if (value === null) return isKnown(name) ? null : undefined;
  switch (typeof value) {
    case "object":
      return PARTS.has(name) ? cleanPart(name, value as Json, context) : undefined;
    case "string":
      return cleanText(name, value, context);
    case "number":
    case "boolean":
      return FIGURES.has(name) ? value : undefined;
    default:
      return undefined;
  }
}

/** The name of an achterwacht must stand there, though nothing depends on whose it is. */
function cleanPart(name: string, part: Json, context: Context): Json {
  const cleaned = cleanRecord(part, context);
  return name === "achterwacht" ? { ...cleaned, name: words.withheld } : cleaned;
}

function cleanText(name: string, text: string, { shift, idFor }: Context): unknown {
  if (IDS.has(name)) return idFor(text);
  if (MOMENTS.has(name)) return movedMoment(text, shift);
  if (RECORDED.has(name)) return text.trim() === "" ? "" : words.recorded;
  if (!WORDS.has(name)) return undefined;
  if (KNOWN_WORDS.has(text)) return text;
  // A certificate of any other kind is nobody's business but must have some kind.
  return name === "kind" ? "overig" : undefined;
}

function movedMoment(text: string, { shiftDate, shiftWeek }: DateShift): string | undefined {
  if (isLocalDate(text)) return shiftDate(text);
  if (isIsoWeek(text)) return shiftWeek(text);
  return timeSchema.safeParse(text).success ? text : undefined;
}

function isKnown(name: string): boolean {
  return [PARTS, IDS, MOMENTS, FIGURES, WORDS, RECORDED].some((fields) => fields.has(name));
}

const NUMBERED = ["groups", "staff", "children", "schools", "templates", "scenarios"] as const;

/** Numbers in the place of names, by the order of the document. */
function numbered(document: Json): Json {
  const location = { ...(document["location"] as Json), name: words.pseudonyms.location };
  const lists = NUMBERED.flatMap((list) => {
    const records = document[list] as readonly Json[] | undefined;
    if (records === undefined) return [];
    return [[list, records.map((record, index) => ({ ...record, name: words.pseudonyms[list](index + 1) }))] as const];
  });
  return { ...document, location, ...Object.fromEntries(lists) };
}
