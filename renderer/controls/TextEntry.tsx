import { FieldError, Input, Label, TextField } from "react-aria-components";

interface TextEntryProps {
  readonly label: string;
  /** The label is spoken, not shown. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The sentence that says what is wrong, or null. */
  readonly error?: string | null;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  /** What is typed is not shown. */
  readonly isSecret?: boolean;
}

/** One line of text with its label and what is wrong with it. */
export function TextEntry({
  label,
  isLabelHidden = false,
  value,
  onChange,
  error = null,
  placeholder = "",
  autoFocus = false,
  isSecret = false,
}: TextEntryProps) {
  return (
    <TextField className="field" value={value} onChange={onChange} isInvalid={error !== null} autoFocus={autoFocus}>
      <Label className={isLabelHidden ? "visually-hidden" : "field-label"}>{label}</Label>
      <Input
        className="field-input"
        type={isSecret ? "password" : "text"}
        placeholder={placeholder}
        autoComplete="off"
      />
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}
