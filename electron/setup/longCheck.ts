/** How a long check ended, and the figure that it measured. */
export type LongCheckResult = {
  /** "notEvaluated" where this machine or moment has no answer: it counts neither as passed nor as failed. */
  readonly ok: boolean | "notEvaluated";
  readonly figure: string;
};

/** A check that is too long for `npm test`. */
export type LongCheck = {
  readonly name: string;
  /** @param anew take nothing over that an earlier run found. */
  readonly run: (anew: boolean) => Promise<LongCheckResult>;
};
