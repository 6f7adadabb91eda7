import { roleSchema } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { CheckField, ChecksField } from "../masterData/CheckField.tsx";
import { DaysField } from "../masterData/DaysField.tsx";
import { groupChoices } from "../masterData/recordNames.ts";
import { useOpenBoard } from "../store/page.tsx";
import { CertificateLines } from "./CertificateLines.tsx";
import type { Answer, StaffFields, StaffFieldsProps } from "./staffForm.ts";

const words = texts.staff.form;
const general = texts.masterData.form;

const ROLES = roleSchema.options.map((key) => ({ key, text: texts.domain.roles[key] }));
const ANSWERS: readonly { readonly key: Answer; readonly text: string }[] = [
  { key: "unknown", text: general.unknown },
  { key: "yes", text: general.yes },
  { key: "no", text: general.no },
];

/** Every field of a member of staff. */
export function StaffFieldset(props: StaffFieldsProps) {
  const { fields, onChange } = props;
  return (
    <>
      <div className="form-row">
        <Entry {...props} name="name" label={general.name} />
        <SelectField label={words.role} choices={ROLES} value={fields.role} onChange={(role) => onChange({ role })} />
        <Entry {...props} name="contract" label={words.contract} />
      </div>
      <div className="form-row">
        <Entry {...props} name="employmentFrom" label={words.employmentFrom} placeholder={general.datePlaceholder} />
        <Entry {...props} name="employmentTo" label={words.employmentTo} placeholder={general.datePlaceholder} />
        <Entry {...props} name="birthDate" label={words.birthDate} placeholder={general.datePlaceholder} />
      </div>
      <div className="form-row">
        <Entry {...props} name="phone" label={words.phone} />
        <Entry {...props} name="hourlyCost" label={words.hourlyCost} />
        <Entry {...props} name="guidance" label={words.guidance} />
      </div>
      <HomeGroups {...props} />
      <Availability {...props} />
      <CertificateLines {...props} />
      <Training {...props} />
    </>
  );
}

/** The fields of one line of text. */
type EntryName = {
  [Name in keyof StaffFields]: StaffFields[Name] extends string
    ? string extends StaffFields[Name]
      ? Name
      : never
    : never;
}[keyof StaffFields];

interface EntryProps extends StaffFieldsProps {
  readonly name: EntryName;
  readonly label: string;
  readonly placeholder?: string;
}

function Entry({ fields, errors, onChange, name, label, placeholder = "" }: EntryProps) {
  return (
    <TextEntry
      label={label}
      value={fields[name]}
      error={errors[name] ?? null}
      placeholder={placeholder}
      onChange={(text) => onChange({ [name]: text })}
    />
  );
}

function HomeGroups({ fields, onChange }: StaffFieldsProps) {
  const groups = useOpenBoard((board) => board.location.groups);
  return (
    <section className="form-part">
      <h3>{words.groups}</h3>
      <CheckField
        label={words.groupsRecorded}
        isSelected={fields.isGroupsRecorded}
        onChange={(isGroupsRecorded) => onChange({ isGroupsRecorded })}
      />
      {fields.isGroupsRecorded && (
        <ChecksField
          label={words.groups}
          isLabelHidden
          choices={groupChoices(groups)}
          value={fields.groupIds}
          onChange={(chosen) => onChange({ groupIds: groups.map(({ id }) => id).filter((id) => chosen.includes(id)) })}
        />
      )}
    </section>
  );
}

function Availability({ fields, errors, onChange }: StaffFieldsProps) {
  return (
    <section className="form-part">
      <h3>{words.availability}</h3>
      <CheckField
        label={words.availabilityRecorded}
        isSelected={fields.isAvailabilityRecorded}
        onChange={(isAvailabilityRecorded) => onChange({ isAvailabilityRecorded })}
      />
      {fields.isAvailabilityRecorded && (
        <>
          <p className="field-hint">{words.availabilityHint}</p>
          <DaysField path="days" days={fields.days} errors={errors} onChange={(days) => onChange({ days })} />
        </>
      )}
    </section>
  );
}

function Training(props: StaffFieldsProps) {
  const { fields, onChange } = props;
  const isTrainee = fields.role === "bio" || fields.formatiefPercent !== "";
  return (
    <section className="form-part">
      <h3>{words.trainee}</h3>
      <div className="form-row">
        {isTrainee && (
          <>
            <Entry {...props} name="formatiefPercent" label={words.formatiefPercent} />
            <SelectField
              label={words.firstYear}
              choices={ANSWERS}
              value={fields.firstYear}
              onChange={(firstYear) => onChange({ firstYear })}
            />
            <SelectField
              label={words.guidancePlan}
              choices={ANSWERS}
              value={fields.guidancePlan}
              onChange={(guidancePlan) => onChange({ guidancePlan })}
            />
          </>
        )}
        <Entry {...props} name="coachedOn" label={words.coachedOn} placeholder={words.coachedHint} />
      </div>
    </section>
  );
}
