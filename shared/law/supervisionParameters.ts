import type { Citation, Parameter } from "./parameter.ts";

/** What the sources on supervision name; they speak of quality demands, not of our rules. */
export type SupervisedItem =
  | "stamgroepen"
  | "stamgroepruimte"
  | "inzetInOpleiding"
  | "vasteGezichten"
  | "drieUursregeling"
  | "veKwalificatie";

const LETTER: Citation = {
  article: "Kamerbrief werkdruk en personeelstekorten kinderopvang (2021), § 2.2 Werkwijze toezichthouders",
  address: "https://www.tweedekamer.nl",
};

const SUPERVISION_POLICY: Citation = {
  article: "Beleidsregel werkwijze toezichthouder kinderopvang art. 8",
  address: "https://wetten.overheid.nl",
};

/**
 * The items for which supervision took mitigating circumstances into account for half a year. An inspector still reported
 * the overtreding; the municipality could leave enforcement out.
 */
export const mitigatedItems: Parameter<readonly SupervisedItem[]> = {
  id: "toezicht.werkwijze",
  unit: "onderdelen",
  versions: [
    {
      validFrom: "2021-12-15",
      validTo: "2022-06-15",
      value: [
        "stamgroepen",
        "stamgroepruimte",
        "inzetInOpleiding",
        "vasteGezichten",
        "drieUursregeling",
        "veKwalificatie",
      ],
      citation: LETTER,
      certainty: "readAsOf2021",
      note: "Voorzien vanaf 15 december 2021, met een looptijd van een half jaar. Een overtreding blijft in het rapport staan.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** The items of which an inspector notes no overtreding where overmacht is accepted. */
export const notNotedItems: Parameter<readonly SupervisedItem[]> = {
  id: "toezicht.niet-genoteerd",
  unit: "onderdelen",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: ["vasteGezichten", "drieUursregeling"],
      citation: SUPERVISION_POLICY,
      certainty: "readAsOf2021",
      note: "Genoemd in noot 5 van de Kamerbrief van 2021. Alleen de uitkomst van een inspectie beslist hierover.",
      lastChecked: "2026-11-21",
    },
  ],
};
