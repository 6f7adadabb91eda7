import { overlaps } from "../calendar/intervals.ts";
import type { ChildDay } from "../checking/childWeek.ts";
import { type FactStep, fact } from "../checking/facts.ts";
import type { Finding, NotEvaluated } from "../checking/finding.ts";
import { staffOfGroup } from "../checking/groupMoments.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { Cluster } from "../checking/preparedDay.ts";
import { LastAnswers, remembered } from "../checking/remembered.ts";
import type { Location } from "../exchange/records.ts";
import { type FaceReading, facePresence, faceReplacement } from "../law/faceParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite, type Decided } from "../staffing/need.ts";
import { joinOutcomes } from "./perPerson.ts";
import { type DayRule, type JudgedDay, notEvaluatedThatDay, type RuleOutcome } from "./rule.ts";
import { facedDaysOf, facesNotRecorded, facesOf, type StandIns, standInsOf } from "./vasteGezichten.ts";

/**
 * On every day of a child at least one of its vaste gezichten, or who stands in for one, works in its stamgroep or the
 * merge that holds it: while the child is there, or on the same day where the location chose so. Boventallig is work.
 * One finding a child and day.
 * Source: Bkk art. 9 lid 4 en 5, art. 9a.
 */
export const vasteGezichtenAanwezig: DayRule = {
  id: "vaste-gezichten-aanwezig",
  scope: "day",
  parameters: [facePresence, faceReplacement],
  check: (day, { document }) => {
    const law = resolveParameter(facePresence, day.date);
    if (law.status !== "inForce") return notEvaluatedThatDay("vaste-gezichten-aanwezig", day);
    const reading = readingOf(document.location, law.version.value.standard);
    const asked = { day, reading, decided: cite(facePresence, law.version) };
    return joinOutcomes(day.clusters.map((cluster) => keptOutcomeOf(cluster, asked)));
  },
};

const ofCluster = new LastAnswers<RuleOutcome>();

/** Who works in the stamgroep of a child is in its cluster; only who stands in hangs on who is away anywhere. */
function keptOutcomeOf(cluster: Cluster, asked: Asked): RuleOutcome {
  const { day, reading } = asked;
  const faced = facedDaysOf(day);
  const madeFrom = [faced, reading, hasReplacements(faced) ? day : null];
  return ofCluster.of(cluster, madeFrom, () =>
    outcomeOf(
      cluster.groups.flatMap(({ id }) => facedByGroup(faced).get(id) ?? []),
      asked,
    ),
  );
}

const facedByGroup = remembered((faced: readonly ChildDay[]) => Map.groupBy(faced, ({ child }) => child.groupId));

const hasReplacements = remembered((faced: readonly ChildDay[]): boolean =>
  faced.some(({ child }) => child.vasteGezichtReplacements.length > 0),
);

function outcomeOf(children: readonly ChildDay[], asked: Asked): RuleOutcome {
  const findings: Finding[] = [];
  const notEvaluated: NotEvaluated[] = [];
  for (const childDay of children) {
    const { child } = childDay;
    if (child.vasteGezichten === undefined) notEvaluated.push(facesNotRecorded("vaste-gezichten-aanwezig", child));
    else if (!hasFace(childDay, asked)) findings.push(withoutFace(childDay, asked));
  }
  return { findings, notEvaluated };
}

/** The vaste gezichten of a child, and those who stand in for one, who work where its stamgroep is on a day of the child. */
export interface FacesAtWork {
  readonly faces: readonly string[];
  readonly standIns: readonly string[];
}

/** @returns null where the law of the day is not known to us. */
export function facesAtWork(childDay: ChildDay, day: JudgedDay, location: Location): FacesAtWork | null {
  const law = resolveParameter(facePresence, day.date);
  if (law.status !== "inForce") return null;
  const asked = {
    day,
    reading: readingOf(location, law.version.value.standard),
    decided: cite(facePresence, law.version),
  };
  const atWork = (staffIds: readonly string[]) => staffIds.filter((id) => isAtWork([id], childDay, asked));
  return { faces: atWork(facesOf(childDay.child)), standIns: atWork(standInsOf(childDay.child, day).staffIds) };
}

function readingOf(location: Location, standard: FaceReading): FaceReading {
  return location.parameterChoices?.vasteGezichtPresence ?? standard;
}

/** What is asked on a day. */
interface Asked {
  readonly day: JudgedDay;
  readonly reading: FaceReading;
  readonly decided: Decided;
}

function hasFace(childDay: ChildDay, asked: Asked): boolean {
  const { child } = childDay;
  return isAtWork(facesOf(child), childDay, asked) || isAtWork(standInsOf(child, asked.day).staffIds, childDay, asked);
}

function withoutFace({ child }: ChildDay, { day, reading, decided }: Asked): Finding {
  const faces = facesOf(child);
  return makeFinding({
    rule: "vaste-gezichten-aanwezig",
    severity: "overtreding",
    unit: { kind: "child", ids: [child.id] },
    date: day.date,
    staffIds: faces,
    childIds: [child.id],
    ...decided,
    steps: stepsOf(faces, reading, standInsOf(child, day)),
  });
}

/** Whether one of some people works where the child's stamgroep is. */
function isAtWork(staffIds: readonly string[], { child, stay }: ChildDay, { day, reading }: Asked): boolean {
  const there = staffOfGroup(day, child.groupId);
  return staffIds.some((id) =>
    there.get(id)?.some((interval) => reading === "same-day" || stay.some((presence) => overlaps(presence, interval))),
  );
}

function stepsOf(faces: readonly string[], reading: FaceReading, { passedDays }: StandIns): FactStep[] {
  if (faces.length === 0) return [fact("noFaces", {})];
  const main = fact(reading === "overlap" ? "noFaceDuringStay" : "noFaceThatDay", {});
  return passedDays === null ? [main] : [main, fact("replacementTooLong", { days: passedDays })];
}
