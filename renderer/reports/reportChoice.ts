import { addWeeks, type IsoWeek, mondayOf } from "../../shared/calendar/dates.ts";
import { weeksBetween } from "../../shared/calendar/weekRange.ts";
import { ownIdOf, type ScenarioKey } from "../../shared/comparison/scenarioKeys.ts";
import type { OpenedLocation } from "../../shared/contract/bridge.ts";
import type { OutputKind, RememberedChoice, RememberedReports } from "../../shared/contract/reports.ts";
import { PILOT_SETS, scenarioName } from "../../shared/pilots/scenario.ts";
import { MOST_REPORT_WEEKS, type ReportKind, type ReportRequest } from "../../shared/reports/reportRequest.ts";

/* What is handed out and of what: the choices of the screen, and the request that they make. */

/** The choices for one kind; a kind reads those that it has a field for. */
export interface ReportChoice extends RememberedChoice {
  readonly week: IsoWeek;
  /** Null for everyone. */
  readonly staffId: string | null;
}

/** What can be chosen for a kind. `group` is one or all, `groups` any number. */
export type ChoiceField =
  | "week"
  | "period"
  | "date"
  | "group"
  | "groups"
  | "person"
  | "called"
  | "size"
  | "agreed"
  | "scenarios";

export const FIELDS: Readonly<Record<OutputKind, readonly ChoiceField[]>> = {
  roster: ["week", "group", "called", "size", "agreed"],
  person: ["period", "person"],
  dossier: ["period", "groups", "called"],
  compare: ["week", "scenarios"],
  tekortplan: ["week", "date"],
  notice: ["week", "date"],
  week: ["week"],
  hours: ["week"],
  calendars: ["period", "person"],
};

/** The scenario that the others are compared with. */
const REGULAR = "none";

/** The kinds that are printed. */
export const PAPER_KINDS: readonly ReportKind[] = ["roster", "person", "dossier", "compare", "tekortplan", "notice"];
/** The kinds for a spreadsheet or a calendar. */
export const FILE_KINDS = ["week", "hours", "calendars"] as const satisfies readonly OutputKind[];
export type FileKind = (typeof FILE_KINDS)[number];

export function isPaper(kind: OutputKind): kind is ReportKind {
  return PAPER_KINDS.some((paper) => paper === kind);
}

/** Each supposition and the agreements as they are: what stands beside the regular rules unless others are chosen. */
export const USUAL_SCENARIOS: readonly ScenarioKey[] = [
  ...PILOT_SETS.map(scenarioName).filter((key) => key !== REGULAR),
  "agreed",
];

const FIRST_CHOICE: RememberedChoice = {
  weeks: 1,
  groupIds: null,
  called: "names",
  size: "A4",
  isAgreed: true,
  scenarios: null,
};

/** A kind as it was asked for last, without the groups and the variants that are no longer there. */
export function rememberedChoice(
  remembered: RememberedReports,
  kind: OutputKind,
  { groups, scenarios }: Pick<OpenedLocation, "groups" | "scenarios">,
): RememberedChoice {
  const choice = remembered[kind] ?? FIRST_CHOICE;
  const known = (choice.groupIds ?? []).filter((id) => groups.some((group) => group.id === id));
  const isThere = (key: ScenarioKey) => ownIdOf(key) === null || scenarios.some(({ id }) => id === ownIdOf(key));
  return {
    ...choice,
    groupIds: known.length === 0 ? null : known,
    scenarios: choice.scenarios?.filter(isThere) ?? null,
  };
}

/** The weeks that a choice is of. */
export function periodOf({ week, weeks }: Pick<ReportChoice, "week" | "weeks">): { from: IsoWeek; to: IsoWeek } {
  return { from: week, to: addWeeks(week, weeks - 1) };
}

/** The request of a kind on paper. */
export function requestOf(kind: ReportKind, choice: ReportChoice): ReportRequest {
  const { week, groupIds, staffId, called, size, isAgreed } = choice;
  const [groupId] = groupIds ?? [];
  switch (kind) {
    case "roster": {
      const scope = groupId === undefined ? ({ kind: "location" } as const) : ({ kind: "group", groupId } as const);
      return { kind, week, scope, scenario: isAgreed ? "agreed" : "none", size, called };
    }
    case "person":
      return { kind, period: periodOf(choice), staffIds: staffId === null ? null : [staffId] };
    case "dossier":
      return { kind, period: periodOf(choice), groupIds, called };
    case "compare":
      return { kind, week, scenarios: [REGULAR, ...(choice.scenarios ?? USUAL_SCENARIOS)] };
    case "tekortplan":
    case "notice":
      return { kind, date: mondayOf(week) };
  }
}

/** The weeks to choose from: those that are stored, and the one that is open. */
export function weeksToChoose({ weeks }: Pick<OpenedLocation, "weeks">, openWeek: IsoWeek): readonly IsoWeek[] {
  return [...new Set([...weeks.map(({ week }) => week), openWeek])].sort();
}

/** The weeks in which a period can end, in order. */
export function lastWeeksToChoose(weeks: readonly IsoWeek[], from: IsoWeek, to: IsoWeek): readonly IsoWeek[] {
  const near = weeks.filter((week) => week >= from && weeksBetween(from, week) < MOST_REPORT_WEEKS);
  return [...new Set([from, ...near, to])].sort();
}
