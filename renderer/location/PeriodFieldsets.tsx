import { Plus } from "lucide-react";
import { Button } from "react-aria-components";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import { holidaysAhead } from "../../shared/planning/holidays.ts";
import { shortDay } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { readDate } from "../controls/dateEntry.ts";
import { TextEntry } from "../controls/TextEntry.tsx";
import type { FormErrors } from "../masterData/formReading.ts";
import { RowsField } from "../masterData/RowsField.tsx";
import { usePage } from "../store/page.tsx";
import { closedDay, emptyPeriod, type PeriodLine, type PeriodsFields } from "./periodForm.ts";
import type { TopicFieldsProps } from "./topicForm.ts";

const words = texts.location;
const general = texts.masterData.form;

/** The days on which the location is closed, with the holidays that are not among them to choose from. */
export function ClosuresFieldset({ fields: { lines }, errors, onChange }: TopicFieldsProps<PeriodsFields>) {
  const change = (after: readonly PeriodLine[]) => onChange({ lines: after });
  return (
    <>
      <p className="field-hint">{words.closures.hint}</p>
      <HolidayProposals lines={lines} onAdd={(line) => change([...lines, line])} />
      <PeriodLines words={words.closures} hasNames path="lines" lines={lines} errors={errors} onChange={change} />
    </>
  );
}

/** The holidays of the schools, for children without a school of their own. */
export function HolidaysFieldset({ fields: { lines }, errors, onChange }: TopicFieldsProps<PeriodsFields>) {
  return (
    <>
      <p className="field-hint">{words.holidays.hint}</p>
      <PeriodLines
        words={words.holidays}
        hasNames={false}
        path="lines"
        lines={lines}
        errors={errors}
        onChange={(after) => onChange({ lines: after })}
      />
    </>
  );
}

interface PeriodLinesProps {
  readonly words: {
    readonly title: string;
    readonly name: string;
    readonly add: string;
    readonly row: (day: string) => string;
  };
  readonly hasNames: boolean;
  readonly path: string;
  readonly lines: readonly PeriodLine[];
  readonly errors: FormErrors;
  readonly onChange: (lines: readonly PeriodLine[]) => void;
}

/** Periods, a line each. */
export function PeriodLines({ words: { title, name, add, row }, hasNames, path, ...props }: PeriodLinesProps) {
  const { lines, errors, onChange } = props;
  return (
    <RowsField
      title={title}
      isTitleHidden
      rows={lines}
      addLabel={add}
      makeRow={emptyPeriod}
      nameOf={({ from }) => row(from)}
      onChange={onChange}
    >
      {(line, change, index) => (
        <>
          <TextEntry
            label={general.firstDay}
            value={line.from}
            error={errors[`${path}.${index}.from`] ?? null}
            placeholder={general.datePlaceholder}
            onChange={(from) => change({ from })}
          />
          <TextEntry
            label={general.lastDay}
            value={line.to}
            error={errors[`${path}.${index}.to`] ?? null}
            placeholder={general.datePlaceholder}
            onChange={(to) => change({ to })}
          />
          {hasNames && <TextEntry label={name} value={line.name} onChange={(text) => change({ name: text })} />}
        </>
      )}
    </RowsField>
  );
}

interface HolidayProposalsProps {
  readonly lines: readonly PeriodLine[];
  readonly onAdd: (line: PeriodLine) => void;
}

/** National holidays of this year and the next that are not closed yet; one that is pressed becomes a line. */
function HolidayProposals({ lines, onAdd }: HolidayProposalsProps) {
  const { today } = usePage();
  const isClosed = (date: LocalDate) =>
    lines.some(({ from, to }) => {
      const first = readDate(from);
      return first !== null && first <= date && date <= (readDate(to) ?? first);
    });
  const open = holidaysAhead(today()).filter(({ date }) => !isClosed(date));
  return (
    <section className="form-part" aria-label={words.closures.proposals}>
      <h3>{words.closures.proposals}</h3>
      <p className="field-hint">{open.length === 0 ? words.closures.noneLeft : words.closures.proposalsHint}</p>
      <div className="holiday-proposals">
        {open.map(({ name, date }) => (
          <Button
            key={`${name}|${date}`}
            className="button"
            onPress={() => onAdd(closedDay(date, texts.planning.holidays[name]))}
          >
            <Plus className="icon" aria-hidden="true" />
            {words.closures.propose(texts.planning.holidays[name], `${shortDay(date)} ${date.slice(0, 4)}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
