import { texts } from "../texts/nl.ts";
import { normalText } from "./normalText.ts";
import { type Read, read, refuse } from "./readValue.ts";

/** Something that cells point at by its name, or by its id where the name does not tell it apart. */
export interface NamedRecord {
  readonly id: string;
  readonly name?: string | undefined;
}

/** Finds records by what a cell says, and says what a cell must hold to find them. */
export interface Names {
  readonly find: (text: string) => Read<string>;
  readonly textOf: (id: string) => string;
}

/** What stands between several names in one cell. */
const BETWEEN_NAMES = /[/;,+&|\n]/;

/** @param notFound the sentence for a text that is nobody's name. */
export function namesOf(records: readonly NamedRecord[], notFound: string): Names {
  const ids = new Set(records.map(({ id }) => id));
  const byName = Map.groupBy(records, ({ name = "" }) => normalText(name));
  const nameById = new Map(records.map(({ id, name }) => [id, name?.trim() ?? ""]));
  const find = (text: string): Read<string> => {
    const clean = text.trim();
    if (ids.has(clean)) return read(clean);
    const [first, second] = byName.get(normalText(clean)) ?? [];
    if (first === undefined || normalText(clean) === "") return refuse(notFound);
    return second === undefined ? read(first.id) : refuse(texts.importing.reasons.severalOfName);
  };
  const textOf = (id: string): string => {
    const name = nameById.get(id) ?? "";
    if (BETWEEN_NAMES.test(name)) return id;
    const found = find(name);
    return found.ok && found.value === id ? name : id;
  };
  return { find, textOf };
}

/** Finds every one of the names in a cell. */
export function findAll(text: string, { find }: Names): Read<readonly string[]> {
  const ids: string[] = [];
  for (const part of text.split(BETWEEN_NAMES).filter((one) => one.trim() !== "")) {
    const found = find(part);
    if (!found.ok) return refuse(`${found.reason} (${part.trim()})`);
    ids.push(found.value);
  }
  return read([...new Set(ids)]);
}

/** Several names in one cell. */
export function writeAll(ids: readonly string[], { textOf }: Names): string {
  return ids.map(textOf).join(" / ");
}
