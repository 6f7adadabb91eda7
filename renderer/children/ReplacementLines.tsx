import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { RowsField } from "../masterData/RowsField.tsx";
import { staffChoices, staffNameOf } from "../masterData/recordNames.ts";
import { useOpenBoard } from "../store/page.tsx";
import { type ChildFieldsProps, emptyReplacement } from "./childForm.ts";

const words = texts.children.form;
const general = texts.masterData.form;

/** Who stands in for a vast gezicht, and when, a line each. */
export function ReplacementLines({ fields, errors, onChange }: ChildFieldsProps) {
  const staff = useOpenBoard((board) => board.location.staff);
  const choices = staffChoices(staff, general.errors.choose);
  const nameOf = (id: string) => {
    const person = staff.find((candidate) => candidate.id === id);
    return person === undefined ? "" : staffNameOf(person);
  };
  return (
    <RowsField
      title={words.replacements}
      rows={fields.replacements}
      addLabel={words.addReplacement}
      makeRow={() => emptyReplacement(fields.faces[0] ?? "")}
      nameOf={({ staffId }) => words.replacementRow(nameOf(staffId))}
      onChange={(replacements) => onChange({ replacements })}
    >
      {(line, change, index) => {
        const error = (name: string) => errors[`replacements.${index}.${name}`] ?? null;
        return (
          <>
            <SelectField
              label={words.face}
              choices={choices.filter(({ key }) => fields.faces.includes(key) || key === line.staffId)}
              value={line.staffId}
              onChange={(staffId) => change({ staffId })}
            />
            <SelectField
              label={words.replacement}
              choices={choices}
              value={line.replacementId}
              onChange={(replacementId) => change({ replacementId })}
            />
            <TextEntry
              label={general.firstDay}
              value={line.from}
              error={error("from")}
              placeholder={general.datePlaceholder}
              onChange={(from) => change({ from })}
            />
            <TextEntry
              label={general.lastDay}
              value={line.to}
              error={error("to")}
              placeholder={general.datePlaceholder}
              onChange={(to) => change({ to })}
            />
            {error("replacementId") !== null && (
              <span role="alert" className="field-error">
                {error("replacementId")}
              </span>
            )}
          </>
        );
      }}
    </RowsField>
  );
}
