import { z } from "zod";
import { locationDocumentSchema } from "./records.ts";

/**
 * The JSON Schema of the exchange document, made from the schema that guards it. The committed copy is
 * `roosterwijs.schema.json`; a test keeps them equal.
 */
export function exchangeJsonSchema(): object {
  const schema = z.toJSONSchema(locationDocumentSchema, { io: "input", reused: "ref" });
  return { title: "Roosterwijs, locatiedocument (roosterwijs/1)", ...schema };
}

/** The text of the committed file and of `rooster schema`. */
export function exchangeJsonSchemaText(): string {
  return `${JSON.stringify(exchangeJsonSchema(), null, 2)}\n`;
}
