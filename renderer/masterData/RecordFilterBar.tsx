import { Input, Label, SearchField } from "react-aria-components";
import type { Group } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { CheckField } from "./CheckField.tsx";
import { groupChoices } from "./recordNames.ts";
import type { RecordFilter } from "./useRecordView.ts";

const words = texts.masterData;

interface RecordFilterBarProps {
  readonly filter: RecordFilter;
  /** The groups by which can be listed; null where the records are of none. */
  readonly groups: readonly Group[] | null;
  /** "Ook uit dienst". */
  readonly leftLabel: string;
  /** How many are shown, in words. */
  readonly count: string;
  readonly onChange: (part: Partial<RecordFilter>) => void;
}

/** Which records are listed: by a word, by group, only where something is missing, and those who left. */
export function RecordFilterBar({ filter, groups, leftLabel, count, onChange }: RecordFilterBarProps) {
  return (
    <div className="record-filter">
      <SearchField className="field" value={filter.search} onChange={(search) => onChange({ search })}>
        <Label className="visually-hidden">{words.search}</Label>
        <Input className="field-input" placeholder={words.searchHint} />
      </SearchField>
      {groups !== null && (
        <SelectField
          label={words.group}
          isLabelHidden
          choices={[{ key: "", text: words.allGroups }, ...groupChoices(groups)]}
          value={filter.groupId ?? ""}
          onChange={(key) => onChange({ groupId: key === "" ? null : key })}
        />
      )}
      <CheckField
        label={words.missingOnly}
        isSelected={filter.isMissingOnly}
        onChange={(isMissingOnly) => onChange({ isMissingOnly })}
      />
      <CheckField label={leftLabel} isSelected={filter.isLeftToo} onChange={(isLeftToo) => onChange({ isLeftToo })} />
      <p className="records-count" role="status">
        {count}
      </p>
    </div>
  );
}
