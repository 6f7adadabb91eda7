import { Pencil, Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { TekortplanVersion } from "../../shared/exchange/records.ts";
import { dateRange, longDate } from "../../shared/reports/dutchDates.ts";
import { tekortplanOn } from "../../shared/reports/tekortplanInForce.ts";
import { texts } from "../../shared/texts/nl.ts";
import { IconButton } from "../controls/IconButton.tsx";
import { SegmentedChoice } from "../controls/SegmentedChoice.tsx";
import { useOpenBoard } from "../store/page.tsx";
import { PlanSteps } from "./PlanSteps.tsx";
import "./tekortplan.css";
import { VersionEditor } from "./VersionEditor.tsx";

const words = texts.tekortplan;

/** The plan for when there are too few people: its versions, and the steps of the one that is looked at. */
export function TekortplanPart({ date }: { readonly date: LocalDate }) {
  const location = useOpenBoard((board) => board.location.location);
  const versions = location.tekortplan?.versions ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [editor, setEditor] = useState<{ readonly version: TekortplanVersion | null } | null>(null);
  const version =
    versions.find(({ id }) => id === chosen) ?? tekortplanOn({ location }, date) ?? versions.at(-1) ?? null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by the keyboard.
    <section className="plan" tabIndex={0} aria-label={texts.location.parts.tekortplan}>
      {version === null ? (
        <div className="plan-none">
          <p>{words.none}</p>
          <p className="field-hint">{words.noneHint}</p>
          <Button className="button button-primary" onPress={() => setEditor({ version: null })}>
            {words.start}
          </Button>
        </div>
      ) : (
        <>
          <div className="plan-bar">
            {versions.length > 1 && (
              <SegmentedChoice
                label={words.versions}
                choices={versions.map(({ id, version: name }) => ({ key: id, text: words.version(name) }))}
                value={version.id}
                onChange={setChosen}
              />
            )}
            <span className="spacer" />
            <Button className="button" onPress={() => setEditor({ version: null })}>
              <Plus className="icon" aria-hidden="true" />
              {words.newVersion}
            </Button>
          </div>
          <VersionCard version={version} date={date} onEdit={() => setEditor({ version })} />
          <PlanSteps key={version.id} version={version} />
        </>
      )}
      {editor !== null && (
        <VersionEditor
          version={editor.version}
          startFrom={version}
          onClose={(shown) => {
            setEditor(null);
            if (shown !== null) setChosen(shown);
          }}
        />
      )}
    </section>
  );
}

interface VersionCardProps {
  readonly version: TekortplanVersion;
  readonly date: LocalDate;
  readonly onEdit: () => void;
}

/** When a version holds, and with whom it was discussed. */
function VersionCard({ version, date, onEdit }: VersionCardProps) {
  const { validFrom, validTo, staffDiscussedOn, parentsDiscussedOn } = version;
  const phase = phaseOf(version, date);
  const discussed = [
    [words.terms.staff, staffDiscussedOn],
    [words.terms.parents, parentsDiscussedOn],
  ] as const;
  return (
    <article className="topic" aria-label={words.version(version.version)}>
      <header className="topic-head">
        <h3>{words.version(version.version)}</h3>
        <span className="phase-mark" data-phase={phase}>
          {words.phase[phase]}
        </span>
        <IconButton label={words.editVersion(version.version)} hint={words.edit} onPress={onEdit}>
          <Pencil className="icon" aria-hidden="true" />
        </IconButton>
      </header>
      <dl className="topic-body topic-terms">
        <div>
          <dt>{words.terms.period}</dt>
          <dd>{validTo == null ? words.from(longDate(validFrom)) : dateRange(validFrom, validTo)}</dd>
        </div>
        {discussed.map(([term, day]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd data-tone={day == null ? "problem" : undefined}>{day == null ? words.notYet : longDate(day)}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

function phaseOf({ validFrom, validTo }: TekortplanVersion, date: LocalDate): keyof typeof words.phase {
  if (date < validFrom) return "coming";
  return validTo != null && validTo < date ? "ended" : "running";
}
