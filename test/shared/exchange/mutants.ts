import fc from "fast-check";

/** A place in a JSON value. */
export type JsonPath = readonly (string | number)[];

/** Every place in a JSON value, the whole excepted, deepest last. */
export function placesIn(value: unknown, at: JsonPath = []): JsonPath[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const place = [...at, Array.isArray(value) ? Number(key) : key];
    return [place, ...placesIn(child, place)];
  });
}

/** What stands at a place; undefined where there is nothing. */
export function valueAt(value: unknown, place: JsonPath): unknown {
  return place.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], value);
}

/** A copy in which one place holds another value, or is gone when the value is undefined. */
export function withValueAt(value: unknown, place: JsonPath, replacement: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return replacement;
  if (Array.isArray(value)) {
    if (rest.length === 0 && replacement === undefined) return value.filter((_, index) => index !== key);
    return value.map((item, index) => (index === key ? withValueAt(item, rest, replacement) : item));
  }
  const record = { ...(value as Record<string, unknown>) };
  if (rest.length === 0 && replacement === undefined) delete record[String(key)];
  else record[String(key)] = withValueAt(record[String(key)], rest, replacement);
  return record;
}

/** Values that a careless program or a hostile person may put anywhere. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    -1,
    1e21,
    0.5,
    "",
    "24:00",
    "00:00",
    "2026-11-24",
    "2026-02-30",
    "2026-W48",
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    [null],
    [[]],
    "__proto__",
    "constructor",
    "toString",
    "\u202egid\u0000",
    "<img src=x>",
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
