import type { FaceFacts } from "../../checking/faceFacts.ts";
import type { FactTexts } from "./factText.ts";

export const faceFactTexts: FactTexts<FaceFacts> = {};
