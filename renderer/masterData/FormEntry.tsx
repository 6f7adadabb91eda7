import { TextEntry } from "../controls/TextEntry.tsx";
import type { FormErrors } from "./formReading.ts";

interface FormEntryProps<N extends string> {
  readonly fields: Readonly<Record<NoInfer<N>, string>>;
  readonly errors: FormErrors;
  readonly onChange: (part: Partial<Record<NoInfer<N>, string>>) => void;
  /** The field that it fills in. */
  readonly name: N;
  readonly label: string;
  readonly placeholder?: string;
}

/** A line of text in the form of a record. */
export function FormEntry<N extends string>(props: FormEntryProps<N>) {
  const { fields, errors, onChange, name, label, placeholder = "" } = props;
  return (
    <TextEntry
      label={label}
      value={fields[name]}
      error={errors[name] ?? null}
      placeholder={placeholder}
      onChange={(text) => onChange({ [name]: text } as Partial<Record<N, string>>)}
    />
  );
}
