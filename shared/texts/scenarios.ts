import type { Pilot } from "../exchange/records.ts";
import type { UnmetTerm } from "../pilots/agreements.ts";
import { childrenWords } from "./facts/factText.ts";
import { unmetTermTexts } from "./facts/pilot.ts";

const list = (items: readonly string[]) => new Intl.ListFormat("nl-NL", { type: "conjunction" }).format(items);

/** Words for scenarios, and for what leans on a pilot. */
export const scenarioTexts = {
  none: "Regulier",
  agreed: "Zoals afgesproken",
  set: (pilots: readonly Pilot[]) => `Pilot ${pilots.join(" + ")}`,
  /** What each pilot is about. */
  about: {
    I: "groepshulp op de babygroep",
    II: "zij-instromers overbruggen",
    III: "bkr op locatieniveau",
  } satisfies Record<Pilot, string>,
  noneHint: "de gewone regels",
  agreedHint: "afspraken met hun voorwaarden",
  /** What is missing for a pilot, as one clause. */
  unmet: (terms: readonly UnmetTerm[], children: number) =>
    list([
      ...terms.map((term) => unmetTermTexts[term]),
      ...(children === 0 ? [] : [`voor ${childrenWords(children)} ontbreekt toestemming`]),
    ]),
};
