import { Plus, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { IconButton } from "../controls/IconButton.tsx";

interface RowsFieldProps<T> {
  readonly title: string;
  /** The title is spoken, not shown. */
  readonly isTitleHidden?: boolean;
  readonly rows: readonly T[];
  readonly addLabel: string;
  readonly makeRow: () => T;
  /** What a row is called, for the button that removes it. */
  readonly nameOf: (row: T) => string;
  readonly onChange: (rows: readonly T[]) => void;
  /** The fields of one row. */
  readonly children: (row: T, change: (part: Partial<T>) => void, index: number) => ReactNode;
}

/** Lines of fields that come and go. */
export function RowsField<T extends object>(props: RowsFieldProps<T>) {
  const { title, isTitleHidden = false, rows, addLabel, makeRow, nameOf, onChange, children } = props;
  return (
    <fieldset className="rows-field">
      <legend className={isTitleHidden ? "visually-hidden" : "field-label"}>{title}</legend>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place in the list.
        <div key={index} className="rows-line">
          {children(row, (part) => onChange(rows.with(index, { ...row, ...part })), index)}
          <IconButton
            label={texts.masterData.form.removeRow(nameOf(row))}
            onPress={() => onChange(rows.toSpliced(index, 1))}
          >
            <Trash2 className="icon" aria-hidden="true" />
          </IconButton>
        </div>
      ))}
      <Button className="button button-quiet" onPress={() => onChange([...rows, makeRow()])}>
        <Plus className="icon" aria-hidden="true" />
        {addLabel}
      </Button>
    </fieldset>
  );
}
