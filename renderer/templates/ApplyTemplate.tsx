import { useEffect, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { addWeeks, type IsoWeek } from "../../shared/calendar/dates.ts";
import { weeksFrom } from "../../shared/calendar/weekRange.ts";
import type { PlanMode } from "../../shared/editing/planFromLines.ts";
import { effectsOnWeeks } from "../../shared/editing/templateChanges.ts";
import type { Template } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { titleOfWeek } from "../store/announcements.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { ModeChoice } from "./ModeChoice.tsx";
import { PlanPreview } from "./PlanPreview.tsx";
import { fillWeeks, type LoadedWeeks, loadWeeks, planContext } from "./planEdits.ts";
import { changedWeeks, type PlanProposal } from "./planPreview.ts";
import { notesOfTemplate } from "./templateNotes.ts";
import { usePlanPreview } from "./usePlanPreview.ts";

const words = texts.templates;

/** So many weeks around the open one can be chosen. */
const WEEKS_BACK = 8;
const WEEKS_AHEAD = 52;

interface ApplyTemplateProps {
  readonly template: Template;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Fills one or many weeks from a template, with what changes in each before it is done. */
export function ApplyTemplate({ template, onBack, onDone }: ApplyTemplateProps) {
  const page = usePage();
  const open = useOpenBoard((board) => board.roster.week);
  const [range, setRange] = useState({ from: open, to: open });
  const [mode, setMode] = useState<PlanMode>("fill");
  const { loaded, isFailed } = useWeeks(range.from, range.to);
  const proposal = useProposal(template, mode, loaded);
  const state = usePlanPreview(proposal);
  const changed = proposal === null ? [] : changedWeeks(proposal);
  // Mostly it was just made of this week, and is meant for others.
  const isOpenWeekAlike = proposal !== null && changed.length === 0 && range.from === open && range.to === open;
  const choices = weeksFrom(addWeeks(open, -WEEKS_BACK), addWeeks(open, WEEKS_AHEAD)).map((week) => ({
    key: week,
    text: titleOfWeek(week),
  }));
  const apply = () => {
    void fillWeeks(page, changed);
    onDone();
  };
  return (
    <div className="plan-form">
      <div className="form-pair">
        <SelectField
          label={words.apply.from}
          choices={choices}
          value={range.from}
          onChange={(from) => setRange(({ to }) => ({ from, to: to < from ? from : to }))}
        />
        <SelectField
          label={words.apply.to}
          choices={choices}
          value={range.to}
          onChange={(to) => setRange(({ from }) => ({ from: from > to ? to : from, to }))}
        />
      </div>
      <ModeChoice mode={mode} onChange={setMode} />
      {isFailed ? <p role="alert">{words.preview.failed}</p> : <PlanPreview state={state} />}
      {isOpenWeekAlike && <p className="dialog-note">{words.apply.chooseWeek}</p>}
      <div className="plan-actions">
        <Button className="button" onPress={onBack}>
          {words.back}
        </Button>
        <Button className="button button-primary" isDisabled={changed.length === 0} onPress={apply}>
          {changed.length === 0 ? words.apply.nothing : words.apply.confirm(changed.length)}
        </Button>
      </div>
    </div>
  );
}

/** The weeks of a range as they are stored; null while they are read. */
function useWeeks(from: IsoWeek, to: IsoWeek): { readonly loaded: LoadedWeeks | null; readonly isFailed: boolean } {
  const page = usePage();
  const [state, setState] = useState<{ loaded: LoadedWeeks | null; isFailed: boolean }>({
    loaded: null,
    isFailed: false,
  });
  useEffect(() => {
    let isOvertaken = false;
    setState({ loaded: null, isFailed: false });
    loadWeeks(page, from, to).then(
      (loaded) => !isOvertaken && setState({ loaded, isFailed: false }),
      () => !isOvertaken && setState({ loaded: null, isFailed: true }),
    );
    return () => {
      isOvertaken = true;
    };
  }, [page, from, to]);
  return state;
}

function useProposal(template: Template, mode: PlanMode, loaded: LoadedWeeks | null): PlanProposal | null {
  const page = usePage();
  return useMemo(() => {
    const { board } = page.roster.getState();
    if (loaded === null || board === null) return null;
    const { document, weeks } = loaded;
    const effects = effectsOnWeeks(planContext(page, board), template, mode, weeks);
    return {
      document,
      weeks: weeks.map((roster, index) => ({
        roster,
        change: effects[index]?.change ?? null,
        notes: notesOfTemplate(template, roster, document.location.closures),
      })),
    };
  }, [page, template, mode, loaded]);
}
