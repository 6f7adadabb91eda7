import { roleSchema } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { CheckField, ChecksField } from "../masterData/CheckField.tsx";
import { DaysField } from "../masterData/DaysField.tsx";
import { FormEntry } from "../masterData/FormEntry.tsx";
import { groupChoices } from "../masterData/recordNames.ts";
import { useOpenBoard } from "../store/page.tsx";
import { CertificateLines } from "./CertificateLines.tsx";
import type { Answer, StaffFieldsProps } from "./staffForm.ts";

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
        <FormEntry {...props} name="name" label={general.name} />
        <SelectField label={words.role} choices={ROLES} value={fields.role} onChange={(role) => onChange({ role })} />
        <FormEntry {...props} name="contract" label={words.contract} />
      </div>
      <div className="form-row">
        <FormEntry
          {...props}
          name="employmentFrom"
          label={words.employmentFrom}
          placeholder={general.datePlaceholder}
        />
        <FormEntry {...props} name="employmentTo" label={words.employmentTo} placeholder={general.datePlaceholder} />
        <FormEntry {...props} name="birthDate" label={words.birthDate} placeholder={general.datePlaceholder} />
      </div>
      <div className="form-row">
        <FormEntry {...props} name="phone" label={words.phone} />
        <FormEntry {...props} name="hourlyCost" label={words.hourlyCost} />
        <FormEntry {...props} name="guidance" label={words.guidance} />
      </div>
      <HomeGroups {...props} />
      <Availability {...props} />
      <CertificateLines {...props} />
      <Training {...props} />
    </>
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
            <FormEntry {...props} name="formatiefPercent" label={words.formatiefPercent} />
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
        <FormEntry {...props} name="coachedOn" label={words.coachedOn} placeholder={words.coachedHint} />
      </div>
    </section>
  );
}
