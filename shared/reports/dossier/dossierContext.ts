import type { IsoWeek, LocalDate } from "../../calendar/dates.ts";
import { weekCheckOf } from "../../checking/checkWeek.ts";
import { evaluateWeek } from "../../checking/evaluateWeek.ts";
import { type Names, namesOf } from "../../checking/names.ts";
import type { WeekCheck } from "../../checking/weekCheck.ts";
import type { ClosedDay, Group, LocationDocument, WeekRoster } from "../../exchange/records.ts";
import { looksAtPilots } from "../../pilots/doubleVerdict.ts";
import { evaluateScenario } from "../../pilots/evaluateScenario.ts";
import type { PilotDay } from "../../pilots/judgeUnderPilots.ts";
import type { Colleague } from "../reportFields.ts";

/** What the parts of a week of the dossier are made from: one evaluation, read under the regular rules and as agreed. */
export interface DossierContext {
  /** With closed days as they went. */
  readonly document: LocationDocument;
  readonly week: IsoWeek;
  readonly roster: WeekRoster;
  readonly regular: WeekCheck;
  readonly agreed: WeekCheck;
  /** An agreement runs in the week. */
  readonly hasPilots: boolean;
  /** Monday to Sunday, each with its regular judgement and that as agreed. */
  readonly days: readonly PilotDay[];
  readonly closedDays: ReadonlyMap<LocalDate, ClosedDay>;
  /** The groups that the dossier shows. */
  readonly groups: readonly Group[];
  readonly names: Names;
}

/** Evaluates a week that is on record. */
export function dossierContext(
  recorded: LocationDocument,
  week: IsoWeek,
  isShown: (group: Group) => boolean,
): DossierContext {
  const evaluated = evaluateWeek(recorded, week);
  const asAgreed = evaluateScenario(evaluated, "agreed");
  const { document, roster } = evaluated;
  return {
    document,
    week,
    roster,
    regular: weekCheckOf(evaluateScenario(evaluated, "none")),
    agreed: weekCheckOf(asAgreed),
    hasPilots: looksAtPilots(document, week, "agreed"),
    days: asAgreed.pilotWeek.days,
    closedDays: new Map((roster.closedDays ?? []).map((closed) => [closed.date, closed])),
    groups: document.groups.filter(isShown),
    names: namesOf(document),
  };
}

/** Someone of the staff as a report names them. */
export function colleagueOf({ staffName, staffRole }: Names, staffId: string): Colleague {
  return { staffId, name: staffName(staffId), role: staffRole(staffId) };
}
