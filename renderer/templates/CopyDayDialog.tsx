import { useMemo, useState } from "react";
import { Button, Checkbox, CheckboxGroup, Label } from "react-aria-components";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { PlanMode } from "../../shared/editing/planFromLines.ts";
import { copyDayTo } from "../../shared/editing/templateChanges.ts";
import { texts } from "../../shared/texts/nl.ts";
import { shownDates } from "../board/boardModel.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { SelectField } from "../controls/SelectField.tsx";
import { longDay } from "../store/announcements.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { documentOf } from "../store/rosterState.ts";
import { ModeChoice } from "./ModeChoice.tsx";
import { PlanPreview } from "./PlanPreview.tsx";
import { fillWeeks, planContext } from "./planEdits.ts";
import { changedWeeks, type PlanProposal } from "./planPreview.ts";
import "./templates.css";
import { notesOfWeek } from "./templateNotes.ts";
import { usePlanPreview } from "./usePlanPreview.ts";

const words = texts.templates;

interface CopyDayDialogProps {
  readonly date: LocalDate;
  readonly onClose: () => void;
}

/** Copies what is planned on a day to other days of the week, with what that changes. */
export function CopyDayDialog({ date, onClose }: CopyDayDialogProps) {
  const page = usePage();
  const { location, roster } = useOpenBoard((board) => board);
  const [source, setSource] = useState(date);
  const [targets, setTargets] = useState<readonly LocalDate[]>([]);
  const [mode, setMode] = useState<PlanMode>("replace");
  const dates = shownDates(location, roster);
  const proposal = useCopy(
    source,
    dates.filter((day) => day !== source && targets.includes(day)),
    mode,
  );
  const state = usePlanPreview(proposal);
  const changed = proposal === null ? [] : changedWeeks(proposal);
  const copy = () => {
    void fillWeeks(page, changed);
    onClose();
  };
  return (
    <ModalDialog title={words.copyDay.title} closeLabel={words.close} size="wide" onClose={onClose}>
      <div className="plan-form">
        <SelectField
          label={words.copyDay.source}
          choices={dates.map((day) => ({ key: day, text: longDay(day) }))}
          value={source}
          onChange={setSource}
        />
        <CheckboxGroup className="plan-days" value={[...targets]} onChange={setTargets}>
          <Label className="field-label">{words.copyDay.targets}</Label>
          {dates
            .filter((day) => day !== source)
            .map((day) => (
              <Checkbox key={day} className="checkbox" value={day}>
                <span className="checkbox-box" aria-hidden="true" />
                <span>{longDay(day)}</span>
              </Checkbox>
            ))}
        </CheckboxGroup>
        <ModeChoice mode={mode} onChange={setMode} />
        {proposal === null ? <p>{words.copyDay.noTarget}</p> : <PlanPreview state={state} />}
        <div className="plan-actions">
          <Button className="button" onPress={onClose}>
            {words.cancel}
          </Button>
          <Button className="button button-primary" isDisabled={changed.length === 0} onPress={copy}>
            {proposal !== null && changed.length === 0 ? words.apply.nothing : words.copyDay.confirm}
          </Button>
        </div>
      </div>
    </ModalDialog>
  );
}

/** What copying a day would do to the open week; null while no day is chosen to copy to. */
function useCopy(source: LocalDate, targets: readonly LocalDate[], mode: PlanMode): PlanProposal | null {
  const page = usePage();
  const board = useOpenBoard((open) => open);
  const chosen = targets.join(" ");
  return useMemo(() => {
    if (chosen === "") return null;
    const { roster } = board;
    const change = copyDayTo({ ...planContext(page, board), roster }, source, chosen.split(" "), mode);
    return {
      document: documentOf(board),
      weeks: [{ roster, change, notes: notesOfWeek(roster, board.location.location.closures) }],
    };
  }, [page, board, source, chosen, mode]);
}
