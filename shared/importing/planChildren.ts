import { type DataIssue, issuesOfSchema, KEEP_INPUT } from "../exchange/issues.ts";
import { type Child, childSchema } from "../exchange/records.ts";
import type { Known } from "../exchange/referenceReport.ts";
import { findBrokenReferencesInChild } from "../exchange/references.ts";
import { nameProblem } from "../masterData/personName.ts";
import { texts } from "../texts/nl.ts";
import { type ChildValues, childFields, childValues } from "./childTable.ts";
import { childMatcher } from "./matchPeople.ts";
import {
  differencesOf,
  type Outcome,
  type PlanInput,
  type Planner,
  plannedOutcome,
  refusedForMissing,
  refusedRow,
} from "./outcome.ts";
import { nameKey, shortName, wholeName } from "./personName.ts";
import { idsIn, planEachPerson } from "./planEachPerson.ts";
import type { ReadRow } from "./readRow.ts";

/** Plans the table of children: who is known is changed where a cell says something else, who is not comes new. */
export const planChildren: Planner<typeof childFields> = (rows, input) =>
  planEachPerson(rows, {
    match: childMatcher(input.base.children, idsIn(rows)).match,
    keyOf: (values) => `${nameKey(values)} ${values.birthDate}`,
    plan: (row, before) => planChild(row, before, input),
  });

function planChild(row: ReadRow<ChildValues>, before: Child | null, input: PlanInput): Outcome {
  const name = nameAfter(row.values, before, input.keepsFullNames);
  const named = { ...row, values: name === undefined ? row.values : { ...row.values, name } };
  const missing = before === null ? refusedForMissing(childFields, named, ["name", "birthDate", "group"]) : null;
  if (missing !== null) return missing;
  if (nameProblem(named.values.name ?? "") === "bsn") return refusedRow(row.row, texts.importing.reasons.bsnInName);
  const { after, issues } = soundChild(childAfter(named.values, before, input.newId), input.known);
  return plannedOutcome(
    {
      rows: [row.row],
      subject: after.name ?? after.id,
      record: { kind: "child", before, after },
      differences: () =>
        differencesOf(childFields, before === null ? null : childValues(before), childValues(after), input.context),
    },
    issues,
  );
}

/** A name that is the same, long or short, stays as it is stored. */
function nameAfter(values: ChildValues, before: Child | null, keepsFullNames: boolean): string | undefined {
  const name = keepsFullNames ? wholeName(values) : shortName(values);
  if (name === undefined || before?.name === undefined) return name ?? before?.name;
  return nameKey({ name: before.name }) === nameKey(values) ? before.name : name;
}

function childAfter(values: ChildValues, before: Child | null, newId: () => string): unknown {
  const { id, name, birthDate, group, faces, mentor, school, variableDays } = values;
  return {
    ...(before ?? { id: id ?? newId() }),
    ...(name === undefined ? {} : { name }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(group === undefined ? {} : { groupId: group }),
    ...(faces === undefined ? {} : { vasteGezichten: [...faces] }),
    ...(mentor === undefined ? {} : { mentorId: mentor }),
    ...(school === undefined ? {} : { schoolId: school }),
    ...(variableDays === undefined ? {} : { variableDays: variableDays === "yes" }),
  };
}

/** A child as it would be stored, with what would be wrong with it. */
export function soundChild(
  child: unknown,
  known: Known,
): { readonly after: Child; readonly issues: readonly DataIssue[] } {
  const result = childSchema.safeParse(child, KEEP_INPUT);
  // It has its fields; what does not fit them is told, and then it is not stored.
  if (!result.success) return { after: child as Child, issues: issuesOfSchema(result.error) };
  return { after: result.data, issues: findBrokenReferencesInChild(result.data, known) };
}
