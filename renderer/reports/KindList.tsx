import { useId } from "react";
import type { OutputKind } from "../../shared/contract/reports.ts";
import { texts } from "../../shared/texts/nl.ts";
import { FILE_KINDS, PAPER_KINDS } from "./reportChoice.ts";

const words = texts.reportsScreen.kinds;

interface KindListProps {
  readonly kind: OutputKind;
  readonly isDisabled: boolean;
  readonly onChange: (kind: OutputKind) => void;
}

/** Everything that can be handed out, one of it chosen. */
export function KindList(props: KindListProps) {
  return (
    <nav className="report-kinds" aria-label={words.label}>
      <KindGroup {...props} title={words.paper} kinds={PAPER_KINDS} />
      <KindGroup {...props} title={words.tables} kinds={FILE_KINDS} />
    </nav>
  );
}

interface KindGroupProps extends KindListProps {
  readonly title: string;
  readonly kinds: readonly OutputKind[];
}

function KindGroup({ title, kinds, kind, isDisabled, onChange }: KindGroupProps) {
  const id = useId();
  return (
    <>
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id}>
        {kinds.map((each) => (
          <li key={each}>
            <button
              type="button"
              className="report-kind"
              aria-current={each === kind ? "true" : undefined}
              disabled={isDisabled}
              onClick={() => onChange(each)}
            >
              {words.names[each]}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
