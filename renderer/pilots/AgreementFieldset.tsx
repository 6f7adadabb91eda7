import { Checkbox, CheckboxGroup, FieldError, Label } from "react-aria-components";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import { pilotSchema } from "../../shared/exchange/records.ts";
import { eligibleGroups } from "../../shared/pilots/agreements.ts";
import { texts } from "../../shared/texts/nl.ts";
import { readDate } from "../controls/dateEntry.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { useOpenBoard } from "../store/page.tsx";
import { type AgreementErrors, type AgreementFields, NUMBERS_OF } from "./agreementForm.ts";
import { formulaOf, groupName } from "./pilotWords.ts";

const words = texts.pilots.form;

const PILOTS = pilotSchema.options.map((key) => ({ key, text: words.pilotChoice(key, texts.scenarios.about[key]) }));
const VARIANTS = [
  { key: "0-1", text: texts.pilots.variants["0-1"] },
  { key: "0-2", text: texts.pilots.variants["0-2"] },
] as const;

interface FieldsProps {
  readonly fields: AgreementFields;
  readonly errors: AgreementErrors;
  readonly onChange: (part: Partial<AgreementFields>) => void;
}

/** Every field of an agreement; which parameters are asked follows from the pilot. */
export function AgreementFieldset({ date, ...props }: FieldsProps & { readonly date: LocalDate }) {
  const { fields, onChange } = props;
  return (
    <>
      <SelectField
        label={words.pilot}
        choices={PILOTS}
        value={fields.pilot}
        onChange={(pilot) => onChange({ pilot })}
      />
      <div className="form-pair">
        <Entry {...props} name="from" placeholder={words.datePlaceholder} />
        <Entry {...props} name="to" placeholder={words.datePlaceholder} />
      </div>
      <GroupChoice {...props} />
      <div className="form-pair">
        <Entry {...props} name="agreedWith" />
        <Entry {...props} name="agreedOn" placeholder={words.datePlaceholder} />
      </div>
      <div className="form-pair">
        <Entry {...props} name="wethouderInformedOn" placeholder={words.datePlaceholder} />
        <Entry {...props} name="ggdInformedOn" placeholder={words.datePlaceholder} />
      </div>
      <Parameters {...props} date={readDate(fields.from) ?? date} />
    </>
  );
}

type EntryName = Exclude<keyof AgreementFields, "pilot" | "groupIds" | "variant">;

interface EntryProps extends FieldsProps {
  readonly name: EntryName;
  readonly placeholder?: string;
}

function Entry({ fields, errors, onChange, name, placeholder = "" }: EntryProps) {
  return (
    <TextEntry
      label={words[name]}
      value={fields[name]}
      error={errors[name] ?? null}
      placeholder={placeholder}
      onChange={(text) => onChange({ [name]: text })}
    />
  );
}

/** The groups that fit the pilot, and those that were chosen before and do not. */
function GroupChoice({ fields: { pilot, groupIds }, errors, onChange }: FieldsProps) {
  const groups = useOpenBoard((board) => board.location.groups);
  const eligible = eligibleGroups({ groups }, pilot);
  const offered = groups.filter(({ id }) => eligible.has(id) || groupIds.includes(id));
  return (
    <CheckboxGroup
      className="field group-choice"
      value={[...groupIds]}
      isInvalid={errors.groupIds !== undefined}
      onChange={(chosen) => onChange({ groupIds: groups.map(({ id }) => id).filter((id) => chosen.includes(id)) })}
    >
      <Label className="field-label">{words.groups}</Label>
      <div className="group-choice-boxes">
        {offered.map((group) => (
          <Checkbox key={group.id} value={group.id} className="checkbox">
            <span className="checkbox-box" aria-hidden="true" />
            <bdi>{groupName(group)}</bdi>
          </Checkbox>
        ))}
      </div>
      <FieldError className="field-error">{errors.groupIds}</FieldError>
    </CheckboxGroup>
  );
}

function Parameters({ date, ...props }: FieldsProps & { readonly date: LocalDate }) {
  const { pilot, variant } = props.fields;
  switch (pilot) {
    case "I":
      return (
        <div className="form-pair">
          <SelectField
            label={words.variant}
            choices={VARIANTS}
            value={variant}
            onChange={(key) => props.onChange({ variant: key })}
          />
          <Entry {...props} name="maxSubstitutions" placeholder={words.maxSubstitutionsHint} />
        </div>
      );
    case "II":
      return (
        <div>
          <div className="form-triple">
            {NUMBERS_OF.II.map((name) => (
              <Entry key={name} {...props} name={name} placeholder={words.limitMissing} />
            ))}
          </div>
          <p className="field-hint">{words.limitsHint}</p>
        </div>
      );
    case "III":
      return (
        <div className="formula">
          <p className="field-label">{words.formula}</p>
          <p>{formulaOf(date)}</p>
        </div>
      );
  }
}
