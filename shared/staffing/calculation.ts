/** How a need was reached, as data; the Dutch sentences are made in `checking/describeStep.ts`. */
export type CalculationStep =
  | {
      /** The row of tabel 1 that fits, by the lower ends of its classes, and the staff it asks. */
      readonly kind: "table";
      readonly youngest: number;
      readonly oldest: number;
      readonly children: number;
      readonly staff: number;
    }
  | {
      /** Rekenregel 1: Z as a fraction, and rounded up. */
      readonly kind: "rekenregel1";
      readonly mix: readonly number[];
      /** The divisors of the classes, and that of the part of 1 year and older as a fraction. */
      readonly divisors: readonly number[];
      readonly olderPart: { readonly numerator: number; readonly denominator: number };
      readonly numerator: number;
      readonly denominator: number;
      readonly staff: number;
    }
  | {
      /** Rekenregel 2: the mix with one child fewer that needs more, or that none does. */
      readonly kind: "rekenregel2";
      readonly neighbour: readonly number[];
      readonly neighbourStaff: number;
      readonly staff: number;
    }
  | {
      /** A neighbour with a child fewer needs one more, but only by its own rekenregel 2, which is not cascaded. */
      readonly kind: "notCascaded";
      readonly neighbour: readonly number[];
      readonly neighbourStaff: number;
    }
  | {
      /** Bso for the kindercentrum: the sum in thousandths of staff, rounded up. */
      readonly kind: "bsoCentre";
      readonly mix: readonly number[];
      readonly staffPerThousandChildren: readonly number[];
      readonly thousandths: number;
      readonly staff: number;
    }
  | { readonly kind: "bsoTable"; readonly mix: readonly number[]; readonly staff: number }
  | {
      /** No row fits: the need used in sums, ⌈a/3 + b/5 + (c + d)/8⌉. */
      readonly kind: "estimate";
      readonly mix: readonly number[];
      readonly staff: number;
    };
