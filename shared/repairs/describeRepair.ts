import { type LocalDate, weekdayOf } from "../calendar/dates.ts";
import type { Interval } from "../calendar/intervals.ts";
import { formatTime } from "../calendar/time.ts";
import type { Names } from "../checking/names.ts";
import { texts } from "../texts/nl.ts";
import type { Repair, ResizeShift } from "./repair.ts";

const words = texts.repairs;

/** A repair as one Dutch sentence, made from its fields alone. */
export function describeRepair(repair: Repair, names: Names): string {
  switch (repair.kind) {
    case "moveFromOtherGroup": {
      const { staffId, fromGroupId, toGroupId } = repair;
      const [from, to] = [names.groupName(fromGroupId), names.groupName(toGroupId)];
      return words.moveFromOtherGroup(names.staffName(staffId), dayOf(repair), ...timesOf(repair), from, to);
    }
    case "bringFromOffGroup": {
      const { staffId, activity, toGroupId } = repair;
      const group = names.groupName(toGroupId);
      return words.bringFromOffGroup(names.staffName(staffId), dayOf(repair), ...timesOf(repair), activity, group);
    }
    case "shiftBreak": {
      const [from, to] = timesOf({ from: repair.newFrom, to: repair.newTo });
      const sentence = repair.usesDeviation ? words.shiftBreakInDeviation : words.shiftBreak;
      return sentence(names.staffName(repair.staffId), dayOf(repair), timesOf(repair).join("–"), from, to);
    }
    case "addBreak":
      return words.addBreak(names.staffName(repair.staffId), dayOf(repair), ...timesOf(repair));
    case "extendShift":
    case "shortenShift":
      return resizeSentence(repair, names);
    case "markBoventallig":
    case "markFormatief":
      return words[repair.kind](names.staffName(repair.staffId), dayOf(repair));
    case "planAvailable": {
      const { staffId, groupId } = repair;
      return words.planAvailable(names.staffName(staffId), dayOf(repair), ...timesOf(repair), names.groupName(groupId));
    }
    case "askFace":
      return words.askFace(names.childName(repair.childId), dayOf(repair), repair.staffIds.map(names.staffName));
    case "askConsent": {
      const children = names.childNames(repair.childIds);
      return words.askConsent(children, repair.groupIds.map(names.groupName).join(" + "));
    }
    case "appointMentor":
      return words.appointMentor(names.childName(repair.childId), repair.staffIds.map(names.staffName));
  }
}

/** Only one end of the shift moves. */
function resizeSentence(repair: ResizeShift, names: Names): string {
  const isEnd = repair.to !== repair.oldTo;
  const [old, time] = isEnd ? [repair.oldTo, repair.to] : [repair.oldFrom, repair.from];
  const sentence =
    repair.kind === "extendShift"
      ? isEnd
        ? words.extendEnd
        : words.extendStart
      : isEnd
        ? words.shortenEnd
        : words.shortenStart;
  return sentence(names.staffName(repair.staffId), dayOf(repair), formatTime(old), formatTime(time));
}

function dayOf({ date }: { readonly date: LocalDate }): string {
  return texts.domain.weekdays[weekdayOf(date)] ?? date;
}

function timesOf({ from, to }: Interval): [string, string] {
  return [formatTime(from), formatTime(to)];
}
