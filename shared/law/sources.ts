import type { Citation } from "./parameter.ts";

const BESLUIT_KWALITEIT = "https://wetten.overheid.nl/BWBR0039936";

/** An article of the Besluit kwaliteit kinderopvang. */
export function bkk(article: string): Citation {
  return { article: `Bkk ${article}`, address: BESLUIT_KWALITEIT };
}

/** An article of the Regeling Wet kinderopvang. */
export function rwk(article: string): Citation {
  return { article: `Rwk ${article}`, address: "https://wetten.overheid.nl/BWBR0017252" };
}

/** An article of the Besluit basisvoorwaarden kwaliteit voorschoolse educatie. */
export function besluitVe(article: string): Citation {
  return {
    article: `Besluit basisvoorwaarden kwaliteit voorschoolse educatie ${article}`,
    address: "https://wetten.overheid.nl/BWBR0027961",
  };
}

/** An article of the Arbeidstijdenwet. */
export function atw(article: string): Citation {
  return { article: `ATW ${article}`, address: "https://wetten.overheid.nl/BWBR0007671" };
}

/** An article of the CAO Kinderopvang. */
export function cao(article: string): Citation {
  return { article: `CAO Kinderopvang ${article}`, address: "https://www.kinderopvang-werkt.nl/cao-kinderopvang-2024" };
}

/** A decision of this project where the source leaves room. */
export function ownDecision(article: string): Citation {
  return { article, address: BESLUIT_KWALITEIT };
}

/** No article: what the location itself set as the most children of a group. */
export const OWN_MAXIMUM = "Eigen maximum van de locatie";
