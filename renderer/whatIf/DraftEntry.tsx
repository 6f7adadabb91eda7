import { useState } from "react";
import { TextEntry } from "../controls/TextEntry.tsx";

interface DraftEntryProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** The sentence that says what is wrong with a text, or null. */
  readonly check: (text: string) => string | null;
  /** Called with a text that is right and new, once it is left or confirmed with Enter. */
  readonly onCommit: (text: string) => void;
}

/** A line of text that is stored when it is left, so that a word is one change and not one for each letter. */
export function DraftEntry({ label, value, placeholder = "", check, onCommit }: DraftEntryProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const error = draft === null ? null : check(draft);
  const commit = () => {
    if (draft === null || error !== null) return;
    setDraft(null);
    if (draft !== value) onCommit(draft);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the field within, which has the keyboard.
    <div
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
        if (event.key === "Escape") setDraft(null);
      }}
    >
      <TextEntry label={label} value={draft ?? value} onChange={setDraft} error={error} placeholder={placeholder} />
    </div>
  );
}
