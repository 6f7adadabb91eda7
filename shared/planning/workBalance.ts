import { datesOfWeek, type IsoWeek } from "../calendar/dates.ts";
import type { Minute } from "../calendar/time.ts";
import { contractMinutesIn } from "../checking/contractMinutes.ts";
import { rosterOf } from "../checking/evaluateWeek.ts";
import { plannedWeekOf } from "../checking/plannedWeek.ts";
import type { LocationDocument } from "../exchange/records.ts";
import { type PlannedRest, restsOf, stretchesAround } from "./restsOfPerson.ts";

/** One person's week against the contract, and the rest between the working days. */
export interface WorkBalance {
  readonly staffId: string;
  /** What the contract asks of this week; null where it is not on record. */
  readonly contractMinutes: Minute | null;
  /** As the shifts stand on the roster, breaks off the group left out; also of someone who turns out to be away. */
  readonly plannedMinutes: Minute;
  /** Planned less contract: positive is too much; null without a contract on record. */
  readonly balanceMinutes: Minute | null;
  /** The rests that end in this week, in order; the first one begins in the week before when that is on record. */
  readonly rests: readonly PlannedRest[];
}

/**
 * The balance of everyone in a week, in the order of the staff.
 * @param document with the weeks next to it as far as they are on record, for the rests across Sunday night.
 */
export function workBalancesOf(document: LocationDocument, week: IsoWeek): readonly WorkBalance[] {
  const { workdays, minutesByPerson } = plannedWeekOf(rosterOf(document, week));
  const dates = datesOfWeek(week);
  return document.staff.map((person) => {
    const contractMinutes = contractMinutesIn(person, workdays);
    const plannedMinutes = minutesByPerson.get(person.id) ?? 0;
    const rests = restsOf(person, stretchesAround(document, week, person.id));
    return {
      staffId: person.id,
      contractMinutes,
      plannedMinutes,
      balanceMinutes: contractMinutes === null ? null : plannedMinutes - contractMinutes,
      rests: rests.filter(({ toDate }) => dates.includes(toDate)),
    };
  });
}
