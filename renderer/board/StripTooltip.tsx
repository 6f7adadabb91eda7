import { useLayoutEffect, useRef } from "react";
import type { StripSegment } from "../../shared/checking/weekCheck.ts";
import { verdictUnderPilots } from "../../shared/pilots/doubleVerdict.ts";
import { clockRange } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { longDay } from "../store/announcements.ts";
import { useBoardUi } from "../store/page.tsx";
import { useBoardModel, useBoardRecords } from "./boardContext.tsx";
import { elementOfPlace, type StripMoment } from "./boardUi.ts";
import { stripPlace } from "./focusMap.ts";
import { groupName, personName, pilotVerdictWords } from "./sentences.ts";
import { fractionOf } from "./timeAxis.ts";

const GAP = 6;

/** The numbers of the moment of a strip that the pointer or the keyboard points at. */
export function StripTooltip() {
  const moment = useBoardUi((ui) => ui.moment);
  const model = useBoardModel();
  if (moment === null) return null;
  const strip = model.groups.find((group) => group.id === moment.groupId)?.strips.get(moment.date);
  const segment = strip?.segments.find(({ from, to }) => from <= moment.minute && moment.minute < to);
  return segment ? <Tooltip moment={moment} segment={segment} /> : null;
}

function Tooltip({ moment, segment }: { readonly moment: StripMoment; readonly segment: StripSegment }) {
  const ref = useRef<HTMLDivElement>(null);
  const model = useBoardModel();
  const { groupById, personById } = useBoardRecords();
  const { strip } = texts.app;
  const group = groupById.get(moment.groupId);

  useLayoutEffect(() => {
    const tooltip = ref.current;
    const cell = elementOfPlace(stripPlace(moment.groupId, moment.date))?.getBoundingClientRect();
    if (!tooltip || !cell) return;
    const { width, height } = tooltip.getBoundingClientRect();
    const minute = moment.by === "pointer" ? moment.minute : (segment.from + segment.to) / 2;
    const x = cell.left + fractionOf(model.axis, minute) * cell.width - width / 2;
    const isBelow = cell.bottom + GAP + height < window.innerHeight;
    tooltip.style.left = `${Math.min(Math.max(GAP, x), window.innerWidth - width - GAP)}px`;
    tooltip.style.top = `${isBelow ? cell.bottom + GAP : cell.top - height - GAP}px`;
  });

  const who = segment.countedStaffIds.map((id) => {
    const person = personById.get(id);
    return person ? personName(person) : id;
  });
  return (
    <div ref={ref} className="strip-tooltip" role="tooltip">
      <p className="strip-tooltip-title">
        <b>{clockRange(segment)}</b> <span>{longDay(moment.date)}</span>
      </p>
      <Verdicts segment={segment} scenario={model.scenario} />
      <dl>
        <dt>{strip.children}</dt>
        <dd>{segment.children}</dd>
        {segment.unit.kind !== "group" && (
          <>
            <dt>{strip.childrenTogether}</dt>
            <dd>{segment.unitChildren}</dd>
          </>
        )}
        <dt>{strip.needLabel}</dt>
        <dd>
          {segment.required ?? strip.unknown}
          {segment.estimated && ` (${strip.estimated})`}
        </dd>
        <dt>{strip.countedLabel}</dt>
        <dd>{segment.counted}</dd>
      </dl>
      <p className="strip-tooltip-who">
        {strip.whoCounts}: {who.length === 0 ? strip.nobody : <bdi>{who.join(", ")}</bdi>}
      </p>
      {segment.unit.kind === "merge" && (
        <p className="strip-tooltip-note">
          {strip.mergedWith(segment.unit.ids.map((id) => groupNameOf(groupById.get(id), id)).join(" + "))}
        </p>
      )}
      {group?.care === "bso" && <p className="strip-tooltip-note">{strip.atCentre}</p>}
    </div>
  );
}

/** The regular verdict, and under it that of the scenario while there is one. */
function Verdicts({ segment, scenario }: { readonly segment: StripSegment; readonly scenario: string | null }) {
  const regular = texts.app.strip.verdicts[segment.verdict];
  return (
    <>
      <p className="verdict-label" data-verdict={segment.verdict}>
        {scenario === null ? regular : texts.scenarios.under(texts.scenarios.none, regular)}
      </p>
      {scenario !== null && (
        <p className="verdict-label" data-verdict={verdictUnderPilots(segment)}>
          {texts.scenarios.under(scenario, pilotVerdictWords(segment))}
        </p>
      )}
    </>
  );
}

function groupNameOf(group: Parameters<typeof groupName>[0] | undefined, id: string): string {
  return group ? groupName(group) : id;
}
