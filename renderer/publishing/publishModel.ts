import { daysBetween, type LocalDate } from "../../shared/calendar/dates.ts";
import type { RuleId } from "../../shared/checking/finding.ts";
import type { WeekCheck } from "../../shared/checking/weekCheck.ts";
import type { LateCause } from "../../shared/editing/publishChanges.ts";
import type { WeekRoster } from "../../shared/exchange/records.ts";
import { rosterNotice } from "../../shared/law/labourParameters.ts";
import { resolveParameter } from "../../shared/law/parameter.ts";

/* What there is to know before a week is published. */

/** How a publication of today stands towards the term in which a roster must be known. */
export type Term =
  | { readonly kind: "noShifts" | "unknown" }
  /** `days` from the publication to the first duty; the date of a first publication stays. */
  | {
      readonly kind: "met" | "late";
      readonly days: number;
      readonly required: number;
      readonly firstDate: LocalDate;
      readonly publishedOn: LocalDate;
    };

export function termOf({ shifts, publishedOn }: WeekRoster, today: LocalDate): Term {
  const firstDate = shifts.map(({ date }) => date).sort()[0];
  if (firstDate === undefined) return { kind: "noShifts" };
  const notice = resolveParameter(rosterNotice, firstDate);
  if (notice.status !== "inForce") return { kind: "unknown" };
  const known = publishedOn ?? today;
  const days = daysBetween(known, firstDate);
  const required = notice.version.value;
  return { kind: days < required ? "late" : "met", days, required, firstDate, publishedOn: known };
}

/** Whether a cause of being late is asked: only the first publication can be late. */
export function asksLateCause(roster: WeekRoster, term: Term): boolean {
  return term.kind === "late" && roster.publishedOn == null;
}

export type LateChoice = LateCause | "none";

export function lateCauseOf(choice: LateChoice): LateCause | null {
  return choice === "none" ? null : choice;
}

/** The overtredingen of the regular rules by rule, in the order of the findings. Those that pilots cover are among them. */
export function overtredingenByRule({ findings }: Pick<WeekCheck, "findings">): readonly [RuleId, number][] {
  const counts = new Map<RuleId, number>();
  for (const { rule, severity } of findings) {
    if (severity === "overtreding") counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts];
}
