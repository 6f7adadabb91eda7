import { useMemo } from "react";
import { Checkbox } from "react-aria-components";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useOpenBoard } from "../store/page.tsx";
import { ConsentTable } from "./ConsentTable.tsx";
import { consentTableOf } from "./consentModel.ts";

const words = texts.pilots.consents;

interface ConsentPartProps {
  readonly date: LocalDate;
  readonly isMissingOnly: boolean;
  readonly onMissingOnly: (isMissingOnly: boolean) => void;
}

/** Who gave consent to which pilot, and the way to record it. */
export function ConsentPart({ date, isMissingOnly, onMissingOnly }: ConsentPartProps) {
  const { groups, children, pilots } = useOpenBoard((board) => board.location);
  const table = useMemo(
    () => consentTableOf({ groups, children, pilots }, date, isMissingOnly),
    [groups, children, pilots, date, isMissingOnly],
  );
  return (
    <section className="pilots-part" aria-labelledby="consents-title">
      <header className="pilots-part-head">
        <div>
          <h3 id="consents-title">{words.title}</h3>
          <p className="pilots-intro">{words.intro}</p>
        </div>
        <Checkbox className="checkbox" isSelected={isMissingOnly} onChange={onMissingOnly}>
          <span className="checkbox-box" aria-hidden="true" />
          <span>{words.missingOnly}</span>
        </Checkbox>
      </header>
      {table.groups.length === 0 ? (
        <p className="pilots-none">{table.pilots.length === 0 ? words.none : words.noneShown}</p>
      ) : (
        <ConsentTable table={table} />
      )}
    </section>
  );
}
