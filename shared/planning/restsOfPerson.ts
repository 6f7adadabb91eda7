import { addWeeks, type IsoWeek, type LocalDate } from "../calendar/dates.ts";
import type { Minute } from "../calendar/time.ts";
import { type Rest, restsBetween, type WorkStretch, workDaysOfWeek, workOfPerson } from "../checking/personWork.ts";
import type { LocationDocument, Staff } from "../exchange/records.ts";
import { dailyRest, youthWork } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { isMinor } from "../rules/jeugd.ts";
import { type RestStanding, standingOfRest } from "../rules/rests.ts";

/** A rest of one person between two working days, and whether it is long enough. */
export interface PlannedRest {
  readonly fromDate: LocalDate;
  readonly fromMinute: Minute;
  /** The day that it belongs to. */
  readonly toDate: LocalDate;
  readonly toMinute: Minute;
  readonly minutes: Minute;
  /** What is asked; null where the law of the day is not known to us. */
  readonly requiredMinutes: Minute | null;
  readonly standing: RestStanding | "notEvaluated";
}

/** The work of a person in a week and in those next to it, as far as they are on record, in order of time. */
export function stretchesAround(document: LocationDocument, week: IsoWeek, staffId: string): readonly WorkStretch[] {
  const days = [-1, 0, 1].flatMap((weeks) => workDaysOfWeek(document, addWeeks(week, weeks)) ?? []);
  return workOfPerson(days, staffId);
}

/** The rests between working days, in order of time, judged as the rules on rest do. */
export function restsOf(person: Staff, stretches: readonly WorkStretch[]): readonly PlannedRest[] {
  const nights = restsBetween(stretches).filter(({ before, after }) => before.date !== after.date);
  return nights.map((rest) => ({
    fromDate: rest.before.date,
    fromMinute: rest.before.to,
    toDate: rest.after.date,
    toMinute: rest.after.from,
    minutes: rest.minutes,
    ...judge(person, rest, nights),
  }));
}

function judge(person: Staff, rest: Rest, all: readonly Rest[]): Pick<PlannedRest, "requiredMinutes" | "standing"> {
  const { date } = rest.after;
  const law = resolveParameter(dailyRest, date);
  if (law.status !== "inForce") return { requiredMinutes: null, standing: "notEvaluated" };
  const youth = isMinor(person, date) ? resolveParameter(youthWork, date) : null;
  if (youth?.status === "inForce") {
    // Who is not of age has no shorter rest now and then.
    const requiredMinutes = youth.version.value.restMinutes;
    return { requiredMinutes, standing: rest.minutes < requiredMinutes ? "tooShort" : "enough" };
  }
  return { requiredMinutes: law.version.value.restMinutes, standing: standingOfRest(rest, all, law.version.value) };
}
