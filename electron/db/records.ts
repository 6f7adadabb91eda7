import { z } from "zod";
import { texts } from "../../shared/texts/nl.ts";
import { StorageError } from "./storageError.ts";

const rowSchema = z.object({ id: z.string(), record: z.string() });

/**
 * Parses what a statement gave as one row of a record table.
 * @throws StorageError `damagedRecord` naming the table and the row.
 */
export function parseRecord<S extends z.ZodType>(schema: S, table: string, row: unknown): z.output<S> {
  const shape = rowSchema.safeParse(row);
  if (!shape.success) throw new StorageError("damagedRecord", { details: [texts.system.record(table, "?")] });
  const { id, record } = shape.data;
  return parseJson(schema, table, id, record);
}

/** As `parseRecord`, for JSON of any column. */
export function parseJson<S extends z.ZodType>(schema: S, table: string, id: string, json: string): z.output<S> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new StorageError("damagedRecord", { details: [texts.system.record(table, id)], cause: error });
  }
  const result = schema.safeParse(data);
  if (!result.success)
    throw new StorageError("damagedRecord", { details: [texts.system.record(table, id)], cause: result.error });
  return result.data;
}

/** The value as JSON would give it back: no `undefined`, so that two such values can be compared deeply. */
export function plainJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
