import { type DataIssue, issuesOfSchema, KEEP_INPUT } from "../exchange/issues.ts";
import { type Staff, staffSchema } from "../exchange/records.ts";
import type { Known } from "../exchange/referenceReport.ts";
import { findBrokenReferencesInPerson } from "../exchange/references.ts";
import { nameProblem } from "../masterData/personName.ts";
import { texts } from "../texts/nl.ts";
import { certificatesAfter } from "./certificateColumns.ts";
import { staffMatcher } from "./matchPeople.ts";
import { normalText } from "./normalText.ts";
import {
  differencesOf,
  type Outcome,
  type PlanInput,
  type Planner,
  plannedOutcome,
  refusedForMissing,
  refusedRow,
} from "./outcome.ts";
import { wholeName } from "./personName.ts";
import { idsIn, planEachPerson } from "./planEachPerson.ts";
import type { ReadRow } from "./readRow.ts";
import { type StaffValues, staffFields, staffValues } from "./staffTable.ts";

/** Plans the table of staff: who is known is changed where a cell says something else, who is not comes new. */
export const planStaff: Planner<typeof staffFields> = (rows, input) =>
  planEachPerson(rows, {
    match: staffMatcher(input.base.staff, idsIn(rows)).match,
    keyOf: (values) => normalText(wholeName(values) ?? ""),
    plan: (row, before) => planPerson(row, before, input),
  });

function planPerson(row: ReadRow<StaffValues>, before: Staff | null, input: PlanInput): Outcome {
  const name = nameAfter(row.values, before);
  const named = { ...row, values: name === undefined ? row.values : { ...row.values, name } };
  const missing = before === null ? refusedForMissing(staffFields, named, ["name", "role"]) : null;
  if (missing !== null) return missing;
  if (nameProblem(named.values.name ?? "") === "bsn") return refusedRow(row.row, texts.importing.reasons.bsnInName);
  const { after, issues } = soundPerson(personAfter(named.values, before, input.newId), input.known);
  return plannedOutcome(
    {
      rows: [row.row],
      subject: after.name ?? after.id,
      record: { kind: "staff", before, after },
      differences: () =>
        differencesOf(staffFields, before === null ? null : staffValues(before), staffValues(after), input.context),
    },
    issues,
  );
}

/** A name that is the same stays as it is stored. */
function nameAfter(values: StaffValues, before: Staff | null): string | undefined {
  const name = wholeName(values);
  const stored = wholeName({ name: before?.name ?? "" });
  return normalText(name ?? "") === normalText(stored ?? "") ? before?.name : name;
}

function personAfter(values: StaffValues, before: Staff | null, newId: () => string): unknown {
  const { id, name, role, birthDate, contract, phone, groups, cost } = values;
  const employment = employmentAfter(values, before);
  const certificates = certificatesAfter(values, before?.certificates);
  return {
    ...(before ?? { id: id ?? newId() }),
    ...(name === undefined ? {} : { name }),
    ...(role === undefined ? {} : { role }),
    ...(employment === undefined ? {} : { employment }),
    ...(contract === undefined ? {} : { contractMinutesPerWeek: contract }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(phone === undefined ? {} : { phone }),
    ...(groups === undefined ? {} : { homeGroupIds: [...groups] }),
    ...(cost === undefined ? {} : { hourlyCost: cost }),
    ...(certificates === undefined ? {} : { certificates }),
  };
}

function employmentAfter({ employedFrom, employedTo }: StaffValues, before: Staff | null): Staff["employment"] {
  if (employedFrom === undefined && employedTo === undefined) return before?.employment;
  return {
    ...before?.employment,
    ...(employedFrom === undefined ? {} : { from: employedFrom }),
    ...(employedTo === undefined ? {} : { to: employedTo }),
  };
}

/** A member of staff as they would be stored, with what would be wrong with it. */
export function soundPerson(
  person: unknown,
  known: Known,
): { readonly after: Staff; readonly issues: readonly DataIssue[] } {
  const result = staffSchema.safeParse(person, KEEP_INPUT);
  // It has its fields; what does not fit them is told, and then it is not stored.
  if (!result.success) return { after: person as Staff, issues: issuesOfSchema(result.error) };
  return { after: result.data, issues: findBrokenReferencesInPerson(result.data, known) };
}
