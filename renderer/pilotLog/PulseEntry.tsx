import { type KeyboardEvent, useId, useRef, useState } from "react";
import { Button, Input, TextField } from "react-aria-components";
import type { IsoWeek } from "../../shared/calendar/dates.ts";
import { addScores } from "../../shared/editing/pulseChanges.ts";
import { type PulseRefusal, refusalOf } from "../../shared/pilotLog/workloadPulse.ts";
import { texts } from "../../shared/texts/nl.ts";
import { NoteEntry } from "../controls/NoteEntry.tsx";
import { SelectField } from "../controls/SelectField.tsx";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { pulseWeeks } from "./logPeriod.ts";
import { batchOf, emptyForm, withScore } from "./pulseForm.ts";
import { secureChance } from "./secureChance.ts";
import { usePulseEdits } from "./usePulseEdits.ts";

const words = texts.pilotLog.pulse;

/** Scores of slips of paper, typed in one go; nothing of it is kept but the scores, in an order drawn by lot. */
export function PulseEntry() {
  const { today } = usePage();
  const { context, dispatchWith } = usePulseEdits();
  const open = useOpenBoard((board) => board.roster.week);
  const asksNotes = useOpenBoard((board) => board.location.location.workloadPulse?.notes ?? false);
  const [form, setForm] = useState(() => emptyForm(open));
  const [refusal, setRefusal] = useState<PulseRefusal | null>(null);
  const fields = useRef<HTMLDivElement>(null);
  const focusOn = (place: number) => fields.current?.querySelectorAll("input")[place]?.focus();

  const add = () => {
    const batch = batchOf({ ...form, notes: asksNotes ? form.notes : "" });
    const refused = refusalOf(batch);
    setRefusal(refused);
    const isAdded = refused === null && dispatchWith(addScores(context(weekName(form.week)), batch, secureChance));
    if (isAdded) setForm(emptyForm(form.week));
    focusOn(isAdded ? 0 : Math.max(0, form.scores.indexOf("")));
  };

  return (
    <div className="pulse-form">
      <SelectField
        label={words.week}
        choices={pulseWeeks([open, form.week], today()).map((week) => ({ key: week, text: weekName(week) }))}
        value={form.week}
        onChange={(week) => setForm({ ...form, week })}
      />
      <ScoreFields
        ref={fields}
        scores={form.scores}
        isInvalid={refusal !== null}
        onChange={(place, text) => setForm(withScore(form, place, text))}
        onNext={focusOn}
        onAdd={add}
      />
      {asksNotes && (
        <NoteEntry
          label={words.notes}
          hint={words.notesHint}
          rows={3}
          value={form.notes}
          onChange={(notes) => setForm({ ...form, notes })}
        />
      )}
      <p className="field-error" role="alert">
        {refusal !== null && words.refusals[refusal]}
      </p>
      <Button className="button button-primary" onPress={add}>
        {words.add}
      </Button>
    </div>
  );
}

interface ScoreFieldsProps {
  readonly ref: React.Ref<HTMLDivElement>;
  readonly scores: readonly string[];
  readonly isInvalid: boolean;
  readonly onChange: (place: number, text: string) => void;
  readonly onNext: (place: number) => void;
  readonly onAdd: () => void;
}

/** One small field a score; Enter goes on, and on an empty field adds them all. */
function ScoreFields({ ref, scores, isInvalid, onChange, onNext, onAdd }: ScoreFieldsProps) {
  const hintId = useId();
  const onEnter = (event: KeyboardEvent, place: number) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (scores[place] === "") onAdd();
    else onNext(place + 1);
  };
  return (
    <fieldset className="pulse-scores" aria-describedby={hintId}>
      <legend className="field-label">{words.scores}</legend>
      <div className="pulse-fields" ref={ref}>
        {/* A place is all the identity that a score has. */}
        {[...scores.entries()].map(([place, text]) => (
          <TextField
            key={place}
            className="field"
            aria-label={words.score(place + 1)}
            value={text}
            onChange={(typed) => onChange(place, typed)}
            onKeyDown={(event) => onEnter(event, place)}
            isInvalid={isInvalid && text !== "" && !/^([1-9]|10)$/.test(text.trim())}
          >
            <Input className="field-input" inputMode="numeric" maxLength={2} autoComplete="off" />
          </TextField>
        ))}
      </div>
      <p id={hintId} className="field-hint">
        {words.keys}
      </p>
    </fieldset>
  );
}

function weekName(week: IsoWeek): string {
  return texts.pilotLog.weekName(week);
}
