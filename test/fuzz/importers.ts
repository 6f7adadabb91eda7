import type { Store } from "../../electron/db/store.ts";

/** What comes in from outside the program. */
export const IMPORTERS = ["document", "csv", "workbook", "database"] as const;

export type ImporterName = (typeof IMPORTERS)[number];

/** An importer that is tried: makes an input of a seed and does with it all that the program would. */
export interface Importer {
  /**
   * @returns what became of it: `refused`, `nothing` when it said nothing new, or `stored`.
   * @throws when it was not refused as the program refuses things, or left something half-written.
   */
  readonly attempt: (seed: number) => Promise<Outcome>;
}

export type Outcome = "refused" | "nothing" | "stored";

/** What every importer starts from. */
export interface Surroundings {
  /** An empty folder of its own. */
  readonly folder: string;
  /** A store that holds the example, or what was imported since. */
  readonly store: Store;
}
