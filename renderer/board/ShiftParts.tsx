import type { Shift } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { useOpenBoard } from "../store/page.tsx";
import { type BlockChoice, type BlockSurroundings, choicesFor, choicesOfRow } from "./blockChoice.ts";
import { type BlockRow, proposeBlock } from "./blockForm.ts";
import { emptyPause } from "./pauseForm.ts";
import { RowPart } from "./RowPart.tsx";
import type { FieldErrors, ShiftFields } from "./shiftForm.ts";

const words = texts.shiftParts;

interface ShiftPartsProps {
  readonly fields: ShiftFields;
  readonly errors: FieldErrors;
  /** The shift as it was. */
  readonly base: Shift;
  /** The work of the role is cut into tasks. */
  readonly isCarved: boolean;
  /** Whether the role counts, as long as the shift says nothing of it. */
  readonly isFormatief: boolean;
  readonly onChange: (part: Partial<ShiftFields>) => void;
}

/** The breaks after the first one, and the stretches of the shift that are spent otherwise. */
export function ShiftParts({ fields, errors, base, isCarved, isFormatief, onChange }: ShiftPartsProps) {
  const groups = useOpenBoard((board) => board.location.groups);
  const [firstPause = emptyPause([]), ...pauses] = fields.pauses;
  const around: BlockSurroundings = {
    shift: fields,
    isFormatief: fields.formatief ?? isFormatief,
    isCarved,
    groups,
  };
  const [likely = "extra"] = choicesFor(around);
  return (
    <div className="shift-parts">
      <RowPart
        words={words.pauses}
        rows={pauses}
        firstNumber={2}
        errors={errors.pauses}
        propose={() => emptyPause(fields.pauses)}
        onChange={(rows) => onChange({ pauses: [firstPause, ...rows] })}
      />
      <RowPart
        words={words.blocks}
        rows={fields.blocks}
        firstNumber={1}
        errors={errors.blocks}
        propose={() => proposeBlock(fields, likely)}
        onChange={(blocks) => onChange({ blocks })}
        more={(row, number, change) => (
          <WhatField row={row} number={number} base={base} around={around} onChange={change} />
        )}
      />
    </div>
  );
}

interface WhatFieldProps {
  readonly row: BlockRow;
  readonly number: number;
  readonly base: Shift;
  readonly around: BlockSurroundings;
  readonly onChange: (row: BlockRow) => void;
}

function WhatField({ row, number, base, around, onChange }: WhatFieldProps) {
  return (
    <SelectField<BlockChoice>
      label={words.what(number)}
      isLabelHidden
      choices={choicesOfRow(row, base, around)}
      value={row.choice}
      onChange={(choice) => onChange({ ...row, choice })}
    />
  );
}
