/*
 * How far a print is, by what printing takes. Chromium tells nothing before the PDF is there, so it is an estimate, and
 * who shows it says so.
 */

/** What a print takes where nothing was printed yet: its window, and each thousand characters of the report as data. */
const WINDOW_MS = 900;
const THOUSAND_CHARACTERS_MS = 10;

/** A print that is under way. */
export interface EstimatedPrint {
  /** From 0 to 1, where it stays when it takes longer than estimated. */
  readonly share: () => number;
  /** Says that the PDF is there, so that the next estimate goes by how long this one took. */
  readonly finish: () => void;
}

/**
 * Estimates prints one after another; how fast the machine is it learns from the last one.
 * @param now a clock in milliseconds.
 * @returns begins a print of a report with so many characters.
 */
export function makePrintEstimate(now: () => number): (characters: number) => EstimatedPrint {
  let pace = 1;
  return (characters) => {
    const began = now();
    const usual = WINDOW_MS + (THOUSAND_CHARACTERS_MS * characters) / 1000;
    const expected = pace * usual;
    return {
      share: () => Math.min((now() - began) / expected, 1),
      finish: () => {
        pace = (now() - began) / usual;
      },
    };
  };
}
