import { ChevronDown } from "lucide-react";
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";

export interface Choice<K extends string> {
  readonly key: K;
  readonly text: string;
}

interface SelectFieldProps<K extends string> {
  readonly label: string;
  /** The label is spoken, not shown. */
  readonly isLabelHidden?: boolean;
  readonly choices: readonly Choice<K>[];
  readonly value: K;
  readonly onChange: (value: K) => void;
}

/** An empty key is a fair choice here ("no group") but not for the list, which takes it for nothing chosen. */
function idOf(key: string): string {
  return `=${key}`;
}

/** One choice out of a list; typing jumps to it. */
export function SelectField<K extends string>({
  label,
  isLabelHidden = false,
  choices,
  value,
  onChange,
}: SelectFieldProps<K>) {
  return (
    <Select
      className="field"
      value={idOf(value)}
      onChange={(id) => {
        const choice = choices.find((candidate) => idOf(candidate.key) === id);
        if (choice) onChange(choice.key);
      }}
    >
      <Label className={isLabelHidden ? "visually-hidden" : "field-label"}>{label}</Label>
      <Button className="field-input select-button">
        <SelectValue className="clip select-value">{({ selectedText }) => <bdi>{selectedText}</bdi>}</SelectValue>
        <ChevronDown className="icon" aria-hidden="true" />
      </Button>
      <Popover className="popover select-popover" offset={4}>
        <ListBox className="select-list" items={choices.map((choice) => ({ id: idOf(choice.key), text: choice.text }))}>
          {({ id, text }) => (
            <ListBoxItem key={id} id={id} textValue={text} className="select-item">
              <bdi className="clip" title={text}>
                {text}
              </bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
