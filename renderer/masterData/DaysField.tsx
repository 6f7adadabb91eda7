import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { TextEntry } from "../controls/TextEntry.tsx";
import type { FormErrors } from "./formReading.ts";

/** Its place in the list. */
const SATURDAY = 5;

interface DaysFieldProps {
  /** Errors stand at `path.0` (Monday) to `path.6`. */
  readonly path: string;
  /** The times of each weekday as typed. */
  readonly days: readonly string[];
  readonly errors: FormErrors;
  readonly onChange: (days: readonly string[]) => void;
}

/** Times for each day of the week, a field a day. */
export function DaysField({ path, days, errors, onChange }: DaysFieldProps) {
  const { weekdays } = texts.domain;
  return (
    <>
      <div className="form-days">
        {days.map((text, index) => (
          <TextEntry
            key={weekdays[index + 1]}
            label={weekdays[index + 1] ?? ""}
            value={text}
            error={errors[`${path}.${index}`] ?? null}
            placeholder={texts.masterData.form.timesPlaceholder}
            onChange={(typed) => onChange(days.with(index, typed))}
          />
        ))}
      </div>
      {days[0]?.trim() !== "" && (
        <Button className="button button-quiet same-days" onPress={() => onChange(days.map(asOnMonday(days[0] ?? "")))}>
          {texts.masterData.sameDays}
        </Button>
      )}
    </>
  );
}

/** Tuesday to Friday as Monday; the weekend as it is. */
function asOnMonday(monday: string): (text: string, index: number) => string {
  return (text, index) => (index < SATURDAY ? monday : text);
}
