import type { ChildDay } from "../../checking/childWeek.ts";
import type { JudgedDay } from "../../rules/rule.ts";
import { type FaceLimit, faceLimitOf } from "../../rules/vaste-gezichten-aantal.ts";
import { facesAtWork } from "../../rules/vaste-gezichten-aanwezig.ts";
import { type FacedChildWeek, facedWeeksOf } from "../../rules/vasteGezichten.ts";
import { texts } from "../../texts/nl.ts";
import type { DossierContext } from "./dossierContext.ts";
import type { DossierFaces } from "./dossierReport.ts";

const words = texts.dossier.faces;

/** The vaste gezichten of each child that comes in the week and is to have them, by group and in the document's order. */
export function dossierFaces(context: DossierContext): DossierFaces[] {
  const days = context.days.map(({ day }) => day);
  const weeks = facedWeeksOf(days, context.document);
  return context.groups.flatMap(({ id }) =>
    weeks.filter(({ child }) => child.groupId === id).map((week) => facesOfChild(week, days, context)),
  );
}

function facesOfChild(week: FacedChildWeek, days: readonly JudgedDay[], context: DossierContext): DossierFaces {
  const { child, faces } = week;
  const { names } = context;
  const limit = faceLimitOf(week, days);
  return {
    childId: child.id,
    name: names.childName(child.id),
    groupName: names.groupName(child.groupId),
    faces: child.vasteGezichten === undefined ? null : faces.map(names.staffName),
    maximum: limit?.maximum ?? null,
    reason: limit === null ? words.limitUnknown : reasonOf(limit),
    days: week.days.map((childDay) => dayOf(childDay, days, context)),
  };
}

function reasonOf({ isYoungest, hasExtra, largestNeed }: FaceLimit): string {
  return [isYoungest ? words.youngest : words.older, ...(hasExtra ? [words.extra(largestNeed)] : [])].join("; ");
}

function dayOf(childDay: ChildDay, days: readonly JudgedDay[], { document, names }: DossierContext) {
  const day = days.find(({ date }) => date === childDay.date);
  const there = day ? facesAtWork(childDay, day, document.location) : null;
  return {
    date: childDay.date,
    stay: childDay.stay.map(({ from, to }) => ({ from, to })),
    present: (there?.faces ?? []).map(names.staffName),
    standIns: (there?.standIns ?? []).map(names.staffName),
  };
}
