import { useState } from "react";
import { Button } from "react-aria-components";
import { weekdayOf } from "../../shared/calendar/dates.ts";
import { copyOfWeek } from "../../shared/comparison/ownScenarios.ts";
import { dropShift, replacePerson, withoutCopy, withoutLastEdit } from "../../shared/editing/scenarioChanges.ts";
import type { OwnScenario, WeekRoster } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { shownDates } from "../board/boardModel.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { useBoardUi, useOpenBoard } from "../store/page.tsx";
import { editSentences, peopleFor, shiftsOn } from "./shiftChoices.ts";
import { useOwnScenario } from "./useOwnScenario.ts";

const words = texts.whatIf.own;

/** The scenario's own copy of the open week: what differs in it, the next step, and making it the week. */
export function CopyEditor({ own }: { readonly own: OwnScenario }) {
  const roster = useOpenBoard((board) => board.roster);
  const location = useOpenBoard((board) => board.location);
  const { edit, adopt } = useOwnScenario();
  const copy = copyOfWeek(own, roster);
  const sentences = editSentences(own, roster.week, location);
  return (
    <section className="copy-editor" aria-label={words.copy}>
      <h4>{words.copy}</h4>
      <p className="detail-note">{words.copyText}</p>
      {sentences.length === 0 ? (
        <p>{words.noEdits}</p>
      ) : (
        <ol className="copy-steps">
          {sentences.map((sentence, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps stand in the order in which they were made.
            <li key={index}>{sentence}</li>
          ))}
        </ol>
      )}
      {copy !== null && <NextStep own={own} copy={copy} onEdit={edit} />}
      {sentences.length > 0 && (
        <div className="copy-actions">
          <Button className="button button-primary" onPress={() => adopt(own)}>
            {words.adopt}
          </Button>
          <Button className="button" onPress={() => edit(withoutLastEdit(own, roster.week))}>
            {words.undoEdit}
          </Button>
          <Button className="button" onPress={() => edit(withoutCopy(own, roster.week))}>
            {words.discard}
          </Button>
        </div>
      )}
    </section>
  );
}

interface NextStepProps {
  readonly own: OwnScenario;
  readonly copy: WeekRoster;
  readonly onEdit: (own: OwnScenario) => void;
}

/** Choose a shift, then drop it or put someone else on it. */
function NextStep({ own, copy, onEdit }: NextStepProps) {
  const location = useOpenBoard((board) => board.location);
  const weekday = useBoardUi((ui) => ui.whatIf.weekday);
  const days = shownDates(location, copy).map((date) => ({
    key: date,
    text: texts.domain.weekdays[weekdayOf(date)] ?? date,
  }));
  const first = days.find(({ key }) => weekdayOf(key) === weekday) ?? days[0];
  const [chosen, choose] = useState({ date: first?.key ?? "", shiftId: "", staffId: "" });
  const shifts = shiftsOn(copy, chosen.date, location);
  // What was chosen may be gone from the copy by now.
  const shift = copy.shifts.find(
    ({ id }) => id === (shifts.some(({ key }) => key === chosen.shiftId) ? chosen.shiftId : shifts[0]?.key),
  );
  const people = shift ? peopleFor(shift, copy, location) : [];
  const person = people.find(({ key }) => key === chosen.staffId) ?? people[0];
  return (
    <div className="copy-form">
      <SelectField
        label={words.day}
        choices={days}
        value={chosen.date}
        onChange={(date) => choose({ date, shiftId: "", staffId: chosen.staffId })}
      />
      {shift === undefined ? (
        <p>{words.noShifts}</p>
      ) : (
        <>
          <SelectField
            label={words.shift}
            choices={shifts}
            value={shift.id}
            onChange={(shiftId) => choose({ ...chosen, shiftId })}
          />
          <SelectField
            label={words.person}
            choices={people}
            value={person?.key ?? ""}
            onChange={(staffId) => choose({ ...chosen, staffId })}
          />
          <div className="copy-actions">
            <Button
              className="button"
              isDisabled={person === undefined}
              onPress={() => person && onEdit(replacePerson(own, copy, shift.id, person.key))}
            >
              {words.swap}
            </Button>
            <Button className="button" onPress={() => onEdit(dropShift(own, copy, shift.id))}>
              {words.drop}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
