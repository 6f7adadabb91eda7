import { useState } from "react";
import { Button } from "react-aria-components";
import type { PersonKey } from "../../shared/privacy/replacePerson.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { useOpenBoard, useRoster } from "../store/page.tsx";
import { DueChildren } from "./DueChildren.tsx";
import { MonthsForm } from "./MonthsForm.tsx";
import { personChoices } from "./personChoices.ts";
import { RemovePersonDialog } from "./RemovePersonDialog.tsx";
import { useRetention } from "./useRetention.ts";

const words = texts.dataFile.retention;

/** How long records of children who left are kept, who is due, and the removal of a person. */
export function RetentionPart() {
  const isReadOnly = useRoster((state) => state.appInfo?.readOnly != null);
  const { months, keep } = useRetention();
  const [person, setPerson] = useState<PersonKey | null>(null);
  return (
    <section className="data-part" aria-label={texts.dataFile.parts.retention}>
      <div className="data-block">
        {months !== undefined && <MonthsForm key={months} months={months} isDisabled={isReadOnly} onKeep={keep} />}
        <h3>{words.due}</h3>
        {months == null ? (
          <p>{words.notChosen}</p>
        ) : (
          <DueChildren months={months} isDisabled={isReadOnly} onRemove={(id) => setPerson({ kind: "child", id })} />
        )}
      </div>
      <div className="data-block">
        <h3>{words.other}</h3>
        <p className="data-note">{words.otherHint}</p>
        <OtherPerson isDisabled={isReadOnly} onRemove={setPerson} />
      </div>
      {person !== null && <RemovePersonDialog person={person} onClose={() => setPerson(null)} />}
    </section>
  );
}

interface OtherPersonProps {
  readonly isDisabled: boolean;
  readonly onRemove: (person: PersonKey) => void;
}

function OtherPerson({ isDisabled, onRemove }: OtherPersonProps) {
  const location = useOpenBoard((board) => board.location);
  const [chosen, setChosen] = useState("");
  const choices = [{ key: "", text: words.choose }, ...personChoices(location)];
  // Whoever was removed is no choice any more.
  const value = choices.some(({ key }) => key === chosen) ? chosen : "";
  const remove = () => {
    const [kind, ...id] = value.split(":");
    if (kind === "child" || kind === "staff") onRemove({ kind, id: id.join(":") });
  };
  return (
    <div className="data-line">
      <SelectField label={words.person} choices={choices} value={value} onChange={setChosen} />
      <Button className="button button-danger" isDisabled={isDisabled || value === ""} onPress={remove}>
        {words.remove}
      </Button>
    </div>
  );
}
