import { FieldError, Label, Text, TextArea, TextField } from "react-aria-components";

interface NoteEntryProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The sentence that says what is wrong, or null. */
  readonly error?: string | null;
  readonly hint?: string;
  readonly rows?: number;
  readonly maxLength?: number;
}

/** A few lines of text with their label. */
export function NoteEntry({ label, value, onChange, error = null, hint, rows = 2, maxLength }: NoteEntryProps) {
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={error !== null}
      {...(maxLength === undefined ? {} : { maxLength })}
    >
      <Label className="field-label">{label}</Label>
      <TextArea className="field-input note-input" rows={rows} />
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}
