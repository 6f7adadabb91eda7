import type { Group } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { TextEntry } from "../controls/TextEntry.tsx";
import { CheckField } from "../masterData/CheckField.tsx";
import { DaysField } from "../masterData/DaysField.tsx";
import { MeasuresField } from "../masterData/MeasuresField.tsx";
import { useOpenBoard } from "../store/page.tsx";
import { AchterwachtFieldset } from "./AchterwachtFieldset.tsx";
import { achterwachtForm } from "./achterwachtForm.ts";
import {
  type BasicsFields,
  basicsForm,
  CARE_KEYS,
  type CareKey,
  type CoachingFields,
  coachingForm,
  type HoursFields,
  hoursForm,
  type VierogenFields,
  vierogenForm,
  type WindowsFields,
  windowsForm,
} from "./locationForms.ts";
import { ClosuresFieldset, HolidaysFieldset } from "./PeriodFieldsets.tsx";
import { closuresForm, holidaysForm } from "./periodForm.ts";
import type { TopicFieldsProps } from "./topicForm.ts";

const words = texts.location;

/** Each thing that is on record of the location, with the form for it. */
export const topics = {
  basics: { form: basicsForm, Fields: BasicsFieldset },
  hours: { form: hoursForm, Fields: HoursFieldset },
  windows: { form: windowsForm, Fields: WindowsFieldset },
  achterwacht: { form: achterwachtForm, Fields: AchterwachtFieldset },
  vierogen: { form: vierogenForm, Fields: VierogenFieldset },
  closures: { form: closuresForm, Fields: ClosuresFieldset },
  holidays: { form: holidaysForm, Fields: HolidaysFieldset },
  coaching: { form: coachingForm, Fields: CoachingFieldset },
};

const BASICS = ["name", "lrk", "municipality"] as const;

function BasicsFieldset({ fields, errors, onChange }: TopicFieldsProps<BasicsFields>) {
  return BASICS.map((name) => (
    <TextEntry
      key={name}
      label={words.basics[name]}
      value={fields[name]}
      error={errors[name] ?? null}
      onChange={(text) => onChange({ [name]: text })}
    />
  ));
}

function HoursFieldset({ fields: { isRecorded, days }, errors, onChange }: TopicFieldsProps<HoursFields>) {
  const groups = useOpenBoard((board) => board.location.groups);
  return (
    <>
      <CheckField
        label={words.hours.recorded}
        isSelected={isRecorded}
        onChange={(recorded) => onChange({ isRecorded: recorded })}
      />
      {isRecorded && (
        <>
          <p className="field-hint">{words.hours.hint}</p>
          {offeredCares(days, groups).map((care) => (
            <section key={care} className="form-part">
              <h3>{words.hours.of[care]}</h3>
              <DaysField
                path={`days.${care}`}
                days={days[care]}
                errors={errors}
                onChange={(ofCare) => onChange({ days: { ...days, [care]: ofCare } })}
              />
            </section>
          ))}
        </>
      )}
    </>
  );
}

/** All care together, each kind that is given here, and those that have hours of their own. */
function offeredCares(days: HoursFields["days"], groups: readonly Group[]): readonly CareKey[] {
  return CARE_KEYS.filter(
    (key) => key === "all" || days[key].some((text) => text !== "") || groups.some(({ care }) => care === key),
  );
}

function WindowsFieldset({ fields: { isRecorded, days }, errors, onChange }: TopicFieldsProps<WindowsFields>) {
  return (
    <>
      <p className="field-hint">{words.windows.hint}</p>
      <CheckField
        label={words.windows.recorded}
        isSelected={isRecorded}
        onChange={(recorded) => onChange({ isRecorded: recorded })}
      />
      {isRecorded && (
        <>
          <p className="field-hint">{words.windows.daysHint}</p>
          <DaysField path="days" days={days} errors={errors} onChange={(typed) => onChange({ days: typed })} />
        </>
      )}
    </>
  );
}

function VierogenFieldset({ fields, errors, onChange }: TopicFieldsProps<VierogenFields>) {
  return (
    <MeasuresField
      value={fields.measures}
      error={errors["measures"] ?? null}
      onChange={(measures) => onChange({ measures })}
    />
  );
}

function CoachingFieldset({ fields, errors, onChange }: TopicFieldsProps<CoachingFields>) {
  return (
    <>
      <p className="field-hint">{words.coaching.hint}</p>
      <div className="form-row">
        {(["centres", "fte"] as const).map((name) => (
          <TextEntry
            key={name}
            label={words.coaching[name]}
            value={fields[name]}
            error={errors[name] ?? null}
            onChange={(text) => onChange({ [name]: text })}
          />
        ))}
      </div>
    </>
  );
}
