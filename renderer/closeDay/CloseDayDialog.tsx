import { useState } from "react";
import { Button, Form } from "react-aria-components";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { SelectField } from "../controls/SelectField.tsx";
import { longDay } from "../store/announcements.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { ChildrenPart } from "./ChildrenPart.tsx";
import "./closeDay.css";
import { closableDates, closedDayOf, closeOpenDay, fieldsOfDay, reopenClosedDay } from "./closeDayEdits.ts";
import { type CloseDayFields, extraStay, extraWork } from "./closeDayRows.ts";
import { type RowError, readCloseDay } from "./readCloseDay.ts";
import { StaffPart } from "./StaffPart.tsx";

const words = texts.closeDay;

interface CloseDayDialogProps {
  readonly date: LocalDate;
  /** Whose times the form begins at; null for all of the day. */
  readonly staffId: string | null;
  readonly onClose: () => void;
}

/** What really happened on a day, beside the plan: who worked when, and which children came. */
export function CloseDayDialog({ date: first, staffId, onClose }: CloseDayDialogProps) {
  const page = usePage();
  const roster = useOpenBoard((board) => board.roster);
  const [date, setDate] = useState(first);
  const isClosed = closedDayOf(roster, date) !== null;
  const choices = closableDates(roster, page.today()).map((day) => ({
    key: day,
    text: closedDayOf(roster, day) === null ? longDay(day) : `${longDay(day)} (${words.closedMark})`,
  }));
  return (
    <ModalDialog
      title={isClosed ? words.againTitle(longDay(date)) : words.title(longDay(date))}
      closeLabel={words.close}
      size="wide"
      onClose={onClose}
    >
      <div className="close-day-head">
        <SelectField label={words.day} choices={choices} value={date} onChange={setDate} />
        <p className="dialog-note">{words.intro}</p>
      </div>
      <DayForm key={date} date={date} staffId={date === first ? staffId : null} isClosed={isClosed} onClose={onClose} />
    </ModalDialog>
  );
}

const NO_ERRORS: ReadonlyMap<string, RowError> = new Map();

function DayForm({ date, staffId, isClosed, onClose }: CloseDayDialogProps & { readonly isClosed: boolean }) {
  const page = usePage();
  const board = useOpenBoard((open) => open);
  const [fields, setFields] = useState<CloseDayFields>(() => fieldsOfDay(board, page.newId, date));
  const [errors, setErrors] = useState(NO_ERRORS);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const read = readCloseDay(fields);
    if (!read.ok) return setErrors(read.errors);
    closeOpenDay(page, date, read.actual);
    onClose();
  };
  const reopen = () => {
    reopenClosedDay(page, date);
    onClose();
  };
  const homeOf = (staffId: string) => board.location.staff.find(({ id }) => id === staffId)?.homeGroupIds?.[0] ?? null;
  const addWork = (staffId: string) =>
    setFields(({ work, stays }) => ({
      work: [...work, extraWork(page.newId(), date, staffId, homeOf(staffId))],
      stays,
    }));
  const addStay = (childId: string, groupId: string) =>
    setFields(({ work, stays }) => ({ work, stays: [...stays, extraStay(page.newId(), childId, groupId)] }));
  return (
    <Form className="close-day" validationBehavior="aria" onSubmit={submit}>
      <StaffPart
        rows={fields.work}
        firstFor={staffId}
        errors={errors}
        onChange={(work) => setFields((before) => ({ ...before, work }))}
        onAdd={addWork}
      />
      <ChildrenPart
        rows={fields.stays}
        errors={errors}
        onChange={(stays) => setFields((before) => ({ ...before, stays }))}
        onAdd={addStay}
      />
      <div className="close-day-actions">
        <span role="alert" className="field-error">
          {errors.size > 0 && words.errors.count(errors.size)}
        </span>
        <span className="spacer" />
        {isClosed && (
          <Button className="button button-danger" onPress={reopen}>
            {words.reopen}
          </Button>
        )}
        <Button className="button" onPress={onClose}>
          {words.cancel}
        </Button>
        <Button className="button button-primary" type="submit">
          {isClosed ? words.save : words.confirm}
        </Button>
      </div>
    </Form>
  );
}
