/** A burgerservicenummer may not be kept; in a name any number of its length is taken for one. */
const LOOKS_LIKE_BSN = /(?<!\d)\d(?:[ .-]?\d){7,8}(?!\d)/;

const LONGEST_NAME = 400;

/** Why a text cannot be the name of a person or child; null when it can. */
export function nameProblem(text: string): "empty" | "tooLong" | "bsn" | null {
  const name = text.trim();
  if (name === "") return "empty";
  if (name.length > LONGEST_NAME) return "tooLong";
  return LOOKS_LIKE_BSN.test(name) ? "bsn" : null;
}
