import { datesOfWeek } from "../../shared/calendar/dates.ts";
import { dayLawOf } from "../../shared/checking/needUnits.ts";
import { type CareKind, careSchema } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { CheckField } from "../masterData/CheckField.tsx";
import { DaysField } from "../masterData/DaysField.tsx";
import { MeasuresField } from "../masterData/MeasuresField.tsx";
import { windowsSummary } from "../masterData/windowWords.ts";
import { useOpenBoard } from "../store/page.tsx";
import type { GroupFieldsProps } from "./groupForm.ts";

const words = texts.groups.form;
const general = texts.masterData.form;

const CARES = careSchema.options.map((key) => ({ key, text: texts.domain.care[key] }));

/** Every field of a group. */
export function GroupFieldset(props: GroupFieldsProps) {
  const { fields, errors, onChange } = props;
  return (
    <>
      <div className="form-row">
        <TextEntry
          label={general.name}
          value={fields.name}
          error={errors["name"] ?? null}
          onChange={(name) => onChange({ name })}
        />
        <SelectField label={words.care} choices={CARES} value={fields.care} onChange={(care) => onChange({ care })} />
        <TextEntry
          label={words.maxChildren}
          value={fields.maxChildren}
          error={errors["maxChildren"] ?? null}
          placeholder={words.maxChildrenHint}
          onChange={(maxChildren) => onChange({ maxChildren })}
        />
      </div>
      <UnitHint care={fields.care} />
      <div className="form-row">
        {(["from", "to"] as const).map((name) => (
          <TextEntry
            key={name}
            label={words[name]}
            value={fields[name]}
            error={errors[name] ?? null}
            placeholder={general.datePlaceholder}
            onChange={(text) => onChange({ [name]: text })}
          />
        ))}
      </div>
      <Windows {...props} />
      {fields.care !== "bso" && <VoorschoolseEducatie {...props} />}
      {fields.care !== "bso" && (
        <section className="form-part">
          <h3>{words.vierogen}</h3>
          <MeasuresField
            value={fields.measures}
            error={errors["measures"] ?? null}
            onChange={(measures) => onChange({ measures })}
          />
        </section>
      )}
    </>
  );
}

/** Where the need is reckoned, by the law of the open week. */
function UnitHint({ care }: { readonly care: CareKind }) {
  const week = useOpenBoard((board) => board.roster.week);
  const { isBsoPerCentre } = dayLawOf(datesOfWeek(week)[0] ?? "");
  const ofBso = isBsoPerCentre ? words.bsoTogether : words.bsoApart;
  return <p className="field-hint">{care === "bso" ? ofBso : words.unit[care]}</p>;
}

function Windows({ fields, errors, onChange }: GroupFieldsProps) {
  const recorded = useOpenBoard((board) => board.location.location.deviationWindows);
  const instead =
    recorded === undefined
      ? words.windowsNowhere
      : words.windowsOfLocation(windowsSummary(recorded) || texts.groups.noWindows);
  return (
    <section className="form-part">
      <h3>{words.windows}</h3>
      <p className="field-hint">{words.windowsHint}</p>
      <CheckField
        label={words.windowsOwn}
        isSelected={fields.hasWindows}
        onChange={(hasWindows) => onChange({ hasWindows })}
      />
      {fields.hasWindows ? (
        <>
          <p className="field-hint">{words.daysHint}</p>
          <DaysField
            path="windowDays"
            days={fields.windowDays}
            errors={errors}
            onChange={(windowDays) => onChange({ windowDays })}
          />
        </>
      ) : (
        <p className="field-hint">{instead}</p>
      )}
    </section>
  );
}

function VoorschoolseEducatie({ fields, errors, onChange }: GroupFieldsProps) {
  return (
    <section className="form-part">
      <h3>{words.ve}</h3>
      <CheckField label={words.isVe} isSelected={fields.isVe} onChange={(isVe) => onChange({ isVe })} />
      {fields.isVe && (
        <CheckField
          label={words.veRecorded}
          isSelected={fields.isVeRecorded}
          onChange={(isVeRecorded) => onChange({ isVeRecorded })}
        />
      )}
      {fields.isVe && fields.isVeRecorded && (
        <>
          <p className="field-hint">{words.daysHint}</p>
          <DaysField path="veDays" days={fields.veDays} errors={errors} onChange={(veDays) => onChange({ veDays })} />
        </>
      )}
      {fields.isVe && !fields.isVeRecorded && <p className="field-hint">{words.veHint}</p>}
    </section>
  );
}
