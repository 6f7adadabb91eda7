import { texts } from "../../shared/texts/nl.ts";
import { TextEntry } from "../controls/TextEntry.tsx";
import { ChecksField } from "../masterData/CheckField.tsx";
import type { FormErrors } from "../masterData/formReading.ts";
import { type NewLocationFields, OFFERED_CARES, type OfferedCare, type OpeningFields } from "./newLocationForm.ts";

const words = texts.locations.guide;

export interface StepPartProps {
  readonly fields: NewLocationFields;
  readonly errors: FormErrors;
  readonly onChange: (part: Partial<NewLocationFields>) => void;
}

const CARES = OFFERED_CARES.map((key) => ({ key, text: words.careNames[key] }));
const DAYS = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ key: String(day), text: texts.domain.weekdaysShort[day] ?? "" }));

/** What the location is called, what it offers, and when. */
export function LocationStep({ fields, errors, onChange }: StepPartProps) {
  const { name, municipality, cares, openings } = fields;
  return (
    <>
      <div className="form-row">
        <TextEntry
          label={words.name}
          value={name}
          onChange={(text) => onChange({ name: text })}
          error={errors["name"] ?? null}
          autoFocus
        />
        <TextEntry
          label={words.municipality}
          value={municipality}
          onChange={(text) => onChange({ municipality: text })}
          placeholder={words.optional}
        />
      </div>
      <ChecksField
        label={words.cares}
        choices={CARES}
        value={cares}
        onChange={(chosen) => onChange({ cares: OFFERED_CARES.filter((care) => chosen.includes(care)) })}
      />
      <Problem text={errors["cares"]} />
      {cares.map((care) => (
        <Opening
          key={care}
          care={care}
          fields={openings[care]}
          errors={errors}
          onChange={(part) => onChange({ openings: { ...openings, [care]: { ...openings[care], ...part } } })}
        />
      ))}
      <p className="guide-hint">{words.openingHint}</p>
    </>
  );
}

interface OpeningProps {
  readonly care: OfferedCare;
  readonly fields: OpeningFields;
  readonly errors: FormErrors;
  readonly onChange: (part: Partial<OpeningFields>) => void;
}

function Opening({ care, fields: { from, to, weekdays }, errors, onChange }: OpeningProps) {
  const path = `openings.${care}`;
  return (
    <fieldset className="guide-opening">
      <legend>{words.openings[care]}</legend>
      <TextEntry
        label={words.from}
        value={from}
        onChange={(text) => onChange({ from: text })}
        error={errors[`${path}.from`] ?? null}
      />
      <TextEntry
        label={words.to}
        value={to}
        onChange={(text) => onChange({ to: text })}
        error={errors[`${path}.to`] ?? null}
      />
      <div>
        <ChecksField
          label={words.openingOn}
          choices={DAYS}
          value={weekdays}
          onChange={(days) => onChange({ weekdays: days })}
        />
        <Problem text={errors[`${path}.weekdays`]} />
      </div>
    </fieldset>
  );
}

/** What is wrong with a choice of checkboxes, which have no place of their own for it. */
function Problem({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : (
    <p className="field-error" role="alert">
      {text}
    </p>
  );
}
