import example from "../../shared/example/de-zonnebloem.json" with { type: "json" };
import { parseLocationDocument } from "../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";

/** The example location as it is delivered. */
export function exampleDocument(): LocationDocument {
  return parseLocationDocument(example);
}
