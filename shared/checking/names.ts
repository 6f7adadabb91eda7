import { careSchema, type LocationDocument, type Role } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import type { Unit } from "./finding.ts";

/** The names that sentences need; an id without a name is shown as it is. */
export interface Names {
  readonly groupName: (id: string) => string;
  readonly staffName: (id: string) => string;
  readonly staffRole: (id: string) => Role;
  readonly childName: (id: string) => string;
  /** Several children in one sentence. */
  readonly childNames: (ids: readonly string[]) => string;
}

type NamedRecords = Pick<LocationDocument, "groups" | "staff" | "children">;

export function namesOf(records: NamedRecords): Names {
  const groups = new Map(records.groups.map((group) => [group.id, group.name ?? group.id]));
  const staff = new Map(records.staff.map((person) => [person.id, person]));
  const children = new Map(records.children.map((child) => [child.id, child.name ?? child.id]));
  const childName = (id: string) => children.get(id) ?? id;
  return {
    groupName: (id) => groups.get(id) ?? id,
    staffName: (id) => staff.get(id)?.name ?? id,
    staffRole: (id) => staff.get(id)?.role ?? "overig",
    childName,
    childNames: (ids) => ids.map(childName).join(", "),
  };
}

/** The same for a sheet that others may see: of groups and staff, of no child. */
export function namesOfNoChild(records: NamedRecords): Names {
  const childNames = (ids: readonly string[]) => texts.findings.units.unnamedChildren(ids.length);
  return { ...namesOf(records), childName: (id) => childNames([id]), childNames };
}

/** The name of what a finding is about. */
export function unitName(unit: Unit, names: Names): string {
  switch (unit.kind) {
    case "group":
      return unit.ids.map(names.groupName).join(", ");
    case "merge":
      return texts.findings.units.merge(unit.ids.map(names.groupName).join(" + "));
    case "location":
      return locationName(unit.ids[1]);
    case "person":
      return unit.ids.map(names.staffName).join(", ");
    case "child":
      return names.childNames(unit.ids);
  }
}

/** The kindercentrum of one kind of care, or the whole building. */
function locationName(care: string | undefined): string {
  const kind = careSchema.safeParse(care);
  return kind.success ? texts.findings.units.centres[kind.data] : texts.findings.units.building;
}
