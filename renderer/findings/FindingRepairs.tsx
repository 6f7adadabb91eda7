import { useEffect, useState } from "react";
import type { Finding } from "../../shared/checking/finding.ts";
import type { Names } from "../../shared/checking/names.ts";
import { describeRepair } from "../../shared/repairs/describeRepair.ts";
import type { Repair } from "../../shared/repairs/repair.ts";
import { createRepairContext } from "../../shared/repairs/repairContext.ts";
import { repairsFor } from "../../shared/repairs/repairsFor.ts";
import { texts } from "../../shared/texts/nl.ts";
import { closedDayOf } from "../closeDay/closeDayEdits.ts";
import { useOpenBoard, useRoster } from "../store/page.tsx";
import { documentOf, documentOn, type OpenBoard } from "../store/rosterState.ts";

/** Who walks through the findings with the arrow keys, or goes on editing, does not wait for repairs. */
const REST_MILLISECONDS = 120;

interface FindingRepairsProps {
  readonly finding: Finding;
  readonly names: Names;
}

/** What would mend the open finding; nothing where the week does not say. */
export function FindingRepairs({ finding, names }: FindingRepairsProps) {
  const repairs = useRepairs(finding);
  if (repairs.length === 0) return null;
  return (
    <section className="finding-beside">
      <h3>{texts.repairs.heading}</h3>
      <ul className="finding-repairs">
        {repairs.map((repair) => {
          const sentence = describeRepair(repair, names);
          return (
            <li key={sentence}>
              <bdi>{sentence}</bdi>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/**
 * The repairs of a finding, once the page came to rest; never those of another board or finding. What happened on a day that
 * was closed is not mended any more.
 */
function useRepairs(finding: Finding): readonly Repair[] {
  const board = useOpenBoard((open) => open);
  const basis = useRoster((state) => state.basis);
  const isOver = finding.date !== null && closedDayOf(board.roster, finding.date) !== null;
  const [known, setKnown] = useState<{ board: OpenBoard; finding: Finding; repairs: readonly Repair[] } | null>(null);
  useEffect(() => {
    if (isOver) return;
    const timer = setTimeout(() => {
      const context = createRepairContext(documentOn(basis, documentOf(board)), board.roster.week);
      setKnown({ board, finding, repairs: repairsFor(finding, context) });
    }, REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [board, basis, isOver, finding]);
  return !isOver && known?.board === board && known.finding === finding ? known.repairs : [];
}
