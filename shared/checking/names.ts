import { careSchema, type LocationDocument, type Role } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import type { Unit } from "./finding.ts";

/** The names that sentences need; an id without a name is shown as it is. */
export interface Names {
  readonly groupName: (id: string) => string;
  readonly staffName: (id: string) => string;
  readonly staffRole: (id: string) => Role;
  readonly childName: (id: string) => string;
}

type NamedRecords = Pick<LocationDocument, "groups" | "staff" | "children">;

export function namesOf(records: NamedRecords): Names {
  const groups = new Map(records.groups.map((group) => [group.id, group.name ?? group.id]));
  const staff = new Map(records.staff.map((person) => [person.id, person]));
  const children = new Map(records.children.map((child) => [child.id, child.name ?? child.id]));
  return {
    groupName: (id) => groups.get(id) ?? id,
    staffName: (id) => staff.get(id)?.name ?? id,
    staffRole: (id) => staff.get(id)?.role ?? "overig",
    childName: (id) => children.get(id) ?? id,
  };
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
      return unit.ids.map(names.childName).join(", ");
  }
}

/** The kindercentrum of one kind of care, or the whole building. */
function locationName(care: string | undefined): string {
  const kind = careSchema.safeParse(care);
  return kind.success ? texts.findings.units.centres[kind.data] : texts.findings.units.building;
}
