import { memo, useState } from "react";
import { describeFinding } from "../../shared/checking/describeFinding.ts";
import { describeStep } from "../../shared/checking/describeStep.ts";
import type { Finding } from "../../shared/checking/finding.ts";
import type { Names } from "../../shared/checking/names.ts";
import { texts } from "../../shared/texts/nl.ts";
import { showRule } from "../rules/showRule.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { FindingAcceptance, isAccepted } from "./FindingAcceptance.tsx";
import { FindingRepairs } from "./FindingRepairs.tsx";
import { goToBoard, isCovered, selectFinding } from "./findingTargets.ts";

const words = texts.app.findings;

/** A day with many changes has as many moments; so many say enough to begin with. */
const FIRST_STEPS = 4;

interface FindingItemProps {
  readonly finding: Finding;
  readonly names: Names;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
}

/** One finding: what and where; opened, also how it was reckoned and under which article. */
export const FindingItem = memo(function FindingItem({ finding, names, isOpen, isTabStop }: FindingItemProps) {
  const page = usePage();
  const isNew = useOpenBoard((board) => board.newFindingKeys.has(finding.key));
  const hasRecord = useOpenBoard((board) => isAccepted(board, finding));
  const { title, sentence, citation } = describeFinding(finding, names);
  const onClick = (event: React.MouseEvent) => {
    // A press of Enter or Space arrives as a click without a pointer: it goes on to the board.
    if (event.detail === 0) {
      selectFinding(page, finding);
      goToBoard(page, finding);
    } else if (isOpen) page.ui.setState({ findingKey: null });
    else selectFinding(page, finding);
  };
  return (
    <li className="finding" data-finding={finding.key} data-severity={finding.severity} data-open={isOpen || undefined}>
      <button
        type="button"
        className="finding-button"
        aria-expanded={isOpen}
        tabIndex={isTabStop ? 0 : -1}
        onClick={onClick}
      >
        <span className="finding-head">
          <span className="severity" data-severity={isCovered(finding) ? "covered" : finding.severity}>
            {isCovered(finding) ? texts.scenarios.coveredSeverity : words.severities[finding.severity]}
          </span>
          {isNew && (
            <span className="finding-new" title={words.newSince}>
              {words.isNew}
            </span>
          )}
          {hasRecord && <span className="finding-accepted">{texts.acceptance.mark}</span>}
          <span className="finding-rule">{texts.findings.rules[finding.rule]}</span>
        </span>
        <bdi className="finding-title">{title}</bdi>
        <bdi className="finding-sentence">{sentence}</bdi>
      </button>
      {isOpen && (
        <div className="finding-detail">
          <Calculation finding={finding} names={names} />
          <p className="finding-citation">
            <span>{words.source}</span>{" "}
            <button
              type="button"
              className="link-button"
              title={words.toRule(texts.findings.rules[finding.rule])}
              onClick={() => showRule(page, finding.rule)}
            >
              {citation}
            </button>
          </p>
          <FindingRepairs finding={finding} names={names} />
          <FindingAcceptance finding={finding} names={names} />
        </div>
      )}
    </li>
  );
});

/** The steps of the calculation, each with its first line as its head. */
function Calculation({ finding, names }: Pick<FindingItemProps, "finding" | "names">) {
  const [isAllShown, setAllShown] = useState(false);
  const steps = isAllShown ? finding.steps : finding.steps.slice(0, FIRST_STEPS);
  return (
    <>
      <ol className="finding-steps">
        {steps.map((step, index) => {
          const [head, ...lines] = describeStep(step, names);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a finding have no other identity and never move.
            <li key={index}>
              <bdi className={lines.length > 0 ? "finding-step-head" : undefined}>{head}</bdi>
              {lines.map((line) => (
                <bdi key={line}>{line}</bdi>
              ))}
            </li>
          );
        })}
      </ol>
      {steps.length < finding.steps.length && (
        <button type="button" className="button button-quiet finding-more" onClick={() => setAllShown(true)}>
          {words.allMoments(finding.steps.length)}
        </button>
      )}
    </>
  );
}
