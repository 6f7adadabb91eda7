import type { LocalDate } from "../calendar/dates.ts";
import { isSameRecord } from "../editing/sameRecord.ts";
import type { Staff } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import { dateField, type Field, lastDateField, type ValuesOf, writeDate } from "./field.ts";
import { readDate } from "./readDate.ts";
import { type Read, read, refuse } from "./readValue.ts";

/*
 * Certificates in the table of staff: a column a kind. Its cell says all that someone has of the kind
 * (`01-01-2025 t/m 31-12-2026`, several with `/` between, `ja`, `nee`). Other programs have one date of a kind in a column,
 * the first or the last day; those are read as well. Kinds that have no column stay as they are stored.
 */

type Certificate = NonNullable<Staff["certificates"]>[number];

/** A certificate without its kind, as a cell has it. */
interface CertificateCell {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly absent?: true;
}

/** The kinds that have a column, with other names for them in headings. */
const SYNONYMS = {
  vog: ["Verklaring omtrent gedrag", "Verklaring omtrent het gedrag"],
  prk: ["PRK", "Personenregister kinderopvang", "Inschrijving personenregister"],
  "kinder-ehbo": ["EHBO", "Kinderehbo", "EHBO-certificaat", "Kinder-EHBO certificaat"],
  "taal-3f": ["3F", "Taalniveau 3F", "Taaltoets 3F"],
  "taal-b2": ["B2", "Taalniveau B2"],
  baby: ["Babytraining", "Scholing baby's", "Babyspecialist"],
  ve: ["VE", "VVE", "VE-certificaat", "VVE-certificaat", "VVE-scholing"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Kind = keyof typeof SYNONYMS;

const KINDS = Object.keys(SYNONYMS) as Kind[];

const words = texts.importing.certificates;

type Held = { readonly [K in `certificate:${Kind}`]: Field<readonly CertificateCell[]> };
type Since = { readonly [K in `certificateFrom:${Kind}`]: Field<LocalDate> };
type Until = { readonly [K in `certificateTo:${Kind}`]: Field<LocalDate | null> };

/** For each kind a column of all that someone has of it, and, only read, one of a first and one of a last day. */
export const certificateColumns: Held & Since & Until = makeColumns();

function makeColumns(): Held & Since & Until {
  // The type system cannot follow that each kind gives its three columns.
  return Object.fromEntries(KINDS.flatMap(columnsOf)) as unknown as Held & Since & Until;
}

function columnsOf(kind: Kind): [string, Field<unknown>][] {
  const name = texts.staff.certificateKinds[kind] ?? kind;
  const names = [name, ...SYNONYMS[kind]];
  const since = dateField(words.since(name), ...names.flatMap((each) => words.sinceHeadings(each)));
  const until = lastDateField(words.until(name), ...names.flatMap((each) => words.untilHeadings(each)));
  return [
    [`certificate:${kind}`, heldField(names)],
    [`certificateFrom:${kind}`, { ...since, isOnlyRead: true }],
    [`certificateTo:${kind}`, { ...until, isOnlyRead: true }],
  ];
}

function heldField([heading = "", ...synonyms]: readonly string[]): Field<readonly CertificateCell[]> {
  return { heading, synonyms, read: (text, { today }) => readCertificates(text, today), write: writeCertificates };
}

const HELD = new Set(["ja", "j", "x", "1", "behaald", "aanwezig", "geldig"]);
const NOT_HELD = new Set(["nee", "n", "0", "niet", "geen", "niet behaald", "afwezig"]);
/** Who has a number in the register is in it; the number itself is not needed. */
const REGISTERED = /^\d{9,12}$/;
const UNTIL = /^(?:geldig\s+)?(?:t\/m|tm|tot en met|tot)\s+(.+)$/;
const SINCE = /^(?:geldig\s+)?(?:vanaf|sinds|per)\s+(.+)$/;
const BOTH = /^(.+?)\s*(?:\s[-–]\s|t\/m|tot en met|\stot\s)\s*(.+)$/;

/** Between several there is a space on both sides, for dates have slashes as well. */
const BETWEEN = /\s+\/\s+|;|\n/;

function readCertificates(text: string, today: LocalDate): Read<readonly CertificateCell[]> {
  const held: CertificateCell[] = [];
  for (const part of text.split(BETWEEN).filter((one) => one.trim() !== "")) {
    const certificate = readCertificate(part.trim().toLowerCase(), today);
    if (!certificate.ok) return certificate;
    held.push(certificate.value);
  }
  return read(held);
}

function readCertificate(text: string, today: LocalDate): Read<CertificateCell> {
  if (HELD.has(text) || REGISTERED.test(text)) return read({});
  if (NOT_HELD.has(text)) return read({ absent: true });
  const [, until] = UNTIL.exec(text) ?? [];
  const [, since] = SINCE.exec(text) ?? [];
  const [, first = since, last = until] = until === undefined && since === undefined ? (BOTH.exec(text) ?? []) : [];
  if (first === undefined && last === undefined) return refuse(texts.importing.reasons.noCertificate);
  const [from, to] = [dateOrNothing(first, today), dateOrNothing(last, today)];
  if (!from.ok) return from;
  if (!to.ok) return to;
  return read({
    ...(from.value === undefined ? {} : { from: from.value }),
    ...(to.value === undefined ? {} : { to: to.value }),
  });
}

function dateOrNothing(text: string | undefined, today: LocalDate): Read<LocalDate | undefined> {
  return text === undefined ? read(undefined) : readDate(text, today);
}

function writeCertificates(held: readonly CertificateCell[]): string {
  return held.map(writeCertificate).join(" / ");
}

function writeCertificate({ from, to, absent }: CertificateCell): string {
  if (absent) return texts.importing.words.no;
  if (from === undefined) return to === undefined ? texts.importing.words.yes : words.through(writeDate(to));
  return to === undefined ? words.from(writeDate(from)) : words.both(writeDate(from), writeDate(to));
}

type CertificateValues = ValuesOf<typeof certificateColumns>;

/** What the table holds of someone's certificates. */
export function certificateValues({ certificates = [] }: Staff): CertificateValues {
  const columns = KINDS.map(
    (kind) => [`certificate:${kind}`, certificates.filter((each) => each.kind === kind).map(cellOf)] as const,
  );
  return Object.fromEntries(columns.filter(([, held]) => held.length > 0));
}

function cellOf({ from, to, absent }: Certificate): CertificateCell {
  if (absent === true) return { absent };
  return { ...(from == null ? {} : { from }), ...(to == null ? {} : { to }) };
}

/** The certificates after an import; undefined while there is nothing on record and the row says nothing of any. */
export function certificatesAfter(values: CertificateValues, stored: Staff["certificates"]): Staff["certificates"] {
  const said = KINDS.filter((kind) => isSaid(kind, values));
  if (said.length === 0) return stored;
  const known = stored ?? [];
  const untouched = known.filter((each) => !said.some((kind) => kind === each.kind));
  const ofKind = (kind: Kind) => known.filter((each) => each.kind === kind);
  const after = [...untouched, ...said.flatMap((kind) => ofKindAfter(kind, values, ofKind(kind)))];
  // In the order in which they are stored, so that a file that says the same changes nothing.
  const places = new Map(known.map((each, index) => [each, index]));
  return after.toSorted((a, b) => (places.get(a) ?? known.length) - (places.get(b) ?? known.length));
}

function isSaid(kind: Kind, values: CertificateValues): boolean {
  const names = [`certificate:${kind}`, `certificateFrom:${kind}`, `certificateTo:${kind}`] as const;
  return names.some((name) => values[name] !== undefined);
}

function ofKindAfter(kind: Kind, values: CertificateValues, stored: readonly Certificate[]): Certificate[] {
  const held = values[`certificate:${kind}`];
  if (held !== undefined) return keepingStored(kind, held, stored);
  return withDates(kind, stored, values[`certificateFrom:${kind}`], values[`certificateTo:${kind}`]);
}

function keepingStored(kind: string, held: readonly CertificateCell[], stored: readonly Certificate[]): Certificate[] {
  const spare = [...stored];
  return held.map((cell) => {
    const index = spare.findIndex((other) => isSameRecord(cellOf(other), cell));
    const [alike = { kind, ...cell }] = index < 0 ? [] : spare.splice(index, 1);
    return alike;
  });
}

/** One date is about the newest that someone has of the kind; with another first day it is a new one. */
function withDates(
  kind: string,
  stored: readonly Certificate[],
  from: LocalDate | undefined,
  to: LocalDate | null | undefined,
): Certificate[] {
  const dates = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const held = stored.filter(({ absent }) => absent !== true);
  const newest = held.toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1)).at(-1);
  if (newest === undefined) return [{ kind, ...dates }];
  const isNew = from !== undefined && newest.from != null && newest.from !== from;
  if (isNew) return held.some((each) => each.from === from) ? held : [...held, { kind, ...dates }];
  const same = { ...newest, ...dates };
  return held.map((each) => (each === newest && !isSameRecord(newest, same) ? same : each));
}
