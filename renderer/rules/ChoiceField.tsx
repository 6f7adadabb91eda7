import { Label, Radio, RadioGroup } from "react-aria-components";
import { chooseParameter } from "../../shared/editing/locationChanges.ts";
import type { ParameterChoice } from "../../shared/law/openChoices.ts";
import type { ChoiceView } from "../../shared/rules/ruleList.ts";
import { texts } from "../../shared/texts/nl.ts";
import { type Page, usePage } from "../store/page.tsx";

const words = texts.rules;

/** The readings that a location may choose between; a choice is stored and checked at once, and can be undone. */
export function ChoiceField({ choice: { label, options } }: { readonly choice: ChoiceView }) {
  const page = usePage();
  const chosen = options.find(({ isChosen }) => isChosen)?.choice.option ?? null;
  return (
    <RadioGroup
      className="choice"
      value={chosen}
      onChange={(option) => {
        const picked = options.find(({ choice }) => choice.option === option);
        if (picked) choose(page, picked.choice);
      }}
    >
      <Label className="field-label">{label}</Label>
      {options.map(({ choice: { option }, text, isStandard }) => (
        <Radio key={option} value={option} className="radio">
          <span className="radio-dot" />
          <span>
            {text}
            {isStandard && <span className="choice-standard"> ({words.standard})</span>}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

function choose({ roster, newId }: Page, choice: ParameterChoice): void {
  const { board, dispatch } = roster.getState();
  if (board === null) return;
  const { subject } = words.options[choice.option];
  const context = { location: board.location.location, week: board.roster.week, subject, newId };
  const change = chooseParameter(context, choice);
  if (change !== null) dispatch(change);
}
