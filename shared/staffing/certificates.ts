import { isWithin, type LocalDate } from "../calendar/dates.ts";
import type { Staff } from "../exchange/records.ts";

/**
 * What the records say of someone's certificates of some kinds on a date. `valid`: one of them holds; `lacking`: recorded
 * as not there, be it by an empty list, by name, or by dates that do not hold; `notListed`: other certificates are
 * recorded and these are not; `notRecorded`: nothing is recorded at all.
 */
export type CertificateStatus = "valid" | "lacking" | "notListed" | "notRecorded";

/** How someone's certificates stand on a date; any one of the kinds is enough. */
export function certificateStatus(
  { certificates }: Staff,
  kinds: readonly string[],
  date: LocalDate,
): CertificateStatus {
  if (certificates === undefined) return "notRecorded";
  if (certificates.length === 0) return "lacking";
  const listed = certificates.filter(({ kind }) => kinds.includes(kind));
  if (listed.length === 0) return "notListed";
  return listed.some(({ absent, from, to }) => absent !== true && isWithin(date, from, to)) ? "valid" : "lacking";
}
