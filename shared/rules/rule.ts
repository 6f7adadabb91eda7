import type { LocalDate } from "../calendar/dates.ts";
import type { DayJudgement } from "../checking/dayJudgement.ts";
import type { Deployment } from "../checking/deployment.ts";
import type { Finding, NotEvaluated, RuleId } from "../checking/finding.ts";
import type { PersonWeek } from "../checking/personWeek.ts";
import type { WorkDay } from "../checking/personWork.ts";
import type { PreparedDay, UnitsOfDay } from "../checking/preparedDay.ts";
import type { LocationDocument, WeekRoster } from "../exchange/records.ts";
import { type Parameter, resolveParameter } from "../law/parameter.ts";
import { cite, type Decided } from "../staffing/need.ts";

/** A day as the rules see it: who is where, and how the bkr with its deviation judges it. */
export interface JudgedDay extends PreparedDay {
  readonly judgement: DayJudgement;
  /** The same by cluster, in the order of the clusters. */
  readonly judgedClusters: readonly JudgedUnits[];
}

/** The units of a day, or of one cluster of it, and how they are judged. */
export interface JudgedUnits extends UnitsOfDay {
  readonly judgement: DayJudgement;
}

export interface RuleContext {
  readonly document: LocationDocument;
  readonly roster: WeekRoster;
}

/** What a rule has to say of a day or week. Nothing in both lists is a pass. */
export interface RuleOutcome {
  readonly findings: readonly Finding[];
  readonly notEvaluated: readonly NotEvaluated[];
}

/** What every rule has. */
export interface RuleFace {
  /** Also the name of its file and of its test. */
  readonly id: RuleId;
  /** The dated values that decide it, for the list of rules. */
  readonly parameters: readonly Parameter<unknown>[];
}

/** A rule that is decided for each day by itself. */
export interface DayRule extends RuleFace {
  readonly scope: "day";
  readonly reach?: "day";
  readonly check: (day: JudgedDay, context: RuleContext) => RuleOutcome;
}

/**
 * A rule of a day that looks at each unit without the others. It gets the units alone: those of a whole day, or of one
 * cluster, whose answer then holds for as long as nothing in that cluster changes.
 */
export interface ClusterRule extends RuleFace {
  readonly scope: "day";
  readonly reach: "cluster";
  /** It reads how the units are judged under the pilots that run; every other rule reads the regular need. */
  readonly followsPilots?: true;
  readonly check: (units: JudgedUnits) => RuleOutcome;
}

/** A rule that needs the whole week, such as one finding a person or child. */
export interface WeekRule extends RuleFace {
  readonly scope: "week";
  readonly reach?: "week";
  /**
   * Everything its answer hangs on, of a rule that reads no shifts: after a change of the shifts alone it is not asked
   * again.
   */
  readonly reads?: (days: readonly JudgedDay[], context: RuleContext) => readonly unknown[];
  readonly check: (days: readonly JudgedDay[], context: RuleContext) => RuleOutcome;
}

/**
 * A rule that looks at each person without the others. It gets the week of that person alone, so its answer holds for as
 * long as nothing in that changes.
 */
export interface PersonRule extends RuleFace {
  readonly scope: "week";
  readonly reach: "person";
  readonly check: (person: PersonWeek, context: PersonContext) => RuleOutcome;
  /** What it cannot decide of the week, whoever works in it. */
  readonly leftOpen: (context: PersonContext) => readonly NotEvaluated[];
}

/** What a rule about one person reads beside the own week of that person. */
export interface PersonContext {
  /** Monday to Sunday. */
  readonly dates: readonly LocalDate[];
  /** The weeks next to it; null for one that is not on record. */
  readonly before: readonly WorkDay[] | null;
  readonly after: readonly WorkDay[] | null;
  /** The weeks on record until then in which anything is planned. */
  readonly earlier: readonly WeekRoster[];
  /** Whether anything is planned in the week for anybody. */
  readonly isPlanned: boolean;
}

export function findingsOnly(findings: readonly Finding[]): RuleOutcome {
  return findings.length === 0 ? PASS : { findings, notEvaluated: [] };
}

/** Nothing to say. */
export const PASS: RuleOutcome = { findings: [], notEvaluated: [] };

/** For a day whose law is not known to us. */
export function notEvaluatedThatDay(rule: RuleId, day: Pick<PreparedDay, "date">): RuleOutcome {
  return { findings: [], notEvaluated: [{ rule, reason: "noParametersForDate", unit: null, date: day.date }] };
}

/** Citation and version of the parameter that decides on a date; null when none is in force. */
export function decidedBy(parameter: Parameter<unknown>, date: LocalDate): Decided | null {
  const resolved = resolveParameter(parameter, date);
  return resolved.status === "inForce" ? cite(parameter, resolved.version) : null;
}

/** For what a rule reads: which days these are, and which children are there when. */
export function childrenOf(days: readonly JudgedDay[]): unknown[] {
  return days.flatMap(({ date, presences }) => [date, presences]);
}

/** The people of some deployments, each once, in order of id. */
export function uniqueStaffIds(deployments: readonly Deployment[]): string[] {
  return [...new Set(deployments.map(({ staff }) => staff.id))].sort();
}
