// biome-ignore-all lint/a11y/useSemanticElements: a table has no room for bars on a time axis; the grid has its roles and keys.

import { memo } from "react";
import { pilotMinutesOfStrips, pilotsLeanedOn } from "../../shared/pilots/doubleVerdict.ts";
import { hoursWords } from "../../shared/texts/facts/factText.ts";
import { texts } from "../../shared/texts/nl.ts";
import { StripCaptions } from "../dayView/StripCaptions.tsx";
import type { BoardGroup, BoardModel } from "./boardModel.ts";
import type { RowSpot } from "./rowSpot.ts";
import { StripCell } from "./StripCell.tsx";
import { groupName } from "./sentences.ts";

interface GroupRowProps extends Pick<BoardModel, "view" | "scenario" | "dates" | "axis">, Omit<RowSpot, "top"> {
  readonly group: BoardGroup;
}

/** The row of a group with the bezettingsstrip of each day; it stays in view as long as its people do. */
export const GroupRow = memo(function GroupRow({ group, rowIndex, height, ...model }: GroupRowProps) {
  const peak = peakOf(group);
  return (
    <div
      className="board-row board-group-row"
      role="row"
      aria-rowindex={rowIndex}
      data-plain={group.group === null || undefined}
      style={{ height }}
    >
      <GroupHead group={group} {...model} />
      {model.dates.map((date, column) => (
        <StripCell
          // biome-ignore lint/suspicious/noArrayIndexKey: a column keeps its cells when another week comes.
          key={column}
          group={group.group}
          strip={group.strips.get(date) ?? null}
          date={date}
          axis={model.axis}
          peak={peak}
          hasPilotLine={model.scenario !== null}
          isLarge={model.view === "day"}
        />
      ))}
    </div>
  );
});

function GroupHead({ group: { group, strips }, view, scenario }: Pick<GroupRowProps, "group" | "view" | "scenario">) {
  const { board, strip } = texts.app;
  const name = group ? groupName(group) : board.noGroup;
  const detail = group ? groupDetail(group.care, group.maxChildren) : "";
  return (
    <div className="board-name board-group-name" role="rowheader">
      <bdi className="clip board-group-title" title={name}>
        {name}
      </bdi>
      {group && (
        <span className="board-group-line">
          <span className="clip board-group-detail" title={detail}>
            {detail}
          </span>
          <GroupDependence strips={strips} />
        </span>
      )}
      {group && view === "day" && <StripCaptions scenario={scenario} />}
      {group?.care === "bso" && <span className="visually-hidden">{strip.atCentre}</span>}
    </div>
  );
}

/** How long the group leans on pilots this week; nothing where it does not. */
function GroupDependence({ strips }: Pick<BoardGroup, "strips">) {
  const all = [...strips.values()];
  const { any: minutes } = pilotMinutesOfStrips(all);
  if (minutes === 0) return null;
  const pilots = pilotsLeanedOn(all.flatMap((strip) => strip.segments));
  const sentence = texts.scenarios.leansThisWeek(hoursWords(minutes), pilots);
  return (
    <span className="board-group-leans" title={sentence}>
      <span aria-hidden="true">{hoursWords(minutes)}</span>
      <span className="visually-hidden">{sentence}</span>
    </span>
  );
}

function groupDetail(care: keyof typeof texts.domain.care, places: number | undefined): string {
  const kind = texts.domain.care[care];
  return places === undefined ? kind : `${kind} · ${texts.app.board.places(places)}`;
}

/** The highest number of staff in the week, so that all days of a group have one scale. */
function peakOf(group: BoardGroup): number {
  const values = [...group.strips.values()].flatMap((strip) =>
    strip.segments.flatMap((segment) => [segment.required ?? 0, segment.counted]),
  );
  return Math.max(2, ...values);
}
