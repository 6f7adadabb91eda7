import { first } from "./001-first.ts";
import { weekParts } from "./002-week-parts.ts";
import { log } from "./003-log.ts";
import { removals } from "./004-removals.ts";
import type { Migration } from "./migration.ts";

/** Every schema step there ever was, in order. */
export const migrations: readonly Migration[] = [first, weekParts, log, removals];
