import type { LocalDate } from "../calendar/dates.ts";
import { type FactStep, fact } from "../checking/facts.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { PersonDay } from "../checking/personDay.ts";
import type { RegistrationKind } from "../checking/recordFacts.ts";
import type { Staff } from "../exchange/records.ts";
import { resolveParameter } from "../law/parameter.ts";
import { registrationDuty } from "../law/recordParameters.ts";
import { cite } from "../staffing/need.ts";
import { daysWithoutLaw } from "./perPerson.ts";
import { decidedBy, PASS, type PersonRule, type RuleOutcome } from "./rule.ts";

/**
 * Everyone who works that week has a VOG and a registration dated on or before the start of employment: one
 * aandachtspunt a person. Without a start on record the dates cannot be judged.
 * Source: Wko art. 1.50 (from a second source).
 */
export const registratie: PersonRule = {
  id: "registratie",
  scope: "week",
  reach: "person",
  parameters: [registrationDuty],
  check: ({ staff, days }, { dates }) => {
    const first = days.find((day) => isAtWork(day) && decidedBy(registrationDuty, day.date) !== null);
    return first ? outcomeOf(staff, first.date, dates[0] ?? first.date) : PASS;
  },
  leftOpen: ({ dates }) => daysWithoutLaw("registratie", dates, [registrationDuty]),
};

function isAtWork({ deployments }: PersonDay): boolean {
  return deployments.some(({ absent }) => absent === null);
}

/** @param date a date in force on which the person works. */
function outcomeOf(person: Staff, date: LocalDate, firstOfWeek: LocalDate): RuleOutcome {
  const duty = resolveParameter(registrationDuty, date);
  if (duty.status !== "inForce") return PASS;
  const unit = { kind: "person", ids: [person.id] } as const;
  const standing = duty.version.value.certificates.map((kind) => ({ kind, stands: standingOf(person, kind) }));
  if (standing.every(({ stands }) => stands === "inOrder")) return PASS;
  const kindsThat = (stands: Standing) => standing.filter((one) => one.stands === stands).map(({ kind }) => kind);
  const steps = stepsOf(kindsThat("missing"), kindsThat("late"));
  if (steps.length > 0) {
    const finding = makeFinding({
      rule: "registratie",
      severity: "aandachtspunt",
      unit,
      date: firstOfWeek,
      staffIds: [person.id],
      ...cite(registrationDuty, duty.version),
      steps,
    });
    return { findings: [finding], notEvaluated: [] };
  }
  const isOpen = kindsThat("unknown").length > 0;
  const open = { rule: "registratie", reason: "employmentStartNotRecorded", unit, date: firstOfWeek } as const;
  return { findings: [], notEvaluated: isOpen ? [open] : [] };
}

function stepsOf(missing: readonly RegistrationKind[], late: readonly RegistrationKind[]): FactStep[] {
  return [
    ...(missing.length > 0 ? [fact("registrationMissing", { kinds: missing })] : []),
    ...(late.length > 0 ? [fact("registrationNotBeforeStart", { kinds: late })] : []),
  ];
}

/** `late`: without a date as well, since it then shows nothing about the start; `unknown`: the start is not on record. */
type Standing = "missing" | "late" | "unknown" | "inOrder";

function standingOf({ certificates, employment }: Staff, kind: RegistrationKind): Standing {
  const recorded = (certificates ?? []).filter(
    (certificate) => certificate.kind === kind && certificate.absent !== true,
  );
  if (recorded.length === 0) return "missing";
  const dates = recorded.flatMap(({ from }) => from ?? []);
  if (dates.length === 0) return "late";
  const start = employment?.from;
  if (start == null) return "unknown";
  return dates.some((date) => date <= start) ? "inOrder" : "late";
}
