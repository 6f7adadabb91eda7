import type { LabourFacts } from "../../checking/labourFacts.ts";
import type { FactTexts } from "./factText.ts";

export const labourFactTexts: FactTexts<LabourFacts> = {};
