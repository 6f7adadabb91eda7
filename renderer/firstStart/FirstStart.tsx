import { CalendarDays, FileInput, MapPinPlus } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { makeLocation, openDocument, openFile } from "../locations/locationTasks.ts";
import { usePage, useRoster } from "../store/page.tsx";
import "./firstStart.css";
import { NewLocationGuide } from "./NewLocationGuide.tsx";

const words = texts.locations.firstStart;

/** What fills the page while the file holds no location: make one, look at the example, or open a document. */
export function FirstStart() {
  const page = usePage();
  const [isGuided, setIsGuided] = useState(false);
  const otherFile = useRoster((state) => state.appInfo?.otherFile ?? null);
  return (
    <div className="first-start">
      <h1>{words.title}</h1>
      {isGuided ? (
        <NewLocationGuide
          onCreate={(location) => void makeLocation(page, location)}
          onCancel={() => setIsGuided(false)}
        />
      ) : (
        <>
          <p className="first-start-intro">{words.intro}</p>
          <div className="first-start-choices">
            <Choice icon={<MapPinPlus />} words={words.own} isFirst onPress={() => setIsGuided(true)} />
            {otherFile === "example" && (
              <Choice icon={<CalendarDays />} words={words.example} onPress={() => void openFile(page, "example")} />
            )}
            <Choice icon={<FileInput />} words={words.document} onPress={() => void openDocument(page)} />
          </div>
        </>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly icon: ReactNode;
  readonly words: { readonly title: string; readonly text: string; readonly button: string };
  readonly isFirst?: boolean;
  readonly onPress: () => void;
}

function Choice({ icon, words: { title, text, button }, isFirst = false, onPress }: ChoiceProps) {
  return (
    <section className="first-start-choice">
      <span className="first-start-icon" aria-hidden="true">
        {icon}
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      <Button className={isFirst ? "button button-primary" : "button"} onPress={onPress}>
        {button}
      </Button>
    </section>
  );
}
