import type { FactText } from "../texts/facts/factText.ts";
import { texts } from "../texts/nl.ts";
import type { FactName, Facts } from "./facts.ts";

/** The words of a fact. Step and words share the fact's name, so the values fit; the compiler sees only that they may. */
export function factText(name: FactName): FactText<Facts[FactName]> {
  return texts.facts[name] as FactText<Facts[FactName]>;
}
