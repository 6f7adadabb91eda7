import { useEffect, useState } from "react";
import type { IsoWeek } from "../../shared/calendar/dates.ts";
import type { OutputKind, RememberedChoice, RememberedReports } from "../../shared/contract/reports.ts";
import { runFileTask } from "../shell/fileTasks.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { type ReportChoice, rememberedChoice } from "./reportChoice.ts";

interface ReportChoices {
  readonly choice: ReportChoice;
  /** Changes the choices of the kind; of whom and of which week is not remembered. */
  readonly change: (part: Partial<ReportChoice>) => void;
}

/** The choices for a kind, as they were made last; null until they are read. */
export function useReportChoice(kind: OutputKind): ReportChoices | null {
  const page = usePage();
  const location = useOpenBoard((board) => board.location);
  const [remembered, setRemembered] = useState<RememberedReports | null>(null);
  const [staffId, setStaffId] = useState<string | null>(null);
  const [week, setWeek] = useReportWeek();
  useEffect(() => {
    void runFileTask(page, async () => {
      setRemembered(await page.bridge.readReportChoices());
      return null;
    });
  }, [page]);
  if (remembered === null) return null;
  const kept = rememberedChoice(remembered, kind, location);
  const remember = (part: Partial<RememberedChoice>) => {
    const changed = { [kind]: { ...kept, ...part } };
    setRemembered({ ...remembered, ...changed });
    void runFileTask(page, async () => {
      await page.bridge.rememberReportChoices(changed);
      return null;
    });
  };
  return {
    choice: { ...kept, week, staffId: location.staff.some(({ id }) => id === staffId) ? staffId : null },
    change: ({ week: from, staffId: person, ...part }) => {
      if (from !== undefined) setWeek(from);
      if (person !== undefined) setStaffId(person);
      if (Object.keys(part).length > 0) remember(part);
    },
  };
}

/** The week that is handed out: the open one, until another is chosen here. */
function useReportWeek(): readonly [IsoWeek, (week: IsoWeek) => void] {
  const openWeek = useOpenBoard((board) => board.roster.week);
  const [chosen, setChosen] = useState({ openWeek, week: openWeek });
  const week = chosen.openWeek === openWeek ? chosen.week : openWeek;
  return [week, (other) => setChosen({ openWeek, week: other })];
}
