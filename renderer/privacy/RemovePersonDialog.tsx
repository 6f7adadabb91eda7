import { useState } from "react";
import { Button } from "react-aria-components";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { type Dependent, dependentsOfChild, dependentsOfStaff } from "../../shared/masterData/dependents.ts";
import type { PersonKey } from "../../shared/privacy/replacePerson.ts";
import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { BusyDialog } from "../dataFile/BusyDialog.tsx";
import { openAnew } from "../locations/openAnew.ts";
import { CheckField } from "../masterData/CheckField.tsx";
import { DependentList, useDependents } from "../masterData/DependentList.tsx";
import { childNameOf, staffNameOf } from "../masterData/recordNames.ts";
import { runFileTask } from "../shell/fileTasks.ts";
import { type Page, useOpenBoard, usePage } from "../store/page.tsx";

const words = texts.dataFile.retention.confirm;

interface RemovePersonDialogProps {
  readonly person: PersonKey;
  readonly onClose: () => void;
}

/** Whether a person is to be removed for good; says what their pseudonym keeps, and where they still stand. */
export function RemovePersonDialog({ person, onClose }: RemovePersonDialogProps) {
  const page = usePage();
  const name = useOpenBoard(({ location }) => nameOf(location, person));
  const looked = useDependents((document) => dependentsOf(document, person));
  const [isUnderstood, setUnderstood] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const remove = () => {
    setRemoving(true);
    void removeForGood(page, person).then(onClose);
  };
  if (isRemoving) {
    return (
      <BusyDialog title={words.busyTitle}>
        <p role="status">{words.busy}</p>
      </BusyDialog>
    );
  }
  return (
    <ModalDialog
      title={words.title(name)}
      closeLabel={words.close}
      onClose={onClose}
      actions={
        <>
          <Button className="button" onPress={onClose}>
            {words.cancel}
          </Button>
          <Button className="button button-danger" isDisabled={!isUnderstood} onPress={remove}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <div className="record-form">
        <p>{words.text(name)}</p>
        {person.kind === "staff" && <p>{words.everywhere}</p>}
        <DependentList looked={looked} words={words} />
        <p>{words.backups}</p>
        <p>{words.files}</p>
        <CheckField label={words.understood} isSelected={isUnderstood} onChange={setUnderstood} />
      </div>
    </ModalDialog>
  );
}

function nameOf({ children, staff }: Pick<LocationDocument, "children" | "staff">, { kind, id }: PersonKey): string {
  if (kind === "child") return childNameOf(children.find((child) => child.id === id) ?? { id });
  return staffNameOf(staff.find((member) => member.id === id) ?? { id });
}

function dependentsOf(document: LocationDocument, { kind, id }: PersonKey): readonly Dependent[] {
  if (kind === "staff") return dependentsOfStaff(document, id);
  const child = document.children.find((candidate) => candidate.id === id);
  return child === undefined ? [] : dependentsOfChild(document, child);
}

function removeForGood(page: Page, person: PersonKey): Promise<void> {
  return runFileTask(page, async () => {
    await page.roster.getState().whenSaved();
    const { pseudonym, isWiped } = await page.bridge.removePerson(person);
    // What is open still holds the name, as does what can be undone.
    await openAnew(page);
    const { removed, wipedLater } = texts.dataFile.retention;
    return isWiped ? removed(pseudonym) : `${removed(pseudonym)} ${wipedLater}`;
  });
}
