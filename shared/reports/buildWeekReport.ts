import { type IsoWeek, type LocalDate, weekNumber } from "../calendar/dates.ts";
import type { Finding } from "../checking/finding.ts";
import type { WeekCheck } from "../checking/weekCheck.ts";
import type { Group, LocationDocument } from "../exchange/records.ts";
import { describeScenario } from "../pilots/describeScenario.ts";
import { pilotMinutesOfStrips } from "../pilots/doubleVerdict.ts";
import type { Scenario } from "../pilots/scenario.ts";
import { shownGroups } from "../planning/shownGroups.ts";
import { reportTexts } from "../texts/reports.ts";
import { findingsOfGroup } from "./findingsOfGroup.ts";
import { buildGroupDay } from "./groupDays.ts";
import { changesSince, OFF_GROUPS, type PrintedRoster, type PrintedSheet, type SheetContent } from "./printedRoster.ts";
import type { ReportScope } from "./reportScope.ts";
import { nameOf, rowsOffGroups, rowsOfGroup } from "./rosterRows.ts";
import { statusText } from "./statusText.ts";
import { versionMark } from "./versionMark.ts";
import { describeForWall, describeNotEvaluatedForWall } from "./wallSentences.ts";
import { axisOf, type WeekContext, weekContext } from "./weekContext.ts";
import type { ReportGroup, WeekReport } from "./weekReport.ts";

export interface WeekReportInput {
  readonly document: LocationDocument;
  readonly week: IsoWeek;
  /** What the sheet is read under beside the regular rules. */
  readonly scenario: Scenario;
  readonly scope: ReportScope;
  /** A4 unless said. */
  readonly size?: "A4" | "A3";
  /** The last print of the week's sheets, since which changes are marked. */
  readonly printedBefore?: PrintedRoster | null;
  /** The date that the sheet says it was printed on. */
  readonly today: LocalDate;
}

/**
 * The roster of one week for paper, of the location or of one group. A week that is not in the document gives a sheet
 * without shifts.
 * @throws RangeError when the scope names a group that the document does not have.
 */
export function buildWeekReport(input: WeekReportInput): WeekReport {
  const { document, week, scenario, scope, size = "A4", today, printedBefore = null } = input;
  const context = weekContext(document, week, scenario);
  const inScope = groupsInScope(context, scope);
  const groups = inScope.map((group) => buildGroup(group, context));
  const isWhole = scope.kind === "location";
  const others = isWhole ? rowsOffGroups(document, context.roster.shifts, context.dates) : [];
  const offGroups = markChanges({ people: others, merges: [] }, printedBefore?.[OFF_GROUPS] ?? null);
  const subject = isWhole ? nameOf(document.location) : groups.map((group) => group.name).join(", ");
  return {
    kind: "weekRoster",
    scope,
    title: reportTexts.weekRosterTitle(subject, weekNumber(week), week.slice(0, 4)),
    locationName: nameOf(document.location),
    municipality: document.location.municipality ?? null,
    week,
    dates: [...context.dates],
    status: context.roster.status,
    versionText: reportTexts.version(statusText(context.roster), versionMark({ groups, otherPeople: others })),
    printedOn: today,
    paper: `${size} landscape`,
    axis: axisOf(context),
    groups: groups.map((group) => markGroup(group, printedBefore?.[group.id] ?? null)),
    otherPeople: offGroups.people,
    otherChanges: offGroups.changes,
    otherFindings: isWhole ? findingsOfNoGroup(context) : [],
    notEvaluated: notEvaluatedIn(context, inScope),
    totals: totalsOf(context, context.regularCheck, isWhole ? null : inScope),
    scenario: context.hasPilots ? scenarioOf(context, isWhole ? null : inScope) : null,
  };
}

function groupsInScope({ document, roster, weekCheck }: WeekContext, scope: ReportScope): readonly Group[] {
  if (scope.kind === "location") return shownGroups(document, roster, weekCheck.strips);
  const group = document.groups.find((each) => each.id === scope.groupId);
  if (!group) throw new RangeError(`no such group: ${scope.groupId}`);
  return [group];
}

/** A group's sheet before it is held beside an earlier print. */
function buildGroup(group: Group, context: WeekContext) {
  const { document, roster, weekCheck, dates } = context;
  return {
    id: group.id,
    name: nameOf(group),
    care: group.care,
    days: dates.map((date) =>
      buildGroupDay(
        {
          group,
          date,
          strip: weekCheck.strips.find((strip) => strip.groupId === group.id && strip.date === date),
          findings: findingsOn(date, group, context),
          regularFindings: findingsOn(date, group, context, context.regularCheck),
          hasPilots: context.hasPilots,
          merges: roster.merges.filter((merge) => merge.date === date && merge.groupIds.includes(group.id)),
        },
        document,
        (finding) => describeForWall(finding, document),
      ),
    ),
    people: rowsOfGroup(document, roster.shifts, dates, group.id),
  };
}

function markGroup(group: ReturnType<typeof buildGroup>, before: PrintedSheet | null): ReportGroup {
  const { changes, people, areMergesChanged } = markChanges({ people: group.people, merges: group.days }, before);
  const days = group.days.map((day) => ({ ...day, areMergesChanged: areMergesChanged(day.date) }));
  return { ...group, changes, days, people };
}

/** Holds a sheet beside the last print of it. */
function markChanges(content: SheetContent, before: PrintedSheet | null) {
  const { isChanged, areMergesChanged, gone } = changesSince(before, content);
  return {
    changes: before && { printedOn: before.printedOn, versionText: before.versionText, gone },
    areMergesChanged,
    people: content.people.map(({ days, ...person }) => ({
      ...person,
      days: days.map((day) => ({ ...day, isChanged: isChanged(person.staffId, day.date) })),
    })),
  };
}

function findingsOn(date: LocalDate, group: Group, context: WeekContext, check = context.weekCheck): Finding[] {
  return findingsOfGroup(check.findings, group, date, context.document, context.roster.shifts);
}

/** The findings that the pages of these groups show, each once though more than one page may show it. */
function findingsShown(context: WeekContext, groups: readonly Group[], check = context.weekCheck): Finding[] {
  const shown = groups.flatMap((group) => context.dates.flatMap((date) => findingsOn(date, group, context, check)));
  return [...new Map(shown.map((finding) => [finding.key, finding])).values()];
}

function findingsOfNoGroup(context: WeekContext): WeekReport["otherFindings"] {
  const shown = new Set(findingsShown(context, context.document.groups).map((finding) => finding.key));
  return context.weekCheck.findings
    .filter((finding) => !shown.has(finding.key))
    .map((finding) => ({ date: finding.date, ...describeForWall(finding, context.document) }));
}

/** One sentence for each rule and reason, however many days and groups it touches. */
function notEvaluatedIn({ document, weekCheck }: WeekContext, groups: readonly Group[]): string[] {
  const touches = weekCheck.notEvaluated.filter(
    ({ unit }) => unit === null || unit.kind === "location" || groups.some((group) => unit.ids.includes(group.id)),
  );
  return [...new Set(touches.map((entry) => describeNotEvaluatedForWall(entry, document)))];
}

/**
 * The totals of a check, of some groups or of the whole location (null). Of groups minutes are left out: in a merge or
 * kindercentrum they cannot be told apart by group.
 */
function totalsOf(context: WeekContext, check: WeekCheck, groups: readonly Group[] | null): WeekReport["totals"] {
  if (groups !== null) {
    const counts = countBySeverity(findingsShown(context, groups, check));
    return { ...counts, requiredMinutes: null, countedMinutes: null, shortMinutes: null };
  }
  const { requiredMinutes, countedMinutes, shortMinutes } = check.summary;
  return { ...countBySeverity(check.findings), requiredMinutes, countedMinutes, shortMinutes };
}

function countBySeverity(findings: readonly Finding[]) {
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return { overtredingen: count("overtreding"), aandachtspunten: count("aandachtspunt"), info: count("info") };
}

/** How the week stands under the scenario. Whose parents gave no consent, and how many, is not for a wall. */
function scenarioOf(context: WeekContext, groups: readonly Group[] | null): NonNullable<WeekReport["scenario"]> {
  const { scenario, summary, unmetConditions } = context.weekCheck;
  const name = describeScenario(scenario);
  const isSupposition = typeof scenario !== "string";
  const unmet = unmetConditions.map(({ pilot }) => pilot);
  return {
    name,
    isSupposition,
    text: isSupposition ? reportTexts.scenario.supposition(name, unmet) : reportTexts.scenario.agreed,
    totals: {
      ...totalsOf(context, context.weekCheck, groups),
      pilotMinutes: groups === null ? summary.pilotMinutes.any : minutesOfGroups(context, groups),
    },
  };
}

/** A merge leans as one unit, so of more than one group the minutes would be counted more than once. */
function minutesOfGroups({ weekCheck }: WeekContext, [group, ...more]: readonly Group[]): number | null {
  if (!group || more.length > 0) return null;
  return pilotMinutesOfStrips(weekCheck.strips.filter((strip) => strip.groupId === group.id)).any;
}
