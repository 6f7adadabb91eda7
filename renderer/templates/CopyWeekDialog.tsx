import { useEffect, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { addWeeks, type IsoWeek, weekNumber } from "../../shared/calendar/dates.ts";
import type { PlanMode } from "../../shared/editing/planFromLines.ts";
import { copyWeek } from "../../shared/editing/templateChanges.ts";
import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { SelectField } from "../controls/SelectField.tsx";
import { titleOfWeek } from "../store/announcements.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { ModeChoice } from "./ModeChoice.tsx";
import { PlanPreview } from "./PlanPreview.tsx";
import { fillWeeks, type LoadedWeeks, loadWeeks, planContext } from "./planEdits.ts";
import { changedWeeks, type PlanProposal } from "./planPreview.ts";
import "./templates.css";
import { notesOfWeek } from "./templateNotes.ts";
import { usePlanPreview } from "./usePlanPreview.ts";

const words = texts.templates;

/** Fills the open week from another one; the week before it is offered first. */
export function CopyWeekDialog({ onClose }: { readonly onClose: () => void }) {
  const open = useOpenBoard((board) => board.roster.week);
  const stored = useOpenBoard((board) => board.location.weeks);
  const sources = stored.map(({ week }) => week).filter((week) => week !== open);
  const first = sources.includes(addWeeks(open, -1)) ? addWeeks(open, -1) : sources.toSorted().at(-1);
  return (
    <ModalDialog
      title={words.copyWeek.title(texts.app.top.week(weekNumber(open)).toLowerCase())}
      closeLabel={words.close}
      size="wide"
      onClose={onClose}
    >
      {first === undefined ? (
        <p>{words.copyWeek.none}</p>
      ) : (
        <CopyWeek sources={sources.toSorted()} first={first} onClose={onClose} />
      )}
    </ModalDialog>
  );
}

interface CopyWeekProps {
  readonly sources: readonly IsoWeek[];
  readonly first: IsoWeek;
  readonly onClose: () => void;
}

function CopyWeek({ sources, first, onClose }: CopyWeekProps) {
  const page = usePage();
  const [source, setSource] = useState(first);
  const [mode, setMode] = useState<PlanMode>("fill");
  const { proposal, isFailed } = useCopy(source, mode);
  const state = usePlanPreview(proposal);
  const changed = proposal === null ? [] : changedWeeks(proposal);
  const copy = () => {
    void fillWeeks(page, changed);
    onClose();
  };
  return (
    <div className="plan-form">
      <SelectField
        label={words.copyWeek.source}
        choices={sources.map((week) => ({ key: week, text: titleOfWeek(week) }))}
        value={source}
        onChange={setSource}
      />
      <ModeChoice mode={mode} onChange={setMode} />
      {isFailed ? <p role="alert">{words.preview.failed}</p> : <PlanPreview state={state} />}
      <div className="plan-actions">
        <Button className="button" onPress={onClose}>
          {words.cancel}
        </Button>
        <Button className="button button-primary" isDisabled={changed.length === 0} onPress={copy}>
          {changed.length === 0 ? words.apply.nothing : words.copyWeek.confirm}
        </Button>
      </div>
    </div>
  );
}

/** What copying a week would do to the open one; null while that week is read. */
function useCopy(
  source: IsoWeek,
  mode: PlanMode,
): { readonly proposal: PlanProposal | null; readonly isFailed: boolean } {
  const page = usePage();
  const [state, setState] = useState<{ source: IsoWeek; loaded: LoadedWeeks | null } | null>(null);
  useEffect(() => {
    let isOvertaken = false;
    const show = (loaded: LoadedWeeks | null) => !isOvertaken && setState({ source, loaded });
    loadWeeks(page, source, source).then(show, () => show(null));
    return () => {
      isOvertaken = true;
    };
  }, [page, source]);
  const read = state?.source === source ? state : null;
  const proposal = useMemo((): PlanProposal | null => {
    const { board } = page.roster.getState();
    const [from] = read?.loaded?.weeks ?? [];
    if (board === null || from === undefined || read?.loaded == null) return null;
    const { roster } = board;
    const change = copyWeek({ ...planContext(page, board), roster }, from, mode);
    return {
      document: read.loaded.document,
      weeks: [{ roster, change, notes: notesOfWeek(roster, board.location.location.closures) }],
    };
  }, [page, read, mode]);
  return { proposal, isFailed: read !== null && read.loaded === null };
}
