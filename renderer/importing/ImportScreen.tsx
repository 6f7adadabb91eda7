import { type RefObject, useEffect, useRef } from "react";
import { texts } from "../../shared/texts/nl.ts";
import { ReadOnlyNote } from "../dataFile/ReadOnlyNote.tsx";
import "../masterData/masterData.css";
import { useOpenBoard } from "../store/page.tsx";
import { ChooseFile } from "./ChooseFile.tsx";
import { ReviewImport } from "./ReviewImport.tsx";
import { StoredImport } from "./StoredImport.tsx";
import "./transfer.css";
import { type ImportStep, useImport } from "./useImport.ts";

const words = texts.transfer.importing;

/** Gives the focus to the title when another step comes, since what had it is gone then. */
function useFocusAfterStep(step: ImportStep["kind"]): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) title.current?.focus();
    shown.current = step;
  }, [step]);
  return title;
}

/** Tables and documents that come in: chosen, looked at, and stored once that is confirmed. */
export function ImportScreen() {
  const locationId = useOpenBoard((board) => board.location.location.id);
  // A file that was compared with one location is not stored in another.
  return <ImportOfLocation key={locationId} />;
}

function ImportOfLocation() {
  const desk = useImport();
  const { step } = desk;
  const title = useFocusAfterStep(step.kind);
  return (
    <section className="records transfer" aria-labelledby="import-title">
      <header className="records-head">
        <div>
          <h2 id="import-title" ref={title} tabIndex={-1}>
            {words.title}
          </h2>
          <p className="records-intro">{words.intro}</p>
        </div>
      </header>
      <ReadOnlyNote />
      {step.kind === "choose" && <ChooseFile onChoose={desk.choose} />}
      {step.kind === "review" && <ReviewImport step={step} desk={desk} />}
      {step.kind === "stored" && <StoredImport step={step} desk={desk} />}
    </section>
  );
}
