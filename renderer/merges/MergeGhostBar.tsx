import { createPortal } from "react-dom";
import { clockRange } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { placeOf, type TimeAxis } from "../board/timeAxis.ts";
import { highestNeed, type MergeEffect } from "./mergeEffect.ts";
import "./merges.css";
import type { MergeGhost } from "./useMergeDrag.ts";

const words = texts.absence.merge;

/** Pixels that the label needs beside the pointer. */
const LABEL_WIDTH = 260;
const LABEL_HEIGHT = 96;

interface MergeGhostBarProps {
  readonly ghost: MergeGhost;
  readonly axis: TimeAxis;
}

/** Where a merge would be if it were let go, with what it would do to need and consent, or why it cannot be there. */
export function MergeGhostBar({ ghost, axis }: MergeGhostBarProps) {
  const { span, refusal, effect, row, pointer } = ghost;
  const isRefused = refusal !== null || undefined;
  const label = {
    left: Math.min(pointer.x + 14, window.innerWidth - LABEL_WIDTH),
    top: Math.min(pointer.y + 18, window.innerHeight - LABEL_HEIGHT),
  };
  return (
    <>
      <span
        className="merge-ghost"
        data-refused={isRefused}
        data-new={row === null || undefined}
        style={{ ...placeOf(axis, span), "--row": row ?? 0 } as React.CSSProperties}
        aria-hidden="true"
      />
      {createPortal(
        <div className="drag-label" data-refused={isRefused} style={label} aria-hidden="true">
          <div className="drag-label-text">
            <b>{clockRange(span)}</b>
            {refusal !== null && <span>{refusal}</span>}
            {effect !== null && <span>{effectWords(effect)}</span>}
          </div>
        </div>,
        document.body,
      )}
    </>
  );
}

/** "nodig 3 → 2 · 1 kind zonder toestemming". */
function effectWords({ moments, withoutConsent, consentUnknown }: MergeEffect): string {
  if (moments.length === 0) return words.effect.noChildren;
  const { apart, merged } = highestNeed(moments);
  const lacking = withoutConsent.length + consentUnknown.length;
  const numberOf = (need: number | null) => (need === null ? words.effect.unknown : String(need));
  const need = words.dragNeed(numberOf(apart), numberOf(merged));
  return lacking === 0 ? need : `${need} · ${words.dragConsent(lacking)}`;
}
