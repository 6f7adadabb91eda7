import { useState } from "react";
import { Button, Form, Heading } from "react-aria-components";
import { giveConsent } from "../../shared/editing/pilotChanges.ts";
import type { Group, Pilot } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dateText, readDate } from "../controls/dateEntry.ts";
import { TextEntry } from "../controls/TextEntry.tsx";
import { usePage } from "../store/page.tsx";
import { FormPopover } from "./FormPopover.tsx";
import { groupName } from "./pilotWords.ts";
import { usePilotEdits } from "./usePilotEdits.ts";

const words = texts.pilots.consents;

interface GroupConsentProps {
  readonly group: Group;
  readonly pilot: Pilot;
  /** The children of the group without consent. */
  readonly childIds: readonly string[];
}

/** Records the consent for every child of a group that lacks it, as one change. */
export function GroupConsent(props: GroupConsentProps) {
  const action = words.forGroup(props.pilot, props.childIds.length);
  const label = words.forGroupNamed(groupName(props.group), action);
  return (
    <FormPopover
      label={label}
      trigger={
        <Button className="link-button" aria-label={label}>
          {action}
        </Button>
      }
    >
      {(close) => <GroupForm {...props} onClose={close} />}
    </FormPopover>
  );
}

function GroupForm({ group, pilot, childIds, onClose }: GroupConsentProps & { readonly onClose: () => void }) {
  const { today } = usePage();
  const edits = usePilotEdits();
  const [date, setDate] = useState(() => dateText(today()));
  const [error, setError] = useState<string | null>(null);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const day = readDate(date);
    if (day === null) return setError(words.errors.date);
    const subject = words.subjectOfGroup(groupName(group), pilot, childIds.length);
    edits.perform(subject, (context) => giveConsent(context, childIds, pilot, day));
    onClose();
  };
  return (
    <Form className="consent-form" validationBehavior="aria" onSubmit={submit}>
      <Heading className="consent-title">
        <bdi>{groupName(group)}</bdi>, {texts.pilots.pilot(pilot)}
      </Heading>
      <p>{words.forGroupText(childIds.length)}</p>
      <TextEntry label={words.date} value={date} error={error} onChange={setDate} autoFocus />
      <p className="field-hint">{words.giveHint}</p>
      <div className="consent-actions">
        <Button className="button button-primary" type="submit">
          {words.giveAll(childIds.length)}
        </Button>
      </div>
    </Form>
  );
}
