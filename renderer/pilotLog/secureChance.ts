import type { RandomBelow } from "../../shared/pilotLog/chance.ts";

const DRAWS = 2 ** 32;

/** Randomness that nobody can foresee or repeat. Draws that would favour the lower numbers are thrown away. */
export const secureChance: RandomBelow = (bound) => {
  const even = DRAWS - (DRAWS % bound);
  const draw = new Uint32Array(1);
  do crypto.getRandomValues(draw);
  while ((draw[0] ?? 0) >= even);
  return (draw[0] ?? 0) % bound;
};
