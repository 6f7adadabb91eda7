import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { RowsField } from "../masterData/RowsField.tsx";
import { groupChoices } from "../masterData/recordNames.ts";
import { useOpenBoard } from "../store/page.tsx";
import { type ChildFieldsProps, emptyException } from "./childForm.ts";

const words = texts.children.form;
const general = texts.masterData.form;

const KINDS = (["absent", "extra"] as const).map((key) => ({ key, text: words.kinds[key] }));

/** Dates on which it is otherwise than the pattern says, a line each. */
export function ExceptionLines({ fields, errors, onChange }: ChildFieldsProps) {
  const groups = useOpenBoard((board) => board.location.groups);
  const choices = [{ key: "", text: words.ownGroup }, ...groupChoices(groups)];
  return (
    <RowsField
      title={words.exceptions}
      rows={fields.exceptions}
      addLabel={words.addException}
      makeRow={emptyException}
      nameOf={({ date }) => words.exceptionRow(date)}
      onChange={(exceptions) => onChange({ exceptions })}
    >
      {(line, change, index) => {
        const entry = (name: "date" | "from" | "to", label: string, placeholder = "") => (
          <TextEntry
            label={label}
            value={line[name]}
            error={errors[`exceptions.${index}.${name}`] ?? null}
            placeholder={placeholder}
            onChange={(text) => change({ [name]: text })}
          />
        );
        return (
          <>
            {entry("date", words.date, general.datePlaceholder)}
            <SelectField label={words.kind} choices={KINDS} value={line.kind} onChange={(kind) => change({ kind })} />
            {entry("from", general.from)}
            {entry("to", general.to)}
            {line.kind === "extra" && (
              <SelectField
                label={words.group}
                choices={choices}
                value={line.groupId}
                onChange={(groupId) => change({ groupId })}
              />
            )}
          </>
        );
      }}
    </RowsField>
  );
}
