import { weekdayOf } from "../calendar/dates.ts";
import { type Interval, joinIntervals, totalDuration } from "../calendar/intervals.ts";
import { MINUTES_PER_DAY, parseTime } from "../calendar/time.ts";
import { type FactStep, fact } from "../checking/facts.ts";
import type { Finding, Severity } from "../checking/finding.ts";
import { hostGroupId } from "../checking/groupMoments.ts";
import { makeFinding, momentSteps } from "../checking/makeFinding.ts";
import { hasChildren, type NeedUnit, unitKey } from "../checking/preparedDay.ts";
import type { Group } from "../exchange/records.ts";
import { resolveParameter } from "../law/parameter.ts";
import { type VeStaffing, veStaffing } from "../law/traineeParameters.ts";
import { certificateStatus } from "../staffing/certificates.ts";
import { childrenIn, cite, type Decided } from "../staffing/need.ts";
import { type ClusterRule, type JudgedUnits, notEvaluatedThatDay, uniqueStaffIds } from "./rule.ts";

/**
 * In its VE hours a VE group has one counted beroepskracht with VE training for every eight children, bio's not among
 * them, and no more than sixteen children. A merge is VE if its room is. One finding a unit and day; without recorded
 * hours the whole day is looked at, and no more than lunch and the edges of the day is an aandachtspunt.
 * Source: Besluit basisvoorwaarden kwaliteit voorschoolse educatie art. 3 en 4; letter of 2021, note 4.
 */
export const veBezetting: ClusterRule = {
  id: "ve-bezetting",
  scope: "day",
  reach: "cluster",
  parameters: [veStaffing],
  check: (day) => {
    const law = resolveParameter(veStaffing, day.date);
    if (law.status !== "inForce") return notEvaluatedThatDay("ve-bezetting", day);
    const { value } = law.version;
    const moments = veMoments(day).map((moment) => standingOf(moment, value, day.date));
    const byRoom = Map.groupBy(moments, ({ unit, group }) => `${unitKey(unit.unit)}|${group.id}`);
    return {
      findings: [...byRoom.values()].flatMap((ofRoom) =>
        findingOf(ofRoom, day, { value, decided: cite(veStaffing, law.version) }),
      ),
      notEvaluated: [],
    };
  },
};

interface Law {
  readonly value: VeStaffing;
  readonly decided: Decided;
}

/** A part of a stretch in the hours of a VE group. */
interface VeMoment extends Interval {
  readonly unit: NeedUnit;
  /** The VE group whose room it is. */
  readonly group: Group;
}

function veMoments(day: JudgedUnits): VeMoment[] {
  const veGroups = new Map(
    day.groups.filter(({ ve }) => ve === true).map((group) => [group.id, { group, hours: hoursOn(group, day.date) }]),
  );
  if (veGroups.size === 0) return [];
  return day.unitStretches.flatMap(({ segment, unit }) => {
    // Voorschoolse educatie is dagopvang: one room is one unit.
    const [room] = unit.rooms;
    const host = room && unit.care !== "bso" ? veGroups.get(hostGroupId(room, segment, day.merges)) : undefined;
    if (!host || !hasChildren(unit)) return [];
    return within(segment, host.hours).map((at) => ({ ...at, unit, group: host.group }));
  });
}

/** The VE hours of a group on a date; the whole day where they are not recorded. */
function hoursOn({ veHours }: Group, date: string): Interval[] {
  if (veHours === undefined) return [{ from: 0, to: MINUTES_PER_DAY }];
  const weekday = weekdayOf(date);
  const today = veHours.filter((hours) => hours.weekday === weekday);
  return joinIntervals(today.map(({ from, to }) => ({ from: parseTime(from), to: parseTime(to) })));
}

/** The parts of a stretch that lie in some hours. */
function within(segment: Interval, hours: readonly Interval[]): Interval[] {
  return hours
    .map(({ from, to }) => ({ from: Math.max(from, segment.from), to: Math.min(to, segment.to) }))
    .filter(({ from, to }) => from < to);
}

interface Standing extends VeMoment {
  readonly children: number;
  readonly required: number;
  readonly trained: number;
  /** Counted people of whom no certificates are recorded at all. */
  readonly unknown: number;
  /** Whether too few are trained, even with those who are not known; or too many children are there. */
  readonly isShort: boolean;
  /** Whether those who are not known decide. */
  readonly isDoubtful: boolean;
}

function standingOf(moment: VeMoment, law: VeStaffing, date: string): Standing {
  const children = childrenIn(moment.unit.mix);
  const required = Math.ceil(children / law.childrenPerStaff);
  const counted = moment.unit.counted.filter(({ staff }) => !law.notCountedRoles.includes(staff.role));
  const statuses = counted.map(({ staff }) => certificateStatus(staff, [law.certificate], date));
  const trained = statuses.filter((status) => status === "valid").length;
  const unknown = statuses.filter((status) => status === "notRecorded").length;
  const isShort = trained + unknown < required || children > law.maxChildren;
  return { ...moment, children, required, trained, unknown, isShort, isDoubtful: !isShort && trained < required };
}

function findingOf(moments: readonly Standing[], day: JudgedUnits, { value, decided }: Law): Finding[] {
  const short = moments.filter(({ isShort }) => isShort);
  const doubtful = moments.filter(({ isDoubtful }) => isDoubtful);
  const isRecorded = moments[0]?.group.veHours !== undefined;
  const isCertain = short.length > 0 && (isRecorded || totalDuration(short) > value.unrecordedMinutes);
  const severity: Severity = isCertain ? "overtreding" : "aandachtspunt";
  const found = isCertain ? short : moments.filter((moment) => moment.isShort || moment.isDoubtful);
  const [first] = found;
  if (!first) return [];
  const worst = found.reduce((most, moment) => (lackOf(most) >= lackOf(moment) ? most : moment), first);
  const lacksStaff = lackOf(worst) > 0;
  return [
    makeFinding({
      rule: "ve-bezetting",
      severity,
      unit: first.unit.unit,
      date: day.date,
      intervals: found,
      staffIds: lacksStaff ? untrainedIds(found, value, day.date) : [],
      measured: lacksStaff ? worst.trained : Math.max(...found.map(({ children }) => children)),
      required: lacksStaff ? worst.required : value.maxChildren,
      ...decided,
      steps: [
        ...stepsOf(found, worst, value),
        ...hoursStep(short, isRecorded, value),
        ...doubtStep(doubtful),
        ...momentSteps(found.map(({ from, to, unit }) => ({ segment: { from, to }, unit }))),
      ],
    }),
  ];
}

function lackOf({ required, trained }: Standing): number {
  return required - trained;
}

function stepsOf(found: readonly Standing[], worst: Standing, { maxChildren }: VeStaffing): FactStep[] {
  const { trained, required, children } = worst;
  const largest = Math.max(...found.map((moment) => moment.children));
  return [
    ...(lackOf(worst) > 0 ? [fact("veStaffMissing", { trained, required, children })] : []),
    ...(largest > maxChildren ? [fact("veTooManyChildren", { children: largest, maximum: maxChildren })] : []),
  ];
}

function hoursStep(short: readonly Standing[], isRecorded: boolean, { unrecordedMinutes }: VeStaffing): FactStep[] {
  if (isRecorded) return [];
  return [fact("veHoursNotRecorded", { minutes: totalDuration(short), maximum: unrecordedMinutes })];
}

function doubtStep(doubtful: readonly Standing[]): FactStep[] {
  return doubtful.length === 0 ? [] : [fact("veTrainingNotRecorded", {})];
}

/** Who counts there without VE training on record. */
function untrainedIds(found: readonly Standing[], law: VeStaffing, date: string): string[] {
  const counted = found.filter((moment) => lackOf(moment) > 0).flatMap(({ unit }) => unit.counted);
  return uniqueStaffIds(
    counted.filter(
      ({ staff }) =>
        law.notCountedRoles.includes(staff.role) || certificateStatus(staff, [law.certificate], date) !== "valid",
    ),
  );
}
