import { normalText } from "./normalText.ts";

/*
 * What a roster does not need is not read: the least data that will do. A burgerservicenummer may not even be kept, so it is
 * known by its figures as well, whatever stands above it.
 */

const BSN_HEADINGS = /\b(bsn|burgerservicenummer|burgerservicenr|sofi|sofinummer|sofinr)\b/;

const NEEDLESS_HEADINGS = new RegExp(
  `\\b(?:${[
    "adres|straat|straatnaam|huisnr|huisnummer|postcode|woonplaats|land|e mail|email|mailadres|iban|rekeningnummer",
    "nationaliteit|religie|geloof|geslacht|allergie\\p{L}*|medisch\\p{L}*|medicatie|dieet|huisarts|zorgverzeker\\p{L}*",
    "ouder|ouders|ouder1|ouder2|vader|moeder|verzorger|voogd|burgerlijke staat|paspoort\\p{L}*|identiteitsbewijs",
    "opmerking|opmerkingen|notitie|notities|bijzonderheden",
  ].join("|")})\\b`,
  "u",
);

/** Why a column of this heading is not read; null for one that may be. */
export function needlessness(heading: string): "bsn" | "needless" | null {
  const normal = normalText(heading);
  if (BSN_HEADINGS.test(normal)) return "bsn";
  return NEEDLESS_HEADINGS.test(normal) ? "needless" : null;
}

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether a text is a possible burgerservicenummer: nine figures that pass its test of eleven. */
export function isBsn(text: string): boolean {
  const figures = text.replace(/[\s.]/g, "");
  if (!/^\d{9}$/.test(figures) || /^0+$/.test(figures)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(figures[index]), 0);
  return sum % 11 === 0;
}

/** One in eleven numbers of nine figures passes by chance, so most of a column must. */
export function isColumnOfBsns(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return filled.length > 0 && filled.filter(isBsn).length > filled.length / 2;
}
