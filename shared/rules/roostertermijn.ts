import { datesOfWeek, daysBetween } from "../calendar/dates.ts";
import { buildingUnit } from "../checking/building.ts";
import { fact } from "../checking/facts.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { isHere } from "../checking/workElsewhere.ts";
import type { Shift } from "../exchange/records.ts";
import { rosterNotice } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite } from "../staffing/need.ts";
import { daysWithoutLaw } from "./perPerson.ts";
import { findingsOnly, type JudgedDay, type WeekRule } from "./rule.ts";

/**
 * A roster is made known well before its duties: one info a week, with everyone who has a duty sooner than that. A week
 * with a recorded cause (sickness, special leave) is exempt; one that is not made known yet is not-evaluated.
 * Source: CAO Kinderopvang 2024, art. 4.3.
 */
export const roostertermijn: WeekRule = {
  id: "roostertermijn",
  scope: "week",
  parameters: [rosterNotice],
  check: (days, { document, roster }) => {
    const open = daysWithoutLaw("roostertermijn", datesOfWeek(roster.week), [rosterNotice]);
    const { publishedOn } = roster;
    const shifts = roster.shifts.filter(isHere);
    if (shifts.length === 0 || roster.lateCause != null) return { findings: [], notEvaluated: open };
    if (publishedOn == null) {
      const unit = buildingUnit(document.location.id);
      return {
        findings: [],
        notEvaluated: [...open, { rule: "roostertermijn", reason: "publicationNotRecorded", unit, date: null }],
      };
    }
    const late = lateShifts(days, shifts, publishedOn);
    const [first] = late;
    if (!first) return { findings: [], notEvaluated: open };
    const finding = makeFinding({
      rule: "roostertermijn",
      severity: "info",
      unit: buildingUnit(document.location.id),
      date: days[0]?.date ?? first.shift.date,
      staffIds: [...new Set(late.map(({ shift }) => shift.staffId))].sort(),
      measured: first.days,
      required: first.required,
      ...first.decided,
      steps: [fact("rosterLate", { days: first.days, requiredDays: first.required, publishedOn })],
    });
    return { ...findingsOnly([finding]), notEvaluated: open };
  },
};

/** The duties that were made known too late, the soonest first. */
function lateShifts(days: readonly JudgedDay[], shifts: readonly Shift[], publishedOn: string) {
  return days.flatMap(({ date }) => {
    const notice = resolveParameter(rosterNotice, date);
    if (notice.status !== "inForce") return [];
    const { version } = notice;
    const ahead = daysBetween(publishedOn, date);
    if (ahead >= version.value) return [];
    const late = { days: ahead, required: version.value, decided: cite(rosterNotice, version) };
    return shifts.filter((shift) => shift.date === date).map((shift) => ({ shift, ...late }));
  });
}
