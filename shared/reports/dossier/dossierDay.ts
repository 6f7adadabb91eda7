import type { LocalDate } from "../../calendar/dates.ts";
import { joinIntervals } from "../../calendar/intervals.ts";
import { parseTime } from "../../calendar/time.ts";
import type { DeviationAccount } from "../../checking/dayJudgement.ts";
import { deviationAllowance } from "../../checking/deviationAllowance.ts";
import type { Finding } from "../../checking/finding.ts";
import { unitName } from "../../checking/names.ts";
import type { WeekCheck } from "../../checking/weekCheck.ts";
import type { Group } from "../../exchange/records.ts";
import type { PilotDay } from "../../pilots/judgeUnderPilots.ts";
import type { JudgedDay } from "../../rules/rule.ts";
import { topicOfRule } from "../../rules/topics.ts";
import { texts } from "../../texts/nl.ts";
import { pilotVerdict, regularVerdict } from "../dayVerdict.ts";
import { findingsOfGroup } from "../findingsOfGroup.ts";
import { nameOf } from "../rosterRows.ts";
import { aloneMoments } from "./aloneMoments.ts";
import { basisOf } from "./basis.ts";
import { colleagueOf, type DossierContext } from "./dossierContext.ts";
import type { DossierAccount, DossierDay, DossierGroupDay } from "./dossierReport.ts";
import { groupMoments } from "./groupMoments.ts";
import { traineeMoments } from "./traineeMoments.ts";

/** Everything of a day that has to do with who is with the children. */
export function dossierDay(pilotDay: PilotDay, context: DossierContext): DossierDay {
  const { day } = pilotDay;
  return {
    date: day.date,
    basis: basisOf(day.date, context),
    groups: context.groups.map((group) => groupDay(group, pilotDay, context)),
    alone: aloneMoments(day, context),
    trainees: traineeMoments(day, context.document.location),
  };
}

function groupDay(group: Group, pilotDay: PilotDay, context: DossierContext): DossierGroupDay {
  const { day } = pilotDay;
  const { date } = day;
  const segmentsIn = ({ strips }: WeekCheck) =>
    strips.find((strip) => strip.groupId === group.id && strip.date === date)?.segments ?? [];
  return {
    id: group.id,
    name: nameOf(group),
    care: group.care,
    ...regularVerdict(segmentsIn(context.regular), findingsOn(date, group, context, context.regular)),
    pilot: context.hasPilots
      ? pilotVerdict(segmentsIn(context.agreed), findingsOn(date, group, context, context.agreed))
      : null,
    account: accountOf(group, day, context),
    breaks: breaksOf(group, day, context),
    moments: groupMoments(pilotDay, group.id, context.names),
  };
}

/** Those about who is with the children, as on the roster's own sheet. */
function findingsOn(date: LocalDate, group: Group, { document, roster }: DossierContext, check: WeekCheck): Finding[] {
  const staffing = check.findings.filter(
    ({ rule }) => topicOfRule[rule] === "staffing" && rule !== "pilot-voorwaarden",
  );
  return findingsOfGroup(staffing, group, date, document, roster.shifts);
}

/** The account under the regular rules, which lead; one without a minute where nothing was short. */
function accountOf(group: Group, day: JudgedDay, { document, names }: DossierContext): DossierAccount {
  const account = day.judgement.accounts.find((each) => isOf(each, group));
  const allowance = account?.allowance ?? deviationAllowance(document, group.care, day);
  return {
    unitName: account === undefined || account.unit.kind === "group" ? null : unitName(account.unit, names),
    usedMinutes: account?.usedMinutes ?? 0,
    limitMinutes: allowance.kind === "allowed" ? allowance.limitMinutes : null,
    reason: reasonOf(allowance),
    intervals: joinIntervals((account?.shortages ?? []).map(({ segment }) => segment)),
  };
}

function isOf({ unit }: DeviationAccount, group: Group): boolean {
  return unit.kind === "location" ? unit.ids.includes(group.care) : unit.ids.includes(group.id);
}

function reasonOf(allowance: DeviationAccount["allowance"]): string | null {
  switch (allowance.kind) {
    case "allowed":
      return null;
    case "none":
      return texts.findings.noDeviation[allowance.reason];
    case "notEvaluated":
      return texts.dossier.notEvaluated(texts.findings.notEvaluated[allowance.reason]);
  }
}

/** The breaks in shifts that are on the group at any moment of the day, in order of time. */
function breaksOf(group: Group, { shifts, deployments }: JudgedDay, { names }: DossierContext) {
  const here = new Set(deployments.filter(({ groupId }) => groupId === group.id).map(({ shiftId }) => shiftId));
  return shifts
    .filter(({ id }) => here.has(id))
    .flatMap(({ staffId, breaks }) =>
      breaks.map((pause) => ({
        person: colleagueOf(names, staffId),
        from: parseTime(pause.from),
        to: parseTime(pause.to),
        leavesGroup: pause.leavesGroup ?? true,
      })),
    )
    .sort((a, b) => a.from - b.from);
}
