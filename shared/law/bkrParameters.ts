import type { Parameter } from "./parameter.ts";
import { bkk } from "./sources.ts";

/** One way in which a row of the table allows a number of children. */
export interface TableStep {
  readonly staff: number;
  readonly maxChildren: number;
  /** At most this many children of 0–1 among them; null where the row sets no limit. */
  readonly maxBabies: number | null;
}

/** A row of tabel 1, chosen by the youngest and the oldest child present; ages are the lower ends of the classes. */
export interface TableRow {
  readonly youngest: number;
  readonly oldest: number;
  readonly steps: readonly TableStep[];
}

export interface DagopvangRatio {
  readonly rows: readonly TableRow[];
  /** Children for one member of staff by age class, the divisors of rekenregel 1. */
  readonly divisors: readonly [number, number, number, number];
  /** The divisor of the part of 1 year and older, as a fraction: 6/5 is 1.2. */
  readonly olderPart: { readonly numerator: number; readonly denominator: number };
}

const plain = (...maxima: number[]): TableStep[] =>
  maxima.map((maxChildren, index) => ({ staff: index + 1, maxChildren, maxBabies: null }));

const withBabies = (
  small: readonly [number, number],
  large: readonly (readonly [number, number, number])[],
): TableStep[] => [
  ...plain(...small),
  ...large.map(([staff, maxChildren, maxBabies]) => ({ staff, maxChildren, maxBabies })),
];

/** Tabel 1 and rekenregel 1 for a stamgroep; also read for combinatiegroepen with children of 4 and over as 3–4. */
export const dagopvangRatio: Parameter<DagopvangRatio> = {
  id: "bkr.dagopvang",
  unit: "kinderen per beroepskracht",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: {
        rows: [
          { youngest: 0, oldest: 0, steps: plain(3, 6, 9, 12) },
          { youngest: 1, oldest: 1, steps: plain(5, 10, 15, 16) },
          { youngest: 2, oldest: 2, steps: plain(8, 16) },
          { youngest: 3, oldest: 3, steps: plain(8, 16) },
          { youngest: 2, oldest: 3, steps: plain(8, 16) },
          {
            youngest: 0,
            oldest: 1,
            steps: withBabies(
              [4, 8],
              [
                [3, 14, 8],
                [4, 16, 8],
              ],
            ),
          },
          {
            youngest: 0,
            oldest: 2,
            steps: withBabies(
              [5, 10],
              [
                [3, 13, 8],
                [3, 14, 4],
                [3, 15, 3],
                [4, 16, 8],
              ],
            ),
          },
          {
            youngest: 0,
            oldest: 3,
            steps: withBabies(
              [5, 12],
              [
                [3, 14, 8],
                [3, 15, 5],
                [3, 16, 3],
                [4, 16, 8],
              ],
            ),
          },
          { youngest: 1, oldest: 2, steps: plain(6, 11, 16) },
          { youngest: 1, oldest: 3, steps: plain(7, 13, 16) },
        ],
        divisors: [3, 5, 6, 8],
        olderPart: { numerator: 6, denominator: 5 },
      },
      citation: bkk("art. 7 lid 2, bijlage 1 a"),
      certainty: "law",
      note: "Tabel 1 is als wettekst gelezen; de formule van rekenregel 1 komt uit een tweede bron.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** A combinatiegroep of dagopvang and bso: tabel 1 and its largest number of children. */
export const combinatieMaximum: Parameter<number> = {
  id: "bkr.combinatie.maximum",
  unit: "kinderen",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: 16,
      citation: bkk("bijlage 1 c"),
      certainty: "readAsOf2021",
      note: "Kinderen van 4 jaar en ouder tellen als 3–4.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** Bso since 2024-07-01: staff for each child in thousandths, over the whole kindercentrum. */
export interface BsoCentreRatio {
  readonly kind: "centre";
  readonly staffPerThousandChildren: readonly [number, number];
  readonly maxPerBasisgroep: number;
}

/** Bso until 2024-06-30: tabel 2, for each basisgroep. */
export interface BsoGroupRatio {
  readonly kind: "basisgroep";
  /** Largest numbers for 1, 2, … staff with only children of 4–7, or only of 7 and over. */
  readonly young: readonly number[];
  readonly old: readonly number[];
  /** Mixed groups: largest number of children, and of 4–7 among them. */
  readonly mixed: readonly { readonly maxChildren: number; readonly maxYoung: number }[];
}

export const bsoRatio: Parameter<BsoCentreRatio | BsoGroupRatio> = {
  id: "bkr.bso",
  unit: "beroepskrachten per kind (duizendsten) of kinderen per beroepskracht",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: "2024-06-30",
      value: {
        kind: "basisgroep",
        young: [10, 20],
        old: [12, 24, 30],
        mixed: [
          { maxChildren: 11, maxYoung: 9 },
          { maxChildren: 22, maxYoung: 18 },
        ],
      },
      citation: bkk("art. 16 lid 2, bijlage 1 b (tabel 2)"),
      certainty: "secondary",
      note: "Een derde stap voor gemengde basisgroepen is niet gezien; zo'n groep wordt niet beoordeeld.",
      lastChecked: "2026-11-21",
    },
    {
      validFrom: "2024-07-01",
      validTo: null,
      value: { kind: "centre", staffPerThousandChildren: [100, 83], maxPerBasisgroep: 30 },
      citation: bkk("art. 16 lid 2, bijlage 1 b"),
      certainty: "secondary",
      note: "Sinds 1 juli 2024 geldt de verhouding per kindercentrum; de factor 0,083 wordt letterlijk gelezen.",
      lastChecked: "2026-11-21",
    },
  ],
};
