import type { Change } from "../../shared/editing/change.ts";
import { mergesMade } from "../../shared/editing/mergeChanges.ts";
import type { Merge } from "../../shared/exchange/records.ts";

/** The one merge of a change, with the change that would leave its groups apart; null when there is not exactly one. */
export function mergeApart(change: Change): { readonly merge: Merge; readonly apart: Change } | null {
  const made = change.records.flatMap((record) => (record.kind === "merges" ? mergesMade(record) : []));
  const [merge, another] = made;
  if (merge === undefined || another !== undefined) return null;
  const records = change.records.map((record) =>
    record.kind === "merges" ? { ...record, after: record.after.filter((other) => other !== merge) } : record,
  );
  return { merge, apart: { ...change, records } };
}
