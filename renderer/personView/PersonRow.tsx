// biome-ignore-all lint/a11y/useSemanticElements: a table has no room for bars on a time axis; the grid has its roles and keys.

import { memo } from "react";
import { isSameRecord } from "../../shared/editing/sameRecord.ts";
import type { PlannedRest } from "../../shared/planning/restsOfPerson.ts";
import type { WorkBalance } from "../../shared/planning/workBalance.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { Lane } from "../board/boardModel.ts";
import { LaneCell } from "../board/LaneRow.tsx";
import { type RowSpot, styleOfRow } from "../board/rowSpot.ts";
import { personName, roleName, shortHours } from "../board/sentences.ts";
import { placeOf, type TimeAxis } from "../board/timeAxis.ts";
import { useBasisWord } from "../closeDay/useBasisWord.ts";
import { balanceText, Figures } from "./PersonFigures.tsx";
import { isShort, shortestRestOf } from "./rests.ts";

const words = texts.boardViews.person;

interface PersonRowProps {
  readonly lane: Lane;
  readonly balance: WorkBalance | null;
  readonly axis: TimeAxis;
  readonly spot: RowSpot;
}

/** Everything that one person works in the week, whatever the group, with her hours and her rest. */
export const PersonRow = memo(function PersonRow({ lane, balance, axis, spot }: PersonRowProps) {
  return (
    <div className="board-row board-lane person-lane" role="row" aria-rowindex={spot.rowIndex} style={styleOfRow(spot)}>
      <PersonName lane={lane} balance={balance} />
      <Figures balance={balance} />
      {lane.days.map((day, column) => {
        const rest = balance?.rests.find((candidate) => candidate.toDate === day.date && isShort(candidate));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column keeps its cells when another week comes.
          <LaneCell key={column} lane={lane} day={day} axis={axis} showsGroup>
            {rest && <ShortRest rest={rest} axis={axis} />}
          </LaneCell>
        );
      })}
    </div>
  );
}, isSameRecord);

function PersonName({ lane: { person }, balance }: Pick<PersonRowProps, "lane" | "balance">) {
  const name = personName(person);
  const basis = useBasisWord();
  return (
    <div className="board-name board-person" role="rowheader" data-person={person.id}>
      <bdi className="clip board-person-name" title={`${name}, ${roleName(person.role)}`}>
        {name}
      </bdi>
      {person.role !== "pm" && (
        <span className="board-role" data-role={person.role} title={roleName(person.role)}>
          {texts.domain.roleLetters[person.role]}
        </span>
      )}
      <span className="visually-hidden">{balance && hoursSentence(balance, basis)}</span>
    </div>
  );
}

/** "27 van 28 uur gepland, saldo −1, kortste rust 13:30". */
function hoursSentence(balance: WorkBalance, basis: string): string {
  const { board } = texts.app;
  const { contractMinutes, balanceMinutes } = balance;
  const planned = shortHours(balance.plannedMinutes);
  const parts =
    contractMinutes === null || balanceMinutes === null
      ? [board.hoursWithoutContract(planned, basis)]
      : [board.hours(planned, shortHours(contractMinutes), basis), words.balanceWords(balanceText(balanceMinutes))];
  const rest = shortestRestOf(balance);
  if (rest !== null) {
    const hours = shortHours(rest.minutes);
    parts.push(isShort(rest) ? words.shortRestWords(hours) : words.restWords(hours));
  }
  return parts.join(", ");
}

/** Before the first shift of a day that begins too soon after the one before. */
function ShortRest({ rest, axis }: { readonly rest: PlannedRest; readonly axis: TimeAxis }) {
  const { left } = placeOf(axis, { from: rest.toMinute, to: rest.toMinute });
  const hours = shortHours(rest.minutes);
  const hint = words.shortRestHint(hours, rest.requiredMinutes === null ? null : shortHours(rest.requiredMinutes));
  return (
    <span className="short-rest" style={{ left }} title={hint}>
      <span aria-hidden="true">{hours}</span>
      <span className="visually-hidden">{hint}</span>
    </span>
  );
}
