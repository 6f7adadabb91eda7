import { useMemo } from "react";
import { datesOfWeek, type IsoWeek, weekNumber } from "../../shared/calendar/dates.ts";
import {
  ageChangesAhead,
  type ChildAgeChange,
  type GroupAgeChanges,
  type NeedEffect,
} from "../../shared/masterData/ageChanges.ts";
import { dateRange, shortDay } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dateText } from "../controls/dateEntry.ts";
import { childNameOf, groupNameOf } from "../masterData/recordNames.ts";
import { useOpenBoard } from "../store/page.tsx";

const words = texts.children.ahead;

const WEEKS_AHEAD = 12;

interface AgesAheadProps {
  readonly week: IsoWeek;
  readonly onOpen: (id: string) => void;
}

/** Who goes to another age class in the weeks ahead, and on which days their group needs more or fewer people by it. */
export function AgesAhead({ week, onOpen }: AgesAheadProps) {
  const { location, groups, children, schools } = useOpenBoard((board) => board.location);
  const weeks = useMemo(
    () => ageChangesAhead({ location, groups, children, schools }, week, WEEKS_AHEAD),
    [location, groups, children, schools, week],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by the keyboard.
    <section className="records-ahead" tabIndex={0} aria-label={texts.children.views.ahead}>
      {weeks.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table className="ahead-table">
          <caption>{words.title(WEEKS_AHEAD)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.week}</th>
              <th scope="col">{words.group}</th>
              <th scope="col">{words.children}</th>
              <th scope="col">{words.need}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((entry) => (
              <AheadRow key={`${entry.week}|${entry.group.id}`} entry={entry} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function AheadRow({ entry, onOpen }: { readonly entry: GroupAgeChanges } & Pick<AgesAheadProps, "onOpen">) {
  const { week, group, changes, effects } = entry;
  const dates = datesOfWeek(week);
  return (
    <tr>
      <th scope="row">{words.weekOf(weekNumber(week), dateRange(dates[0] ?? "", dates[6] ?? ""))}</th>
      <td>
        <bdi>{groupNameOf(group)}</bdi>
      </td>
      <td>
        {changes.map((change) => (
          <p key={change.child.id}>
            <button type="button" className="link-button" onClick={() => onOpen(change.child.id)}>
              <bdi>{changeText(change)}</bdi>
            </button>
          </p>
        ))}
      </td>
      <td data-tone={toneOf(effects)}>
        {effects.length === 0
          ? words.unchanged
          : effects.map((effect) => <p key={effect.date}>{effectText(effect)}</p>)}
      </td>
    </tr>
  );
}

function changeText({ child, years, date, isTooOld }: ChildAgeChange): string {
  return (isTooOld ? words.tooOld : words.child)(childNameOf(child), years, dateText(date));
}

function effectText({ date, before, after }: NeedEffect): string {
  return words.effect(shortDay(date), before, after);
}

/** More people needed is what one has to plan for. */
function toneOf(effects: readonly NeedEffect[]): "problem" | "warning" | undefined {
  if (effects.some(({ before, after }) => after > before)) return "problem";
  return effects.length > 0 ? "warning" : undefined;
}
