import { ProgressBar } from "react-aria-components";

interface ProgressLineProps {
  /** Says how far it is. */
  readonly text: string;
  readonly done: number;
  readonly total: number;
}

/** How far a long task is: a bar with its words. */
export function ProgressLine({ text, done, total }: ProgressLineProps) {
  return (
    <ProgressBar className="progress-line" aria-label={text} value={done} maxValue={Math.max(1, total)}>
      {({ percentage }) => (
        <>
          <span className="progress-track">
            <span style={{ inlineSize: `${percentage ?? 0}%` }} />
          </span>
          <span>{text}</span>
        </>
      )}
    </ProgressBar>
  );
}
