import { ChevronLeft, ChevronRight } from "lucide-react";
import { memo } from "react";
import { Button } from "react-aria-components";
import { datesOfWeek, isoWeekOf, weekNumber } from "../../shared/calendar/dates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { stepWeek } from "../actions/pageMoves.ts";
import { IconButton } from "../controls/IconButton.tsx";
import { titleOfWeek } from "../store/announcements.ts";
import { useOpenBoard, usePage, useRoster } from "../store/page.tsx";

const words = texts.app.top;

/** The open week with its dates, and the way to the weeks around it and to today's. */
export function WeekStepper() {
  const page = usePage();
  const openWeek = useOpenBoard((board) => board.roster.week);
  const opening = useRoster((state) => state.openingWeek);
  const week = opening ?? openWeek;
  const currentWeek = isoWeekOf(page.today());
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons around a heading, not a set of form fields.
    <div className="week-stepper" role="group" aria-label={titleOfWeek(week)} aria-busy={opening !== null}>
      <ToPreviousWeek />
      <h2 className="week-title" title={titleOfWeek(week)}>
        <b>{words.week(weekNumber(week))}</b> <span>{shortDates(week)}</span>
      </h2>
      <ToNextWeek />
      {week !== currentWeek && (
        <Button
          className="button button-quiet week-today"
          onPress={() => void page.roster.getState().openWeek(currentWeek)}
        >
          {words.today}
        </Button>
      )}
    </div>
  );
}

/* Drawn once, however many weeks go by between them. */

const ToPreviousWeek = memo(function ToPreviousWeek() {
  const page = usePage();
  return (
    <IconButton
      label={words.previousWeek}
      hint={`${words.previousWeek} (Ctrl+PageUp)`}
      onPress={() => stepWeek(page, -1)}
    >
      <ChevronLeft className="icon" aria-hidden="true" />
    </IconButton>
  );
});

const ToNextWeek = memo(function ToNextWeek() {
  const page = usePage();
  return (
    <IconButton label={words.nextWeek} hint={`${words.nextWeek} (Ctrl+PageDown)`} onPress={() => stepWeek(page, 1)}>
      <ChevronRight className="icon" aria-hidden="true" />
    </IconButton>
  );
});

/** "23–27 nov 2026", or "30 nov – 4 dec 2026" over the end of a month. */
function shortDates(week: string): string {
  const dates = datesOfWeek(week);
  const [from = "", to = ""] = [dates[0], dates[4]];
  const month = (date: string) => texts.domain.monthsShort[Number(date.slice(5, 7))] ?? "";
  const day = (date: string) => String(Number(date.slice(8)));
  const end = `${day(to)} ${month(to)} ${to.slice(0, 4)}`;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${day(from)}–${end}`;
  const year = from.slice(0, 4) === to.slice(0, 4) ? "" : ` ${from.slice(0, 4)}`;
  return `${day(from)} ${month(from)}${year} – ${end}`;
}
