import type { Child, Group, School, Staff } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { Choice } from "../controls/SelectField.tsx";

/* The names of records on the screens that edit them. */

export function groupNameOf({ id, name }: Pick<Group, "id" | "name">): string {
  return name ?? texts.app.board.unnamedGroup(id);
}

export function staffNameOf({ id, name }: Pick<Staff, "id" | "name">): string {
  return name ?? texts.app.board.unnamedPerson(id);
}

export function childNameOf({ id, name }: Pick<Child, "id" | "name">): string {
  return name ?? texts.app.board.unnamedChild(id);
}

export function schoolNameOf({ id, name }: Pick<School, "id" | "name">): string {
  return name ?? texts.location.schools.unnamed(id);
}

/** The members of staff to choose from, with a choice before them for nobody. */
export function staffChoices(staff: readonly Staff[], nobody: string): readonly Choice<string>[] {
  return [{ key: "", text: nobody }, ...staff.map((person) => ({ key: person.id, text: staffNameOf(person) }))];
}

export function groupChoices(groups: readonly Group[]): readonly Choice<string>[] {
  return groups.map((group) => ({ key: group.id, text: groupNameOf(group) }));
}
