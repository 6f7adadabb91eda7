import type { Minute } from "../../shared/calendar/time.ts";
import type { StripSegment } from "../../shared/checking/weekCheck.ts";
import { describeScenario } from "../../shared/pilots/describeScenario.ts";
import { looksAtPilots } from "../../shared/pilots/doubleVerdict.ts";
import type { BoardActionId } from "../../shared/texts/boardActions.ts";
import { texts } from "../../shared/texts/nl.ts";
import { momentSentence } from "../board/sentences.ts";
import { findingAtMoment, selectFinding } from "../findings/findingTargets.ts";
import type { ActionContext, BoardAction, FocusSpot } from "./boardAction.ts";

type Strip = Extract<FocusSpot, { kind: "strip" }>;

const words = texts.boardActions.unavailable;

/** On a bezettingsstrip: its moments, read out one by one, and the finding of the moment that is pointed at. */
export const stripActions: readonly BoardAction[] = [
  toMoment("previousMoment", "Alt+ArrowLeft", -1),
  toMoment("nextMoment", "Alt+ArrowRight", 1),
  {
    id: "openFinding",
    section: "shift",
    keys: ["Enter", " "],
    on: ["strip"],
    isAvailable: (context) => findingHere(context) !== null || words.noFinding,
    run: (context) => {
      const finding = findingHere(context);
      if (finding !== null) selectFinding(context.page, finding);
    },
  },
];

function toMoment(id: BoardActionId, key: string, step: 1 | -1): BoardAction {
  return {
    id,
    section: "look",
    keys: [key],
    on: ["strip"],
    isAvailable: (context) => nextMoment(context, step) !== null || words.noMoment,
    run: (context) => {
      const { page, board, spot } = context;
      const segment = nextMoment(context, step);
      if (segment === null || spot?.kind !== "strip") return;
      const { groupId, date } = spot;
      page.ui.setState({ moment: { groupId, date, minute: segment.from, by: "keyboard" } });
      const { week, scenario } = board.check;
      const hasPilots = looksAtPilots(board.location, week, scenario);
      page.roster.getState().announce(momentSentence(segment, hasPilots ? describeScenario(scenario) : null));
    },
  };
}

function nextMoment({ page, board, spot }: ActionContext, step: 1 | -1): StripSegment | null {
  if (spot?.kind !== "strip") return null;
  const strip = board.check.strips.find(({ groupId, date }) => groupId === spot.groupId && date === spot.date);
  const segments = strip?.segments ?? [];
  const minute = pointedMinute(page.ui.getState().moment, spot);
  if (minute === null) return (step > 0 ? segments[0] : segments.at(-1)) ?? null;
  const index = segments.findIndex((segment) => segment.from <= minute && minute < segment.to);
  return segments[index + step] ?? null;
}

/** The minute of this strip that is pointed at now, if there is one. */
function pointedMinute(
  moment: { readonly groupId: string; readonly date: string; readonly minute: Minute } | null,
  { groupId, date }: Strip,
): Minute | null {
  return moment?.groupId === groupId && moment.date === date ? moment.minute : null;
}

function findingHere({ page, board, spot, minute }: ActionContext) {
  if (spot?.kind !== "strip") return null;
  return findingAtMoment(board, spot.groupId, spot.date, minute ?? pointedMinute(page.ui.getState().moment, spot));
}
