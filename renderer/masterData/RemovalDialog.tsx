import { useEffect, useState } from "react";
import { Button, Form } from "react-aria-components";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import type { Dependent } from "../../shared/masterData/dependents.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dateText, readDate } from "../controls/dateEntry.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { type Page, usePage } from "../store/page.tsx";
import { documentOf } from "../store/rosterState.ts";
import { storedWeeks } from "./storedWeeks.ts";

const words = texts.masterData.removal;
const form = texts.masterData.form;
const FORM_ID = "removal-form";

interface RemovalDialogProps {
  readonly title: string;
  readonly lastDayLabel: string;
  readonly endLabel: string;
  /** What hangs on the record, among all stored weeks. */
  readonly dependentsIn: (document: LocationDocument) => readonly Dependent[];
  /** Answers the sentence that says why it cannot be; null when it is done. */
  readonly onEnd: (lastDay: LocalDate) => string | null;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

type Looked = { readonly kind: "looking" } | { readonly kind: "failed" } | Found;
interface Found {
  readonly kind: "found";
  readonly dependents: readonly Dependent[];
}

/** Ends a record, or takes it away where nothing hangs on it; says what does. */
export function RemovalDialog(props: RemovalDialogProps) {
  const { title, lastDayLabel, endLabel, dependentsIn, onEnd, onRemove, onClose } = props;
  const page = usePage();
  const [looked, setLooked] = useState<Looked>({ kind: "looking" });
  const [date, setDate] = useState(() => dateText(page.today()));
  const [error, setError] = useState<string | null>(null);
  // What hangs on the record is looked up once, for the moment at which the question is asked.
  const [lookIn] = useState(() => dependentsIn);
  useEffect(() => {
    let isGone = false;
    void lookUp(page, lookIn).then((found) => !isGone && setLooked(found));
    return () => {
      isGone = true;
    };
  }, [page, lookIn]);
  const end = (event: React.FormEvent) => {
    event.preventDefault();
    const day = readDate(date);
    const problem = day === null ? form.errors.date : onEnd(day);
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
      <Form id={FORM_ID} className="record-form" validationBehavior="aria" onSubmit={end}>
        <div role="status">
          <Dependents looked={looked} />
        </div>
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
      </Form>
    </ModalDialog>
  );
}

function Dependents({ looked }: { readonly looked: Looked }) {
  if (looked.kind === "looking") return <p>{words.looking}</p>;
  if (looked.kind === "failed") return <p>{words.failed}</p>;
  if (looked.dependents.length === 0) return <p>{words.free}</p>;
  return (
    <>
      <p>{words.hangs}</p>
      <ul className="removal-list">
        {looked.dependents.map(({ kind, count }) => (
          <li key={kind}>{words.dependents[kind](count)}</li>
        ))}
      </ul>
      <p>{words.kept}</p>
    </>
  );
}

async function lookUp(page: Page, dependentsIn: RemovalDialogProps["dependentsIn"]): Promise<Looked> {
  try {
    await page.roster.getState().whenSaved();
    const { board } = page.roster.getState();
    if (board === null) return { kind: "failed" };
    const weeks = await storedWeeks(page, board);
    return { kind: "found", dependents: dependentsIn({ ...documentOf(board), weeks }) };
  } catch {
    return { kind: "failed" };
  }
}
