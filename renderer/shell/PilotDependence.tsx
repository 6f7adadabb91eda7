import { useId } from "react";
import { Button, DialogTrigger, Popover } from "react-aria-components";
import { weekNumber } from "../../shared/calendar/dates.ts";
import type { PilotMinutes } from "../../shared/checking/weekCheck.ts";
import { pilotSchema } from "../../shared/exchange/records.ts";
import { describeScenario } from "../../shared/pilots/describeScenario.ts";
import { pilotMinutesOfStrips } from "../../shared/pilots/doubleVerdict.ts";
import { hoursWords } from "../../shared/texts/facts/factText.ts";
import { texts } from "../../shared/texts/nl.ts";
import { groupName } from "../board/sentences.ts";
import { useOpenBoard } from "../store/page.tsx";
import type { OpenBoard } from "../store/rosterState.ts";
import "./pilotDependence.css";
import { usePilotTrend } from "./usePilotTrend.ts";

const words = texts.scenarios.dependence;

/** How much of the week leans on pilots; pressed, by group and by week. */
export function PilotDependence({ minutes }: { readonly minutes: PilotMinutes }) {
  const headingId = useId();
  const duration = hoursWords(minutes.any);
  return (
    <DialogTrigger>
      <Button className="link-button status-leans" aria-label={words.open(duration)}>
        {texts.scenarios.leans(duration)}
      </Button>
      <Popover className="popover dependence" placement="top start" offset={6} aria-labelledby={headingId}>
        <Particulars minutes={minutes} headingId={headingId} />
      </Popover>
    </DialogTrigger>
  );
}

interface ParticularsProps {
  readonly minutes: PilotMinutes;
  readonly headingId: string;
}

function Particulars({ minutes, headingId }: ParticularsProps) {
  const board = useOpenBoard((open) => open);
  const trend = usePilotTrend(board);
  const parts = pilotSchema.options.filter((pilot) => minutes[pilot] > 0);
  const scenario = describeScenario(board.check.scenario);
  return (
    <>
      <h2 id={headingId}>{words.title}</h2>
      <p>{words.text}</p>
      <p>
        <b>{texts.scenarios.under(scenario, hoursWords(minutes.any))}</b>{" "}
        {words.parts(parts.map((pilot) => words.ofPilot(pilot, hoursWords(minutes[pilot]))))}
      </p>
      <Bars heading={words.perGroup} rows={rowsOfGroups(board)} />
      <Bars
        heading={words.perWeek}
        rows={trend.weeks.map(({ week, minutes: leaning }) => ({
          key: week,
          name: words.week(weekNumber(week)),
          minutes: leaning.any,
          isCurrent: week === board.roster.week,
        }))}
      />
      {trend.state !== "whole" && (
        <p className="dependence-note">{trend.state === "loading" ? words.loading : words.onlyLoaded}</p>
      )}
    </>
  );
}

interface BarRow {
  readonly key: string;
  readonly name: string;
  readonly minutes: number;
  readonly isCurrent: boolean;
}

function rowsOfGroups({ location, check }: OpenBoard): BarRow[] {
  return location.groups
    .map((group) => ({
      key: group.id,
      name: groupName(group),
      minutes: pilotMinutesOfStrips(check.strips.filter((strip) => strip.groupId === group.id)).any,
      isCurrent: false,
    }))
    .filter(({ minutes }) => minutes > 0);
}

function Bars({ heading, rows }: { readonly heading: string; readonly rows: readonly BarRow[] }) {
  const most = Math.max(1, ...rows.map(({ minutes }) => minutes));
  return (
    <section>
      <h3>{heading}</h3>
      <ul className="dependence-bars">
        {rows.map(({ key, name, minutes, isCurrent }) => (
          <li key={key} aria-current={isCurrent || undefined}>
            <bdi className="clip">{name}</bdi>
            <span className="dependence-track">
              <span className="dependence-bar" style={{ width: `${(100 * minutes) / most}%` }} />
            </span>
            <span>{hoursWords(minutes)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
