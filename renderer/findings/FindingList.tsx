import { useEffect, useRef, useState } from "react";
import type { Finding } from "../../shared/checking/finding.ts";
import type { Names } from "../../shared/checking/names.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useBoardUi, usePage } from "../store/page.tsx";
import { FindingItem } from "./FindingItem.tsx";
import { selectFinding } from "./findingTargets.ts";

const words = texts.app.findings;

/** So many at first; the rest after one press, so that a bad week does not bury its worst. */
const FIRST = 10;

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly names: Names;
}

/** The findings, most pressing first. Arrow keys walk and the board follows; Enter goes to the board. */
export function FindingList({ findings, names }: FindingListProps) {
  const page = usePage();
  const list = useRef<HTMLUListElement>(null);
  const openKey = useBoardUi((ui) => ui.findingKey);
  const [isAllShown, setAllShown] = useState(false);
  const openIndex = findings.findIndex((finding) => finding.key === openKey);
  const shown = isAllShown || openIndex >= FIRST ? findings : findings.slice(0, FIRST);

  useEffect(() => {
    if (openKey === null) return;
    list.current?.querySelector(`[data-finding="${CSS.escape(openKey)}"]`)?.scrollIntoView({ block: "nearest" });
  }, [openKey]);

  const onKeyDown = (event: React.KeyboardEvent<HTMLUListElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>(".finding-button")];
    const at = buttons.findIndex((button) => button.contains(document.activeElement));
    const next = nextIndex(event.key, at, buttons.length);
    const finding = next === null ? undefined : shown[next];
    if (next !== null && finding !== undefined) {
      event.preventDefault();
      selectFinding(page, finding);
      buttons[next]?.focus();
    }
  };

  return (
    <ul ref={list} className="finding-list" aria-label={words.title} onKeyDown={onKeyDown}>
      {shown.map((finding, index) => (
        <FindingItem
          key={finding.key}
          finding={finding}
          names={names}
          isOpen={finding.key === openKey}
          isTabStop={openIndex === -1 ? index === 0 : index === openIndex}
        />
      ))}
      {shown.length < findings.length && (
        <li>
          <button type="button" className="button finding-rest" onClick={() => setAllShown(true)}>
            {words.rest(findings.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}

function nextIndex(key: string, at: number, count: number): number | null {
  if (at === -1) return null;
  if (key === "ArrowDown") return Math.min(at + 1, count - 1);
  if (key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
}
