import type { Location } from "../exchange/records.ts";
import { type FaceReading, facePresence } from "./faceParameters.ts";
import type { ParameterVersion } from "./parameter.ts";
import { traineeShare } from "./traineeParameters.ts";

/** Settings of a location that choose between readings, by the field of `parameterChoices`. */
type Settings = NonNullable<Location["parameterChoices"]>;

export type ChoiceKey = "bioShareFrom202607" | "vasteGezichtPresence";

/** One reading that a location may choose. */
export type ParameterChoice = {
  [K in ChoiceKey]: { readonly key: K; readonly option: NonNullable<Settings[K]> };
}[ChoiceKey];

/** What a version of a parameter leaves to the location. */
export interface OpenChoice {
  readonly options: readonly ParameterChoice[];
  /** What holds where the location chose nothing. */
  readonly standard: ParameterChoice;
}

const openChoices: ReadonlyMap<ParameterVersion<unknown>, OpenChoice> = new Map([
  ...shareChoices(),
  ...presenceChoices(),
]);

/** The choice that a version leaves open; null where the law leaves none. */
export function openChoiceOf(version: ParameterVersion<unknown>): OpenChoice | null {
  return openChoices.get(version) ?? null;
}

/** What a location chose between the options, or the standard where it chose nothing. */
export function chosenBy({ parameterChoices }: Location, { options, standard }: OpenChoice): ParameterChoice {
  return options.find(({ key, option }) => parameterChoices?.[key] === option) ?? standard;
}

function shareChoices(): [ParameterVersion<unknown>, OpenChoice][] {
  const half: ParameterChoice = { key: "bioShareFrom202607", option: "1/2" };
  const third: ParameterChoice = { key: "bioShareFrom202607", option: "1/3" };
  return traineeShare.versions.flatMap((version): [ParameterVersion<unknown>, OpenChoice][] => {
    const { share, choices } = version.value;
    if (choices === null) return [];
    return [[version, { options: [half, third], standard: choices["1/2"] === share ? half : third }]];
  });
}

function presenceChoices(): [ParameterVersion<unknown>, OpenChoice][] {
  return facePresence.versions.map((version) => {
    const { choices, standard } = version.value;
    const choiceOf = (option: FaceReading): ParameterChoice => ({
      key: "vasteGezichtPresence",
      option,
    });
    return [version, { options: choices.map(choiceOf), standard: choiceOf(standard) }];
  });
}
