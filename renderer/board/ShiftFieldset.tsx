import { useEffect, useRef } from "react";
import { Checkbox } from "react-aria-components";
import { type Activity, activitySchema } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { useOpenBoard } from "../store/page.tsx";
import type { RowError } from "./formRows.ts";
import { emptyPause, type PauseRow } from "./pauseForm.ts";
import { groupName } from "./sentences.ts";
import { type FieldErrors, readActivity, type ShiftFields } from "./shiftForm.ts";

/* The fields that the form of a shift and that of an open place have alike. */

const words = texts.app.form;

/** What was refused may lie out of sight in a long form: the focus goes to the first of it. */
export function useFirstInvalidFocused(errors: FieldErrors) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(errors).length === 0) return;
    const field = form.current?.querySelector<HTMLElement>("[aria-invalid='true']");
    field?.focus();
    // Also where it has the focus already: its sentence is new, and may lie below the edge while the field does not.
    field?.scrollIntoView({ block: "center" });
  }, [errors]);
  return form;
}

interface PartProps {
  readonly fields: ShiftFields;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<ShiftFields>) => void;
}

/** Where the work is, and what it is. */
export function GroupAndActivity({ fields, errors, onChange }: PartProps) {
  const groups = useOpenBoard((board) => board.location.groups);
  const places = [
    { key: "", text: words.noGroup },
    ...groups.map((group) => ({ key: group.id, text: groupName(group) })),
  ];
  const activities = activitySchema.options.map((key) => ({ key, text: texts.domain.activities[key] }));
  return (
    <div className="form-pair">
      <div>
        <SelectField
          label={words.group}
          choices={places}
          value={fields.groupId}
          onChange={(groupId) => onChange({ groupId })}
        />
        {errors.groupId && <p className="field-error">{errors.groupId}</p>}
      </div>
      <SelectField<Activity>
        label={words.activity}
        choices={activities}
        value={fields.activity}
        onChange={(activity) => onChange({ activity: readActivity(activity) })}
      />
    </div>
  );
}

interface TimesProps extends PartProps {
  /** Whether the role counts, as long as the shift says nothing of it. */
  readonly isFormatief: boolean;
}

/** Begin and end, the first break, and whether it counts. */
export function Times({ isFormatief, fields, errors, onChange }: TimesProps) {
  const [pause = emptyPause([]), ...further] = fields.pauses;
  const pauseError = errors.pauses?.get(pause.key);
  const errorAt = (place: RowError["at"]) => (pauseError?.at === place ? pauseError.text : null);
  const changePause = (times: Partial<PauseRow>) => onChange({ pauses: [{ ...pause, ...times }, ...further] });
  return (
    <>
      <div className="shift-times">
        <TextEntry
          label={words.from}
          value={fields.from}
          error={errors.from ?? null}
          onChange={(from) => onChange({ from })}
          autoFocus
        />
        <TextEntry label={words.to} value={fields.to} error={errors.to ?? null} onChange={(to) => onChange({ to })} />
        <TextEntry
          label={words.pauseFrom}
          value={pause.from}
          error={errorAt("from")}
          placeholder={words.pauseOptional}
          onChange={(from) => changePause({ from })}
        />
        <TextEntry
          label={words.pauseTo}
          value={pause.to}
          error={errorAt("to")}
          onChange={(to) => changePause({ to })}
        />
      </div>
      <Checkbox
        className="checkbox"
        isSelected={fields.formatief ?? isFormatief}
        onChange={(formatief) => onChange({ formatief })}
      >
        <span className="checkbox-box" aria-hidden="true" />
        <span>
          {words.formatief} <span className="field-hint">{words.formatiefHint}</span>
        </span>
      </Checkbox>
    </>
  );
}
