import { useMemo } from "react";
import type { LogSubject } from "../../shared/contract/storage.ts";
import { texts } from "../../shared/texts/nl.ts";
import { type Choice, SelectField } from "../controls/SelectField.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { personChoices } from "../privacy/personChoices.ts";
import { titleOfWeek } from "../store/announcements.ts";
import { useOpenBoard } from "../store/page.tsx";
import type { LogFilter } from "./logFilter.ts";

const words = texts.changeLog;
const { filter: labels } = words;

const SUBJECTS: readonly Choice<LogSubject | "">[] = [
  { key: "", text: labels.everything },
  ...(Object.keys(words.subjects) as LogSubject[]).map((key) => ({ key, text: words.subjects[key] })),
];

interface LogFilterBarProps {
  readonly filter: LogFilter;
  readonly errors: { readonly from: string | null; readonly to: string | null };
  readonly onChange: (part: Partial<LogFilter>) => void;
}

/** Which entries are shown: of a period, about something, of a week, of a person. */
export function LogFilterBar({ filter, errors, onChange }: LogFilterBarProps) {
  const location = useOpenBoard((board) => board.location);
  const weeks = useMemo(() => weekChoices(location.weeks.map(({ week }) => week)), [location.weeks]);
  const people = useMemo(() => [{ key: "", text: labels.everyone }, ...personChoices(location)], [location]);
  return (
    <search className="log-filter" aria-label={labels.label}>
      <TextEntry label={labels.from} value={filter.from} error={errors.from} onChange={(from) => onChange({ from })} />
      <TextEntry label={labels.to} value={filter.to} error={errors.to} onChange={(to) => onChange({ to })} />
      <SelectField
        label={labels.about}
        choices={SUBJECTS}
        value={filter.about}
        onChange={(about) => onChange({ about })}
      />
      <SelectField label={labels.week} choices={weeks} value={filter.week} onChange={(week) => onChange({ week })} />
      <SelectField
        label={labels.person}
        choices={people}
        value={filter.person}
        onChange={(person) => onChange({ person })}
      />
    </search>
  );
}

function weekChoices(weeks: readonly string[]): readonly Choice<string>[] {
  const sorted = weeks.toSorted().reverse();
  return [{ key: "", text: labels.everyWeek }, ...sorted.map((week) => ({ key: week, text: titleOfWeek(week) }))];
}
