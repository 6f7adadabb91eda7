import type { Interval } from "../calendar/intervals.ts";
import { type FactStep, fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { hostGroupId } from "../checking/groupMoments.ts";
import { joinedStretches, makeFinding, momentSteps, type NonEmpty, segmentsOf } from "../checking/makeFinding.ts";
import type { NeedUnit, Room, UnitStretch } from "../checking/preparedDay.ts";
import { bsoRatio, combinatieMaximum, dagopvangRatio } from "../law/bkrParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { OWN_MAXIMUM } from "../law/sources.ts";
import { childrenIn, cite, type Decided } from "../staffing/need.ts";
import { type ClusterRule, findingsOnly, type JudgedUnits } from "./rule.ts";

/**
 * Group size: a mix without a row in the table may not exist; more babies than the large rows allow, and more children
 * than the location itself set, ask for a look.
 * Source: Bkk art. 9 lid 2, art. 18, bijlage 1; the two aandachtspunten are our own.
 */
export const bkrGroepsgrootte: ClusterRule = {
  id: "bkr-groepsgrootte",
  scope: "day",
  reach: "cluster",
  parameters: [dagopvangRatio, combinatieMaximum, bsoRatio],
  check: (day) =>
    findingsOnly([...mayNotExist(day), ...largeBasisgroepen(day), ...manyBabies(day), ...overOwnMaximum(day)]),
};

interface RoomAt {
  readonly segment: Interval;
  readonly room: Room;
}

function mayNotExist(day: JudgedUnits): Finding[] {
  return unitStretches(day, ({ need }) => need.status === "mayNotExist").flatMap((stretch) => {
    const { need, mix } = fullestOf(stretch).unit;
    if (need.status !== "mayNotExist") return [];
    return unitFinding(day, stretch, "overtreding", fact(need.reason, { children: childrenIn(mix) }), need);
  });
}

function manyBabies(day: JudgedUnits): Finding[] {
  return unitStretches(day, ({ need }) => need.status === "known" && need.manyBabies).flatMap((stretch) => {
    const { need, mix } = fullestOf(stretch).unit;
    if (need.status !== "known") return [];
    return unitFinding(day, stretch, "aandachtspunt", fact("tooManyBabies", { babies: mix[0] ?? 0 }), need);
  });
}

/** Since the bkr of bso holds for the kindercentrum, a basisgroep has a largest number of children of its own. */
function largeBasisgroepen(day: JudgedUnits): Finding[] {
  const ratio = resolveParameter(bsoRatio, day.date);
  if (ratio.status !== "inForce" || ratio.version.value.kind !== "centre") return [];
  const maximum = ratio.version.value.maxPerBasisgroep;
  const decided = cite(bsoRatio, ratio.version);
  return roomStretches(day, (room) => room.care === "bso" && room.children.length > maximum).map((stretch) =>
    roomFinding(day, stretch, "overtreding", { name: "overLegalMaximum", maximum, decided }),
  );
}

/** The location's own maximum of a group: of its room, also while others are merged into it. */
function overOwnMaximum(day: JudgedUnits): Finding[] {
  const decided: Decided = { citation: OWN_MAXIMUM, parameterVersion: "groups.maxChildren" };
  return day.groups.flatMap(({ id, maxChildren: maximum }) => {
    if (maximum === undefined) return [];
    const isOver = (room: Room, at: Interval) =>
      room.children.length > maximum && hostGroupId(room, at, day.merges) === id;
    return roomStretches(day, isOver).map((stretch) =>
      roomFinding(day, stretch, "aandachtspunt", { name: "overOwnMaximum", maximum, decided }),
    );
  });
}

function unitStretches(day: JudgedUnits, matches: (unit: NeedUnit) => boolean): NonEmpty<UnitStretch>[] {
  return joinedStretches(
    day.unitStretches.filter(({ unit }) => matches(unit)),
    ({ unit }) => unit.unit,
  );
}

function roomStretches(day: JudgedUnits, matches: (room: Room, at: Interval) => boolean): NonEmpty<RoomAt>[] {
  const found: RoomAt[] = [];
  for (const { segment, unit } of day.unitStretches) {
    for (const room of unit.rooms) if (matches(room, segment)) found.push({ segment, room });
  }
  return joinedStretches(found, ({ room }) => room.unit);
}

interface Maximum {
  readonly name: "overLegalMaximum" | "overOwnMaximum";
  readonly maximum: number;
  readonly decided: Decided;
}

function roomFinding(
  day: JudgedUnits,
  stretch: NonEmpty<RoomAt>,
  severity: Finding["severity"],
  { name, maximum, decided }: Maximum,
): Finding {
  const children = Math.max(...stretch.map(({ room }) => room.children.length));
  return makeFinding({
    rule: "bkr-groepsgrootte",
    part: name,
    severity,
    unit: stretch[0].room.unit,
    date: day.date,
    intervals: segmentsOf(stretch),
    measured: children,
    required: maximum,
    ...decided,
    steps: [fact(name, { children, maximum })],
  });
}

function unitFinding(
  day: JudgedUnits,
  stretch: NonEmpty<UnitStretch>,
  severity: Finding["severity"],
  step: FactStep,
  { citation, parameterVersion }: Decided,
): Finding {
  const { unit } = fullestOf(stretch);
  return makeFinding({
    rule: "bkr-groepsgrootte",
    severity,
    unit: unit.unit,
    date: day.date,
    intervals: segmentsOf(stretch),
    measured: childrenIn(unit.mix),
    citation,
    parameterVersion,
    steps: [step, ...momentSteps(stretch)],
  });
}

/** The moment with most children; the first of those with the same number. */
function fullestOf(stretch: NonEmpty<UnitStretch>): UnitStretch {
  return stretch.reduce((fullest, next) =>
    childrenIn(fullest.unit.mix) >= childrenIn(next.unit.mix) ? fullest : next,
  );
}
