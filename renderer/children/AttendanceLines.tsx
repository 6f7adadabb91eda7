import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { RowsField } from "../masterData/RowsField.tsx";
import { type AttendanceLine, type ChildFieldsProps, emptyAttendance } from "./childForm.ts";

const words = texts.children.form;
const general = texts.masterData.form;
const { weekdays } = texts.domain;

const WEEKDAYS = weekdays.slice(1).map((text, index) => ({ key: String(index + 1), text }));
const WEEKS = (["all", "even", "odd"] as const).map((key) => ({ key, text: words.weeksChoices[key] }));
const WHEN = (["always", "school", "holiday"] as const).map((key) => ({ key, text: words.whenChoices[key] }));

type TextName = "from" | "to" | "anchor" | "validFrom" | "validTo";

/** The pattern of the days on which a child comes, a line each. */
export function AttendanceLines({ fields, errors, onChange }: ChildFieldsProps) {
  return (
    <RowsField
      title={words.attendance}
      rows={fields.attendance}
      addLabel={words.addAttendance}
      makeRow={() => nextLine(fields.attendance)}
      nameOf={({ weekday }) => words.attendanceRow(weekdays[Number(weekday)] ?? "")}
      onChange={(attendance) => onChange({ attendance })}
    >
      {(line, change, index) => {
        const entry = (name: TextName, label: string, placeholder = "") => (
          <TextEntry
            label={label}
            value={line[name]}
            error={errors[`attendance.${index}.${name}`] ?? null}
            placeholder={placeholder}
            onChange={(text) => change({ [name]: text })}
          />
        );
        return (
          <>
            <SelectField
              label={general.weekday}
              choices={WEEKDAYS}
              value={line.weekday}
              onChange={(weekday) => change({ weekday })}
            />
            {entry("from", general.from)}
            {entry("to", general.to)}
            <SelectField
              label={words.weeks}
              choices={WEEKS}
              value={line.weeks}
              onChange={(weeks) => change({ weeks })}
            />
            {line.weeks !== "all" && entry("anchor", words.anchor, general.datePlaceholder)}
            <SelectField label={words.when} choices={WHEN} value={line.when} onChange={(when) => change({ when })} />
            {entry("validFrom", general.firstDay, general.datePlaceholder)}
            {entry("validTo", general.lastDay, general.datePlaceholder)}
          </>
        );
      }}
    </RowsField>
  );
}

const LAST_WEEKDAY = 7;

/** The day after the last line with its times, which is mostly what comes next. */
function nextLine(lines: readonly AttendanceLine[]): AttendanceLine {
  const last = lines.at(-1);
  if (last === undefined) return emptyAttendance();
  return { ...last, stored: null, weekday: String(Math.min(Number(last.weekday) + 1, LAST_WEEKDAY)) };
}
