import { Plus, Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "react-aria-components";
import { type Shift, type Task, taskSchema } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { blockWords } from "./shiftBlocks.ts";
import type { ShiftFields } from "./shiftForm.ts";
import { otherBlocksOf, proposeTask, readTask, type TaskError, type TaskErrors, type TaskRow } from "./taskForm.ts";

const words = texts.shiftTasks;
const TASKS = taskSchema.options.map((key) => ({ key, text: texts.domain.tasks[key] }));

interface TaskPartProps {
  readonly fields: ShiftFields;
  readonly errors: TaskErrors | undefined;
  /** The shift as it was, for the blocks that stay. */
  readonly base: Shift;
  readonly onChange: (tasks: readonly TaskRow[]) => void;
}

/** The tasks of a shift, a row each, and what else stands in it. */
export function TaskPart({ fields, errors, base, onChange }: TaskPartProps) {
  const { tasks } = fields;
  const addButton = useRef<HTMLButtonElement>(null);
  const [addedKey, setAddedKey] = useState<number | null>(null);
  const others = otherBlocksOf(base);
  const add = () => {
    const row = proposeTask(fields, base);
    setAddedKey(row.key);
    onChange([...tasks, row]);
  };
  const remove = (key: number) => {
    // The button that has the focus goes with its row.
    addButton.current?.focus();
    onChange(tasks.filter((row) => row.key !== key));
  };
  return (
    <fieldset className="shift-tasks">
      <legend className="field-label">{words.title}</legend>
      {tasks.length === 0 && <p className="field-hint">{words.none}</p>}
      {tasks.map((row, index) => (
        <TaskEntry
          key={row.key}
          row={row}
          number={index + 1}
          error={errors?.get(row.key) ?? null}
          isNew={row.key === addedKey}
          onChange={(part) => onChange(tasks.map((other) => (other.key === row.key ? { ...other, ...part } : other)))}
          onRemove={() => remove(row.key)}
        />
      ))}
      {others.length > 0 && (
        <p className="field-hint">{words.others(others.map((block) => blockWords(block, base)))}</p>
      )}
      <Button ref={addButton} className="button shift-task-add" onPress={add}>
        <Plus className="icon icon-small" aria-hidden="true" />
        {words.add}
      </Button>
    </fieldset>
  );
}

interface TaskEntryProps {
  readonly row: TaskRow;
  /** Its place among the rows, from 1. */
  readonly number: number;
  readonly error: TaskError | null;
  readonly isNew: boolean;
  readonly onChange: (part: Partial<TaskRow>) => void;
  readonly onRemove: () => void;
}

function TaskEntry({ row, number, error, isNew, onChange, onRemove }: TaskEntryProps) {
  const errorAt = (place: TaskError["at"]) => (error?.at === place ? error.text : null);
  return (
    <div className="shift-task">
      <TextEntry
        label={words.from(number)}
        isLabelHidden
        value={row.from}
        error={errorAt("from")}
        onChange={(from) => onChange({ from })}
        autoFocus={isNew}
      />
      <TextEntry
        label={words.to(number)}
        isLabelHidden
        value={row.to}
        error={errorAt("to")}
        onChange={(to) => onChange({ to })}
      />
      <SelectField<Task>
        label={words.task(number)}
        isLabelHidden
        choices={TASKS}
        value={row.task}
        onChange={(task) => onChange({ task: readTask(task) })}
      />
      <Button className="icon-button" aria-label={words.remove(number)} onPress={onRemove}>
        <Trash2 className="icon" aria-hidden="true" />
      </Button>
    </div>
  );
}
