import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { weekNumber } from "../../shared/calendar/dates.ts";
import { checkWeek } from "../../shared/checking/checkWeek.ts";
import { changesSincePublication } from "../../shared/editing/publishChanges.ts";
import { clock, longDate } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { SelectField } from "../controls/SelectField.tsx";
import { useOpenBoard, usePage, useRoster } from "../store/page.tsx";
import { documentOf, documentOn } from "../store/rosterState.ts";
import { DifferenceList } from "./DifferenceList.tsx";
import { publishOpenWeek } from "./publishEdits.ts";
import { asksLateCause, type LateChoice, lateCauseOf, overtredingenByRule, type Term, termOf } from "./publishModel.ts";

const words = texts.publishing.publish;

const CAUSES = (Object.keys(words.lateCauses) as LateChoice[]).map((key) => ({ key, text: words.lateCauses[key] }));

/** What there is to know before the roster is made known: what the check says, the term, and what changed since the last time. */
export function PublishDialog({ onClose }: { readonly onClose: () => void }) {
  const page = usePage();
  const roster = useOpenBoard((board) => board.roster);
  const term = termOf(roster, page.today());
  const [cause, setCause] = useState<LateChoice>("none");
  const isAgain = roster.publishedOn != null || roster.status === "published";
  const week = texts.app.top.week(weekNumber(roster.week));
  const publish = () => {
    publishOpenWeek(page, asksLateCause(roster, term) ? lateCauseOf(cause) : null);
    onClose();
  };
  const actions = (
    <>
      <Button className="button" onPress={onClose}>
        {texts.publishing.cancel}
      </Button>
      <Button className="button button-primary" autoFocus onPress={publish}>
        {words.confirm}
      </Button>
    </>
  );
  return (
    <ModalDialog
      title={isAgain ? words.againTitle(week) : words.title(week)}
      closeLabel={texts.publishing.close}
      size="wide"
      onClose={onClose}
      actions={actions}
    >
      <div className="publish">
        <CheckPart />
        <section>
          <h3>{words.term}</h3>
          <p data-problem={term.kind === "late" || undefined}>{termWords(term)}</p>
          {isAgain && roster.publishedOn != null && <p>{words.termOfFirst(longDate(roster.publishedOn))}</p>}
          {asksLateCause(roster, term) && (
            <SelectField label={words.lateCause} choices={CAUSES} value={cause} onChange={setCause} />
          )}
        </section>
        {isAgain && <ChangedPart />}
        <p className="dialog-note">{words.frozen}</p>
      </div>
    </ModalDialog>
  );
}

/** What the regular rules say of the week as it stands. */
function CheckPart() {
  const board = useOpenBoard((open) => open);
  const { roster } = board;
  const basis = useRoster((state) => state.basis);
  const check = useMemo(
    () => checkWeek(documentOn(basis, documentOf(board)), roster.week, "none"),
    [board, basis, roster.week],
  );
  const { overtredingen, shortMinutes, notEvaluated } = check.summary;
  const open = roster.openPlaces?.length ?? 0;
  return (
    <section>
      <h3>{words.check}</h3>
      {roster.shifts.length === 0 && <p>{words.noShifts}</p>}
      <p data-problem={overtredingen > 0 || undefined}>
        {overtredingen === 0 ? words.inOrder : words.overtredingen(overtredingen)}
        {shortMinutes > 0 && ` ${words.short(clock(shortMinutes))}`}
      </p>
      {overtredingen > 0 && (
        <ul className="publish-rules">
          {overtredingenByRule(check).map(([rule, number]) => (
            <li key={rule}>{words.ofRule(texts.findings.rules[rule], number)}</li>
          ))}
        </ul>
      )}
      {open > 0 && <p>{words.openPlaces(open)}</p>}
      {notEvaluated > 0 && <p>{words.notEvaluated(notEvaluated)}</p>}
    </section>
  );
}

function ChangedPart() {
  const roster = useOpenBoard((board) => board.roster);
  const differences = changesSincePublication(roster);
  return (
    <section>
      <h3>{words.changed}</h3>
      {differences === null ? (
        <p>{words.noVersion}</p>
      ) : differences.length === 0 ? (
        <p>{words.nothingChanged}</p>
      ) : (
        <DifferenceList differences={differences} level={4} />
      )}
    </section>
  );
}

function termWords(term: Term): string {
  switch (term.kind) {
    case "noShifts":
      return words.noShifts;
    case "unknown":
      return words.termUnknown;
    case "met":
      return words.termMet(term.days, term.required, longDate(term.firstDate));
    case "late":
      return words.termLate(term.days, term.required, longDate(term.firstDate));
  }
}
