import { useState } from "react";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import { AgreementList } from "./AgreementList.tsx";
import { ConsentPart } from "./ConsentPart.tsx";
import "./pilots.css";

/** Which pilots were agreed, what is missing for them, and the consent for each child. */
export function PilotsPart({ date }: { readonly date: LocalDate }) {
  const [isMissingOnly, setMissingOnly] = useState(false);
  return (
    <div className="pilots-body">
      <AgreementList date={date} onShowMissing={() => setMissingOnly(true)} />
      <ConsentPart date={date} isMissingOnly={isMissingOnly} onMissingOnly={setMissingOnly} />
    </div>
  );
}
