import { Trash2 } from "lucide-react";
import { Button, Checkbox, CheckboxGroup, Label } from "react-aria-components";
import { type OwnScenario, type Pilot, pilotSchema } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { CopyEditor } from "./CopyEditor.tsx";
import { DraftEntry } from "./DraftEntry.tsx";
import { type OwnParameters, type ParameterName, readNumber, withParameter } from "./ownParameters.ts";
import { useOwnScenario } from "./useOwnScenario.ts";
import type { WhatIfView } from "./whatIfView.ts";

const words = texts.whatIf.own;
const PILOTS = pilotSchema.options;
/** Which parameters each pilot has; those of the others are not asked. */
const NUMBERS: Readonly<Record<Pilot, readonly ParameterName[]>> = {
  I: ["maxSubstitutions"],
  II: ["maxBridgeMinutes", "maxMinutesPerPersonDay", "maxMinutesPerUnitDay"],
  III: [],
};
const VARIANTS = [
  { key: "", text: words.asAgreed },
  { key: "0-1", text: words.years("0-1") },
  { key: "0-2", text: words.years("0-2") },
] as const;

interface OwnScenarioEditorProps {
  readonly own: OwnScenario;
  readonly onChange: (part: Partial<WhatIfView>) => void;
}

/** The form of a scenario of one's own; each entry is stored and compared at once, and can be undone. */
export function OwnScenarioEditor({ own, onChange }: OwnScenarioEditorProps) {
  const { edit, remove } = useOwnScenario();
  return (
    <section className="detail-part own-editor" aria-label={words.title}>
      <DraftEntry
        label={words.name}
        value={own.name}
        check={(text) => (text.trim() === "" ? words.nameMissing : null)}
        onCommit={(text) => edit({ ...own, name: text.trim() })}
      />
      <CheckboxGroup
        className="own-pilots"
        value={own.pilots}
        onChange={(chosen) => edit({ ...own, pilots: PILOTS.filter((pilot) => chosen.includes(pilot)) })}
      >
        <Label className="field-label">{words.pilots}</Label>
        {PILOTS.map((pilot) => (
          <Checkbox key={pilot} value={pilot} className="checkbox">
            <span className="checkbox-box" />
            {words.pilot(pilot, texts.scenarios.about[pilot])}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Parameters own={own} onEdit={edit} />
      <CopyEditor own={own} />
      <Button
        className="button button-danger own-remove"
        onPress={() => {
          if (remove(own)) onChange({ selected: "none" });
        }}
      >
        <Trash2 className="icon" aria-hidden="true" />
        {words.remove}
      </Button>
    </section>
  );
}

interface ParametersProps {
  readonly own: OwnScenario;
  readonly onEdit: (own: OwnScenario) => void;
}

function Parameters({ own, onEdit }: ParametersProps) {
  const set = <N extends keyof OwnParameters>(name: N, value: OwnParameters[N] | undefined) =>
    onEdit(withParameter(own, name, value));
  return (
    <div className="own-parameters">
      {own.pilots.includes("I") && (
        <SelectField
          label={words.variant}
          choices={VARIANTS}
          value={own.parameters?.variant ?? ""}
          onChange={(key) => set("variant", key === "" ? undefined : key)}
        />
      )}
      {own.pilots
        .flatMap((pilot) => NUMBERS[pilot])
        .map((name) => (
          <DraftEntry
            key={name}
            label={words[name]}
            value={String(own.parameters?.[name] ?? "")}
            placeholder={words.asAgreed}
            check={(text) => (readNumber(text) === "invalid" ? words.numberInvalid : null)}
            onCommit={(text) => {
              const number = readNumber(text);
              if (number !== "invalid") set(name, number);
            }}
          />
        ))}
    </div>
  );
}
