import type { LocalDate, Weekday } from "../calendar/dates.ts";
import { type Interval, joinIntervals } from "../calendar/intervals.ts";
import { parseTime } from "../calendar/time.ts";
import type { CareKind, Group, LocationDocument } from "../exchange/records.ts";
import { adultsDuringDeviation, deviationFrame } from "../law/buildingParameters.ts";
import { type Parameter, resolveParameter } from "../law/parameter.ts";
import { bsoDeviation, type DagopvangDeviation, dagopvangDeviation } from "../law/staffingParameters.ts";
import { texts } from "../texts/nl.ts";
import { longDate } from "./dutchDates.ts";
import type { NoticeGroup, NoticeReport } from "./noticeReport.ts";
import { nameOf } from "./rosterRows.ts";
import { versionMark } from "./versionMark.ts";

const words = texts.paper.notice;
const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
const WEEKEND: readonly Weekday[] = [6, 7];

export interface NoticeReportInput {
  readonly document: LocationDocument;
  /** The day on which it holds. */
  readonly date: LocalDate;
  /** The date that the sheet says it was printed on. */
  readonly today: LocalDate;
}

/** The letter to parents about the drie-uursregeling. A group without recorded windows is named as not complete. */
export function buildNoticeReport({ document, date, today }: NoticeReportInput): NoticeReport {
  const { location } = document;
  const weekdays = weekdaysOf(document);
  const groups = document.groups.map((group) => noticeGroup(group, document, weekdays));
  const content = {
    date,
    allowed: allowedOn(document, date),
    frame: frameOn(date),
    weekdays,
    groups,
    incomplete: groups.filter(({ windows }) => windows === null).map(({ name }) => name),
  };
  return {
    kind: "parentNotice",
    title: words.title(nameOf(location)),
    locationName: nameOf(location),
    municipality: location.municipality ?? null,
    versionText: texts.reports.version(words.date(longDate(date)), versionMark(content)),
    printedOn: today,
    paper: "A4 portrait",
    ...content,
  };
}

/** Monday to Friday, and a day of the weekend that is open or has a window. */
function weekdaysOf({ location, groups }: LocationDocument): Weekday[] {
  const windows = [...(location.deviationWindows ?? []), ...groups.flatMap((group) => group.deviationWindows ?? [])];
  const used = new Set([...(location.openingHours ?? []), ...windows].map(({ weekday }) => weekday));
  return [...WORKDAYS, ...WEEKEND.filter((weekday) => used.has(weekday))];
}

function noticeGroup(group: Group, { location }: LocationDocument, weekdays: readonly Weekday[]): NoticeGroup {
  // As the rule on kaders reads them: a group's absent or empty list falls back to that of the location.
  const recorded = group.deviationWindows?.length ? group.deviationWindows : location.deviationWindows;
  const onDay = (weekday: Weekday): Interval[] =>
    joinIntervals(
      (recorded ?? [])
        .filter((window) => window.weekday === weekday)
        .map(({ from, to }) => ({ from: parseTime(from), to: parseTime(to) })),
    );
  return { name: nameOf(group), care: group.care, windows: recorded === undefined ? null : weekdays.map(onDay) };
}

/** What the law allows on a day for the kinds of care of the location. */
function allowedOn({ groups }: LocationDocument, date: LocalDate): string[] {
  const kinds = new Set(groups.map(({ care }) => care));
  const sentences = [
    ...(kinds.has("dagopvang") ? fullDay(dagopvangDeviation, "dagopvang", date) : []),
    ...(kinds.has("combinatie") ? fullDay(dagopvangDeviation, "combinatie", date) : []),
    ...(kinds.has("bso") ? [...bsoSchoolDay(date), ...fullDay(bsoDeviation, "bso", date)] : []),
  ];
  if (sentences.length === 0) return [words.unknownLaw];
  return resolveParameter(adultsDuringDeviation, date).status === "inForce" ? [...sentences, words.alone] : sentences;
}

function fullDay(parameter: Parameter<DagopvangDeviation>, care: CareKind, date: LocalDate): string[] {
  const law = resolveParameter(parameter, date);
  if (law.status !== "inForce") return [];
  const { limitMinutes, minimumOfferedMinutes } = law.version.value;
  return [words.fullDay(words.duration(limitMinutes), words.duration(minimumOfferedMinutes), words.care[care])];
}

function bsoSchoolDay(date: LocalDate): string[] {
  const law = resolveParameter(bsoDeviation, date);
  return law.status === "inForce" ? [words.bsoSchoolDay(words.duration(law.version.value.schoolDayLimitMinutes))] : [];
}

function frameOn(date: LocalDate): string {
  const law = resolveParameter(deviationFrame, date);
  if (law.status !== "inForce") return words.unknownLaw;
  return law.version.value === "exactTimes" ? words.exactTimes : words.frames;
}
