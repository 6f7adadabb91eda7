import type { LocalDate } from "../calendar/dates.ts";
import { overlaps } from "../calendar/intervals.ts";
import { rememberedText } from "../calendar/rememberedText.ts";
import { childDaysOf } from "../checking/childWeek.ts";
import type { EvaluatedWeek } from "../checking/evaluateWeek.ts";
import { momentsOfGroup } from "../checking/groupMoments.ts";
import { remembered } from "../checking/remembered.ts";
import type { Child } from "../exchange/records.ts";
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

/** A child of 0 on one day, with who is counted where it is. */
interface BabyDay {
  readonly child: Child;
  readonly faces: readonly string[];
}

const babyDaysOf = remembered((day: JudgedDay): readonly BabyDay[] =>
  childDaysOf(day)
    .filter(({ years }) => years === 0)
    .map(({ child, stay }) => ({
      child,
      faces: stay.flatMap((presence) =>
        momentsOfGroup(day, presence.groupId)
          .filter(({ segment }) => overlaps(segment, presence))
          .flatMap(({ unit }) => unit.counted.map(({ staff }) => staff.id)),
      ),
    })),
);

/** How many different counted faces a child of 0 sees, on average; null when no child of 0 comes. */
export interface FacesPerBaby {
  readonly week: number | null;
  readonly ofDay: (date: LocalDate) => number | null;
  /** Of the children of one stamgroep. */
  readonly ofPlace: (groupId: string) => number | null;
}

/** No pilot changes who is where, so all scenarios of a week share it. */
export const facesOfWeek = remembered(({ checked }: EvaluatedWeek): FacesPerBaby => {
  const days = checked.map(({ day }) => day);
  const all = () => true;
  return {
    week: facesPerBaby(days, all),
    ofDay: rememberedText((date) =>
      facesPerBaby(
        days.filter((day) => day.date === date),
        all,
      ),
    ),
    ofPlace: rememberedText((place) => facesPerBaby(days, (groupId) => groupId === place)),
  };
});

/** @param isOfPlace which stamgroepen to look at. */
function facesPerBaby(days: readonly JudgedDay[], isOfPlace: (groupId: string) => boolean): number | null {
  const seen = new Map<Child, Set<string>>();
  for (const { child, faces } of days.flatMap(babyDaysOf)) {
    if (!isOfPlace(child.groupId)) continue;
    const ofChild = seen.get(child) ?? new Set();
    for (const face of faces) ofChild.add(face);
    seen.set(child, ofChild);
  }
  if (seen.size === 0) return null;
  return [...seen.values()].reduce((total, { size }) => total + size, 0) / seen.size;
}
