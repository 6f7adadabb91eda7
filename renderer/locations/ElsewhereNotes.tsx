import { useMemo } from "react";
import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { staffNameOf } from "../masterData/recordNames.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { type ElsewhereNote, notesFrom, notesOfWeek, sayLacking } from "./elsewhereNotes.ts";
import { takeOver } from "./takeOver.ts";

const words = texts.locations.elsewhere;

/** What other locations know of people of this one from today on, each with one press to record it here too. */
export function ElsewhereNotes() {
  const { today } = usePage();
  const location = useOpenBoard((board) => board.location);
  const notes = useMemo(() => notesFrom(location, today()), [location, today]);
  return <Notes notes={notes} />;
}

/** The same as far as it touches the open week. */
export function ElsewhereInWeek() {
  const location = useOpenBoard((board) => board.location);
  const roster = useOpenBoard((board) => board.roster);
  const notes = useMemo(() => notesOfWeek(location, roster), [location, roster]);
  return <Notes notes={notes} />;
}

function Notes({ notes }: { readonly notes: readonly ElsewhereNote[] }) {
  const page = usePage();
  if (notes.length === 0) return null;
  return (
    <section className="elsewhere-notes" aria-label={words.label}>
      {notes.map((note) => {
        const name = staffNameOf(note.person);
        return (
          <div key={`${note.person.id}|${note.at}`} className="week-note">
            <p>
              <bdi>{words.known(name, note.at, sayLacking(note))}</bdi>
            </p>
            <span className="spacer" />
            <Button
              className="button"
              aria-label={words.takeOverOf(name, note.at)}
              onPress={() => void takeOver(page, note)}
            >
              {words.takeOver}
            </Button>
          </div>
        );
      })}
    </section>
  );
}
