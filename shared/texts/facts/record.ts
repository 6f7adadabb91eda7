import type { RecordFacts } from "../../checking/recordFacts.ts";
import type { FactTexts } from "./factText.ts";

export const recordFactTexts: FactTexts<RecordFacts> = {};
