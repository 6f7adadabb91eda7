import { datesOfWeek } from "../../shared/calendar/dates.ts";
import { knownCertificateKinds } from "../../shared/masterData/certificates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { CheckField } from "../masterData/CheckField.tsx";
import { RowsField } from "../masterData/RowsField.tsx";
import { useOpenBoard } from "../store/page.tsx";
import { emptyCertificate, type StaffFieldsProps } from "./staffForm.ts";
import { certificateName } from "./staffWords.ts";

const words = texts.staff.form;
const general = texts.masterData.form;

/** Certificates, VOG and personenregister, a line each. Not recorded is something else than none. */
export function CertificateLines({ fields, errors, onChange }: StaffFieldsProps) {
  const week = useOpenBoard((board) => board.roster.week);
  const known = knownCertificateKinds(datesOfWeek(week)[0] ?? "");
  const kinds = [...new Set([...known, ...fields.certificates.map(({ kind }) => kind)])];
  const choices = kinds.map((key) => ({ key, text: certificateName(key) }));
  const error = (index: number, field: string) => errors[`certificates.${index}.${field}`] ?? null;
  return (
    <section className="form-part">
      <h3>{words.certificates}</h3>
      <CheckField
        label={words.certificatesRecorded}
        isSelected={fields.isCertificatesRecorded}
        onChange={(isCertificatesRecorded) => onChange({ isCertificatesRecorded })}
      />
      {fields.isCertificatesRecorded && (
        <RowsField
          title={words.certificates}
          isTitleHidden
          rows={fields.certificates}
          addLabel={words.addCertificate}
          makeRow={emptyCertificate}
          nameOf={({ kind }) => words.certificateRow(certificateName(kind))}
          onChange={(certificates) => onChange({ certificates })}
        >
          {(line, change, index) => (
            <>
              <SelectField
                label={words.certificateKind}
                choices={choices}
                value={line.kind}
                onChange={(kind) => change({ kind })}
              />
              <TextEntry
                label={words.certificateFrom}
                value={line.from}
                error={error(index, "from")}
                placeholder={general.datePlaceholder}
                onChange={(from) => change({ from })}
              />
              <TextEntry
                label={words.certificateTo}
                value={line.to}
                error={error(index, "to")}
                placeholder={general.datePlaceholder}
                onChange={(to) => change({ to })}
              />
              <CheckField
                label={words.certificateAbsent}
                isSelected={line.isAbsent}
                onChange={(isAbsent) => change({ isAbsent })}
              />
            </>
          )}
        </RowsField>
      )}
    </section>
  );
}
