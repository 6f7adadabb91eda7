import { addWeeks, completedYears, type LocalDate } from "../calendar/dates.ts";
import { fact } from "../checking/facts.ts";
import type { Finding, NotEvaluated } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { weeksAtWork } from "../checking/personWeek.ts";
import { netMinutesOf, workDaysOfWeek, workOfPerson } from "../checking/personWork.ts";
import type { Staff } from "../exchange/records.ts";
import { adultAge } from "../law/buildingParameters.ts";
import { youthWork } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite } from "../staffing/need.ts";
import { missingBreakOf } from "./breaks.ts";
import { aboutPerson, daysWithoutLaw } from "./perPerson.ts";
import { endsInWeek, restValues, type WeeksAround, workAndRestsOf } from "./rests.ts";
import type { JudgedDay, RuleContext, WeekRule } from "./rule.ts";

/**
 * Someone who is not of age rests longer, works shorter and has a break sooner: one overtreding for each rest, day and
 * stretch of work. A trainee without a birth date on record is not-evaluated; others without one are taken as adults.
 * Source: ATW art. 5:3, 5:4 and 5:7 (not confirmed).
 */
export const jeugd: WeekRule = {
  id: "jeugd",
  scope: "week",
  parameters: [youthWork, adultAge],
  check: (days, context) => {
    const open = daysWithoutLaw("jeugd", days, [youthWork, adultAge]);
    const atWork = weeksAtWork(context.document.staff, days).map(({ staff }) => staff);
    const asked = rolesToKnow(days);
    const minors = atWork.filter((person) => days.some((day) => isMinor(person, day.date)));
    return {
      findings: minors.flatMap((person) => findingsOf(person, days, weeksAround(days, context))),
      notEvaluated: [
        ...open,
        ...atWork.filter(({ role, birthDate }) => birthDate === undefined && asked.has(role)).map(withoutBirthDate),
        ...(minors.length > 0 ? previousWeek(days, context) : []),
      ],
    };
  },
};

/** Whether someone is not of age on a date; without a birth date on record taken as of age. */
export function isMinor({ birthDate }: Staff, date: LocalDate): boolean {
  if (birthDate === undefined) return false;
  const age = resolveParameter(adultAge, date);
  return age.status === "inForce" && completedYears(birthDate, date) < age.version.value;
}

/** The roles of which the birth date is to be on record on some of the days. */
function rolesToKnow(days: readonly JudgedDay[]): ReadonlySet<Staff["role"]> {
  const laws = days.map(({ date }) => resolveParameter(youthWork, date));
  return new Set(laws.flatMap((law) => (law.status === "inForce" ? law.version.value.rolesWithBirthDate : [])));
}

function withoutBirthDate({ id }: Staff): NotEvaluated {
  return { rule: "jeugd", reason: "birthDateNotRecorded", unit: aboutPerson(id).unit, date: null };
}

function weeksAround(days: readonly JudgedDay[], { document, roster }: RuleContext): WeeksAround {
  return { before: workDaysOfWeek(document, addWeeks(roster.week, -1)), now: days, after: null };
}

function previousWeek(days: readonly JudgedDay[], context: RuleContext): NotEvaluated[] {
  if (weeksAround(days, context).before) return [];
  return [{ rule: "jeugd", reason: "previousWeekMissing", unit: null, date: null }];
}

function findingsOf(person: Staff, days: readonly JudgedDay[], weeks: WeeksAround): Finding[] {
  const young = days.filter(({ date }) => isMinor(person, date));
  return [
    ...shortRests(person, weeks),
    ...young.flatMap((day) => [...longDay(person, day), ...shortBreaks(person, day)]),
  ];
}

function shortRests(person: Staff, weeks: WeeksAround): Finding[] {
  const rests = workAndRestsOf(person.id, weeks).nights.filter((rest) => endsInWeek(rest, weeks));
  return rests.flatMap((rest) => {
    const { date } = rest.after;
    const law = resolveParameter(youthWork, date);
    if (law.status !== "inForce" || !isMinor(person, date)) return [];
    const required = law.version.value.restMinutes;
    if (rest.minutes >= required) return [];
    return makeFinding({
      rule: "jeugd",
      part: "rust",
      severity: "overtreding",
      ...aboutPerson(person.id),
      date,
      measured: rest.minutes,
      required,
      ...cite(youthWork, law.version),
      steps: [fact("youthRestTooShort", restValues(rest, required))],
    });
  });
}

function longDay({ id }: Staff, day: JudgedDay): Finding[] {
  const law = resolveParameter(youthWork, day.date);
  if (law.status !== "inForce") return [];
  const { dayMinutes, break: duty } = law.version.value;
  const workMinutes = workOfPerson([day], id).reduce(
    (total, stretch) => total + netMinutesOf(stretch, duty.shortestBreakMinutes),
    0,
  );
  if (workMinutes <= dayMinutes) return [];
  const finding = makeFinding({
    rule: "jeugd",
    part: "dag",
    severity: "overtreding",
    ...aboutPerson(id),
    date: day.date,
    measured: workMinutes,
    required: dayMinutes,
    ...cite(youthWork, law.version),
    steps: [fact("youthDayTooLong", { workMinutes, maximumMinutes: dayMinutes })],
  });
  return [finding];
}

function shortBreaks({ id }: Staff, day: JudgedDay): Finding[] {
  const law = resolveParameter(youthWork, day.date);
  if (law.status !== "inForce") return [];
  return workOfPerson([day], id).flatMap((stretch) => {
    const missing = missingBreakOf(stretch, law.version.value.break);
    if (!missing) return [];
    return makeFinding({
      rule: "jeugd",
      part: "pauze",
      severity: "overtreding",
      ...aboutPerson(id),
      date: day.date,
      intervals: [stretch],
      measured: missing.breakMinutes,
      required: missing.requiredMinutes,
      ...cite(youthWork, law.version),
      steps: [fact("youthBreakTooShort", missing)],
    });
  });
}
