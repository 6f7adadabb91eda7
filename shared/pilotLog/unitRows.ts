import { durationOf } from "../calendar/intervals.ts";
import type { DeviationAccount, Moment } from "../checking/dayJudgement.ts";
import type { Unit } from "../checking/finding.ts";
import { hasChildren, unitKey } from "../checking/preparedDay.ts";
import type { PilotDay } from "../pilots/judgeUnderPilots.ts";
import { pilotMinutesOf } from "../pilots/pilotMinutes.ts";
import { requiredOf } from "../pilots/pilotMoment.ts";
import { joinRows } from "./joinRows.ts";
import type { DeviationRow, ShortageRow, UnitPilotMinutes } from "./logRows.ts";

/** The accounts of the drie-uursregeling that something stands on; a day that allows no deviation has none. */
export function deviationRowsOf({ day, judgement }: PilotDay): DeviationRow[] {
  const agreed = new Map(judgement.accounts.map((account) => [unitKey(account.unit), account]));
  return day.judgement.accounts.flatMap((account) => deviationRow(account, agreed.get(unitKey(account.unit))));
}

function deviationRow({ unit, usedMinutes, allowance }: DeviationAccount, agreed?: DeviationAccount): DeviationRow[] {
  if (allowance.kind !== "allowed") return [];
  const { limitMinutes } = allowance;
  return [{ unit, regularMinutes: usedMinutes, agreedMinutes: agreed?.usedMinutes ?? 0, limitMinutes }];
}

/** What is an overtreding under the regular rules, whether or not a pilot covers it. */
export function shortageRowsOf({ judgement }: PilotDay): ShortageRow[] {
  const rows = judgement.moments.filter(({ regularVerdict }) => regularVerdict === "short").map(shortStretch);
  const joined = joinRows(rows, ({ unit, leansOn, verdict, regularShort, shortLeft }) =>
    [unitKey(unit), regularShort, shortLeft, verdict, ...leansOn].join("|"),
  );
  return joined.map(({ regularShort, shortLeft, ...row }) => {
    const minutes = durationOf(row);
    return { ...row, personMinutes: regularShort * minutes, leftMinutes: shortLeft * minutes };
  });
}

/** A shortage with the persons that lack: by the regular need, and by what the agreements leave of it. */
function shortStretch({ segment, unit, leansOn, verdict, shortBy }: Moment) {
  const { from, to } = segment;
  const regularShort = requiredOf(unit) - unit.counted.length;
  return { from, to, unit: unit.unit, leansOn, verdict, regularShort, shortLeft: verdict === "short" ? shortBy : 0 };
}

/** Every unit with children, and how many of its minutes lean on a pilot. */
export function pilotMinuteRowsOf({ judgement }: PilotDay): UnitPilotMinutes[] {
  const open = judgement.moments.filter(({ unit }) => hasChildren(unit));
  const byUnit = Map.groupBy(open, ({ unit }) => unitKey(unit.unit));
  return [...byUnit.values()].flatMap((moments) => {
    const unit: Unit | undefined = moments[0]?.unit.unit;
    const openMinutes = moments.reduce((total, { segment }) => total + durationOf(segment), 0);
    return unit ? [{ unit, minutes: pilotMinutesOf(moments), openMinutes }] : [];
  });
}
