import { useState } from "react";
import { Button, Form } from "react-aria-components";
import { retentionMonthsSchema } from "../../shared/contract/storage.ts";
import { texts } from "../../shared/texts/nl.ts";
import { TextEntry } from "../controls/TextEntry.tsx";

const words = texts.dataFile.retention;

interface MonthsFormProps {
  /** Null until it was chosen. */
  readonly months: number | null;
  readonly isDisabled: boolean;
  readonly onKeep: (months: number) => void;
}

/** How many months records of a child are kept after it left. */
export function MonthsForm({ months, isDisabled, onKeep }: MonthsFormProps) {
  const [text, setText] = useState(months === null ? "" : String(months));
  const [error, setError] = useState<string | null>(null);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const read = retentionMonthsSchema.safeParse(text.trim() === "" ? null : Number(text));
    if (read.success) onKeep(read.data);
    else setError(words.wrongMonths);
  };
  return (
    <Form className="record-form" validationBehavior="aria" onSubmit={submit}>
      <div className="data-line">
        <TextEntry
          label={words.months}
          value={text}
          error={error}
          onChange={(value) => {
            setText(value);
            setError(null);
          }}
        />
        <Button className="button" type="submit" isDisabled={isDisabled}>
          {words.keepMonths}
        </Button>
      </div>
      <p className="data-note">{words.monthsHint}</p>
    </Form>
  );
}
