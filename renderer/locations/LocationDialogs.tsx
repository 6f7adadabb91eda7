import { useState } from "react";
import { texts } from "../../shared/texts/nl.ts";
import type { LocationDialogName } from "../board/boardUi.ts";
import { dateText, readDate } from "../controls/dateEntry.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { NewLocationGuide } from "../firstStart/NewLocationGuide.tsx";
import { CheckField } from "../masterData/CheckField.tsx";
import { FormDialog } from "../masterData/FormDialog.tsx";
import { problemOfName } from "../masterData/formReading.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { ColleagueDialog } from "./ColleagueDialog.tsx";
import { copyLocation, makeLocation } from "./locationTasks.ts";
import { useLocationEdits } from "./useLocationEdits.ts";

const words = texts.locations;
const form = texts.masterData.form;

interface DialogProps {
  readonly onClose: () => void;
}

/** The dialog about locations that is open. */
export function LocationDialog({ name, onClose }: DialogProps & { readonly name: LocationDialogName }) {
  switch (name) {
    case "newLocation":
      return <NewLocation onClose={onClose} />;
    case "copyLocation":
      return <CopyLocation onClose={onClose} />;
    case "colleagues":
      return <ColleagueDialog onClose={onClose} />;
    case "endLocation":
      return <EndLocation onClose={onClose} />;
  }
}

function NewLocation({ onClose }: DialogProps) {
  const page = usePage();
  return (
    <ModalDialog title={words.guide.title} closeLabel={form.close} onClose={onClose} size="wide">
      <NewLocationGuide
        onCancel={onClose}
        onCreate={(location) => {
          onClose();
          void makeLocation(page, location);
        }}
      />
    </ModalDialog>
  );
}

function CopyLocation({ onClose }: DialogProps) {
  const page = usePage();
  const { id, name } = useOpenBoard((board) => board.location.location);
  const [newName, setNewName] = useState("");
  const [withStaff, setWithStaff] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const submit = () => {
    const problem = problemOfName(newName);
    setError(problem);
    if (problem !== null) return;
    onClose();
    void copyLocation(page, { from: id, name: newName.trim(), withStaff });
  };
  const { title, intro, create } = words.copying;
  return (
    <FormDialog title={title} submit={create} onSubmit={submit} onClose={onClose}>
      <p>{intro(name ?? words.menu.unnamed(id))}</p>
      <TextEntry label={words.copying.name} value={newName} onChange={setNewName} error={error} autoFocus />
      <CheckField label={words.copying.withStaff} isSelected={withStaff} onChange={setWithStaff} />
      <p className="guide-hint">{words.copying.withStaffHint}</p>
    </FormDialog>
  );
}

function EndLocation({ onClose }: DialogProps) {
  const { today } = usePage();
  const { groups, staff, children, weeks } = useOpenBoard((board) => board.location);
  const edits = useLocationEdits();
  const [date, setDate] = useState(() => dateText(today()));
  const [error, setError] = useState<string | null>(null);
  const submit = () => {
    const lastDay = readDate(date);
    if (lastDay === null) return setError(form.errors.date);
    edits.end(lastDay);
    onClose();
  };
  const { title, text, hangs, confirm, lastDay } = words.ending;
  return (
    <FormDialog title={title} submit={confirm} onSubmit={submit} onClose={onClose}>
      <p>{hangs(groups.length, staff.length, children.length, weeks.length)}</p>
      <p>{text}</p>
      <TextEntry label={lastDay} value={date} onChange={setDate} error={error} placeholder={form.datePlaceholder} />
    </FormDialog>
  );
}
