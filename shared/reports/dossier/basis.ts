import type { LocalDate } from "../../calendar/dates.ts";
import type { DossierContext } from "./dossierContext.ts";
import type { Basis } from "./dossierReport.ts";

/** Whether the figures of a date are of the plan or of how it went. */
export function basisOf(date: LocalDate, { closedDays }: Pick<DossierContext, "closedDays">): Basis {
  const closed = closedDays.get(date);
  if (closed === undefined) return { staff: "planned", children: "planned", closedOn: null };
  return {
    staff: "actual",
    children: closed.attendance === undefined ? "planned" : "actual",
    closedOn: closed.closedOn,
  };
}
