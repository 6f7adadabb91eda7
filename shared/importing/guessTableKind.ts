import type { LocalDate } from "../calendar/dates.ts";
import { hasRememberedMapping, proposeMapping, type RememberedMappings } from "./columnMapping.ts";
import type { SourceRow } from "./csvRows.ts";
import type { TableBase } from "./field.ts";
import { shareOfNeeds } from "./neededColumns.ts";
import { type ImportPreview, previewImport } from "./previewImport.ts";
import { type SourceTable, sourceTableOf } from "./sourceTable.ts";
import { TABLE_KINDS, type TableKind } from "./tableKinds.ts";

/** As many rows tell what a table is. */
const SAMPLE = 20;

export interface GuessContext {
  readonly base: TableBase;
  readonly today: LocalDate;
  readonly remembered: RememberedMappings;
}

/**
 * Which table the rows of a file are: one whose source was read before, else the one whose needs its headings meet, of which
 * its first rows would be taken, and that has a place for most of its columns.
 */
export function guessTableKind(rows: readonly SourceRow[], context: GuessContext): TableKind {
  const scores = TABLE_KINDS.map((kind) => ({ kind, score: scoreOf(kind, rows, context) }));
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).kind;
}

function scoreOf(kind: TableKind, rows: readonly SourceRow[], { base, today, remembered }: GuessContext): number {
  const whole = sourceTableOf(kind, rows);
  if (hasRememberedMapping(kind, whole, remembered)) return Number.POSITIVE_INFINITY;
  const table = { ...whole, rows: whole.rows.slice(0, SAMPLE) };
  const mapping = proposeMapping(kind, table, {});
  const columns = table.headings.filter((heading) => heading !== "").length;
  const used = columns === 0 ? 0 : Object.keys(mapping).length / columns;
  const steps = previewImport({
    kind,
    table,
    mapping,
    removedIds: [],
    base,
    today,
    newId: freshIds(),
    keepsFullNames: false,
  });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return 2 * shareOfNeeds(kind, mapping) + shareTaken(table, step.value) + used;
}

function shareTaken({ rows }: SourceTable, { refused }: ImportPreview): number {
  const bad = new Set(refused.map(({ row }) => row));
  return rows.length === 0 ? 0 : rows.filter(({ number }) => !bad.has(number)).length / rows.length;
}

/** Nothing of the guess is stored, so any ids will do. */
function freshIds(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `guess-${last}`;
  };
}
