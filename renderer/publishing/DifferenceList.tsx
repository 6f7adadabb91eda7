import { useMemo } from "react";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { RosterDifference } from "../../shared/editing/rosterComparison.ts";
import { texts } from "../../shared/texts/nl.ts";
import { groupBy } from "../board/boardModel.ts";
import { longDay } from "../store/announcements.ts";
import { useOpenBoard } from "../store/page.tsx";
import { type DifferenceWords, differenceWordsWith } from "./differenceWords.ts";
import "./publishing.css";

const words = texts.publishing.difference;

interface DifferenceListProps {
  readonly differences: readonly RosterDifference[];
  /** The level of the headings of days below the title around it. */
  readonly level?: 3 | 4 | 5;
}

/** What differs between two plans, day by day: who, when and what. */
export function DifferenceList({ differences, level = 3 }: DifferenceListProps) {
  const location = useOpenBoard((board) => board.location);
  const wordsOf = useMemo(() => differenceWordsWith(location), [location]);
  const Heading = `h${level}` as const;
  return (
    <div className="plan-differences">
      {[...groupBy(differences, ({ date }) => date)].map(([date, ofDay]) => (
        <section key={date} aria-label={labelOf(date)}>
          <Heading className="plan-differences-day">{longDay(date)}</Heading>
          <ul>
            {ofDay.map((difference, index) => (
              // Nothing else tells two merges of the same groups apart.
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is read, never reordered.
              <DifferenceItem key={index} difference={difference} says={wordsOf(difference)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function labelOf(date: LocalDate): string {
  return `${words.labels.list} ${longDay(date)}`;
}

interface ItemProps {
  readonly difference: RosterDifference;
  readonly says: DifferenceWords;
}

function DifferenceItem({ difference: { kind }, says: { who, when, where, what } }: ItemProps) {
  return (
    <li className="plan-difference" data-kind={kind}>
      <span className="plan-difference-kind">{words.kinds[kind]}</span>
      <span className="plan-difference-text">
        <bdi className="plan-difference-who">{who}</bdi> <span className="plan-difference-when">{when}</span>
        {where !== null && <bdi className="plan-difference-where">{where}</bdi>}
        {what.map((change) => (
          <span key={change} className="plan-difference-what">
            {change}
          </span>
        ))}
      </span>
    </li>
  );
}
