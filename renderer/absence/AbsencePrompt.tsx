import { useState } from "react";
import { Button, Heading } from "react-aria-components";
import type { AbsenceReport } from "../../shared/editing/absenceChanges.ts";
import type { AbsenceReason } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { PlacePopover } from "../actions/PlacePopover.tsx";
import { closePrompt } from "../actions/refocusPlace.ts";
import type { ActionPrompt } from "../board/boardUi.ts";
import { personName } from "../board/sentences.ts";
import { longDay } from "../store/announcements.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import "./absence.css";
import { AbsenceForm } from "./AbsenceForm.tsx";
import { reportAndOffer } from "./absenceEdits.ts";
import { KnownAbsences } from "./KnownAbsences.tsx";

const words = texts.absence.report;

const REASONS = Object.keys(words.reasons) as readonly AbsenceReason[];

/** Why someone cannot come: one press for that day, a form for longer or for a part of it. Then who can come instead. */
export function AbsencePrompt({ prompt }: { readonly prompt: Extract<ActionPrompt, { kind: "absence" }> }) {
  const page = usePage();
  const { staffId, date } = prompt;
  const person = useOpenBoard(({ location }) => location.staff.find(({ id }) => id === staffId) ?? null);
  const [isLonger, setLonger] = useState(false);
  if (person === null) return null;
  const report = (away: Omit<AbsenceReport, "staffId">) => {
    closePrompt(page);
    void reportAndOffer(page, { staffId, ...away });
  };
  return (
    <PlacePopover title={words.title(personName(person))} place={page.ui.getState().place} className="absence-popover">
      <Heading slot="title" className="prompt-title">
        {words.title(personName(person))} <span className="prompt-day">{longDay(date)}</span>
      </Heading>
      <KnownAbsences person={person} date={date} />
      {isLonger ? (
        <AbsenceForm date={date} onReport={report} />
      ) : (
        <>
          <p className="field-label">{words.wholeDay}</p>
          <div className="absence-reasons">
            {REASONS.map((reason, index) => (
              <Button
                key={reason}
                className="button"
                autoFocus={index === 0}
                onPress={() => report({ dates: [date], reason })}
              >
                {words.reasons[reason]}
              </Button>
            ))}
          </div>
          <Button className="button button-quiet absence-longer" onPress={() => setLonger(true)}>
            {words.longer}
          </Button>
        </>
      )}
    </PlacePopover>
  );
}
