import { overlaps } from "../calendar/intervals.ts";
import { childDaysOf, childWeeksOf } from "../checking/childWeek.ts";
import type { EvaluatedWeek } from "../checking/evaluateWeek.ts";
import { momentsOfGroup } from "../checking/groupMoments.ts";
import type { JudgedDay } from "../rules/rule.ts";
import { groupsWithFaces, needsFaces } from "../rules/vasteGezichten.ts";

/** Days of children. */
export interface FacedChildDays {
  readonly childDays: number;
  readonly facedChildDays: number;
}

/**
 * The child-days of a day by stamgroep: those on which vaste gezichten are asked for and recorded, and those on which one of
 * them is there, by the rule itself.
 */
export function facedChildDays({ document, checked }: EvaluatedWeek, day: JudgedDay): Map<string, FacedChildDays> {
  const outcomes = checked.find((candidate) => candidate.day === day)?.outcomes ?? [];
  const without = new Set(
    outcomes.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === "vaste-gezichten-aanwezig").flatMap(({ childIds }) => childIds),
    ),
  );
  const groups = groupsWithFaces(document);
  const places = new Map<string, FacedChildDays>();
  for (const { child } of childDaysOf(day)) {
    if (!needsFaces(child, groups) || child.vasteGezichten === undefined) continue;
    const { childDays, facedChildDays: faced } = places.get(child.groupId) ?? { childDays: 0, facedChildDays: 0 };
    places.set(child.groupId, { childDays: childDays + 1, facedChildDays: faced + (without.has(child.id) ? 0 : 1) });
  }
  return places;
}

/**
 * How many different counted faces a child of 0 sees on some days, on average; null when no child of 0 comes.
 * @param isOfPlace which groups to look at.
 */
export function facesPerBaby(days: readonly JudgedDay[], isOfPlace: (groupId: string) => boolean): number | null {
  const babies = childWeeksOf(days)
    .map((week) => week.days.filter(({ years, child }) => years === 0 && isOfPlace(child.groupId)))
    .filter((babyDays) => babyDays.length > 0);
  if (babies.length === 0) return null;
  const faces = babies.map((babyDays) => {
    const seen = babyDays.flatMap(({ day, stay }) =>
      stay.flatMap((presence) =>
        momentsOfGroup(day, presence.groupId)
          .filter(({ segment }) => overlaps(segment, presence))
          .flatMap(({ unit }) => unit.counted.map(({ staff }) => staff.id)),
      ),
    );
    return new Set(seen).size;
  });
  return faces.reduce((total, count) => total + count, 0) / faces.length;
}
