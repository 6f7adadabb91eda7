import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { CheckField, ChecksField } from "../masterData/CheckField.tsx";
import { FormEntry } from "../masterData/FormEntry.tsx";
import { groupChoices, staffChoices } from "../masterData/recordNames.ts";
import { useOpenBoard } from "../store/page.tsx";
import { AttendanceLines } from "./AttendanceLines.tsx";
import { ChildSelect } from "./ChildSelect.tsx";
import type { ChildFieldsProps } from "./childForm.ts";
import { ExceptionLines } from "./ExceptionLines.tsx";
import { ReplacementLines } from "./ReplacementLines.tsx";

const words = texts.children.form;
const general = texts.masterData.form;

const SECOND_CHOICES = (["unknown", "none", "given"] as const).map((key) => ({ key, text: words.secondChoices[key] }));

/** Every field of a child but the consents to pilots, which have a screen of their own. */
export function ChildFieldset(props: ChildFieldsProps) {
  return (
    <>
      <Self {...props} />
      <section className="form-part">
        <AttendanceLines {...props} />
        <CheckField
          label={words.variableDays}
          isSelected={props.fields.isVariable}
          onChange={(isVariable) => props.onChange({ isVariable })}
        />
      </section>
      <section className="form-part">
        <ExceptionLines {...props} />
      </section>
      <Faces {...props} />
      <SecondGroup {...props} />
    </>
  );
}

function Self(props: ChildFieldsProps) {
  const { fields, onChange } = props;
  const { groups, staff, schools = [] } = useOpenBoard((board) => board.location);
  const schoolChoices = schools.map(({ id, name = id }) => ({ key: id, text: name }));
  return (
    <>
      <div className="form-row">
        <FormEntry {...props} name="name" label={general.name} />
        <FormEntry {...props} name="birthDate" label={words.birthDate} placeholder={general.datePlaceholder} />
        <ChildSelect {...props} name="groupId" label={words.group} choices={groupChoices(groups)} />
      </div>
      <div className="form-row">
        <SelectField
          label={words.mentor}
          choices={staffChoices(staff, texts.children.noMentor)}
          value={fields.mentorId}
          onChange={(mentorId) => onChange({ mentorId })}
        />
        {schools.length > 0 && (
          <SelectField
            label={words.school}
            choices={[{ key: "", text: words.noSchool }, ...schoolChoices]}
            value={fields.schoolId}
            onChange={(schoolId) => onChange({ schoolId })}
          />
        )}
      </div>
    </>
  );
}

function Faces(props: ChildFieldsProps) {
  const { fields, onChange } = props;
  const staff = useOpenBoard((board) => board.location.staff);
  const choices = staffChoices(staff, "").slice(1);
  return (
    <section className="form-part">
      <h3>{words.faces}</h3>
      <CheckField
        label={words.facesRecorded}
        isSelected={fields.isFacesRecorded}
        onChange={(isFacesRecorded) => onChange({ isFacesRecorded })}
      />
      {fields.isFacesRecorded && (
        <>
          <ChecksField
            label={words.faces}
            isLabelHidden
            choices={choices}
            value={fields.faces}
            onChange={(faces) => onChange({ faces })}
          />
          <ReplacementLines {...props} />
        </>
      )}
    </section>
  );
}

function SecondGroup(props: ChildFieldsProps) {
  const { fields, onChange } = props;
  const groups = useOpenBoard((board) => board.location.groups);
  return (
    <section className="form-part">
      <h3>{words.second}</h3>
      <div className="form-row">
        <SelectField
          label={words.second}
          choices={SECOND_CHOICES}
          value={fields.second}
          onChange={(second) => onChange({ second })}
        />
        {fields.second === "given" && (
          <>
            <ChildSelect {...props} name="secondGroupId" label={words.secondGroup} choices={groupChoices(groups)} />
            <FormEntry {...props} name="consentOn" label={words.consentOn} placeholder={general.datePlaceholder} />
            <FormEntry {...props} name="secondFrom" label={words.secondFrom} placeholder={general.datePlaceholder} />
            <FormEntry {...props} name="secondTo" label={words.secondTo} placeholder={general.datePlaceholder} />
          </>
        )}
      </div>
    </section>
  );
}
