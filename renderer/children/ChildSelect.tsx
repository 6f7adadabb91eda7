import { texts } from "../../shared/texts/nl.ts";
import { type Choice, SelectField } from "../controls/SelectField.tsx";
import type { ChildFieldsProps } from "./childForm.ts";

interface ChildSelectProps extends ChildFieldsProps {
  readonly name: "groupId" | "secondGroupId";
  readonly label: string;
  readonly choices: readonly Choice<string>[];
}

/** A choice that must be made; it says so when it is not. */
export function ChildSelect({ fields, errors, onChange, name, label, choices }: ChildSelectProps) {
  const error = errors[name];
  const isChosen = choices.some(({ key }) => key === fields[name]);
  const nothing = { key: fields[name], text: texts.masterData.form.errors.choose };
  return (
    <div className="field">
      <SelectField
        label={label}
        choices={isChosen ? choices : [nothing, ...choices]}
        value={fields[name]}
        onChange={(key) => onChange({ [name]: key })}
      />
      {error !== undefined && (
        <span role="alert" className="field-error">
          {error}
        </span>
      )}
    </div>
  );
}
