import { texts } from "../../shared/texts/nl.ts";
import { TextEntry } from "../controls/TextEntry.tsx";
import { CheckField, ChecksField } from "../masterData/CheckField.tsx";
import { RowsField } from "../masterData/RowsField.tsx";
import { type AchterwachtFields, type AchterwachtLine, emptyAchterwachtLine } from "./achterwachtForm.ts";
import type { TopicFieldsProps } from "./topicForm.ts";

const words = texts.location.achterwacht;
const general = texts.masterData.form;

const WEEKDAYS = texts.domain.weekdaysShort.slice(1).map((text, index) => ({ key: String(index + 1), text }));

/** Who can be called, a line for each person and times. */
export function AchterwachtFieldset({
  fields: { isRecorded, lines },
  errors,
  onChange,
}: TopicFieldsProps<AchterwachtFields>) {
  return (
    <>
      <p className="field-hint">{words.hint}</p>
      <CheckField
        label={words.recorded}
        isSelected={isRecorded}
        onChange={(recorded) => onChange({ isRecorded: recorded })}
      />
      {isRecorded && (
        <RowsField
          title={words.title}
          isTitleHidden
          rows={lines}
          addLabel={words.add}
          makeRow={emptyAchterwachtLine}
          nameOf={({ name }) => words.row(name)}
          onChange={(after) => onChange({ lines: after })}
        >
          {(line, change, index) => (
            <Line line={line} change={change} errorOf={(field) => errors[`lines.${index}.${field}`] ?? null} />
          )}
        </RowsField>
      )}
    </>
  );
}

interface LineProps {
  readonly line: AchterwachtLine;
  readonly change: (part: Partial<AchterwachtLine>) => void;
  readonly errorOf: (field: string) => string | null;
}

function Line({ line, change, errorOf }: LineProps) {
  return (
    <>
      {(["name", "phone"] as const).map((name) => (
        <TextEntry
          key={name}
          label={words[name]}
          value={line[name]}
          error={errorOf(name)}
          onChange={(text) => change({ [name]: text })}
        />
      ))}
      {(["from", "to"] as const).map((name) => (
        <TextEntry
          key={name}
          label={general[name]}
          value={line[name]}
          error={errorOf(name)}
          onChange={(text) => change({ [name]: text })}
        />
      ))}
      <div className="achterwacht-days">
        <ChecksField
          label={words.weekdays}
          choices={WEEKDAYS}
          value={line.weekdays.map(String)}
          onChange={(chosen) => change({ weekdays: chosen.map(Number) })}
        />
        {errorOf("weekdays") !== null && (
          <span role="alert" className="field-error">
            {errorOf("weekdays")}
          </span>
        )}
      </div>
    </>
  );
}
