import { texts } from "../texts/nl.ts";
import type { PeopleMatcher, PersonReference } from "./matchPeople.ts";
import { type Outcome, refused, refusedRow } from "./outcome.ts";
import type { ReadRow } from "./readRow.ts";

interface PersonPlan<V, P> {
  readonly match: PeopleMatcher<P>["match"];
  /** Who someone new is, so that a second row of the same person is seen. */
  readonly keyOf: (values: V) => string;
  readonly plan: (row: ReadRow<V>, before: P | null) => Outcome;
}

/** Plans a table with a row for each person: who is known is changed, who is not comes new, and nobody comes twice. */
export function* planEachPerson<V extends PersonReference, P extends { readonly id: string }>(
  rows: readonly ReadRow<V>[],
  { match, keyOf, plan }: PersonPlan<V, P>,
): Generator<Outcome, void, undefined> {
  const seen = new Map<string, number>();
  for (const row of rows) {
    if (row.refusals.length > 0) {
      yield refused(...row.refusals);
      continue;
    }
    const found = match(row.values);
    if (!found.ok) {
      yield refusedRow(row.row, found.reason);
      continue;
    }
    const key = found.value?.id ?? row.values.id ?? keyOf(row.values);
    const earlier = seen.get(key);
    seen.set(key, earlier ?? row.row);
    yield earlier === undefined
      ? plan(row, found.value)
      : refusedRow(row.row, texts.importing.reasons.sameAsRow(earlier));
  }
}

/** The ids that a table names. */
export function idsIn(rows: readonly ReadRow<PersonReference>[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ values }) => values.id ?? []));
}
