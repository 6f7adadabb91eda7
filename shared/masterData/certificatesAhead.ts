import type { LocalDate } from "../calendar/dates.ts";
import type { RuleId } from "../checking/finding.ts";
import type { Staff } from "../exchange/records.ts";
import {
  type CertificateStanding,
  certificateStandings,
  rulesReading,
  rulesWithoutCertificates,
  type Surroundings,
  unmetCertificateDuties,
} from "./certificates.ts";

/** A certificate that asks for something: it is over or nearly, or it is not there while a rule asks for it. */
export interface CertificateAhead {
  readonly person: Staff;
  /** Of a certificate that is not there, any of these would do; empty where nothing at all is on record. */
  readonly kinds: readonly string[];
  /** Null where it is not there. */
  readonly standing: CertificateStanding | null;
  readonly rules: readonly RuleId[];
}

/** What asks for something of people's certificates: those that ended or end first, then what is not there. */
export function certificatesAhead(
  staff: readonly Staff[],
  surroundings: Surroundings,
  date: LocalDate,
): CertificateAhead[] {
  const employed = staff.filter(({ employment }) => employment?.to == null || date <= employment.to);
  const ending = employed.flatMap((person) => endingOf(person, date));
  const missing = employed.flatMap((person) => missingOf(person, surroundings, date));
  return [...ending.sort((a, b) => ((a.standing?.day ?? "") < (b.standing?.day ?? "") ? -1 : 1)), ...missing];
}

function endingOf(person: Staff, date: LocalDate): CertificateAhead[] {
  return certificateStandings(person, date)
    .filter(({ state }) => state === "expired" || state === "expiring")
    .map((standing) => ({ person, kinds: [standing.kind], standing, rules: rulesReading(standing.kind, date) }));
}

/** What expired is told of as such already. */
function missingOf(person: Staff, surroundings: Surroundings, date: LocalDate): CertificateAhead[] {
  if (person.certificates === undefined) {
    return [{ person, kinds: [], standing: null, rules: rulesWithoutCertificates(person, surroundings, date) }];
  }
  const expired = new Set(
    certificateStandings(person, date)
      .filter(({ state }) => state === "expired")
      .map(({ kind }) => kind),
  );
  return unmetCertificateDuties(person, surroundings, date)
    .filter(({ kinds }) => !kinds.some((kind) => expired.has(kind)))
    .map(({ kinds, rule }) => ({ person, kinds, standing: null, rules: [rule] }));
}
