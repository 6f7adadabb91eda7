import { Trash2 } from "lucide-react";
import { useState } from "react";
import { Button, Form, Heading } from "react-aria-components";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import { consentsTo, giveConsent, removeConsent, withdrawConsent } from "../../shared/editing/pilotChanges.ts";
import type { Child, Pilot, PilotConsent } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dateText, readDate } from "../controls/dateEntry.ts";
import { IconButton } from "../controls/IconButton.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { usePage } from "../store/page.tsx";
import type { ConsentCellView } from "./consentModel.ts";
import { FormPopover } from "./FormPopover.tsx";
import { consentSubject, consentWords } from "./pilotWords.ts";
import { usePilotEdits } from "./usePilotEdits.ts";

const words = texts.pilots.consents;

interface ConsentCellProps {
  readonly child: Child;
  readonly cell: ConsentCellView;
}

/** How the consent for a child to a pilot stands; a press opens what is on record and lets it be given or withdrawn. */
export function ConsentCell({ child, cell: { pilot, state, isMissing } }: ConsentCellProps) {
  const text = consentWords(state, isMissing);
  const subject = consentSubject(child, pilot);
  return (
    <FormPopover
      label={subject}
      trigger={
        <Button
          className="consent"
          data-missing={isMissing || undefined}
          data-state={state.kind}
          aria-label={words.cell(subject, text)}
        >
          {text}
        </Button>
      }
    >
      {(close) => <ConsentForm child={child} pilot={pilot} isGiven={state.kind === "given"} onClose={close} />}
    </FormPopover>
  );
}

interface ConsentFormProps {
  readonly child: Child;
  readonly pilot: Pilot;
  /** Then a withdrawal is what comes next. */
  readonly isGiven: boolean;
  readonly onClose: () => void;
}

function ConsentForm({ child, pilot, isGiven, onClose }: ConsentFormProps) {
  const { today } = usePage();
  const edits = usePilotEdits();
  const [date, setDate] = useState(() => dateText(today()));
  const [error, setError] = useState<string | null>(null);
  const subject = consentSubject(child, pilot);
  const record = (kind: "give" | "withdraw", day: LocalDate) =>
    edits.perform(subject, (context) =>
      kind === "give" ? giveConsent(context, [child.id], pilot, day) : withdrawConsent(context, child.id, pilot, day),
    );
  const submit = (kind: "give" | "withdraw") => {
    const day = readDate(date);
    if (day === null) return setError(words.errors.date);
    if (!record(kind, day)) return setError(kind === "give" ? words.errors.given : words.errors.notGiven);
    onClose();
  };
  const typed = (text: string) => {
    setDate(text);
    setError(null);
  };
  const isUndated = isGiven && consentsTo(child, pilot).length === 0;
  return (
    <Form
      className="consent-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        submit(isGiven ? "withdraw" : "give");
      }}
    >
      <Heading className="consent-title">
        <bdi>{subject}</bdi>
      </Heading>
      <History child={child} pilot={pilot} />
      <TextEntry label={words.date} value={date} error={error} onChange={typed} autoFocus />
      <p className="field-hint">{isGiven ? words.withdrawHint : words.giveHint}</p>
      <div className="consent-actions">
        {isUndated && (
          <Button className="button" onPress={() => submit("give")}>
            {words.dateIt}
          </Button>
        )}
        <Button className="button button-primary" type="submit">
          {isGiven ? words.withdraw : words.give}
        </Button>
      </div>
    </Form>
  );
}

/** What is on record; a line that was written by mistake can be taken away. */
function History({ child, pilot }: Pick<ConsentFormProps, "child" | "pilot">) {
  const edits = usePilotEdits();
  const dated = consentsTo(child, pilot);
  if (dated.length === 0) return null;
  return (
    <ul className="consent-history" aria-label={words.history}>
      {dated.map((consent, index) => (
        <li key={`${consent.consentOn}|${consent.withdrawnOn}`}>
          <span>{lineOf(consent)}</span>
          <IconButton
            label={words.removeLine(lineOf(consent))}
            onPress={() =>
              edits.perform(consentSubject(child, pilot), (context) => removeConsent(context, child.id, pilot, index))
            }
          >
            <Trash2 className="icon" aria-hidden="true" />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}

function lineOf({ consentOn, withdrawnOn }: PilotConsent): string {
  const to = dateText(withdrawnOn);
  return consentOn === null ? words.lineUndated(to) : words.line(dateText(consentOn), to);
}
