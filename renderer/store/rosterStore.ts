import { createStore, type StoreApi } from "zustand/vanilla";
import { type IsoWeek, isoWeekOf } from "../../shared/calendar/dates.ts";
import type { WeekCheck } from "../../shared/checking/weekCheck.ts";
import type { CommitMode, OpenedLocation } from "../../shared/contract/bridge.ts";
import { ChangeConflictError } from "../../shared/editing/applyChange.ts";
import { type Change, invertChange } from "../../shared/editing/change.ts";
import type { WeekRoster } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { toBridgeFailure } from "../bridge.ts";
import { announceChange, nameOfChange, titleOfWeek } from "./announcements.ts";
import { type Commit, type CommitQueue, createCommitQueue } from "./commitQueue.ts";
import {
  boardOf,
  documentOf,
  documentOn,
  INITIAL_STATE,
  type Notice,
  neighboursAfter,
  newKeys,
  type OpenBoard,
  type RosterState,
  type RosterStoreState,
  type RosterSurroundings,
  recordsAfter,
  weekToOpen,
  withKnownRecords,
} from "./rosterState.ts";
import { leaveVariant, type Reader, type Reading, showBasis, showScenario, showVariant } from "./shownWeek.ts";

export type RosterStore = StoreApi<RosterStoreState>;

/** How the lists of undo and redo stand after a change went through. */
type History = (board: OpenBoard, change: Change) => Pick<OpenBoard, "undo" | "redo">;

const HISTORY: Readonly<Record<CommitMode, History>> = {
  do: (board, change) => ({ undo: [...board.undo, apartFrom(change)], redo: [] }),
  undo: (board, change) => ({ undo: board.undo.slice(0, -1), redo: [...board.redo, apartFrom(invertChange(change))] }),
  redo: (board, change) => ({ undo: [...board.undo, apartFrom(change)], redo: board.redo.slice(0, -1) }),
};

/**
 * The same change with records of its own. What a check remembers of a record lasts as long as that record, so what can be
 * undone must not keep the records of the roster alive.
 */
function apartFrom(change: Change): Change {
  return structuredClone(change);
}

/**
 * The state of the page and its one command path: a change is applied to what is on the screen, judged, and stored in
 * order. What cannot be stored is taken back to what is stored, and said.
 */
export function createRosterStore(surroundings: RosterSurroundings): RosterStore {
  return createStore<RosterStoreState>((set, get) => createCommands(surroundings, set, get));
}

/** What the commands work with. */
interface Desk extends Reader {
  readonly surroundings: RosterSurroundings;
  readonly get: () => RosterStoreState;
  /** Reads a week as it is stored. */
  readonly load: (location: OpenedLocation, week: IsoWeek) => Promise<OpenBoard>;
}

function createCommands(
  surroundings: RosterSurroundings,
  set: Desk["set"],
  get: () => RosterStoreState,
): RosterStoreState {
  const judge = createJudge(surroundings, get);
  const desk: Desk = {
    surroundings,
    set,
    get,
    judge,
    load: async (location, week) => {
      const opened = await surroundings.bridge.openWeek({ week });
      if (opened.superseded.length > 0) set({ notice: supersededNotice(opened.superseded) });
      const { board } = get();
      const known = board === null ? [] : [board.roster, ...board.neighbours];
      return boardOf(location, withKnownRecords(opened, known), (document) => judge(document, week));
    },
    saying: (text) => ({ announcement: { text, serial: get().announcement.serial + 1 } }),
  };
  const queue = createCommitQueue((commit) => surroundings.bridge.commitChange(commit), {
    onSaved: (savedAt) => set({ saving: { kind: "saved", savedAt } }),
    onFailed: (cause, lost) => takeBack(desk, cause, lost),
  });
  return {
    ...INITIAL_STATE,
    start: () => start(desk, queue),
    openWeek: (week) => openWeek(desk, queue, week),
    dispatch: (change) => perform(desk, queue, change, "do"),
    dispatchTo: (roster, change) => performElsewhere(desk, queue, roster, change),
    preview: (change) => previewOf(desk, change),
    undo() {
      const last = get().board?.undo.at(-1);
      if (last !== undefined) perform(desk, queue, invertChange(last), "undo");
    },
    redo() {
      const next = get().board?.redo.at(-1);
      if (next !== undefined) perform(desk, queue, next, "redo");
    },
    showScenario: (scenario) => showScenario(desk, scenario),
    showVariant: (ownId) => showVariant(desk, ownId),
    leaveVariant: () => leaveVariant(desk),
    showBasis: (basis) => showBasis(desk, basis),
    notify: (notice) => set({ notice }),
    announce: (text) => set(desk.saying(text)),
    whenSaved: () => queue.idle(),
  };
}

/** Said when a week opens whose log held changes that another week has overtaken since. */
function supersededNotice(changes: readonly Change[]): Notice {
  return { tone: "done", text: texts.app.notice.superseded, lines: changes.map(nameOfChange) };
}

function createJudge(
  { checkWeek, stopwatch }: RosterSurroundings,
  shown: () => Pick<RosterState, "scenario" | "basis">,
): Desk["judge"] {
  return (document, week, reading) => {
    const { basis, ...under } = shown();
    const { scenario, varied }: Reading = reading ?? under;
    const begin = stopwatch();
    const check = checkWeek(documentOn(basis, document), week, scenario, varied);
    return { check, checkMilliseconds: stopwatch() - begin };
  };
}

async function start({ surroundings: { bridge, today }, set, load }: Desk, queue: CommitQueue): Promise<void> {
  // A supposition about one location says nothing about the next.
  const { scenario, basis } = INITIAL_STATE;
  set({ phase: { kind: "loading" }, scenario, basis, saving: { kind: "saved", savedAt: null }, notice: null });
  try {
    await queue.idle();
    // Known also where there is no location yet.
    set({ appInfo: await bridge.getAppInfo() });
    const location = await bridge.openLocation();
    const board = await load(location, weekToOpen(location, isoWeekOf(today())));
    set({ board, phase: { kind: "ready" } });
  } catch (cause) {
    const failure = toBridgeFailure(cause);
    set({ board: null, phase: failure.code === "noLocation" ? { kind: "noLocation" } : { kind: "failed", failure } });
  }
}

async function openWeek({ set, get, load, saying }: Desk, queue: CommitQueue, week: IsoWeek): Promise<void> {
  // A later click on the stepper wins over an answer that is still on its way.
  const isOvertaken = () => get().openingWeek !== week;
  set({ openingWeek: week });
  try {
    await queue.idle();
    const { board } = get();
    if (board === null || isOvertaken()) return;
    const next = await load(board.location, week);
    if (isOvertaken()) return;
    const said = saying(texts.app.announce.week(titleOfWeek(week)));
    set({ board: next, saving: { kind: "saved", savedAt: null }, openingWeek: null, ...said });
  } catch (cause) {
    const failure = toBridgeFailure(cause);
    const lines = [...failure.details, texts.app.notice.code(failure.code)];
    set({ openingWeek: null, notice: { tone: "problem", text: failure.message, lines } });
  }
}

/** Applies, judges, shows and stores a change. False when it does not fit what is on the screen. */
function perform({ set, get, judge, saying }: Desk, queue: CommitQueue, change: Change, mode: CommitMode): boolean {
  const { board, saving } = get();
  // While the stored week is being read back, an edit of the outdated one would be lost with it.
  if (board === null || saving.kind === "recovering") return false;
  if (board.variant !== undefined) return refuseInVariant(set);
  let records: Pick<OpenBoard, "location" | "roster">;
  try {
    records = recordsAfter(board, change);
  } catch (error) {
    if (!(error instanceof ChangeConflictError)) throw error;
    set({ notice: { tone: "problem", text: texts.app.notice.refused, lines: [nameOfChange(change)] } });
    return false;
  }
  const judged = judge(documentOf({ ...board, ...records }), records.roster.week);
  const newFindingKeys = newKeys(board.check, judged.check);
  set({
    board: { ...board, ...records, ...judged, newFindingKeys, ...HISTORY[mode](board, change) },
    saving: { kind: "saving" },
    notice: null,
    ...saying(announceChange(change, mode, judged.check)),
  });
  queue.enqueue({ change, mode });
  return true;
}

/** Stores a change of another week. The open week is judged anew, since its rules read those around it and the shared records. */
function performElsewhere(
  { set, get, judge }: Desk,
  queue: CommitQueue,
  elsewhere: WeekRoster,
  change: Change,
): boolean {
  const { board, saving } = get();
  if (board === null || saving.kind === "recovering") return false;
  if (board.variant !== undefined) return refuseInVariant(set);
  let records: Pick<OpenBoard, "location" | "roster">;
  try {
    records = recordsAfter({ ...board, roster: elsewhere }, change);
  } catch (error) {
    if (!(error instanceof ChangeConflictError)) throw error;
    set({ notice: { tone: "problem", text: texts.app.notice.refused, lines: [nameOfChange(change)] } });
    return false;
  }
  const { location, roster } = records;
  const neighbours = neighboursAfter(board, roster);
  const after = { ...board, location, neighbours };
  set({ board: { ...after, ...judge(documentOf(after), board.roster.week) }, saving: { kind: "saving" } });
  queue.enqueue({ change, mode: "do" });
  return true;
}

/** The copy of a scenario is changed where it is made, not on the roster. */
function refuseInVariant(set: Desk["set"]): false {
  set({ notice: { tone: "problem", text: texts.impossibleEdits.variantShown, lines: [] } });
  return false;
}

function previewOf({ surroundings: { checkWeek }, get }: Desk, change: Change): WeekCheck | null {
  const { board, scenario, basis } = get();
  if (board === null) return null;
  try {
    const records = recordsAfter(board, change);
    return checkWeek(documentOn(basis, documentOf({ ...board, ...records })), records.roster.week, scenario);
  } catch (error) {
    if (!(error instanceof ChangeConflictError)) throw error;
    return null;
  }
}

/** Shows what is stored again after a change could not be, and names all that is lost. */
async function takeBack(
  { surroundings, set, get, load }: Desk,
  cause: unknown,
  lost: readonly Commit[],
): Promise<void> {
  const failure = toBridgeFailure(cause);
  set({ saving: { kind: "recovering" } });
  const { board } = get();
  if (board === null) return;
  try {
    // Among what was lost may have been a change of the location itself.
    const location = await surroundings.bridge.openLocation();
    set({ board: await load(location, board.roster.week) });
  } catch (second) {
    set({ phase: { kind: "failed", failure: toBridgeFailure(second) } });
  }
  // Someone else may have taken over the right to write while this computer slept.
  if (failure.code === "readOnly")
    await surroundings.bridge.getAppInfo().then(
      (appInfo) => set({ appInfo }),
      () => undefined,
    );
  const text = texts.app.notice.rolledBack(lost.map((commit) => nameOfChange(commit.change)));
  const lines = [failure.message, ...failure.details, texts.app.notice.code(failure.code)];
  set({ saving: { kind: "failed" }, notice: { tone: "problem", text, lines } });
}
