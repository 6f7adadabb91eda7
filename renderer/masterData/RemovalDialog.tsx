import { useState } from "react";
import { Button } from "react-aria-components";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import type { Dependent } from "../../shared/masterData/dependents.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dateText, readDate } from "../controls/dateEntry.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { usePage } from "../store/page.tsx";
import { DependentList, useDependents } from "./DependentList.tsx";
import { DialogForm } from "./DialogForm.tsx";

const words = texts.masterData.removal;
const form = texts.masterData.form;
const FORM_ID = "removal-form";

interface RemovalDialogProps {
  readonly title: string;
  readonly lastDayLabel: string;
  readonly endLabel: string;
  /** What hangs on the record, among all stored weeks. */
  readonly dependentsIn: (document: LocationDocument) => readonly Dependent[];
  /**
   * Answers the sentence that says why it cannot be; null when it is done.
   * @param document what was looked through, with all stored weeks; null while that is not so yet, or could not be.
   */
  readonly onEnd: (lastDay: LocalDate, document: LocationDocument | null) => string | null;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Ends a record, or takes it away where nothing hangs on it; says what does. */
export function RemovalDialog(props: RemovalDialogProps) {
  const { title, lastDayLabel, endLabel, dependentsIn, onEnd, onRemove, onClose } = props;
  const page = usePage();
  const looked = useDependents(dependentsIn);
  const [date, setDate] = useState(() => dateText(page.today()));
  const [error, setError] = useState<string | null>(null);
  const end = () => {
    const day = readDate(date);
    const problem = day === null ? form.errors.date : onEnd(day, looked.kind === "found" ? looked.document : null);
    if (problem !== null) setError(problem);
  };
  const isFree = looked.kind === "found" && looked.dependents.length === 0;
  return (
    <ModalDialog
      title={title}
      closeLabel={form.close}
      onClose={onClose}
      actions={
        <>
          {isFree && (
            <Button className="button button-danger" onPress={onRemove}>
              {words.remove}
            </Button>
          )}
          <span className="spacer" />
          <Button className="button" onPress={onClose}>
            {form.cancel}
          </Button>
          <Button className="button button-primary" type="submit" form={FORM_ID}>
            {endLabel}
          </Button>
        </>
      }
    >
      <DialogForm id={FORM_ID} onSubmit={end}>
        <DependentList looked={looked} words={words} />
        <TextEntry
          label={lastDayLabel}
          value={date}
          error={error}
          placeholder={form.datePlaceholder}
          onChange={(text) => {
            setDate(text);
            setError(null);
          }}
        />
      </DialogForm>
    </ModalDialog>
  );
}
