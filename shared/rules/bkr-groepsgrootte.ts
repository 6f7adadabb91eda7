import type { FactStep, Finding } from "../checking/finding.ts";
import { joinedStretches, makeFinding, momentSteps } from "../checking/makeFinding.ts";
import type { NeedUnit, Room, Segment } from "../checking/preparedDay.ts";
import { bsoRatio, combinatieMaximum, dagopvangRatio } from "../law/bkrParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { childrenIn, cite, type Decided } from "../staffing/need.ts";
import { type DayRule, findingsOnly, type JudgedDay, type RuleContext } from "./rule.ts";

/**
 * Group size: a mix without a row in the table may not exist; more babies than the large rows allow, and more children
 * than the location itself set, ask for a look.
 * Source: Bkk art. 9 lid 2, art. 18, bijlage 1; the two aandachtspunten are our own.
 */
export const bkrGroepsgrootte: DayRule = {
  id: "bkr-groepsgrootte",
  scope: "day",
  parameters: [dagopvangRatio, combinatieMaximum, bsoRatio],
  check: (day, context) =>
    findingsOnly([...tooLarge(day), ...largeBasisgroepen(day), ...manyBabies(day), ...overOwnMaximum(day, context)]),
};

interface UnitAt {
  readonly segment: Segment;
  readonly unit: NeedUnit;
}

function unitsOf(day: JudgedDay): UnitAt[] {
  return day.segments.flatMap((segment) => segment.needUnits.map((unit) => ({ segment, unit })));
}

function tooLarge(day: JudgedDay): Finding[] {
  return stretchesOf(unitsOf(day).filter(({ unit }) => unit.need.status === "mayNotExist")).flatMap((stretch) => {
    const fullest = fullestOf(stretch);
    if (fullest?.unit.need.status !== "mayNotExist") return [];
    const { reason, citation, parameterVersion } = fullest.unit.need;
    const children = childrenIn(fullest.unit.mix);
    return sizeFinding(
      day,
      stretch,
      "overtreding",
      { kind: "fact", fact: reason, values: { children } },
      { citation, parameterVersion },
    );
  });
}

/** Since the bkr of bso holds for the kindercentrum, a basisgroep has a largest number of children of its own. */
function largeBasisgroepen(day: JudgedDay): Finding[] {
  const ratio = resolveParameter(bsoRatio, day.date);
  if (ratio.status !== "inForce" || ratio.version.value.kind !== "centre") return [];
  const { maxPerBasisgroep } = ratio.version.value;
  const decided = cite(bsoRatio, ratio.version);
  const large = roomsOf(day).filter(({ room }) => room.care === "bso" && room.children.length > maxPerBasisgroep);
  return roomStretches(large).flatMap((stretch) =>
    roomFinding(day, stretch, "overtreding", "groupTooLarge", maxPerBasisgroep, decided),
  );
}

function manyBabies(day: JudgedDay): Finding[] {
  const many = unitsOf(day).filter(({ unit }) => unit.need.status === "known" && unit.need.manyBabies);
  return stretchesOf(many).flatMap((stretch) => {
    const fullest = fullestOf(stretch);
    if (fullest?.unit.need.status !== "known") return [];
    const { citation, parameterVersion } = fullest.unit.need;
    const step: FactStep = { kind: "fact", fact: "tooManyBabies", values: { babies: fullest.unit.mix[0] ?? 0 } };
    return sizeFinding(day, stretch, "aandachtspunt", step, { citation, parameterVersion });
  });
}

/** The location's own maximum, for each group by itself; children who are merged elsewhere are not in it. */
function overOwnMaximum(day: JudgedDay, { document }: RuleContext): Finding[] {
  const decided: Decided = { citation: "Eigen maximum van de locatie", parameterVersion: "groups.maxChildren" };
  return document.groups.flatMap(({ id, maxChildren }) => {
    if (maxChildren === undefined) return [];
    const over = roomsOf(day).filter(
      ({ room }) => room.unit.kind === "group" && room.groupIds[0] === id && room.children.length > maxChildren,
    );
    return roomStretches(over).flatMap((stretch) =>
      roomFinding(day, stretch, "aandachtspunt", "ownMaximum", maxChildren, decided),
    );
  });
}

interface RoomAt {
  readonly segment: Segment;
  readonly room: Room;
}

function roomsOf(day: JudgedDay): RoomAt[] {
  return day.segments.flatMap((segment) => segment.rooms.map((room) => ({ segment, room })));
}

function roomStretches(rooms: readonly RoomAt[]): RoomAt[][] {
  return joinedStretches(
    rooms,
    ({ room }) => room.unit,
    ({ segment }) => segment,
  );
}

function roomFinding(
  day: JudgedDay,
  stretch: readonly RoomAt[],
  severity: Finding["severity"],
  fact: FactStep["fact"],
  maximum: number,
  decided: Decided,
): Finding[] {
  const [first] = stretch;
  if (!first) return [];
  const children = Math.max(...stretch.map(({ room }) => room.children.length));
  return [
    makeFinding({
      rule: "bkr-groepsgrootte",
      severity,
      unit: first.room.unit,
      date: day.date,
      intervals: stretch.map(({ segment }) => segment),
      measured: children,
      required: maximum,
      ...decided,
      steps: [{ kind: "fact", fact, values: { children, maximum } }],
    }),
  ];
}

function sizeFinding(
  day: JudgedDay,
  stretch: readonly UnitAt[],
  severity: Finding["severity"],
  step: FactStep,
  decided: Decided,
): Finding[] {
  const fullest = fullestOf(stretch);
  if (!fullest) return [];
  return [
    makeFinding({
      rule: "bkr-groepsgrootte",
      severity,
      unit: fullest.unit.unit,
      date: day.date,
      intervals: stretch.map(({ segment }) => segment),
      measured: childrenIn(fullest.unit.mix),
      ...decided,
      steps: [step, ...momentSteps(stretch)],
    }),
  ];
}

function stretchesOf(units: readonly UnitAt[]): UnitAt[][] {
  return joinedStretches(
    units,
    ({ unit }) => unit.unit,
    ({ segment }) => segment,
  );
}

function fullestOf(stretch: readonly UnitAt[]): UnitAt | undefined {
  return stretch.reduce<UnitAt | undefined>(
    (fullest, next) => (fullest && childrenIn(fullest.unit.mix) >= childrenIn(next.unit.mix) ? fullest : next),
    undefined,
  );
}
