import { readFileSync } from "node:fs";
import { join } from "node:path";
import { groupSchema } from "../../../shared/exchange/records.ts";
import { proposeMapping } from "../../../shared/importing/columnMapping.ts";
import { csvRows } from "../../../shared/importing/csvRows.ts";
import { type DecodeBytes, decodeText } from "../../../shared/importing/decodeText.ts";
import type { TableBase } from "../../../shared/importing/field.ts";
import { type ImportPreview, type ImportProgress, previewImport } from "../../../shared/importing/previewImport.ts";
import { sourceTableOf } from "../../../shared/importing/sourceTable.ts";
import type { TableKind } from "../../../shared/importing/tableKinds.ts";

export const TODAY = "2026-11-22";

export const decode: DecodeBytes = (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes);

/** A location with two groups and nobody yet. */
export const EMPTY_BASE: TableBase = {
  groups: [
    groupSchema.parse({ id: "g1", name: "Zon", care: "dagopvang" }),
    groupSchema.parse({ id: "g2", name: "Maan", care: "bso" }),
  ],
  staff: [],
  children: [],
  weeks: [],
};

/** Ids n1, n2 and so on. */
export function freshIds(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `n${last}`;
  };
}

export function readSample(name: string): string {
  return decodeText(readFileSync(join(import.meta.dirname, "samples", name)), decode).text;
}

/** The preview of a CSV text with the mapping that is proposed for it. */
export function previewOf(
  kind: TableKind,
  text: string,
  base: TableBase,
  options: { readonly keepsFullNames?: boolean; readonly removedIds?: readonly string[] } = {},
): ImportPreview {
  const table = sourceTableOf(kind, csvRows(text));
  const mapping = proposeMapping(kind, table, {});
  return finish(
    previewImport({
      kind,
      table,
      mapping,
      base,
      removedIds: [],
      today: TODAY,
      newId: freshIds(),
      keepsFullNames: false,
      ...options,
    }),
  );
}

/** Asks on until it is done. */
export function finish(steps: Generator<ImportProgress, ImportPreview, undefined>): ImportPreview {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The base with what an import would store. */
export function after(base: TableBase, { added, changed }: ImportPreview): TableBase {
  let { children, staff, weeks } = base;
  for (const { record } of [...added, ...changed]) {
    if (record.kind === "child") children = replaced(children, record.after);
    if (record.kind === "staff") staff = replaced(staff, record.after);
    if (record.kind === "shift") {
      weeks = weeks.map((week, index) =>
        index === 0 ? { ...week, shifts: replaced(week.shifts, record.after) } : week,
      );
    }
  }
  return { ...base, children, staff, weeks };
}

function replaced<T extends { readonly id: string }>(all: readonly T[], record: T | null): T[] {
  if (record === null) return [...all];
  const index = all.findIndex(({ id }) => id === record.id);
  return index < 0 ? [...all, record] : all.with(index, record);
}
