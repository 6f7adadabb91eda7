import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { RowsField } from "../masterData/RowsField.tsx";
import type { StepPartProps } from "./LocationStep.tsx";
import { caresOfGroups, type GroupFields, newGroup } from "./newLocationForm.ts";

const words = texts.locations.guide;

/** The groups of the location, a line each. */
export function GroupsStep({ fields, errors, onChange }: StepPartProps) {
  const cares = caresOfGroups(fields).map((key) => ({ key, text: words.groupCares[key] }));
  return (
    <>
      <RowsField<GroupFields>
        title={words.groups}
        isTitleHidden
        rows={fields.groups}
        addLabel={words.addGroup}
        makeRow={() => newGroup(fields)}
        nameOf={({ name }) => name.trim() || words.groupNumber(1)}
        onChange={(groups) => onChange({ groups })}
      >
        {({ name, care, maxChildren }, change, index) => (
          <>
            <TextEntry
              label={words.group}
              value={name}
              onChange={(text) => change({ name: text })}
              error={errors[`groups.${index}.name`] ?? null}
              autoFocus={index === fields.groups.length - 1}
            />
            <SelectField
              label={words.care}
              choices={cares}
              value={care}
              onChange={(chosen) => change({ care: chosen })}
            />
            <TextEntry
              label={words.maxChildren}
              value={maxChildren}
              onChange={(text) => change({ maxChildren: text })}
              error={errors[`groups.${index}.maxChildren`] ?? null}
              placeholder={words.optional}
            />
          </>
        )}
      </RowsField>
      <p className="guide-hint">{words.groupsHint}</p>
    </>
  );
}
