import { useCallback } from "react";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Minute } from "../../shared/calendar/time.ts";
import type { StripSegment } from "../../shared/checking/weekCheck.ts";
import { findingAtMoment, selectFinding } from "../findings/findingTargets.ts";
import { type Page, usePage } from "../store/page.tsx";
import type { BoardModel } from "./boardModel.ts";
import { stripPlace } from "./focusMap.ts";
import { momentSentence } from "./sentences.ts";

interface StripSpot {
  readonly groupId: string;
  readonly date: LocalDate;
  readonly segments: readonly StripSegment[];
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Keys on a bezettingsstrip: Alt with the arrows walks its moments and reads them out, Enter opens the finding there. */
export function useStripKeys(model: BoardModel) {
  const page = usePage();
  return useCallback(
    (event: React.KeyboardEvent, place: string): boolean => {
      const spot = findStrip(model, place);
      if (spot === null) return false;
      if (event.key === "Enter" || event.key === " ") return openFinding(page, spot);
      const step = STEPS[event.key];
      if (step === undefined || !event.altKey || event.shiftKey || event.ctrlKey) return false;
      return walkMoments(page, spot, step, model.scenario);
    },
    [model, page],
  );
}

function openFinding(page: Page, spot: StripSpot): boolean {
  const { board } = page.roster.getState();
  const finding = board && findingAtMoment(board, spot.groupId, spot.date, pointedMinute(page, spot));
  if (finding) selectFinding(page, finding);
  return true;
}

function walkMoments(page: Page, spot: StripSpot, step: 1 | -1, scenario: string | null): boolean {
  const segment = nextSegment(spot.segments, pointedMinute(page, spot), step);
  if (segment === undefined) return true;
  const { groupId, date } = spot;
  page.ui.setState({ moment: { groupId, date, minute: segment.from, by: "keyboard" } });
  page.roster.getState().announce(momentSentence(segment, scenario));
  return true;
}

/** The minute of this strip that is pointed at now, if there is one. */
function pointedMinute({ ui }: Page, { groupId, date }: StripSpot): Minute | null {
  const { moment } = ui.getState();
  return moment?.groupId === groupId && moment.date === date ? moment.minute : null;
}

function findStrip(model: BoardModel, place: string): StripSpot | null {
  for (const { id, strips } of model.groups) {
    const date = id === null ? undefined : model.dates.find((candidate) => stripPlace(id, candidate) === place);
    if (id !== null && date !== undefined) return { groupId: id, date, segments: strips.get(date)?.segments ?? [] };
  }
  return null;
}

function nextSegment(segments: readonly StripSegment[], minute: Minute | null, step: 1 | -1): StripSegment | undefined {
  if (minute === null) return step > 0 ? segments[0] : segments.at(-1);
  const index = segments.findIndex((segment) => segment.from <= minute && minute < segment.to);
  return segments[Math.min(Math.max(index + step, 0), segments.length - 1)];
}
