import { Button } from "react-aria-components";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import { parseTime } from "../../shared/calendar/time.ts";
import type { Absence, Staff } from "../../shared/exchange/records.ts";
import { clock } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { closePrompt } from "../actions/refocusPlace.ts";
import { usePage } from "../store/page.tsx";
import { takeBackAway } from "./absenceEdits.ts";
import { absencesOn, daysFrom } from "./absenceModel.ts";

const words = texts.absence.report;

interface KnownAbsencesProps {
  readonly person: Staff;
  readonly date: LocalDate;
}

/** What is recorded of someone's absence on a day, each with the way back. */
export function KnownAbsences({ person, date }: KnownAbsencesProps) {
  const page = usePage();
  const known = absencesOn(person, date);
  if (known.length === 0) return null;
  const takeBack = (absences: readonly Absence[]) => {
    closePrompt(page);
    void takeBackAway(page, person.id, absences);
  };
  return (
    <section className="absence-known" aria-label={words.known}>
      <p className="field-label">{words.known}</p>
      {known.map((absence) => {
        const says = absenceWords(absence);
        const period = daysFrom(person, absence);
        return (
          <div key={JSON.stringify(absence)} className="absence-line">
            <span>{says}</span>
            <Button className="button" aria-label={words.withdrawLabel(says)} onPress={() => takeBack([absence])}>
              {words.withdraw}
            </Button>
            {period.length > 1 && (
              <Button
                className="button button-quiet"
                aria-label={words.withdrawOnLabel(says, period.length)}
                onPress={() => takeBack(period)}
              >
                {words.withdrawOn}
              </Button>
            )}
          </div>
        );
      })}
    </section>
  );
}

/** "ziek" or "verlof 12:00–17:00". */
function absenceWords({ reason, from, to }: Absence): string {
  const word = texts.app.board.absences[reason ?? "unknown"];
  if (from === undefined && to === undefined) return words.absence(word, null);
  const [begin, end] = [from ?? "00:00", to ?? "24:00"].map((time) => clock(parseTime(time)));
  return words.absence(word, `${begin}–${end}`);
}
