import { Plus, Trash2 } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { TextEntry } from "../controls/TextEntry.tsx";
import type { RowError, RowErrors, TimeRow } from "./formRows.ts";

/** What the parts of a kind are called. */
interface RowWords {
  readonly title: string;
  readonly add: string;
  readonly from: (number: number) => string;
  readonly to: (number: number) => string;
  readonly remove: (number: number) => string;
}

interface RowPartProps<R extends TimeRow> {
  readonly words: RowWords;
  readonly rows: readonly R[];
  /** The number of the first row. */
  readonly firstNumber: number;
  readonly errors: RowErrors | undefined;
  /** The row that the button adds. */
  readonly propose: () => R;
  readonly onChange: (rows: readonly R[]) => void;
  /** What a row has beside its times. */
  readonly more?: (row: R, number: number, onChange: (row: R) => void) => ReactNode;
}

/** Parts of a shift as rows of times, with a button that adds one; without any it is that button alone. */
export function RowPart<R extends TimeRow>(props: RowPartProps<R>) {
  const { words, rows, firstNumber, errors, propose, onChange, more } = props;
  const addButton = useRef<HTMLButtonElement>(null);
  const [addedKey, setAddedKey] = useState<number | null>(null);
  const add = () => {
    const row = propose();
    setAddedKey(row.key);
    onChange([...rows, row]);
  };
  const change = (row: R) => onChange(rows.map((other) => (other.key === row.key ? row : other)));
  const remove = (key: number) => {
    // The button that has the focus goes with its row.
    addButton.current?.focus();
    onChange(rows.filter((row) => row.key !== key));
  };
  return (
    <fieldset className="shift-part" data-filled={rows.length > 0 || undefined}>
      <legend className={rows.length > 0 ? "field-label" : "visually-hidden"}>{words.title}</legend>
      {rows.map((row, index) => (
        <Row
          key={row.key}
          row={row}
          words={words}
          number={firstNumber + index}
          error={errors?.get(row.key) ?? null}
          isNew={row.key === addedKey}
          onTimes={(times) => change({ ...row, ...times })}
          onRemove={() => remove(row.key)}
        >
          {more?.(row, firstNumber + index, change)}
        </Row>
      ))}
      <Button ref={addButton} className="button button-quiet shift-part-add" onPress={add}>
        <Plus className="icon icon-small" aria-hidden="true" />
        {words.add}
      </Button>
    </fieldset>
  );
}

interface RowProps {
  readonly row: TimeRow;
  readonly words: RowWords;
  readonly number: number;
  readonly error: RowError | null;
  readonly isNew: boolean;
  readonly onTimes: (times: Partial<Pick<TimeRow, "from" | "to">>) => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

function Row({ row, words, number, error, isNew, onTimes, onRemove, children }: RowProps) {
  const errorAt = (place: RowError["at"]) => (error?.at === place ? error.text : null);
  return (
    <div className="shift-part-row">
      <TextEntry
        label={words.from(number)}
        isLabelHidden
        value={row.from}
        error={errorAt("from")}
        onChange={(from) => onTimes({ from })}
        autoFocus={isNew}
      />
      <TextEntry
        label={words.to(number)}
        isLabelHidden
        value={row.to}
        error={errorAt("to")}
        onChange={(to) => onTimes({ to })}
      />
      {children}
      <Button className="icon-button shift-part-remove" aria-label={words.remove(number)} onPress={onRemove}>
        <Trash2 className="icon" aria-hidden="true" />
      </Button>
    </div>
  );
}
