import { isWithin } from "../calendar/dates.ts";
import { type AwayStay, awayStaysOf, isInOwnRoom } from "../checking/awayStays.ts";
import { type FactStep, fact } from "../checking/facts.ts";
import type { Finding, Severity } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { unitKey } from "../checking/preparedDay.ts";
import type { LocationDocument, Merge } from "../exchange/records.ts";
import { ownGroup } from "../law/faceParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite } from "../staffing/need.ts";
import { childrenOf, decidedBy, type JudgedDay, type WeekRule } from "./rule.ts";
import { uniqueIds } from "./vasteGezichten.ts";

/**
 * A child is in one stamgroep or basisgroep; in the room of another group, also by a merge, only with prior written
 * consent for that period, and a child of the dagopvang in no more than two rooms a week. One finding a room and day.
 * Source: Bkk art. 9 lid 1, 6 en 9, art. 18 lid 4.
 */
export const stamgroep: WeekRule = {
  id: "stamgroep",
  scope: "week",
  parameters: [ownGroup],
  reads: (days, { document }) => [document.groups, ...childrenOf(days), ...mergesIn(days)],
  check: (days, context) => {
    const known = days.filter(({ date }) => decidedBy(ownGroup, date) !== null);
    const unknown = days.filter((day) => !known.includes(day));
    return {
      findings: findingsOf(known, context.document),
      notEvaluated: unknown.map(({ date }) => ({ rule: "stamgroep", reason: "noParametersForDate", unit: null, date })),
    };
  },
};

function mergesIn(days: readonly JudgedDay[]): Merge[] {
  return days.flatMap(({ merges }) => merges);
}

/** Why a child may not be in a room. */
interface WrongStay extends AwayStay {
  readonly consent: "none" | "notRecorded";
  readonly isRoomTooMany: boolean;
}

function findingsOf(days: readonly JudgedDay[], document: LocationDocument): Finding[] {
  const stays = days.flatMap(awayStaysOf);
  const tooMany = roomsTooMany(stays, days, document);
  const wrong = stays.flatMap((stay): WrongStay[] => {
    const consent = consentFor(stay);
    return consent === "given" ? [] : [{ ...stay, consent, isRoomTooMany: tooMany.has(roomKey(stay)) }];
  });
  const byRoom = Map.groupBy(wrong, (stay) => [stay.day.date, unitKey(stay.unit), severityOf(stay)].join("|"));
  return [...byRoom.values()].flatMap(findingOfRoom);
}

/** A consent counts from the day it was given, and for the period it names. */
function consentFor({ child, day, hostGroupId }: AwayStay): "given" | WrongStay["consent"] {
  const { secondGroup } = child;
  if (secondGroup === undefined) return "notRecorded";
  const isGiven =
    secondGroup !== null &&
    secondGroup.groupId === hostGroupId &&
    secondGroup.consentOn <= day.date &&
    isWithin(day.date, secondGroup.from, secondGroup.to);
  return isGiven ? "given" : "none";
}

function severityOf({ consent, isRoomTooMany }: WrongStay): Severity {
  return consent === "none" || isRoomTooMany ? "overtreding" : "aandachtspunt";
}

function roomKey({ child, hostGroupId }: AwayStay): string {
  return `${child.id}|${hostGroupId}`;
}

/**
 * The rooms beyond the largest number a week, as child and group. A child's own room comes first, then a room with
 * consent, then the others by time.
 */
function roomsTooMany(stays: readonly AwayStay[], days: readonly JudgedDay[], document: LocationDocument): Set<string> {
  const tooMany = new Set<string>();
  for (const [child, ofChild] of Map.groupBy(stays, (stay) => stay.child)) {
    const hosts = new Set(ofChild.map(({ hostGroupId }) => hostGroupId));
    const maximum = maximumRooms(ofChild[0]?.day.date ?? "");
    if (hosts.size < maximum || isBso(child.groupId, document)) continue;
    const usesOwn = days.some((day) => isInOwnRoom(child, day));
    const byRank = [...ofChild].sort((a, b) => rankOf(a) - rankOf(b));
    const inOrder = [...new Set(byRank.map(roomKey))];
    for (const room of inOrder.slice(usesOwn ? maximum - 1 : maximum)) tooMany.add(room);
  }
  return tooMany;
}

function maximumRooms(date: string): number {
  const law = resolveParameter(ownGroup, date);
  return law.status === "inForce" ? law.version.value.maxRoomsPerWeek : Number.POSITIVE_INFINITY;
}

/** The sort is stable, so stays of one rank keep their order in time. */
function rankOf(stay: AwayStay): number {
  return consentFor(stay) === "given" ? 0 : 1;
}

/** The largest number of rooms is asked of the dagopvang alone (Bkk art. 9 lid 6). */
function isBso(groupId: string, { groups }: LocationDocument): boolean {
  return groups.find(({ id }) => id === groupId)?.care === "bso";
}

function findingOfRoom(stays: readonly WrongStay[]): Finding[] {
  const [first] = stays;
  const law = first && resolveParameter(ownGroup, first.day.date);
  if (!first || law?.status !== "inForce") return [];
  return [
    makeFinding({
      rule: "stamgroep",
      severity: severityOf(first),
      unit: first.unit,
      date: first.day.date,
      intervals: stays.flatMap(({ intervals }) => intervals),
      childIds: uniqueIds(stays.map(({ child }) => child.id)),
      ...cite(ownGroup, law.version),
      steps: stepsOf(stays, law.version.value.maxRoomsPerWeek),
    }),
  ];
}

function stepsOf(stays: readonly WrongStay[], maximum: number): FactStep[] {
  const count = (matches: (stay: WrongStay) => boolean) =>
    new Set(stays.filter(matches).map(({ child }) => child)).size;
  const none = count(({ consent }) => consent === "none");
  const notRecorded = count(({ consent }) => consent === "notRecorded");
  const tooMany = count(({ isRoomTooMany }) => isRoomTooMany);
  return [
    ...(none > 0 ? [fact("otherRoomWithoutConsent", { children: none })] : []),
    ...(tooMany > 0 ? [fact("tooManyRooms", { children: tooMany, maximum })] : []),
    ...(notRecorded > 0 ? [fact("otherRoomNotRecorded", { children: notRecorded })] : []),
  ];
}
