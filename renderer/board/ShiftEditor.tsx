import { useEffect, useRef, useState } from "react";
import { Button, Checkbox, Dialog, Form, Heading, Popover } from "react-aria-components";
import { type Activity, activitySchema, type Role, type Shift } from "../../shared/exchange/records.ts";
import { isFormatiefByDefault } from "../../shared/staffing/roles.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { longDay } from "../store/announcements.ts";
import { useBoardUi, useOpenBoard, usePage } from "../store/page.tsx";
import { useBoardModel, useBoardRecords } from "./boardContext.tsx";
import type { BoardModel } from "./boardModel.ts";
import { laneKey } from "./boardModel.ts";
import { type EditorTarget, elementOfPlace } from "./boardUi.ts";
import { cellPlace, shiftPlace } from "./focusMap.ts";
import { groupName, personName, roleName } from "./sentences.ts";
import { newShift } from "./shiftDrafts.ts";
import { type FieldErrors, fieldsOf, readActivity, readShift, type ShiftFields } from "./shiftForm.ts";
import { TaskPart } from "./TaskPart.tsx";
import { hasTaskPart } from "./taskForm.ts";
import { useEdits } from "./useEdits.ts";

const words = texts.app.form;

/** The form in a popover beside the cell or shift it is about. */
export function ShiftEditor() {
  const target = useBoardUi((ui) => ui.editor);
  const { ui } = usePage();
  const model = useBoardModel();
  const shifts = useOpenBoard((board) => board.roster.shifts);
  if (target === null) return null;
  const shift = target.kind === "edit" ? (shifts.find((candidate) => candidate.id === target.shiftId) ?? null) : null;
  if (target.kind === "edit" && shift === null) return null;
  const base = shift ?? (target.kind === "new" ? draftFor(target, model) : null);
  if (base === null) return null;
  const close = () => ui.setState({ editor: null });
  return <EditorPopover key={JSON.stringify(target)} target={target} base={base} onClose={close} />;
}

/** A new shift as the form proposes it: after what is planned in that cell, else from the opening of the axis. */
function draftFor(target: Extract<EditorTarget, { kind: "new" }>, { groups, axis }: BoardModel): Shift {
  const lanes = groups.flatMap((group) => group.lanes);
  const key = laneKey(target.groupId, target.staffId);
  const planned = lanes.find((lane) => lane.key === key)?.days.find((day) => day.date === target.date)?.shifts ?? [];
  const last = Math.max(...planned.map((shift) => shift.to));
  const from = planned.length > 0 && last < axis.to - 60 ? last : axis.from + 60;
  const to = Math.min(from + (planned.length > 0 ? 120 : 570), axis.to - 30);
  return newShift(target.staffId, target.groupId, { date: target.date, from, to: Math.max(to, from + 60) });
}

interface EditorProps {
  readonly target: EditorTarget;
  readonly base: Shift;
  readonly onClose: () => void;
}

function EditorPopover({ target, base, onClose }: EditorProps) {
  const shiftId = target.kind === "edit" ? target.shiftId : null;
  const place =
    target.kind === "edit"
      ? shiftPlace(target.shiftId)
      : cellPlace(laneKey(target.groupId, target.staffId), target.date);
  const anchor = useRef<Element | null>(elementOfPlace(place));
  return (
    <Popover
      className="popover shift-editor"
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom start"
      offset={6}
    >
      <Dialog className="dialog-plain" aria-label={shiftId === null ? words.add : words.edit}>
        <EditorForm shiftId={shiftId} base={base} onClose={onClose} />
      </Dialog>
    </Popover>
  );
}

interface EditorFormProps {
  readonly shiftId: string | null;
  readonly base: Shift;
  readonly onClose: () => void;
}

function EditorForm({ shiftId, base, onClose }: EditorFormProps) {
  const edits = useEdits();
  const { personById } = useBoardRecords();
  const [fields, setFields] = useState(() => fieldsOf(base));
  const [errors, setErrors] = useState<FieldErrors>({});
  const form = useFirstInvalidFocused(errors);
  const role = personById.get(fields.staffId)?.role ?? "overig";
  const change = (part: Partial<ShiftFields>) => setFields((before) => ({ ...before, ...part }));
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const result = readShift(fields, base);
    if (!result.ok) return setErrors(result.errors);
    if (shiftId === null) edits.add(result.shift);
    else edits.replace(result.shift);
    onClose();
  };
  return (
    <Form ref={form} className="shift-form" validationBehavior="aria" onSubmit={submit}>
      <Heading slot="title" className="shift-form-title">
        {shiftId === null ? words.add : words.edit} <span>{longDay(base.date)}</span>
      </Heading>
      <WhoAndWhere fields={fields} errors={errors} onChange={change} />
      <Times
        role={role}
        fields={fields}
        errors={errors}
        onChange={change}
        otherPauses={Math.max(0, base.breaks.length - 1)}
      />
      {hasTaskPart(role, base, fields.tasks) && (
        <TaskPart fields={fields} errors={errors.tasks} base={base} onChange={(tasks) => change({ tasks })} />
      )}
      <div className="shift-form-actions">
        {shiftId !== null && (
          <Button
            className="button button-danger"
            onPress={() => {
              edits.remove(shiftId);
              onClose();
            }}
          >
            {words.remove}
          </Button>
        )}
        <span className="spacer" />
        <Button className="button" onPress={onClose}>
          {words.cancel}
        </Button>
        <Button className="button button-primary" type="submit">
          {shiftId === null ? words.create : words.save}
        </Button>
      </div>
    </Form>
  );
}

/** What was refused may lie out of sight in a long form: the focus goes to the first of it. */
function useFirstInvalidFocused(errors: FieldErrors) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(errors).length === 0) return;
    const field = form.current?.querySelector<HTMLElement>("[aria-invalid='true']");
    field?.focus();
    // Also where it has the focus already: its sentence is new.
    field?.scrollIntoView({ block: "nearest" });
  }, [errors]);
  return form;
}

interface PartProps {
  readonly fields: ShiftFields;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<ShiftFields>) => void;
}

function WhoAndWhere({ fields, errors, onChange }: PartProps) {
  const { staff, groups } = useOpenBoard((board) => board.location);
  const people = staff.map((person) => ({ key: person.id, text: `${personName(person)} (${roleName(person.role)})` }));
  const places = [
    { key: "", text: words.noGroup },
    ...groups.map((group) => ({ key: group.id, text: groupName(group) })),
  ];
  const activities = activitySchema.options.map((key) => ({ key, text: texts.domain.activities[key] }));
  return (
    <>
      <SelectField
        label={words.person}
        choices={people}
        value={fields.staffId}
        onChange={(staffId) => onChange({ staffId })}
      />
      <div className="form-pair">
        <div>
          <SelectField
            label={words.group}
            choices={places}
            value={fields.groupId}
            onChange={(groupId) => onChange({ groupId })}
          />
          {errors.groupId && <p className="field-error">{errors.groupId}</p>}
        </div>
        <SelectField<Activity>
          label={words.activity}
          choices={activities}
          value={fields.activity}
          onChange={(activity) => onChange({ activity: readActivity(activity) })}
        />
      </div>
    </>
  );
}

interface TimesProps extends PartProps {
  readonly role: Role;
  readonly otherPauses: number;
}

function Times({ role, fields, errors, onChange, otherPauses }: TimesProps) {
  return (
    <>
      <div className="form-pair">
        <TextEntry
          label={words.from}
          value={fields.from}
          error={errors.from ?? null}
          onChange={(from) => onChange({ from })}
          autoFocus
        />
        <TextEntry label={words.to} value={fields.to} error={errors.to ?? null} onChange={(to) => onChange({ to })} />
      </div>
      <div className="form-pair">
        <TextEntry
          label={words.pauseFrom}
          value={fields.pauseFrom}
          error={errors.pauseFrom ?? null}
          placeholder={words.pauseOptional}
          onChange={(pauseFrom) => onChange({ pauseFrom })}
        />
        <TextEntry
          label={words.pauseTo}
          value={fields.pauseTo}
          error={errors.pauseTo ?? null}
          onChange={(pauseTo) => onChange({ pauseTo })}
        />
      </div>
      {otherPauses > 0 && <p className="field-hint">{words.otherPauses(otherPauses)}</p>}
      <Checkbox
        className="checkbox"
        isSelected={fields.formatief ?? isFormatiefByDefault(role)}
        onChange={(formatief) => onChange({ formatief })}
      >
        <span className="checkbox-box" aria-hidden="true" />
        <span>
          {words.formatief} <span className="field-hint">{words.formatiefHint}</span>
        </span>
      </Checkbox>
    </>
  );
}
