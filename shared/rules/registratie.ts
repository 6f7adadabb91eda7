import type { LocalDate } from "../calendar/dates.ts";
import { rememberedText } from "../calendar/rememberedText.ts";
import { type FactStep, fact } from "../checking/facts.ts";
import type { NotEvaluated } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { RegistrationKind } from "../checking/recordFacts.ts";
import { LastAnswers, remembered } from "../checking/remembered.ts";
import type { Staff } from "../exchange/records.ts";
import { resolveParameter } from "../law/parameter.ts";
import { registrationDuty } from "../law/recordParameters.ts";
import { cite } from "../staffing/need.ts";
import { joinKept } from "./perPerson.ts";
import type { JudgedDay, RuleOutcome, WeekRule } from "./rule.ts";

/**
 * Everyone who works that week has a VOG and a registration dated on or before the start of employment: one
 * aandachtspunt a person. Without a start on record the dates cannot be judged.
 * Source: Wko art. 1.50 (from a second source).
 */
export const registratie: WeekRule = {
  id: "registratie",
  scope: "week",
  parameters: [registrationDuty],
  check: (days) => {
    const people = new Map<Staff, JudgedDay>();
    const outcomes: RuleOutcome[] = [];
    for (const day of days) {
      if (resolveParameter(registrationDuty, day.date).status !== "inForce") {
        outcomes.push({ findings: [], notEvaluated: [undecided(day.date, "noParametersForDate")] });
        continue;
      }
      for (const person of peopleAtWork(day)) if (!people.has(person)) people.set(person, day);
    }
    for (const [person, { date }] of people) {
      const firstOfWeek = days[0]?.date ?? date;
      outcomes.push(kept.of(person, [date, firstOfWeek], () => outcomeOf(person, date, firstOfWeek)));
    }
    return joinKept(outcomes);
  },
};

/** What is said of a person hangs on the own record alone. */
const kept = new LastAnswers<RuleOutcome>();

function undecided(date: LocalDate, reason: NotEvaluated["reason"], unit: NotEvaluated["unit"] = null): NotEvaluated {
  return { rule: "registratie", reason, unit, date };
}

const peopleAtWork = remembered(({ people }: JudgedDay): readonly Staff[] =>
  people.filter(({ deployments }) => deployments.some(({ absent }) => absent === null)).map(({ staff }) => staff),
);

/** @param date a date in force on which the person works. */
function outcomeOf(person: Staff, date: LocalDate, firstOfWeek: LocalDate): RuleOutcome {
  const duty = resolveParameter(registrationDuty, date);
  if (duty.status !== "inForce") return { findings: [], notEvaluated: [] };
  const unit = { kind: "person", ids: [person.id] } as const;
  const standing = duty.version.value.certificates.map((kind) => ({ kind, stands: standingsOf(person)(kind) }));
  if (standing.every(({ stands }) => stands === "inOrder")) return { findings: [], notEvaluated: [] };
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
  return { findings: [], notEvaluated: isOpen ? [undecided(firstOfWeek, "employmentStartNotRecorded", unit)] : [] };
}

function stepsOf(missing: readonly RegistrationKind[], late: readonly RegistrationKind[]): FactStep[] {
  return [
    ...(missing.length > 0 ? [fact("registrationMissing", { kinds: missing })] : []),
    ...(late.length > 0 ? [fact("registrationNotBeforeStart", { kinds: late })] : []),
  ];
}

/** `late`: without a date as well, since it then shows nothing about the start; `unknown`: the start is not on record. */
type Standing = "missing" | "late" | "unknown" | "inOrder";

const standingsOf = remembered((person: Staff) =>
  rememberedText((kind: RegistrationKind): Standing => standingOf(person, kind)),
);

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
