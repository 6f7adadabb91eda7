import { addDays, completedYears, isWithin, type LocalDate } from "../calendar/dates.ts";
import type { RuleId } from "../checking/finding.ts";
import type { Child, Group, Staff } from "../exchange/records.ts";
import { type Parameter, resolveParameter } from "../law/parameter.ts";
import { babyTrainingDuty, firstAid, languageDuty, registrationDuty } from "../law/recordParameters.ts";
import { veStaffing } from "../law/traineeParameters.ts";

/** So many days ahead a certificate that ends is told of. */
export const CERTIFICATE_WARNING_DAYS = 90;

/** How one kind of certificate stands on a date; `expiring` holds, but not for long. */
export type CertificateState = "valid" | "expiring" | "expired" | "notYet" | "absent";

/** The certificates of one kind that someone has, as what they come to. */
export interface CertificateStanding {
  readonly kind: string;
  readonly state: CertificateState;
  /** The day that the state is about: the last one of what holds or held, the first one of what does not hold yet. */
  readonly day: LocalDate | null;
}

/** Something to show that a rule asks of someone; any one of the kinds is enough. */
export interface CertificateDuty {
  readonly rule: RuleId;
  readonly kinds: readonly string[];
}

/** How someone's certificates stand on a date, one line for each kind, in the order in which they are written. */
export function certificateStandings({ certificates = [] }: Staff, date: LocalDate): CertificateStanding[] {
  return [...Map.groupBy(certificates, ({ kind }) => kind)].map(([kind, ofKind]) => ({
    kind,
    ...standingOf(ofKind, date),
  }));
}

type Certificates = NonNullable<Staff["certificates"]>;

function standingOf(ofKind: Certificates, date: LocalDate): Omit<CertificateStanding, "kind"> {
  const present = ofKind.filter(({ absent }) => absent !== true);
  if (present.length === 0) return { state: "absent", day: null };
  if (present.some(({ from, to }) => isWithin(date, from, to))) return standingOfValid(present, date);
  const begins = present.flatMap(({ from }) => (from != null && date < from ? [from] : [])).sort();
  if (begins[0] !== undefined) return { state: "notYet", day: begins[0] };
  return {
    state: "expired",
    day:
      present
        .flatMap(({ to }) => to ?? [])
        .sort()
        .at(-1) ?? null,
  };
}

/** Renewed in time, it holds until the last day of the one that follows. */
function standingOfValid(present: Certificates, date: LocalDate): Omit<CertificateStanding, "kind"> {
  let last: LocalDate = date;
  for (const { from, to } of present.toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1))) {
    if (from != null && addDays(last, 1) < from) break;
    if (to == null) return { state: "valid", day: null };
    if (last < to) last = to;
  }
  return { state: last <= addDays(date, CERTIFICATE_WARNING_DAYS) ? "expiring" : "valid", day: last };
}

/** The records beside the person that decide which certificates are asked. */
export interface Surroundings {
  readonly groups: readonly Group[];
  readonly children: readonly Child[];
}

/**
 * What the rules ask someone to show on a date, by role and by the groups where they work: those of which they are on
 * record, else any. Kinder-EHBO and VE are asked of a building and a group, so of nobody in person.
 */
export function certificateDuties(person: Staff, surroundings: Surroundings, date: LocalDate): CertificateDuty[] {
  const registration = resolveParameter(registrationDuty, date);
  const language = resolveParameter(languageDuty, date);
  const baby = resolveParameter(babyTrainingDuty, date);
  const duties: CertificateDuty[] = [];
  if (registration.status === "inForce") {
    for (const kind of registration.version.value.certificates) duties.push({ rule: "registratie", kinds: [kind] });
  }
  if (language.status === "inForce" && language.version.value.roles.includes(person.role)) {
    duties.push({ rule: "taaleis", kinds: language.version.value.certificates });
  }
  if (baby.status === "inForce" && baby.version.value.roles.includes(person.role)) {
    const { certificates, oldestYears } = baby.version.value;
    const isWithBabies = surroundings.children.some(
      ({ groupId, birthDate }) =>
        worksOn(person, groupId) && birthDate <= date && completedYears(birthDate, date) <= oldestYears,
    );
    if (isWithBabies) duties.push({ rule: "babyscholing", kinds: certificates });
  }
  return duties;
}

/** The duties of someone for which nothing is there to show on a date. */
export function unmetCertificateDuties(
  person: Staff,
  surroundings: Surroundings,
  date: LocalDate,
): readonly CertificateDuty[] {
  const standings = certificateStandings(person, date);
  const holds = (kind: string) =>
    standings.some((one) => one.kind === kind && (one.state === "valid" || one.state === "expiring"));
  return certificateDuties(person, surroundings, date).filter(({ kinds }) => !kinds.some(holds));
}

/** The kinds that a rule reads on a date, for a list to choose from. */
export function knownCertificateKinds(date: LocalDate): readonly string[] {
  const read = [registrationDuty, firstAid, languageDuty, babyTrainingDuty].flatMap((parameter) => {
    const resolved = resolveParameter<{ readonly certificates: readonly string[] }>(parameter, date);
    return resolved.status === "inForce" ? resolved.version.value.certificates : [];
  });
  const ve = resolveParameter(veStaffing, date);
  return ve.status === "inForce" ? [...read, ve.version.value.certificate] : read;
}

/** The rules that read a kind of certificate on a date, of whomever. */
export function rulesReading(kind: string, date: LocalDate): RuleId[] {
  const readers: readonly (readonly [RuleId, Parameter<{ readonly certificates: readonly string[] }>])[] = [
    ["registratie", registrationDuty],
    ["kinder-ehbo", firstAid],
    ["taaleis", languageDuty],
    ["babyscholing", babyTrainingDuty],
  ];
  const rules = readers.filter(([, parameter]) => {
    const resolved = resolveParameter(parameter, date);
    return resolved.status === "inForce" && resolved.version.value.certificates.includes(kind);
  });
  const ve = resolveParameter(veStaffing, date);
  const isVe = ve.status === "inForce" && ve.version.value.certificate === kind;
  return [...rules.map(([rule]) => rule), ...(isVe ? ["ve-bezetting" as const] : [])];
}

/** The rules that read anything of someone's certificates, where nothing at all is on record. */
export function rulesWithoutCertificates(person: Staff, surroundings: Surroundings, date: LocalDate): RuleId[] {
  const asked = certificateDuties(person, surroundings, date).map(({ rule }) => rule);
  const isOnVeGroup = surroundings.groups.some(({ id, ve }) => ve === true && worksOn(person, id));
  return [...new Set<RuleId>([...asked, "kinder-ehbo", ...(isOnVeGroup ? ["ve-bezetting" as const] : [])])];
}

function worksOn({ homeGroupIds }: Staff, groupId: string): boolean {
  return homeGroupIds?.includes(groupId) ?? true;
}
