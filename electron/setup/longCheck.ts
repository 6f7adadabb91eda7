/** How a long check ended, and the figure that it measured. */
export type LongCheckResult = { readonly ok: boolean; readonly figure: string };

/** A check that is too long for `npm test`. */
export type LongCheck = { readonly name: string; readonly run: () => Promise<LongCheckResult> };
