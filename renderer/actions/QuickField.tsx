import { Zap } from "lucide-react";
import { useId, useState } from "react";
import { describeQuickProblem, readQuickEntry } from "../../shared/planning/quickEntry.ts";
import type { QuickCompletion, QuickEntry } from "../../shared/planning/quickResult.ts";
import { clockRanges } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { shiftSentence } from "../board/sentences.ts";
import { focusPlace } from "../board/showPlace.ts";
import { useBoardUi, useOpenBoard, usePage } from "../store/page.tsx";
import type { OpenBoard } from "../store/rosterState.ts";
import "./actions.css";
import { actionContext } from "./actionContext.ts";
import { addQuickDraft } from "./addQuickDraft.ts";
import { QUICK_FIELD } from "./quickFieldFocus.ts";
import { completed, quickSource, worksMeanwhile } from "./quickText.ts";

const words = texts.boardActions.quick;

/** A shift in words, such as "Fatima di 7:30-17 pauze 12:30": names complete themselves, and Enter plans it. */
export function QuickField() {
  const field = useQuickField();
  const id = useId();
  const { entry, isListOpen, active } = field;
  return (
    <div className="quick">
      <Zap className="icon quick-icon" aria-hidden="true" />
      <input
        id={QUICK_FIELD}
        className="quick-input"
        type="text"
        role="combobox"
        aria-label={words.label}
        aria-autocomplete="list"
        aria-expanded={isListOpen}
        aria-controls={isListOpen ? `${id}-list` : undefined}
        aria-activedescendant={active === null ? undefined : `${id}-${active}`}
        aria-describedby={`${id}-says`}
        aria-invalid={field.isRefused || undefined}
        placeholder={words.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={field.text}
        onChange={(event) => field.type(event.target.value)}
        onKeyDown={field.onKeyDown}
        onFocus={() => field.setFocused(true)}
        onBlur={() => field.setFocused(false)}
      />
      {field.isFocused && (
        <div className="quick-pop">
          {isListOpen && (
            <Completions id={id} completions={entry?.completions ?? []} active={active} onChoose={field.choose} />
          )}
          <Says id={`${id}-says`} entry={entry} isRefused={field.isRefused} />
        </div>
      )}
    </div>
  );
}

function useQuickField() {
  const page = usePage();
  const [text, setText] = useState("");
  const [active, setActive] = useState<number | null>(null);
  const [isFocused, setFocused] = useState(false);
  const [isClosed, setClosed] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const entry = useEntry(text);
  const completions = entry?.completions ?? [];
  const isListOpen = isFocused && !isClosed && completions.length > 0;

  const type = (next: string) => {
    setText(next);
    setActive(null);
    setClosed(false);
    setRefused(false);
  };
  const choose = (completion: QuickCompletion) => type(completed(text, completion));
  const enter = () => {
    const chosen = active === null ? undefined : completions[active];
    if (chosen !== undefined) return choose(chosen);
    if (entry?.draft) {
      addQuickDraft(page, entry.draft, () => type(""));
    } else if (entry?.problem) {
      setRefused(true);
      page.roster.getState().announce(describeQuickProblem(entry.problem));
    }
  };
  const leave = () => {
    if (isListOpen && active !== null) return setClosed(true);
    type("");
    const { place } = page.ui.getState();
    if (place !== null) focusPlace(page, place);
  };
  const step = (by: 1 | -1) => {
    const from = active ?? (by > 0 ? -1 : completions.length);
    setActive((from + by + completions.length) % completions.length);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "Enter") enter();
    else if (event.key === "Escape") leave();
    else if (isListOpen && event.key === "ArrowDown") step(1);
    else if (isListOpen && event.key === "ArrowUp") step(-1);
    else if (isListOpen && event.key === "Tab" && active !== null) enter();
    else return;
    event.preventDefault();
  };
  return { text, entry, active, isFocused, isListOpen, isRefused, type, choose, onKeyDown, setFocused };
}

/** What the text says; drawn anew, and so read anew, when the roster or the place of the focus is another. */
function useEntry(text: string): QuickEntry | null {
  const page = usePage();
  useOpenBoard((board) => board);
  const place = useBoardUi((ui) => ui.place);
  const context = text.trim() === "" ? null : actionContext(page, place);
  return context && readQuickEntry(text, quickSource(context));
}

interface CompletionsProps {
  readonly id: string;
  readonly completions: readonly QuickCompletion[];
  readonly active: number | null;
  readonly onChoose: (completion: QuickCompletion) => void;
}

function Completions({ id, completions, active, onChoose }: CompletionsProps) {
  return (
    <div id={`${id}-list`} className="quick-list" role="listbox" aria-label={words.completions}>
      {completions.map((completion, index) => (
        <div
          key={`${completion.kind}${completion.key}`}
          id={`${id}-${index}`}
          className="quick-item"
          role="option"
          aria-selected={index === active}
          // The field keeps the focus, and what is chosen is there before a click would be.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(completion);
          }}
        >
          <bdi className="clip">{completion.label}</bdi>
          <span className="quick-hint">{completion.hint}</span>
        </div>
      ))}
    </div>
  );
}

/** What Enter would do, or what is still missing. */
function Says({
  id,
  entry,
  isRefused,
}: {
  readonly id: string;
  readonly entry: QuickEntry | null;
  readonly isRefused: boolean;
}) {
  const board = useOpenBoard((open) => open);
  return (
    <p id={id} className="quick-says" data-refused={isRefused || undefined}>
      {sentenceOf(entry, board)}
    </p>
  );
}

function sentenceOf(entry: QuickEntry | null, { location, roster }: Pick<OpenBoard, "location" | "roster">): string {
  const { staff, groups } = location;
  if (entry?.problem) return describeQuickProblem(entry.problem);
  const shift = entry?.draft?.shift;
  const person = staff.find(({ id }) => id === shift?.staffId);
  if (shift === undefined || person === undefined) return words.hint;
  const groupById = new Map(groups.map((group) => [group.id, group]));
  const sentence = shiftSentence(shift, person, groupById, null);
  const minutes = entry?.draft?.breakMinutes ?? null;
  const adds = words.adds(minutes === null ? sentence : words.withBreak(sentence, minutes));
  const meanwhile = worksMeanwhile(roster, shift);
  return meanwhile.length === 0 ? adds : `${adds}. ${words.busy(clockRanges(meanwhile))}`;
}
