import type { IsoWeek } from "../../shared/calendar/dates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { type LogPeriod, periodWith } from "./logPeriod.ts";

const words = texts.pilotLog;

interface PeriodChoiceProps {
  readonly weeks: readonly IsoWeek[];
  readonly period: LogPeriod;
  readonly onChange: (period: LogPeriod) => void;
}

/** From which week to which; a choice that would turn them round moves the other end along. */
export function PeriodChoice({ weeks, period, onChange }: PeriodChoiceProps) {
  const choices = weeks.map((week) => ({ key: week, text: words.weekName(week) }));
  return (
    <fieldset className="log-period">
      <legend className="visually-hidden">{words.period.label}</legend>
      <SelectField
        label={words.period.from}
        choices={choices}
        value={period.from}
        onChange={(week) => onChange(periodWith(period, "from", week))}
      />
      <SelectField
        label={words.period.to}
        choices={choices}
        value={period.to}
        onChange={(week) => onChange(periodWith(period, "to", week))}
      />
    </fieldset>
  );
}
