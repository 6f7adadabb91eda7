import type { Interval } from "../calendar/intervals.ts";
import { type DayJudgement, judgeStandings, type Moment, type Standing } from "../checking/dayJudgement.ts";
import type { LocationDocument } from "../exchange/records.ts";
import type { JudgedDay, JudgedUnits } from "../rules/rule.ts";
import { isOpen, isRegularShortage, placeOfMoment, type ShortPiece } from "./pilotMoment.ts";

/** The day that is judged, and the document whose groups hold the accounts. */
interface Desk {
  readonly document: LocationDocument;
  readonly day: JudgedDay;
}

/**
 * The clusters of a day, each judged anew where a piece of it is covered or lacks fewer than by the regular rules; any other
 * is the same object.
 */
export function judgedClustersOf(desk: Desk, pieces: readonly ShortPiece[]): JudgedUnits[] {
  const touched = new Set(pieces.filter(isTouched).map(({ moment }) => moment));
  const byMoment = Map.groupBy(pieces, ({ moment }) => moment);
  return desk.day.judgedClusters.map((units) =>
    units.judgement.moments.some((moment) => touched.has(moment))
      ? { ...units, judgement: judgementOf(desk, units.judgement, byMoment) }
      : units,
  );
}

function isTouched({ leansOn, shortBy, moment }: ShortPiece): boolean {
  return leansOn.length > 0 || shortBy !== moment.shortBy;
}

/**
 * A cluster judged anew: what is covered is no shortage any more, and what is not stays on the account of its unit. Moments
 * that never were short stay as they are.
 */
function judgementOf(
  desk: Desk,
  regular: DayJudgement,
  byMoment: ReadonlyMap<Moment, readonly ShortPiece[]>,
): DayJudgement {
  const { document, day } = desk;
  const below = regular.moments
    .filter(({ shortBy }) => shortBy > 0)
    .map((moment) => {
      const parts = byMoment.get(moment);
      return { moment, standings: parts ? joinParts(parts).map(standingOfPart) : [standingOfMoment(desk, moment)] };
    });
  const { moments, accounts } = judgeStandings(
    document,
    day,
    below.flatMap(({ standings }) => standings),
  );
  const anew = new Map<Moment, readonly Moment[]>();
  let next = 0;
  for (const { moment, standings } of below) {
    anew.set(moment, moments.slice(next, next + standings.length));
    next += standings.length;
  }
  return { accounts, moments: regular.moments.flatMap((moment) => anew.get(moment) ?? moment) };
}

type Part = Interval & { readonly piece: ShortPiece };

/** Neighbouring pieces of one moment that lean on the same are one again. */
function joinParts(pieces: readonly ShortPiece[]): Part[] {
  const parts: { from: number; to: number; piece: ShortPiece }[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    const { from, to } = piece.segment;
    if (last && last.to === from && last.piece.leansOn.join() === piece.leansOn.join()) last.to = to;
    else parts.push({ from, to, piece });
  }
  return parts;
}

function standingOfPart({ from, to, piece }: Part): Standing {
  const { moment, holders, shortBy } = piece;
  const { unit, belowHalf, regularVerdict } = moment;
  const segment = { from, to };
  const shortage = isOpen(piece) ? { segment, unit, shortBy, belowHalf } : null;
  const leansOn = isRegularShortage(piece) ? piece.leansOn : [];
  return { segment, unit, shortage, holders: shortage ? holders : [], regularVerdict, leansOn };
}

function standingOfMoment({ document, day }: Desk, moment: Moment): Standing {
  const { segment, unit, shortBy, belowHalf, regularVerdict } = moment;
  const shortage = { segment, unit, shortBy, belowHalf };
  return { segment, unit, shortage, holders: placeOfMoment(document, day, moment).holders, regularVerdict };
}
