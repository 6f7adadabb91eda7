import type { Citation } from "./parameter.ts";

const BESLUIT_KWALITEIT = "https://wetten.overheid.nl/BWBR0039936";

/** An article of the Besluit kwaliteit kinderopvang. */
export function bkk(article: string): Citation {
  return { article: `Bkk ${article}`, address: BESLUIT_KWALITEIT };
}

/** A decision of this project where the source leaves room. */
export function ownDecision(article: string): Citation {
  return { article, address: BESLUIT_KWALITEIT };
}
