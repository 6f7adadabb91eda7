interface SegmentedChoiceProps<K extends string> {
  readonly label: string;
  readonly choices: readonly { readonly key: K; readonly text: string; readonly hint?: string }[];
  readonly value: K;
  readonly onChange: (value: K) => void;
}

/** A few choices side by side, one of them pressed. */
export function SegmentedChoice<K extends string>({ label, choices, value, onChange }: SegmentedChoiceProps<K>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that switch a view, not fields of a form.
    <div className="segmented" role="group" aria-label={label}>
      {choices.map(({ key, text, hint }) => (
        <button key={key} type="button" title={hint} aria-pressed={key === value} onClick={() => onChange(key)}>
          {text}
        </button>
      ))}
    </div>
  );
}
