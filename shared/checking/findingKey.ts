import type { LocalDate } from "../calendar/dates.ts";
import { careSchema } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import type { RuleId, Severity, Unit } from "./finding.ts";

/** What the key of a finding says of it, also when the week does not have that finding any more. */
export interface KeyedFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly unit: Unit;
  readonly date: LocalDate;
}

/** As `makeFinding` writes it: rule, severity, unit, date and begin, and then ids, which may hold anything. */
const KEY =
  /^([a-z-]+)(?:\.[^|]*)?\|(overtreding|aandachtspunt|info)\|(group|merge|location|person|child):(.*?)\|(\d{4}-\d{2}-\d{2})\|\d*(?:\||$)/s;

/** Reads the key of a finding; null for one that this version of the program did not write. */
export function readFindingKey(key: string): KeyedFinding | null {
  const [, rule = "", severity, kind, ids = "", date = ""] = KEY.exec(key) ?? [];
  if (!isRule(rule)) return null;
  // The pattern allows no others.
  const unit = unitOf(kind as Unit["kind"], ids);
  return { rule, severity: severity as Severity, unit, date };
}

function isRule(rule: string): rule is RuleId {
  return Object.hasOwn(texts.findings.rules, rule);
}

function unitOf(kind: Unit["kind"], joined: string): Unit {
  if (kind === "merge") return { kind, ids: joined.split("+") };
  if (kind !== "location") return { kind, ids: [joined] };
  // A key has the ids in order of the alphabet; a unit has the kind of care last.
  const isCare = (id: string) => careSchema.safeParse(id).success;
  const ids = joined.split("+");
  return { kind, ids: ids.toSorted((a, b) => Number(isCare(a)) - Number(isCare(b))) };
}
