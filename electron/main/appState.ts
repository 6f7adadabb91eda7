import { readFileSync } from "node:fs";
import { z } from "zod";
import { writeFileAtomically } from "./atomicFile.ts";

/*
 * What the program remembers of its window. Kept in a small file beside the database: it belongs to this computer, not
 * to the rosters, and must not travel along with a backup of them.
 */

const boundsSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1).max(100_000),
  height: z.int().min(1).max(100_000),
  isMaximized: z.boolean(),
});

const appStateSchema = z.object({
  window: boundsSchema.optional(),
  /** Where the last file was saved or opened. */
  fileFolder: z.string().min(1).optional(),
});

export type WindowBounds = z.infer<typeof boundsSchema>;
export type AppState = z.infer<typeof appStateSchema>;

/** Reads what was remembered; nothing when the file is absent or does not fit. */
export function readAppState(path: string): AppState {
  try {
    return appStateSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return {};
  }
}

/** Remembers some fields and leaves the others. Not being able to is no reason to stop working. */
export function updateAppState(path: string, fields: Partial<AppState>): void {
  try {
    writeFileAtomically(path, `${JSON.stringify({ ...readAppState(path), ...fields })}\n`);
  } catch {
    // Full disk or read-only folder: the next start opens as it would for the first time.
  }
}
