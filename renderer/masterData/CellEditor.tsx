import { useEffect, useId, useRef, useState } from "react";
import type { CellEdit } from "./gridColumn.ts";

interface CellEditorProps<R> {
  readonly label: string;
  readonly edit: CellEdit<R>;
  readonly row: R;
  /** @param isByKey the focus goes back to the cell. */
  readonly onDone: (isByKey: boolean) => void;
}

/** A field in the place of a cell. Enter stores it, Escape leaves it as it was; what cannot be stored says why. */
export function CellEditor<R>({ label, edit, row, onDone }: CellEditorProps<R>) {
  const [value, setValue] = useState(() => edit.value(row));
  const [error, setError] = useState<string | null>(null);
  const errorId = useId();
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  // Enter and Escape take the field away, and with it the focus; that is no second end.
  const isOver = useRef(false);
  useEffect(() => {
    field.current?.focus();
    if (edit.kind === "text") field.current?.select();
  }, [edit.kind]);
  const end = (isByKey: boolean) => {
    isOver.current = true;
    onDone(isByKey);
  };
  const store = (text: string, isByKey: boolean) => {
    if (isOver.current) return;
    const problem = text === edit.value(row) ? null : edit.commit(row, text);
    if (problem === null) end(isByKey);
    else setError(problem);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    // What is typed here is no key of the table.
    event.stopPropagation();
    if (event.key === "Enter") store(value, true);
    else if (event.key === "Escape") end(true);
  };
  const shared = {
    ref: field,
    className: "record-field",
    "aria-label": label,
    "aria-invalid": error !== null,
    "aria-describedby": error === null ? undefined : errorId,
    value,
    onKeyDown,
    onBlur: () => store(value, false),
  };
  const typed = (text: string) => {
    setValue(text);
    setError(null);
  };
  return (
    <>
      {edit.kind === "text" ? (
        <input {...shared} type="text" autoComplete="off" onChange={(event) => typed(event.target.value)} />
      ) : (
        <select {...shared} onChange={(event) => typed(event.target.value)}>
          {edit.choices.map(({ key, text }) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      )}
      {error !== null && (
        <span id={errorId} role="alert" className="record-error">
          {error}
        </span>
      )}
    </>
  );
}
