import { createWeekChecker } from "../../shared/checking/checkWeek.ts";
import type { WeekCheck } from "../../shared/checking/weekCheck.ts";
import { ChangeConflictError } from "../../shared/editing/applyChange.ts";
import type { Change } from "../../shared/editing/change.ts";
import { mergeApart } from "../merges/mergeApart.ts";
import { type MergeEffect, mergeEffect } from "../merges/mergeEffect.ts";
import { documentOf, documentOn, recordsAfter } from "../store/rosterState.ts";
import { compareChecks, type DropCheck } from "./dropCheck.ts";
import type { DropAnswer, DropRequest, DropSetting } from "./dropMessages.ts";

/** Judges drops on a week that is told once and after each edit; one drop after another costs little. */
export function createDropJudge(): (request: DropRequest, say: (answer: DropAnswer) => void) => void {
  const checkWeek = createWeekChecker();
  let setting: Partial<DropSetting> = {};
  let now: WeekCheck | null = null;
  const checkOf = (week: DropSetting): WeekCheck =>
    checkWeek(documentOn(week.basis, documentOf(week)), week.roster.week, week.scenario);
  const checkAfter = (week: DropSetting, change: Change) => checkOf({ ...week, ...recordsAfter(week, change) });
  const effectOf = (week: DropSetting, change: Change, then: WeekCheck): MergeEffect | null => {
    const dragged = mergeApart(change);
    return dragged && mergeEffect(dragged.merge, checkAfter(week, dragged.apart), then);
  };
  const judge = (week: DropSetting, change: Change): DropCheck | null => {
    now ??= checkOf(week);
    try {
      const then = checkAfter(week, change);
      return compareChecks(now, then, effectOf(week, change, then));
    } catch (error) {
      if (!(error instanceof ChangeConflictError)) throw error;
      return null;
    }
  };
  return (request, say) => {
    if (request.kind === "setting") {
      setting = { ...setting, ...request.changed };
      now = null;
    } else if (isWhole(setting)) say({ serial: request.serial, check: judge(setting, request.change) });
  };
}

function isWhole(setting: Partial<DropSetting>): setting is DropSetting {
  const { location, roster, neighbours, scenario, basis } = setting;
  return [location, roster, neighbours, scenario, basis].every((part) => part !== undefined);
}
