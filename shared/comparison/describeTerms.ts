import type { Names } from "../checking/names.ts";
import type { UnmetConditions } from "../checking/weekCheck.ts";
import type { PilotParameters } from "../pilots/agreements.ts";
import { texts } from "../texts/nl.ts";
import type { PilotTerms } from "./scenarioTerms.ts";

const words = texts.comparison;

/** "Pilot I: Sterretjes; leeftijd babygroep 0–1 jaar, vervangingen per groep 1." */
export function describeTerms({ pilot, groupIds, parameters }: PilotTerms, names: Names): string {
  const described = (Object.keys(words.parameters) as (keyof PilotParameters)[]).flatMap((name) => {
    const value = parameters[name];
    return value === undefined ? [] : [words.parameter(words.parameters[name], describeParameter(name, value))];
  });
  return words.terms(pilot, groupIds.map(names.groupName).join(", "), described.join(", "));
}

/** A parameter as a reader expects it. */
export function describeParameter<N extends keyof PilotParameters>(name: N, value: PilotParameters[N]): string {
  if (value === null) return words.noLimit;
  if (typeof value === "string") return words.years(value);
  return name === "maxSubstitutions" ? String(value) : words.parameterMinutes(value);
}

/** What a scenario would take, in a few words for a cell: "3 toestemmingen, 1 voorwaarde", or that all is met. */
export function briefConditions(unmet: readonly UnmetConditions[]): string {
  // A child without consent to two pilots is asked twice.
  const consents = unmet.reduce((total, { childIds }) => total + childIds.length, 0);
  const terms = unmet.reduce((total, condition) => total + condition.terms.length, 0);
  const parts = [consents > 0 ? words.consents(consents) : "", terms > 0 ? words.termsMissing(terms) : ""];
  const missing = parts.filter((part) => part !== "");
  return missing.length === 0 ? words.allMet : missing.join(", ");
}

/** What a scenario would take, a sentence a pilot. */
export function conditionSentences(unmet: readonly UnmetConditions[]): string[] {
  return unmet.map(({ pilot, terms, childIds }) =>
    words.missingPilot(pilot, texts.scenarios.unmet(terms, childIds.length)),
  );
}
