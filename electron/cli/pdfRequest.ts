import { type IsoWeek, isIsoWeek, type LocalDate, mondayOf } from "../../shared/calendar/dates.ts";
import { weeksBetween } from "../../shared/calendar/weekRange.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { MOST_REPORT_WEEKS, type ReportKind, type ReportRequest } from "../../shared/reports/reportRequest.ts";
import { texts } from "../../shared/texts/nl.ts";
import { readScenario, readScenarios, storedWeek, UsageError } from "./commandLine.ts";

const words = texts.reports.commandLine;

/** What says which report is asked for; each option belongs to some kinds. */
export const REQUEST_OPTIONS = {
  week: { type: "string" },
  /** The last week of a period; else the period is one week. */
  until: { type: "string" },
  /** For a dossier also some, as `g1,g2`. */
  group: { type: "string" },
  person: { type: "string" },
  /** The verdict beside the regular one. */
  scenario: { type: "string" },
  /** `none,I,I+III,agreed,own:v1`; every set and the agreements as they are, unless said. */
  scenarios: { type: "string" },
  size: { type: "string" },
  /** People by their initials. */
  initials: { type: "boolean" },
  /** The JSON of an earlier roster, since which changes are marked. */
  since: { type: "string" },
} as const;

type OptionName = keyof typeof REQUEST_OPTIONS;

/** The options as they were given. */
export interface RequestOptions {
  readonly week?: string | undefined;
  readonly until?: string | undefined;
  readonly group?: string | undefined;
  readonly person?: string | undefined;
  readonly scenario?: string | undefined;
  readonly scenarios?: string | undefined;
  readonly size?: string | undefined;
  readonly initials?: boolean | undefined;
  readonly since?: string | undefined;
}

interface Asked {
  readonly options: RequestOptions;
  readonly document: LocationDocument;
  readonly today: LocalDate;
}

interface KindReader {
  readonly options: readonly OptionName[];
  readonly read: (asked: Asked) => ReportRequest;
}

/** How the options of each kind are read. */
const READERS: Readonly<Record<ReportKind, KindReader>> = {
  roster: {
    options: ["week", "group", "scenario", "size", "initials", "since"],
    read: ({ options, document }) => ({
      kind: "roster",
      week: readWeek(options.week, document),
      scope:
        options.group === undefined
          ? { kind: "location" }
          : { kind: "group", groupId: readGroup(options.group, document) },
      scenario: readScenario(options.scenario ?? "agreed"),
      size: readSize(options.size),
      called: readCalled(options),
    }),
  },
  person: {
    options: ["week", "until", "person"],
    read: ({ options, document }) => ({
      kind: "person",
      period: readPeriod(options, document),
      staffIds: options.person === undefined ? null : [options.person],
    }),
  },
  dossier: {
    options: ["week", "until", "group", "initials"],
    read: ({ options, document }) => ({
      kind: "dossier",
      period: readPeriod(options, document),
      groupIds: options.group?.split(",").map((id) => readGroup(id, document)) ?? null,
      called: readCalled(options),
    }),
  },
  compare: {
    options: ["week", "scenarios"],
    read: ({ options, document }) => ({
      kind: "compare",
      week: readWeek(options.week, document),
      scenarios: [...readScenarios(options.scenarios)],
    }),
  },
  tekortplan: {
    options: ["week"],
    read: ({ options, today }) => ({ kind: "tekortplan", date: readDate(options, today) }),
  },
  notice: { options: ["week"], read: ({ options, today }) => ({ kind: "notice", date: readDate(options, today) }) },
};

const KINDS = Object.keys(READERS) as ReportKind[];

/** @throws UsageError for a kind that is none. */
export function readKind(kind: string | undefined): ReportKind {
  if (kind === undefined) throw new UsageError(words.kindMissing(KINDS));
  const known = KINDS.find((candidate) => candidate === kind);
  if (known === undefined) throw new UsageError(words.kindUnknown(kind, KINDS));
  return known;
}

/**
 * The request that the options make.
 * @throws UsageError for an option that does not do, or that belongs to another kind.
 */
export function readRequest(kind: ReportKind, asked: Asked): ReportRequest {
  const { options, read } = READERS[kind];
  const foreign = (Object.keys(REQUEST_OPTIONS) as OptionName[]).find(
    (name) => asked.options[name] !== undefined && !options.includes(name),
  );
  if (foreign !== undefined) throw new UsageError(words.notForKind(foreign, kind));
  return read(asked);
}

function readWeek(week: string | undefined, document: LocationDocument): IsoWeek {
  if (week === undefined) throw new UsageError(words.weekMissing);
  return storedWeek(document, week);
}

function readPeriod({ week, until }: RequestOptions, document: LocationDocument): { from: IsoWeek; to: IsoWeek } {
  const from = readWeek(week, document);
  if (until === undefined) return { from, to: from };
  if (!isIsoWeek(until)) throw new UsageError(words.untilInvalid(until));
  if (until < from) throw new UsageError(words.untilBefore(until, from));
  if (weeksBetween(from, until) >= MOST_REPORT_WEEKS) throw new UsageError(words.periodTooLong(MOST_REPORT_WEEKS));
  return { from, to: until };
}

/** What holds on a date is asked for by the week that begins with it; without one it is what holds today. */
function readDate({ week }: RequestOptions, today: LocalDate): LocalDate {
  if (week === undefined) return today;
  if (!isIsoWeek(week)) throw new UsageError(texts.commandLine.weekInvalid(week));
  return mondayOf(week);
}

function readGroup(groupId: string, { groups }: LocationDocument): string {
  const known = groups.map(({ id }) => id);
  if (!known.includes(groupId)) throw new UsageError(words.groupUnknown(groupId, known));
  return groupId;
}

function readSize(size = "A4"): "A4" | "A3" {
  if (size !== "A4" && size !== "A3") throw new UsageError(words.sizeUnknown(size));
  return size;
}

function readCalled({ initials }: RequestOptions): "names" | "initials" {
  return initials === true ? "initials" : "names";
}
