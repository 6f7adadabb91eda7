import { useState } from "react";
import { Button, Form } from "react-aria-components";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { AbsenceReport } from "../../shared/editing/absenceChanges.ts";
import type { AbsenceReason } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { type AbsenceErrors, type AbsenceFields, absenceFields, readAbsence } from "./absenceFields.ts";

const words = texts.absence.report;

const REASONS = Object.entries(words.reasons).map(([key, text]) => ({ key: key as AbsenceReason, text }));

interface AbsenceFormProps {
  readonly date: LocalDate;
  readonly onReport: (report: Omit<AbsenceReport, "staffId">) => void;
}

/** A period, or a part of each of its days. */
export function AbsenceForm({ date, onReport }: AbsenceFormProps) {
  const [fields, setFields] = useState(() => absenceFields(date));
  const [errors, setErrors] = useState<AbsenceErrors>({});
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const result = readAbsence(fields);
    if (result.ok) onReport(result.report);
    else setErrors(result.errors);
  };
  const entry = (name: Exclude<keyof AbsenceFields, "reason">, autoFocus = false) => (
    <TextEntry
      label={words[name]}
      value={fields[name]}
      error={errors[name] ?? null}
      onChange={(value) => setFields((before) => ({ ...before, [name]: value }))}
      autoFocus={autoFocus}
    />
  );
  return (
    <Form className="absence-form" validationBehavior="aria" onSubmit={submit}>
      <SelectField
        label={words.reason}
        choices={REASONS}
        value={fields.reason}
        onChange={(reason) => setFields((before) => ({ ...before, reason }))}
      />
      <div className="form-pair">
        {entry("fromDate")}
        {entry("toDate", true)}
      </div>
      <div className="form-pair">
        {entry("from")}
        {entry("to")}
      </div>
      <p className="field-hint">{words.partHint}</p>
      <div className="prompt-actions">
        <Button className="button button-primary" type="submit">
          {words.confirm}
        </Button>
      </div>
    </Form>
  );
}
