import type { RandomBelow } from "./chance.ts";

/** Without letters and figures that are taken for one another. */
const ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const LENGTH = 6;

/**
 * A code of its own for each person, drawn anew for every export, so that two exports cannot be laid side by side without
 * both keys.
 * @returns code by staff id.
 */
export function personCodes(staffIds: readonly string[], randomBelow: RandomBelow): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const taken = new Set<string>();
  for (const staffId of new Set(staffIds)) {
    let code = drawCode(randomBelow);
    while (taken.has(code)) code = drawCode(randomBelow);
    taken.add(code);
    codes.set(staffId, code);
  }
  return codes;
}

function drawCode(randomBelow: RandomBelow): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomBelow(ALPHABET.length)]);
  return `P-${letters.join("")}`;
}
