import { isWithin, type LocalDate } from "../calendar/dates.ts";
import type { LocationDocument, TekortplanVersion } from "../exchange/records.ts";
import type { TekortplanPart } from "./tekortplanPart.ts";

type Located = Pick<LocationDocument, "location">;

/** The version of the tekortplan that holds on a date, the latest begun where periods overlap; null where none does. */
export function tekortplanOn({ location }: Located, date: LocalDate): TekortplanVersion | null {
  const inForce = versionsOf(location).filter(({ validFrom, validTo }) => isWithin(date, validFrom, validTo));
  return inForce.at(-1) ?? null;
}

/** The versions that hold on some day of a period, in order of their first day. */
export function tekortplansWithin({ location }: Located, from: LocalDate, to: LocalDate): TekortplanVersion[] {
  return versionsOf(location).filter(
    ({ validFrom, validTo }) => validFrom <= to && (validTo == null || from <= validTo),
  );
}

function versionsOf({ tekortplan }: Located["location"]): TekortplanVersion[] {
  return (tekortplan?.versions ?? []).toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
}

/** A version as paper shows it. */
export function tekortplanPart(plan: TekortplanVersion): TekortplanPart {
  return {
    version: plan.version,
    validFrom: plan.validFrom,
    validTo: plan.validTo ?? null,
    steps: plan.steps.map(({ action, decidedBy, effect }) => ({
      action,
      decidedBy: decidedBy ?? null,
      effect: effect ?? null,
    })),
    staffDiscussedOn: plan.staffDiscussedOn ?? null,
    parentsDiscussedOn: plan.parentsDiscussedOn ?? null,
  };
}
