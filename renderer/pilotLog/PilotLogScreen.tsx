import { useMemo, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { LoggedDay } from "../../shared/pilotLog/logRows.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useOpenBoard } from "../store/page.tsx";
import { ExportButton } from "./ExportButton.tsx";
import { HelpersPart } from "./HelpersPart.tsx";
import { firstPeriod, weeksToChoose } from "./logPeriod.ts";
import { PeriodChoice } from "./PeriodChoice.tsx";
import { PulsePart } from "./PulsePart.tsx";
import "./pilotLog.css";
import { TrendPart } from "./TrendPart.tsx";
import { UnitsPart } from "./UnitsPart.tsx";
import { useLoggedDays } from "./useLoggedDays.ts";

const { label: partsLabel, pulse: pulseTitle, ...logged } = texts.pilotLog.parts;

/** What is asked of the log, each part on its own page. */
const LOGGED = [
  { id: "trend", title: logged.trend, Part: TrendPart },
  { id: "units", title: logged.units, Part: UnitsPart },
  { id: "helpers", title: logged.helpers, Part: HelpersPart },
] as const;

/** What happens under the agreements, for the researcher and the municipality, and the werkdruk pulse beside it. */
export function PilotLogScreen() {
  const open = useOpenBoard((board) => board.roster.week);
  const stored = useOpenBoard((board) => board.location.weeks);
  const hasAgreements = useOpenBoard((board) => board.location.pilots.length > 0);
  const known = useMemo(() => stored.map(({ week }) => week), [stored]);
  const [period, setPeriod] = useState(() => firstPeriod(known, open));
  const weeks = useMemo(() => weeksToChoose(known, open, period), [known, open, period]);
  const log = useLoggedDays(period);
  return (
    <section className="log" aria-labelledby="log-title">
      <header className="log-head">
        <div className="log-name">
          <h2 id="log-title">{texts.pilotLog.title}</h2>
          <p>{hasAgreements ? texts.pilotLog.intro : texts.pilotLog.noAgreements}</p>
        </div>
        <PeriodChoice weeks={weeks} period={period} onChange={setPeriod} />
        <ExportButton period={period} />
      </header>
      <Tabs className="log-body">
        <TabList className="log-tabs" aria-label={partsLabel}>
          {LOGGED.map(({ id, title }) => (
            <Tab key={id} id={id} className="log-tab">
              {title}
            </Tab>
          ))}
          <Tab id="pulse" className="log-tab">
            {pulseTitle}
          </Tab>
        </TabList>
        {LOGGED.map(({ id, Part }) => (
          <TabPanel key={id} id={id} className="log-panel">
            <Logged log={log} Part={Part} />
          </TabPanel>
        ))}
        <TabPanel id="pulse" className="log-panel">
          <PulsePart />
        </TabPanel>
      </Tabs>
    </section>
  );
}

interface LoggedProps {
  readonly log: readonly LoggedDay[] | null;
  readonly Part: (typeof LOGGED)[number]["Part"];
}

function Logged({ log, Part }: LoggedProps) {
  if (log === null) return <p role="status">{texts.pilotLog.loading}</p>;
  return <Part log={log} />;
}
