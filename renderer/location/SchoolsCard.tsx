import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import type { School } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { schoolNameOf } from "../masterData/recordNames.ts";
import { useOpenBoard } from "../store/page.tsx";
import { SchoolEditor } from "./SchoolEditor.tsx";

const words = texts.location.schools;

/** The schools of bso children, each a way to its form. */
export function SchoolsCard() {
  const { schools, children } = useOpenBoard((board) => board.location);
  const [opened, setOpened] = useState<{ readonly school: School | null } | null>(null);
  const pupils = (id: string) => children.filter(({ schoolId }) => schoolId === id).length;
  return (
    <article className="topic" aria-label={words.title}>
      <header className="topic-head">
        <h3>{words.title}</h3>
      </header>
      <div className="topic-body">
        <p className="field-hint">{words.hint}</p>
        {schools.length === 0 && <p>{words.none}</p>}
        <ul>
          {schools.map((school) => (
            <li key={school.id}>
              <button type="button" className="link-button" onClick={() => setOpened({ school })}>
                <bdi>{schoolNameOf(school)}</bdi>
              </button>{" "}
              · {words.pupils(pupils(school.id))} · {words.summary(school.holidays.length, school.studyDays.length)}
            </li>
          ))}
        </ul>
        <Button className="button" onPress={() => setOpened({ school: null })}>
          <Plus className="icon" aria-hidden="true" />
          {words.add}
        </Button>
      </div>
      {opened !== null && <SchoolEditor school={opened.school} onClose={() => setOpened(null)} />}
    </article>
  );
}
