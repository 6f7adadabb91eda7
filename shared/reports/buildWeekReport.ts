import { type LocalDate, weekNumber } from "../calendar/dates.ts";
import type { Finding, RuleId } from "../checking/finding.ts";
import type { WeekCheck } from "../checking/weekCheck.ts";
import type { Group, LocationDocument, WeekRoster } from "../exchange/records.ts";
import { topicOfRule } from "../rules/topics.ts";
import { reportTexts } from "../texts/reports.ts";
import { longDate } from "./dutchDates.ts";
import { findingsOfGroup } from "./findingsOfGroup.ts";
import { buildGroupDay } from "./groupDays.ts";
import type { ReportScope } from "./reportScope.ts";
import { nameOf, rowsOffGroups, rowsOfGroup } from "./rosterRows.ts";
import { versionMark } from "./versionMark.ts";
import { describeForWall, describeNotEvaluatedForWall } from "./wallSentences.ts";
import { axisOf, type WeekContext, weekContext } from "./weekContext.ts";
import type { ReportGroup, WeekReport } from "./weekReport.ts";

export interface WeekReportInput {
  readonly document: LocationDocument;
  /** The check of the same document and week. */
  readonly weekCheck: WeekCheck;
  readonly scope: ReportScope;
  /** The date that the sheet says it was printed on. */
  readonly today: LocalDate;
}

/**
 * The roster of one week for paper, of the location or of one group. A week that is not in the document gives a sheet
 * without shifts.
 * @throws RangeError when the scope names a group that the document does not have.
 */
export function buildWeekReport({ document, weekCheck: whole, scope, today }: WeekReportInput): WeekReport {
  const weekCheck = checkForWall(whole);
  const context = weekContext(document, weekCheck);
  const inScope = groupsInScope(document, scope);
  const groups = inScope.map((group) => buildGroup(group, context));
  const isWhole = scope.kind === "location";
  const otherPeople = isWhole ? rowsOffGroups(document, context.roster.shifts, context.dates) : [];
  const subject = isWhole ? nameOf(document.location) : groups.map((group) => group.name).join(", ");
  return {
    kind: "weekRoster",
    scope,
    title: reportTexts.weekRosterTitle(subject, weekNumber(weekCheck.week), weekCheck.week.slice(0, 4)),
    locationName: nameOf(document.location),
    municipality: document.location.municipality ?? null,
    week: weekCheck.week,
    dates: [...context.dates],
    status: context.roster.status,
    versionText: reportTexts.version(statusText(context.roster), versionMark({ groups, otherPeople })),
    printedOn: today,
    axis: axisOf(context),
    groups,
    otherPeople,
    otherFindings: isWhole ? findingsOfNoGroup(context) : [],
    notEvaluated: notEvaluatedIn(context, inScope),
    totals: isWhole ? totalsOfLocation(weekCheck) : totalsOfGroups(context, inScope),
  };
}

/**
 * The part of a check that may hang where parents and colleagues stand: who is with the children. Working time, contracts,
 * certificates and what is on record of a child are nobody's business on a wall.
 */
function checkForWall(check: WeekCheck): WeekCheck {
  const isOnWall = ({ rule }: { readonly rule: RuleId }) => topicOfRule[rule] === "staffing";
  return { ...check, findings: check.findings.filter(isOnWall), notEvaluated: check.notEvaluated.filter(isOnWall) };
}

function groupsInScope(document: LocationDocument, scope: ReportScope): readonly Group[] {
  if (scope.kind === "location") return document.groups;
  const group = document.groups.find((each) => each.id === scope.groupId);
  if (!group) throw new RangeError(`no such group: ${scope.groupId}`);
  return [group];
}

function statusText(roster: WeekRoster): string {
  if (roster.status === "draft") return reportTexts.status.draft;
  return roster.publishedOn == null
    ? reportTexts.status.published
    : reportTexts.status.publishedOn(longDate(roster.publishedOn));
}

function buildGroup(group: Group, context: WeekContext): ReportGroup {
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
          merges: roster.merges.filter((merge) => merge.date === date && merge.groupIds.includes(group.id)),
        },
        document,
        (finding) => describeForWall(finding, document),
      ),
    ),
    people: rowsOfGroup(document, roster.shifts, dates, group.id),
  };
}

function findingsOn(date: LocalDate, group: Group, { document, roster, weekCheck }: WeekContext): Finding[] {
  return findingsOfGroup(weekCheck.findings, group, date, document, roster.shifts);
}

/** The findings that the pages of these groups show, each once though more than one page may show it. */
function findingsShown(context: WeekContext, groups: readonly Group[]): Finding[] {
  const shown = groups.flatMap((group) => context.dates.flatMap((date) => findingsOn(date, group, context)));
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

function totalsOfLocation({ findings, summary }: WeekCheck): WeekReport["totals"] {
  const { requiredMinutes, countedMinutes, shortMinutes } = summary;
  return { ...countBySeverity(findings), requiredMinutes, countedMinutes, shortMinutes };
}

function countBySeverity(findings: readonly Finding[]) {
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return { overtredingen: count("overtreding"), aandachtspunten: count("aandachtspunt"), info: count("info") };
}

/** Minutes are left out: in a merge or kindercentrum they cannot be told apart by group. */
function totalsOfGroups(context: WeekContext, groups: readonly Group[]): WeekReport["totals"] {
  return {
    ...countBySeverity(findingsShown(context, groups)),
    requiredMinutes: null,
    countedMinutes: null,
    shortMinutes: null,
  };
}
