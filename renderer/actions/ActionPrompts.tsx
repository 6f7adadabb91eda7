import { type ReactNode, useRef, useState } from "react";
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Dialog,
  FieldError,
  Form,
  Heading,
  Label,
  Popover,
} from "react-aria-components";
import { formatTime, type Minute, parseTime } from "../../shared/calendar/time.ts";
import { copyToDays } from "../../shared/editing/multiShiftChanges.ts";
import { splitShift } from "../../shared/editing/shiftChanges.ts";
import type { Shift } from "../../shared/exchange/records.ts";
import { readTime } from "../../shared/planning/readTime.ts";
import { texts } from "../../shared/texts/nl.ts";
import { AbsencePrompt } from "../absence/AbsencePrompt.tsx";
import { shownDates } from "../board/boardModel.ts";
import { type ActionPrompt, elementOfPlace } from "../board/boardUi.ts";
import { shiftPlace } from "../board/focusMap.ts";
import { SNAP_MINUTES, snap, spanOf } from "../board/timeAxis.ts";
import { runEdit } from "../board/useEdits.ts";
import { TextEntry } from "../controls/TextEntry.tsx";
import { MergePrompt } from "../merges/MergePrompt.tsx";
import { FillPrompt } from "../openPlaces/FillPrompt.tsx";
import { PlacePrompt } from "../openPlaces/PlacePrompt.tsx";
import { clockOf, longDay } from "../store/announcements.ts";
import { useBoardUi, useOpenBoard, usePage } from "../store/page.tsx";
import { refocusPlace } from "./refocusPlace.ts";

const words = texts.boardActions.prompt;

/** What an action asks before it can run, in a popover at what it is about or in a dialog. */
export function ActionPrompts() {
  const prompt = useBoardUi((ui) => ui.prompt);
  if (prompt === null) return null;
  switch (prompt.kind) {
    case "split":
      return <SplitPrompt prompt={prompt} />;
    case "days":
      return <DaysPrompt prompt={prompt} />;
    case "absence":
      return <AbsencePrompt prompt={prompt} />;
    case "newPlace":
    case "editPlace":
      return <PlacePrompt prompt={prompt} />;
    case "fillPlace":
      return <FillPrompt placeId={prompt.placeId} />;
    case "merge":
      return <MergePrompt target={prompt.target} />;
  }
}

function SplitPrompt({ prompt }: { readonly prompt: Extract<ActionPrompt, { kind: "split" }> }) {
  const page = usePage();
  const shift = useOpenBoard(({ roster }) => roster.shifts.find(({ id }) => id === prompt.shiftId) ?? null);
  const [text, setText] = useState(() =>
    shift === null ? "" : clockOf(formatTime(proposedCut(shift, prompt.minute))),
  );
  const [error, setError] = useState<string | null>(null);
  const close = useClose();
  if (shift === null) return null;
  const submit = () => {
    const at = readTime(text);
    if (at === null) return setError(words.noTime);
    const { from, to } = spanOf(shift);
    if (at <= from || at >= to) return setError(texts.impossibleEdits.cutOutside);
    runEdit(page, (context) => splitShift(context, shift.id, at));
    close();
  };
  return (
    <Prompt title={words.splitTitle} confirm={words.split} shiftId={shift.id} onConfirm={submit} onClose={close}>
      <TextEntry label={words.splitAt} value={text} error={error} onChange={setText} autoFocus />
    </Prompt>
  );
}

/** Where the pointer was, else where the first break ends, else halfway. */
function proposedCut(shift: Shift, pointed: Minute | null): Minute {
  const { from, to } = spanOf(shift);
  if (pointed !== null && pointed > from && pointed < to) return snap(pointed, SNAP_MINUTES);
  const [pause] = shift.breaks;
  return pause === undefined ? snap((from + to) / 2, SNAP_MINUTES) : parseTime(pause.to);
}

function DaysPrompt({ prompt: { shiftIds } }: { readonly prompt: Extract<ActionPrompt, { kind: "days" }> }) {
  const page = usePage();
  const { location, roster } = useOpenBoard((board) => board);
  const own = new Set(roster.shifts.filter(({ id }) => shiftIds.includes(id)).map(({ date }) => date));
  const dates = shownDates(location, roster).filter((date) => !own.has(date));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isRefused, setRefused] = useState(false);
  const close = useClose();
  const submit = () => {
    if (chosen.length === 0) return setRefused(true);
    runEdit(page, (context) =>
      copyToDays(
        context,
        shiftIds,
        dates.filter((date) => chosen.includes(date)),
      ),
    );
    close();
  };
  return (
    <Prompt title={words.daysTitle} confirm={words.copy} shiftId={shiftIds[0] ?? ""} onConfirm={submit} onClose={close}>
      <CheckboxGroup
        className="prompt-days"
        value={[...chosen]}
        onChange={setChosen}
        isInvalid={isRefused && chosen.length === 0}
      >
        <Label className="visually-hidden">{words.daysTitle}</Label>
        {dates.map((date, index) => (
          <Checkbox key={date} className="checkbox" value={date} autoFocus={index === 0}>
            <span className="checkbox-box" aria-hidden="true" />
            <span>{longDay(date)}</span>
          </Checkbox>
        ))}
        <FieldError className="field-error">{words.noDay}</FieldError>
      </CheckboxGroup>
    </Prompt>
  );
}

function useClose(): () => void {
  const page = usePage();
  return () => {
    page.ui.setState({ prompt: null });
    refocusPlace(page);
  };
}

interface PromptProps {
  readonly title: string;
  readonly confirm: string;
  readonly shiftId: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Prompt({ title, confirm, shiftId, onConfirm, onClose, children }: PromptProps) {
  const anchor = useRef<Element | null>(elementOfPlace(shiftPlace(shiftId)));
  return (
    <Popover
      className="popover prompt"
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom start"
      offset={6}
    >
      <Dialog className="dialog-plain" aria-label={title}>
        <Form
          className="prompt-form"
          validationBehavior="aria"
          onSubmit={(event) => {
            event.preventDefault();
            onConfirm();
          }}
        >
          <Heading slot="title" className="prompt-title">
            {title}
          </Heading>
          {children}
          <div className="prompt-actions">
            <Button className="button" onPress={onClose}>
              {words.cancel}
            </Button>
            <Button className="button button-primary" type="submit">
              {confirm}
            </Button>
          </div>
        </Form>
      </Dialog>
    </Popover>
  );
}
