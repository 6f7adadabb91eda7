// biome-ignore-all lint/a11y/useSemanticElements: a table has no room for bars on a time axis; the grid has its roles and keys.

import { TriangleAlert } from "lucide-react";
import type { PlannedRest } from "../../shared/planning/restsOfPerson.ts";
import type { WorkBalance } from "../../shared/planning/workBalance.ts";
import { texts } from "../../shared/texts/nl.ts";
import { shortHours } from "../board/sentences.ts";
import { useBasisWord } from "../closeDay/useBasisWord.ts";
import { isShort, shortestRestOf } from "./rests.ts";

const words = texts.boardViews.person;

/** The heads of the columns of figures beside the names. */
export function FigureHeads() {
  const basis = useBasisWord();
  return (
    <>
      <div className="figure-head" role="columnheader">
        {words.contract}
      </div>
      <div className="figure-head" role="columnheader" title={words.hoursHint(basis)}>
        {words.hours}
        <span className="visually-hidden">, {basis}</span>
      </div>
      <div className="figure-head" role="columnheader">
        {words.balance}
      </div>
      <div className="figure-head" role="columnheader" title={words.restHint}>
        {words.rest}
      </div>
    </>
  );
}

/** Contract, hours, balance and the shortest rest of a person. What is not known stays open. */
export function Figures({ balance }: { readonly balance: WorkBalance | null }) {
  const over = balance?.balanceMinutes ?? null;
  return (
    <>
      <div className="figure" role="gridcell">
        {hoursOrUnknown(balance?.contractMinutes)}
      </div>
      <div className="figure" role="gridcell">
        {hoursOrUnknown(balance?.plannedMinutes)}
      </div>
      <div className="figure" role="gridcell" data-tone={over !== null && over > 0 ? "over" : undefined}>
        {over === null ? words.unknown : balanceText(over)}
      </div>
      <RestFigure rest={shortestRestOf(balance)} />
    </>
  );
}

/** One that the law does not allow has a mark; one that it allows once in a while says so. */
function RestFigure({ rest }: { readonly rest: PlannedRest | null }) {
  const isTooShort = rest !== null && isShort(rest);
  const isReduced = rest?.standing === "reduced";
  const word = isTooShort ? words.tooShort : isReduced ? words.reduced : null;
  return (
    <div
      className="figure"
      role="gridcell"
      data-tone={isTooShort ? "short" : isReduced ? "reduced" : undefined}
      title={word ?? words.restHint}
    >
      {isTooShort && <TriangleAlert className="figure-mark" aria-hidden="true" />}
      {hoursOrUnknown(rest?.minutes)}
      {word !== null && <span className="visually-hidden">, {word}</span>}
    </div>
  );
}

function hoursOrUnknown(minutes: number | null | undefined): string {
  return minutes == null ? words.unknown : shortHours(minutes);
}

/** "+1:30", "−8" or "0". */
export function balanceText(minutes: number): string {
  if (minutes === 0) return words.even;
  return minutes > 0 ? words.over(shortHours(minutes)) : words.under(shortHours(-minutes));
}
