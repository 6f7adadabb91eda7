import { mondayOf } from "../../shared/calendar/dates.ts";
import { namesOf } from "../../shared/checking/names.ts";
import type { ScenarioComparison } from "../../shared/comparison/compareScenarios.ts";
import { conditionSentences, describeTerms } from "../../shared/comparison/describeTerms.ts";
import { findOwn } from "../../shared/comparison/ownScenarios.ts";
import { aboutCompared, nameOfCompared, ownIdOf, type ScenarioKey } from "../../shared/comparison/scenarioKeys.ts";
import { formulaOfPool } from "../../shared/comparison/scenarioTerms.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useOpenBoard } from "../store/page.tsx";
import { DifferenceList } from "./DifferenceList.tsx";
import { OwnScenarioEditor } from "./OwnScenarioEditor.tsx";
import type { LiveComparison } from "./useComparison.ts";
import type { WhatIfView } from "./whatIfView.ts";

const words = texts.whatIf.detail;

interface ScenarioDetailProps {
  readonly live: LiveComparison;
  /** The selected scenario, or the first where the selected one could not be compared. */
  readonly shown: ScenarioComparison | undefined;
  readonly selected: ScenarioKey;
  readonly onChange: (part: Partial<WhatIfView>) => void;
}

/** What the selected scenario supposes, what it would take, and what it changes. */
export function ScenarioDetail({ live, shown, selected, onChange }: ScenarioDetailProps) {
  const scenarios = useOpenBoard((board) => board.location.scenarios);
  const ownId = ownIdOf(selected);
  const own = ownId === null ? undefined : findOwn({ scenarios }, ownId);
  const isConflicting = live.conflicting.some(({ id }) => id === own?.id);
  const compared = isConflicting ? undefined : shown;
  const name = own?.name ?? (shown ? nameOfCompared(shown.compared) : "");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by the keyboard.
    <section className="scenario-detail" aria-label={words.label(name)} tabIndex={0}>
      <header className="detail-head">
        <h3>
          <bdi>{name}</bdi>
        </h3>
        {compared && <p>{aboutCompared(compared.compared)}</p>}
      </header>
      {isConflicting && <p className="detail-conflict">{words.conflict}</p>}
      {own && <OwnScenarioEditor key={own.id} own={own} onChange={onChange} />}
      {compared && (
        <>
          <Conditions scenario={compared} />
          <section className="detail-part">
            <h4>{words.differences}</h4>
            {own && <p className="detail-note">{words.opensCopy}</p>}
            <DifferenceList scenario={compared} document={live.document} />
          </section>
          <Terms scenario={compared} live={live} />
        </>
      )}
    </section>
  );
}

function Conditions({ scenario: { compared, measures, terms } }: { readonly scenario: ScenarioComparison }) {
  if (compared.scenario === "none") return <p className="detail-part">{compared.own ? null : words.regular}</p>;
  // As agreed, in a week in which no agreement runs: nothing is asked, and nothing is met either.
  if (terms.length === 0) return <p className="detail-part">{words.noAgreement}</p>;
  const sentences = conditionSentences(measures.unmetConditions);
  return (
    <section className="detail-part">
      <h4>{words.conditions}</h4>
      {sentences.length === 0 ? (
        <p>{words.allMet}</p>
      ) : (
        <ul className="detail-conditions">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface TermsProps {
  readonly scenario: ScenarioComparison;
  readonly live: LiveComparison;
}

/** The parameters with which the pilots run, and the formula of III where it does. */
function Terms({ scenario: { terms }, live: { document, comparison } }: TermsProps) {
  if (terms.length === 0) return null;
  const names = namesOf(document);
  const formula = terms.some(({ pilot }) => pilot === "III") ? formulaOfPool(mondayOf(comparison.week)) : null;
  return (
    <section className="detail-part">
      <h4>{words.terms}</h4>
      <ul>
        {terms.map((one) => {
          const sentence = describeTerms(one, names);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
      {formula !== null && (
        <>
          <h4>{words.formula}</h4>
          <p>{formula}</p>
        </>
      )}
    </section>
  );
}
