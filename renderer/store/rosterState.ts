import type { IsoWeek, LocalDate } from "../../shared/calendar/dates.ts";
import { weeksBetween } from "../../shared/calendar/weekRange.ts";
import type { WeekCheck } from "../../shared/checking/weekCheck.ts";
import { asPlanned } from "../../shared/checking/workedDays.ts";
import type { AppInfo, OpenedLocation, OpenedWeek } from "../../shared/contract/bridge.ts";
import { applyToRecords } from "../../shared/editing/applyChange.ts";
import type { Change } from "../../shared/editing/change.ts";
import { isSameRecord } from "../../shared/editing/sameRecord.ts";
import { FORMAT, type LocationDocument, type OwnScenario, type WeekRoster } from "../../shared/exchange/records.ts";
import type { VariedParameters } from "../../shared/pilots/agreements.ts";
import type { Scenario } from "../../shared/pilots/scenario.ts";
import type { Bridge, BridgeFailure } from "../bridge.ts";

/** What the store needs from outside, so that tests bring their own clock, ids and storage. */
export interface RosterSurroundings {
  readonly bridge: Pick<Bridge, "getAppInfo" | "openLocation" | "openWeek" | "commitChange">;
  readonly checkWeek: (
    document: LocationDocument,
    week: IsoWeek,
    scenario: Scenario,
    varied?: VariedParameters,
  ) => WeekCheck;
  /** Today in the Netherlands. */
  readonly today: () => LocalDate;
  /** A clock for durations, in milliseconds. */
  readonly stopwatch: () => number;
}

/** The open week: the roster as it stands on the screen, its check, and the changes around it. */
export interface OpenBoard {
  readonly location: OpenedLocation;
  readonly roster: WeekRoster;
  /** The stored weeks around it, which rules on rest read. */
  readonly neighbours: readonly WeekRoster[];
  readonly check: WeekCheck;
  readonly checkMilliseconds: number;
  /** Keys of findings that the last change brought. */
  readonly newFindingKeys: ReadonlySet<string>;
  readonly undo: readonly Change[];
  readonly redo: readonly Change[];
  /** While the roster is the copy of a scenario of one's own, which is only looked at; absent while it is the week. */
  readonly variant?: ShownVariant;
}

export interface ShownVariant {
  readonly own: OwnScenario;
  /** The week itself, to go back to. */
  readonly week: OpenBoard;
}

export type Phase =
  | { readonly kind: "loading" }
  | { readonly kind: "ready" }
  | { readonly kind: "noLocation" }
  | { readonly kind: "failed"; readonly failure: BridgeFailure };

/**
 * `savedAt` is null until something was stored since the week opened. After a failed save the stored week is read back
 * (`recovering`), and then the screen shows what is stored (`failed`).
 */
export type Saving =
  | { readonly kind: "saved"; readonly savedAt: string | null }
  | { readonly kind: "saving" }
  | { readonly kind: "recovering" }
  | { readonly kind: "failed" };

/** A message that stays until it is closed (`problem`) or a next one comes. */
export interface Notice {
  readonly tone: "problem" | "done";
  readonly text: string;
  readonly lines: readonly string[];
}

/** A sentence for the live region; the number makes the same sentence speak twice. */
export interface Announcement {
  readonly text: string;
  readonly serial: number;
}

/** What a check reads of days that were closed; of all others there is only the plan. */
export type WeekBasis = "planned" | "actual";

export interface RosterState {
  readonly phase: Phase;
  readonly appInfo: AppInfo | null;
  readonly board: OpenBoard | null;
  /** Under which agreements the week is read; the regular rules lead under each of them. Never stored. */
  readonly scenario: Scenario;
  /** Whether days that were closed are read as they were planned or as they went. Never stored. */
  readonly basis: WeekBasis;
  readonly openingWeek: IsoWeek | null;
  readonly saving: Saving;
  readonly notice: Notice | null;
  readonly announcement: Announcement;
}

export interface RosterActions {
  /** Opens the location and the week that was open last; again after an import or a reset. */
  start(): Promise<void>;
  openWeek(week: IsoWeek): Promise<void>;
  /** The one way to change a record: checks that the change fits, shows it, judges it, and stores it. */
  dispatch(change: Change): boolean;
  /**
   * The same for a change of a week that is not open, given as it is stored. What it changes of the records that all weeks
   * share shows at once; the rest can be seen, and undone, when that week opens.
   */
  dispatchTo(roster: WeekRoster, change: Change): boolean;
  /** What the check would say after a change, which is not made; null when it does not fit what is on the screen. */
  preview(change: Change): WeekCheck | null;
  undo(): void;
  redo(): void;
  /** Reads the open week, and each that is opened after it, under another scenario; no record changes. */
  showScenario(scenario: Scenario): void;
  /** Shows the copy that a scenario of one's own has of the week, to look at; false where it has none that fits. */
  showVariant(ownId: string): boolean;
  /** Shows the week itself again. */
  leaveVariant(): void;
  /** Reads days that were closed as they were planned, or as they went; no record changes. */
  showBasis(basis: WeekBasis): void;
  notify(notice: Notice | null): void;
  announce(text: string): void;
  /** Settles when all changes are stored. */
  whenSaved(): Promise<void>;
}

export type RosterStoreState = RosterState & RosterActions;

export const INITIAL_STATE: RosterState = {
  phase: { kind: "loading" },
  appInfo: null,
  board: null,
  scenario: "agreed",
  basis: "actual",
  openingWeek: null,
  saving: { kind: "saved", savedAt: null },
  notice: null,
  announcement: { text: "", serial: 0 },
};

/** The open location and weeks as the document that a check reads; the open week is the first. */
export function documentOf({
  location,
  roster,
  neighbours,
}: Pick<OpenBoard, "location" | "roster" | "neighbours">): LocationDocument {
  const { weeks: _known, lastWeek: _seen, recordsElsewhere: _elsewhere, ...records } = location;
  return { format: FORMAT, ...records, weeks: [roster, ...neighbours] };
}

/** The document as the check of a basis reads it. */
export function documentOn(basis: WeekBasis, document: LocationDocument): LocationDocument {
  return basis === "planned" ? asPlanned(document) : document;
}

/**
 * The records of the open week and location after a change; what it does not touch stays the same object.
 * @throws ChangeConflictError when the change does not fit what is on the screen.
 */
export function recordsAfter(
  board: Pick<OpenBoard, "location" | "roster">,
  change: Change,
): Pick<OpenBoard, "location" | "roster"> {
  const { location: records, roster } = board;
  const { location, groups, staff, children } = records;
  const { pilots, scenarios, workloadPulses, templates, acceptedDeviations, schools } = records;
  const stored = { pilots, scenarios, workloadPulses, templates, acceptedDeviations, schools };
  const before = { location, groups, staff, children, roster, lists: stored };
  const after = applyToRecords(before, change);
  const { lists, roster: changed, ...people } = after;
  const weeks = weeksAfter(records.weeks, changed);
  const isSame =
    weeks === records.weeks &&
    lists === stored &&
    people.location === location &&
    people.groups === groups &&
    people.staff === staff &&
    people.children === children;
  return { location: isSame ? records : { ...records, ...people, ...lists, weeks }, roster: changed };
}

/**
 * The list of weeks where one may have become published, or concept again, or is stored for the first time; the same list
 * when none of that is so.
 */
function weeksAfter(weeks: OpenedLocation["weeks"], { week, status }: WeekRoster): OpenedLocation["weeks"] {
  const listed = weeks.find((entry) => entry.week === week);
  if (listed === undefined) return [...weeks, { week, status }];
  return listed.status === status ? weeks : weeks.map((entry) => (entry === listed ? { week, status } : entry));
}

/** The weeks around the open one after one of them changed, or was stored for the first time. */
export function neighboursAfter({ roster, neighbours }: OpenBoard, changed: WeekRoster): readonly WeekRoster[] {
  if (neighbours.some(({ week }) => week === changed.week)) {
    return neighbours.map((neighbour) => (neighbour.week === changed.week ? changed : neighbour));
  }
  return Math.abs(weeksBetween(roster.week, changed.week)) === 1 ? [...neighbours, changed] : neighbours;
}

/** The week to open first: the last one seen, else the first stored week that is not over, else the last stored one. */
export function weekToOpen(location: OpenedLocation, currentWeek: IsoWeek): IsoWeek {
  if (location.lastWeek !== null) return location.lastWeek;
  const stored = location.weeks.map((entry) => entry.week).sort();
  return stored.find((week) => week >= currentWeek) ?? stored.at(-1) ?? currentWeek;
}

/**
 * What was just read, with the records that are known already as the same objects: what was worked out from those stands.
 * @param known the weeks that are in memory.
 */
export function withKnownRecords(opened: OpenedWeek, known: readonly WeekRoster[]): OpenedWeek {
  const keep = (roster: WeekRoster) => {
    const before = known.find(({ week }) => week === roster.week);
    return before === undefined ? roster : keepShifts(before, roster);
  };
  return { ...opened, week: keep(opened.week), neighbours: opened.neighbours.map(keep) };
}

function keepShifts(before: WeekRoster, after: WeekRoster): WeekRoster {
  if (isSameRecord(before, after)) return before;
  const known = new Map(before.shifts.map((shift) => [shift.id, shift]));
  const shifts = after.shifts.map((shift) => {
    const old = known.get(shift.id);
    return old !== undefined && isSameRecord(old, shift) ? old : shift;
  });
  return { ...after, shifts };
}

/** A week just opened, judged for the first time: nothing in it is new. */
export function boardOf(
  location: OpenedLocation,
  opened: OpenedWeek,
  judge: (document: LocationDocument) => Pick<OpenBoard, "check" | "checkMilliseconds">,
): OpenBoard {
  const records = { location, roster: opened.week, neighbours: opened.neighbours };
  return {
    ...records,
    ...judge(documentOf(records)),
    newFindingKeys: new Set(),
    undo: opened.undo,
    redo: opened.redo,
  };
}

/** Keys of findings that were not there before. */
export function newKeys(before: WeekCheck, after: WeekCheck): ReadonlySet<string> {
  const known = new Set(before.findings.map((finding) => finding.key));
  return new Set(after.findings.map((finding) => finding.key).filter((key) => !known.has(key)));
}
