import type { OpenedLocation } from "../../shared/contract/bridge.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { Choice } from "../controls/SelectField.tsx";
import { childNameOf, staffNameOf } from "../masterData/recordNames.ts";

const words = texts.dataFile.retention;

/** Everyone on record, by `child:` or `staff:` and their id. */
export function personChoices({
  children,
  staff,
}: Pick<OpenedLocation, "children" | "staff">): readonly Choice<string>[] {
  return [
    ...children.map((child) => ({ key: `child:${child.id}`, text: words.child(childNameOf(child)) })),
    ...staff.map((person) => ({ key: `staff:${person.id}`, text: words.staff(staffNameOf(person)) })),
  ];
}
