import { Checkbox, Input, Label, SearchField } from "react-aria-components";
import type { RuleTopic } from "../../shared/rules/topics.ts";
import { texts } from "../../shared/texts/nl.ts";
import { type Choice, SelectField } from "../controls/SelectField.tsx";
import type { RuleFilter } from "./ruleFilter.ts";

const words = texts.rules;

const TOPICS: readonly Choice<RuleTopic | "">[] = [
  { key: "", text: words.allTopics },
  { key: "staffing", text: words.topics.staffing },
  { key: "children", text: words.topics.children },
  { key: "labour", text: words.topics.labour },
  { key: "records", text: words.topics.records },
];

interface RuleFilterBarProps {
  readonly filter: RuleFilter;
  readonly onChange: (part: Partial<RuleFilter>) => void;
}

/** Which rules are listed: by a word, by topic, and only those that are not certain. */
export function RuleFilterBar({ filter, onChange }: RuleFilterBarProps) {
  return (
    <div className="rules-filter">
      <SearchField className="field" value={filter.search} onChange={(search) => onChange({ search })}>
        <Label className="visually-hidden">{words.search}</Label>
        <Input className="field-input" placeholder={words.searchHint} />
      </SearchField>
      <SelectField
        label={words.topic}
        isLabelHidden
        choices={TOPICS}
        value={filter.topic ?? ""}
        onChange={(key) => onChange({ topic: key === "" ? null : key })}
      />
      <Checkbox
        className="checkbox"
        isSelected={filter.isUncertainOnly}
        onChange={(isUncertainOnly) => onChange({ isUncertainOnly })}
      >
        <span className="checkbox-box" />
        <span>{words.uncertainOnly}</span>
      </Checkbox>
    </div>
  );
}
