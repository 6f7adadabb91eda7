import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";

/** The example location, to try the helpers of planning on weeks as they are. */
export const zonnebloem = parseLocationDocument(
  JSON.parse(readFileSync(join(import.meta.dirname, "../../../shared/example/de-zonnebloem.json"), "utf8")),
);
