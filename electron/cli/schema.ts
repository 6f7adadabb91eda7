import { exchangeJsonSchemaText } from "../../shared/exchange/jsonSchema.ts";
import { EXIT, readArguments, writeOut } from "./commandLine.ts";

/** `rooster schema`: prints the JSON Schema of the exchange document. */
export async function runSchema(args: readonly string[]): Promise<number> {
  readArguments(args, {}, 0);
  await writeOut(exchangeJsonSchemaText());
  return EXIT.inOrder;
}
