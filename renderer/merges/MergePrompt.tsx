import { useMemo, useState } from "react";
import { Button, Checkbox, CheckboxGroup, FieldError, Form, Label } from "react-aria-components";
import { removeMerge } from "../../shared/editing/mergeChanges.ts";
import { texts } from "../../shared/texts/nl.ts";
import { closePrompt } from "../actions/refocusPlace.ts";
import type { MergeTarget } from "../board/boardUi.ts";
import { groupName } from "../board/sentences.ts";
import { runEdit } from "../board/useEdits.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { SelectField } from "../controls/SelectField.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { longDay } from "../store/announcements.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { judgeMerge } from "./judgeMerge.ts";
import { MergeEffectView } from "./MergeEffectView.tsx";
import { saveMerge } from "./mergeEdits.ts";
import { type MergeErrors, type MergeFields, mergeFields, readMerge } from "./mergeForm.ts";
import "./merges.css";

const words = texts.absence.merge;

/** Groups that go together for a part of a day, with what that does to the need and to consent before it is stored. */
export function MergePrompt({ target }: { readonly target: MergeTarget }) {
  const page = usePage();
  const location = useOpenBoard((board) => board.location.location);
  const merges = useOpenBoard(({ roster }) => roster.merges);
  const { merge: before, date } = target;
  const [fields, setFields] = useState(() => mergeFields(target, location, merges));
  const [errors, setErrors] = useState<MergeErrors>({});
  const read = useMemo(() => readMerge(fields, date, before), [fields, date, before]);
  const judged = useMemo(() => (read.ok ? judgeMerge(page, before, read.merge) : null), [page, before, read]);
  const close = () => closePrompt(page);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (!read.ok) return setErrors(read.errors);
    if (judged?.ok !== true) return;
    runEdit(page, (context) => saveMerge(context, before, read.merge));
    close();
  };
  const remove = () => {
    if (before !== null) runEdit(page, (context) => removeMerge(context, before));
    close();
  };
  return (
    <ModalDialog
      title={`${before === null ? words.addTitle : words.editTitle}, ${longDay(date)}`}
      closeLabel={words.close}
      size="wide"
      onClose={close}
    >
      <Form className="merge-form" validationBehavior="aria" onSubmit={submit}>
        <div className="merge-fields">
          <Groups fields={fields} error={errors.groupIds ?? null} onChange={setFields} />
          <Times fields={fields} errors={errors} onChange={setFields} />
          <Room fields={fields} onChange={setFields} />
        </div>
        <div className="merge-effect" role="status" aria-label={words.effect.title}>
          <MergeEffectView judged={judged} />
        </div>
        <div className="merge-actions">
          {before !== null && (
            <Button className="button button-danger" onPress={remove}>
              {words.remove}
            </Button>
          )}
          <span className="spacer" />
          <Button className="button" onPress={close}>
            {words.cancel}
          </Button>
          <Button className="button button-primary" type="submit">
            {before === null ? words.create : words.save}
          </Button>
        </div>
      </Form>
    </ModalDialog>
  );
}

interface PartProps {
  readonly fields: MergeFields;
  readonly onChange: (fields: MergeFields) => void;
}

function Groups({ fields, error, onChange }: PartProps & { readonly error: string | null }) {
  const groups = useOpenBoard(({ location }) => location.groups);
  const choose = (chosen: readonly string[]) =>
    onChange({ ...fields, groupIds: groups.map(({ id }) => id).filter((id) => chosen.includes(id)) });
  return (
    <CheckboxGroup
      className="merge-groups"
      value={[...fields.groupIds]}
      onChange={choose}
      isInvalid={error !== null && fields.groupIds.length < 2}
    >
      <Label className="field-label">{words.groups}</Label>
      {groups.map((group, index) => (
        <Checkbox key={group.id} className="checkbox" value={group.id} autoFocus={index === 0}>
          <span className="checkbox-box" aria-hidden="true" />
          <bdi>{groupName(group)}</bdi>
        </Checkbox>
      ))}
      <FieldError className="field-error">{error}</FieldError>
    </CheckboxGroup>
  );
}

function Times({ fields, errors, onChange }: PartProps & { readonly errors: MergeErrors }) {
  return (
    <div className="form-pair">
      {(["from", "to"] as const).map((side) => (
        <TextEntry
          key={side}
          label={words[side]}
          value={fields[side]}
          error={errors[side] ?? null}
          onChange={(value) => onChange({ ...fields, [side]: value })}
        />
      ))}
    </div>
  );
}

/** The room is that of one of the groups. */
function Room({ fields, onChange }: PartProps) {
  const groups = useOpenBoard(({ location }) => location.groups);
  const rooms = groups.filter(({ id }) => fields.groupIds.includes(id));
  const choices = [
    { key: "", text: words.noRoom },
    ...rooms.map((group) => ({ key: group.id, text: groupName(group) })),
  ];
  return (
    <SelectField
      label={words.room}
      choices={choices}
      value={fields.groupIds.includes(fields.roomGroupId) ? fields.roomGroupId : ""}
      onChange={(roomGroupId) => onChange({ ...fields, roomGroupId })}
    />
  );
}
