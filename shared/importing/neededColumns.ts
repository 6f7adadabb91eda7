import type { ColumnMapping } from "./columnMapping.ts";
import { TABLES, type TableKind } from "./tableKinds.ts";

/*
 * What a table cannot do without. Each line is one need, and the fields of which any one meets it, the plainest first.
 */

const PERSON = ["name", "firstName", "lastName", "id"];
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const TIMES = [
  ["days", ...WEEKDAYS],
  ["from", ...WEEKDAYS],
  ["to", ...WEEKDAYS],
];

const NEEDS: Readonly<Record<TableKind, readonly (readonly string[])[]>> = {
  children: [PERSON, ["birthDate"], ["group"]],
  attendance: [PERSON, ...TIMES],
  staff: [PERSON, ["role"]],
  availability: [PERSON, ...TIMES],
  shifts: [["name", "firstName", "lastName", "staffId"], ["date"], ["from"], ["to"]],
};

/** What of a table's needs a mapping leaves open, by the headings of the fields that would meet them. */
export function missingColumns(kind: TableKind, mapping: ColumnMapping): string[] {
  const { fields } = TABLES[kind];
  const open = NEEDS[kind].filter((any) => !any.some((field) => mapping[field] !== undefined));
  return open.map(([plainest = ""]) => fields[plainest]?.heading ?? plainest);
}

/** Which part of a table's needs a mapping meets, from 0 to 1. */
export function shareOfNeeds(kind: TableKind, mapping: ColumnMapping): number {
  const needs = NEEDS[kind].length;
  return (needs - missingColumns(kind, mapping).length) / needs;
}
