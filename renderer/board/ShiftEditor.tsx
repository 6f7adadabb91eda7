import { useRef, useState } from "react";
import { Button, Dialog, Form, Heading, Popover } from "react-aria-components";
import type { Shift } from "../../shared/exchange/records.ts";
import { isFormatiefByDefault } from "../../shared/staffing/roles.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { longDay } from "../store/announcements.ts";
import { useBoardUi, useOpenBoard, usePage } from "../store/page.tsx";
import { isCarved } from "./blockForm.ts";
import { useBoardModel, useBoardRecords } from "./boardContext.tsx";
import type { BoardModel } from "./boardModel.ts";
import { laneKey } from "./boardModel.ts";
import { type EditorTarget, elementOfPlace } from "./boardUi.ts";
import { cellPlace, samePlace, shiftPlace } from "./focusMap.ts";
import { GroupAndActivity, Times, useFirstInvalidFocused } from "./ShiftFieldset.tsx";
import { ShiftParts } from "./ShiftParts.tsx";
import { personName, roleName } from "./sentences.ts";
import { newShift } from "./shiftDrafts.ts";
import { type FieldErrors, fieldsOf, readShift, type ShiftFields } from "./shiftForm.ts";
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
  const { ui } = usePage();
  const shown = samePlace(ui.getState().focusMap, place);
  const anchor = useRef<Element | null>(shown === null ? null : elementOfPlace(shown));
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
  const isFormatief = isFormatiefByDefault(role);
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
      <PersonField fields={fields} onChange={change} />
      <GroupAndActivity fields={fields} errors={errors} onChange={change} />
      <Times isFormatief={isFormatief} fields={fields} errors={errors} onChange={change} />
      <ShiftParts
        isCarved={isCarved(role)}
        isFormatief={isFormatief}
        fields={fields}
        errors={errors}
        base={base}
        onChange={change}
      />
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

interface PersonFieldProps {
  readonly fields: ShiftFields;
  readonly onChange: (part: Partial<ShiftFields>) => void;
}

function PersonField({ fields, onChange }: PersonFieldProps) {
  const staff = useOpenBoard((board) => board.location.staff);
  const people = staff.map((person) => ({ key: person.id, text: `${personName(person)} (${roleName(person.role)})` }));
  return (
    <SelectField
      label={words.person}
      choices={people}
      value={fields.staffId}
      onChange={(staffId) => onChange({ staffId })}
    />
  );
}
