import { CalendarSync } from "lucide-react";
import { useMemo } from "react";
import { weekNumber } from "../../shared/calendar/dates.ts";
import type { Child } from "../../shared/exchange/records.ts";
import { stop } from "../../shared/texts/facts/factText.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useOpenBoard } from "../store/page.tsx";
import { oddWeeksOf } from "./oddWeeks.ts";

const words = texts.app.oddWeeks;

/** Names further on only say how many there are. */
const NAMES_SHOWN = 4;

/** Around a week 53 a calm line says that even and odd weeks do not take turns, and whose days that touches. */
export function OddWeeksNote() {
  const week = useOpenBoard((board) => board.roster.week);
  const children = useOpenBoard((board) => board.location.children);
  const odd = useMemo(() => oddWeeksOf(week, children), [week, children]);
  if (odd === null) return null;
  return (
    <section className="week-note" aria-label={words.label}>
      <CalendarSync className="icon" aria-hidden="true" />
      <p>
        <b>{words.title(weekNumber(odd.first), weekNumber(odd.second))}</b> {words.text}{" "}
        <bdi>{stop(namesOf(odd.children))}</bdi>
      </p>
    </section>
  );
}

function namesOf(children: readonly Child[]): string {
  const names = children.slice(0, NAMES_SHOWN).map(({ id, name }) => name ?? texts.app.board.unnamedChild(id));
  const rest = children.length - names.length;
  return [...names.slice(0, -1), [names.at(-1), ...(rest > 0 ? [words.more(rest)] : [])].join(" ")].join(", ");
}
