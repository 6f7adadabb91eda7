import { Checkbox, CheckboxGroup, Label } from "react-aria-components";
import type { Choice } from "../controls/SelectField.tsx";

interface CheckFieldProps {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** Yes or no. */
export function CheckField({ label, isSelected, onChange }: CheckFieldProps) {
  return (
    <Checkbox className="checkbox" isSelected={isSelected} onChange={onChange}>
      <span className="checkbox-box" aria-hidden="true" />
      <span>{label}</span>
    </Checkbox>
  );
}

interface ChecksFieldProps {
  readonly label: string;
  /** The label is spoken, not shown. */
  readonly isLabelHidden?: boolean;
  readonly choices: readonly Choice<string>[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Several out of a list. */
export function ChecksField({ label, isLabelHidden = false, choices, value, onChange }: ChecksFieldProps) {
  return (
    <CheckboxGroup className="field" value={[...value]} onChange={onChange}>
      <Label className={isLabelHidden ? "visually-hidden" : "field-label"}>{label}</Label>
      <div className="checks-boxes">
        {choices.map(({ key, text }) => (
          <Checkbox key={key} value={key} className="checkbox">
            <span className="checkbox-box" aria-hidden="true" />
            <bdi>{text}</bdi>
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
