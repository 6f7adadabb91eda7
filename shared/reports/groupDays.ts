import type { LocalDate } from "../calendar/dates.ts";
import { parseTime } from "../calendar/time.ts";
import type { Finding } from "../checking/finding.ts";
import type { Strip, StripSegment } from "../checking/weekCheck.ts";
import type { Group, LocationDocument, Merge } from "../exchange/records.ts";
import { verdictUnderPilots } from "../pilots/doubleVerdict.ts";
import { reportTexts } from "../texts/reports.ts";
import { pilotVerdict, regularVerdict } from "./dayVerdict.ts";
import { clockRange } from "./dutchDates.ts";
import { nameOf } from "./rosterRows.ts";
import type { ReportFinding, ReportGroupDay, ReportMerge, ReportSegment } from "./weekReport.ts";

/** What the check says about one group on one date. */
export interface GroupDayInput {
  readonly group: Group;
  readonly date: LocalDate;
  readonly strip: Strip | undefined;
  /** The findings of this date that touch the group, under the scenario and under the regular rules. */
  readonly findings: readonly Finding[];
  readonly regularFindings: readonly Finding[];
  /** The day has a second verdict, under the scenario. */
  readonly hasPilots: boolean;
  readonly merges: readonly Merge[];
}

/** One group on one day: occupancy, verdict, findings and merges; not yet held beside an earlier print. */
export function buildGroupDay(
  input: GroupDayInput,
  document: LocationDocument,
  describe: (finding: Finding) => ReportFinding,
): Omit<ReportGroupDay, "areMergesChanged"> {
  const segments = input.strip?.segments ?? [];
  return {
    date: input.date,
    strip: joinSegments(segments.map((segment) => toSegment(segment, input.hasPilots))),
    mostChildren: Math.max(0, ...segments.map((segment) => segment.children)),
    ...regularVerdict(segments, input.regularFindings),
    pilot: input.hasPilots ? pilotVerdict(segments, input.findings) : null,
    findings: input.findings.map(describe),
    merges: input.merges.map((merge) => toMerge(merge, input.group, document)),
  };
}

function toSegment(segment: StripSegment, hasPilots: boolean): ReportSegment {
  const { from, to, children, required, estimated, counted, verdict } = segment;
  const underPilots = hasPilots ? verdictUnderPilots(segment) : null;
  return { from, to, children, required, estimated, counted, verdict, pilotVerdict: underPilots };
}

/** The check cuts at every event; on paper only a change of figures matters. */
function joinSegments(segments: readonly ReportSegment[]): ReportSegment[] {
  const joined: ReportSegment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last && last.to === segment.from && hasSameFigures(last, segment)) {
      joined[joined.length - 1] = { ...last, to: segment.to };
    } else {
      joined.push(segment);
    }
  }
  return joined;
}

function hasSameFigures(a: ReportSegment, b: ReportSegment): boolean {
  return (
    a.children === b.children &&
    a.required === b.required &&
    a.estimated === b.estimated &&
    a.counted === b.counted &&
    a.verdict === b.verdict &&
    a.pilotVerdict === b.pilotVerdict
  );
}

function toMerge(merge: Merge, group: Group, document: LocationDocument): ReportMerge {
  const interval = { from: parseTime(merge.from), to: parseTime(merge.to) };
  return { ...interval, text: mergeText(clockRange(interval), merge, group, document) };
}

function mergeText(times: string, merge: Merge, group: Group, document: LocationDocument): string {
  const words = reportTexts.merged;
  const nameById = new Map(document.groups.map((each) => [each.id, nameOf(each)]));
  const named = (ids: readonly string[]) => ids.map((id) => nameById.get(id) ?? id).join(", ");
  const others = merge.groupIds.filter((id) => id !== group.id);
  const room = merge.roomGroupId;
  if (room === undefined) return words.unknown(times, named(others));
  if (room === group.id) return words.here(times, named(others));
  return words.elsewhere(times, named([room]), named(others.filter((id) => id !== room)));
}
