import { texts } from "../../shared/texts/nl.ts";
import { NoteEntry } from "../controls/NoteEntry.tsx";
import { SelectField } from "../controls/SelectField.tsx";
import type { Measures } from "./measures.ts";

const words = texts.masterData.measures;

const CHOICES = [
  { key: "unknown", text: words.unknown },
  { key: "none", text: words.none },
  { key: "recorded", text: words.recorded },
] as const;

interface MeasuresFieldProps {
  readonly value: Measures;
  readonly error: string | null;
  readonly onChange: (value: Measures) => void;
}

/** What is done so that somebody else can see or hear who is alone with children. */
export function MeasuresField({ value, error, onChange }: MeasuresFieldProps) {
  return (
    <>
      <p className="field-hint">{words.hint}</p>
      <SelectField
        label={words.label}
        choices={CHOICES}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      {value.kind === "recorded" && (
        <NoteEntry
          label={words.text}
          value={value.text}
          error={error}
          rows={3}
          onChange={(text) => onChange({ ...value, text })}
        />
      )}
    </>
  );
}
