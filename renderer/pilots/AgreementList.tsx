import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { PilotAgreement } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useOpenBoard } from "../store/page.tsx";
import { AgreementCard } from "./AgreementCard.tsx";
import { AgreementEditor, type AgreementTarget } from "./AgreementEditor.tsx";

const words = texts.pilots.agreements;

interface AgreementListProps {
  readonly date: LocalDate;
  readonly onShowMissing: () => void;
}

/** Every agreement with how it stands, and the way to add one. */
export function AgreementList({ date, onShowMissing }: AgreementListProps) {
  const agreements = useOpenBoard((board) => board.location.pilots);
  const [target, setTarget] = useState<AgreementTarget | null>(null);
  return (
    <section className="pilots-part" aria-labelledby="agreements-title">
      <header className="pilots-part-head">
        <h3 id="agreements-title">{words.title}</h3>
        <Button className="button" onPress={() => setTarget({ index: null })}>
          <Plus className="icon" aria-hidden="true" />
          {words.add}
        </Button>
      </header>
      {agreements.length === 0 && <p className="pilots-none">{words.none}</p>}
      <ul className="agreements">
        {agreements.map((agreement, index) => (
          <li key={keyOf(agreement, index)}>
            <AgreementCard
              agreement={agreement}
              date={date}
              onEdit={() => setTarget({ index })}
              onShowMissing={onShowMissing}
            />
          </li>
        ))}
      </ul>
      {target !== null && <AgreementEditor target={target} date={date} onClose={() => setTarget(null)} />}
    </section>
  );
}

/** Agreements have no id; two of the same pilot and period are told apart by their place. */
function keyOf({ pilot, from }: PilotAgreement, index: number): string {
  return `${pilot}|${from}|${index}`;
}
