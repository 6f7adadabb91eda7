import { Checkbox } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { TextEntry } from "../controls/TextEntry.tsx";
import type { RowError } from "./readCloseDay.ts";

const words = texts.closeDay.labels;

interface TimeRow {
  readonly isPresent: boolean;
  readonly from: string;
  readonly to: string;
}

interface TimeFieldsProps {
  /** Of whom the row is, for the labels that are spoken. */
  readonly who: string;
  readonly row: TimeRow;
  /** The focus begins here. */
  readonly isFirst?: boolean;
  readonly errors: RowError | undefined;
  readonly onChange: (part: Partial<TimeRow>) => void;
}

/** The cells of a row that say whether someone was there, and from when to when. */
export function TimeFields({ who, row, isFirst = false, errors, onChange }: TimeFieldsProps) {
  return (
    <>
      <td className="close-day-present">
        <Checkbox
          className="checkbox"
          autoFocus={isFirst && !row.isPresent}
          isSelected={row.isPresent}
          onChange={(isPresent) => onChange({ isPresent })}
          aria-label={words.present(who)}
        >
          <span className="checkbox-box" aria-hidden="true" />
        </Checkbox>
      </td>
      {(["from", "to"] as const).map((side) => (
        <td key={side} className="close-day-time">
          {row.isPresent && (
            <TextEntry
              label={words[side](who)}
              isLabelHidden
              autoFocus={isFirst && side === "from"}
              value={row[side]}
              error={errors?.[side] ?? null}
              onChange={(text) => onChange({ [side]: text })}
            />
          )}
        </td>
      ))}
    </>
  );
}
