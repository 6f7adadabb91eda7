import type { NotEvaluatedReason, RuleId } from "../checking/finding.ts";

/** A field that is not on record, and the rules that cannot do without it. */
export interface Missing<Field extends string> {
  readonly field: Field;
  readonly rules: readonly RuleId[];
}

/** Gathers what is missing: each field once, with every rule that asks for it. */
export class MissingList<Field extends string> {
  readonly #rules = new Map<Field, Set<RuleId>>();

  add(field: Field, ...rules: readonly RuleId[]): void {
    const known = this.#rules.get(field) ?? new Set<RuleId>();
    for (const rule of rules) known.add(rule);
    this.#rules.set(field, known);
  }

  toArray(): Missing<Field>[] {
    return [...this.#rules].map(([field, rules]) => ({ field, rules: [...rules] }));
  }
}

/** Why something could not be judged of one person or child: the rule, and the reason it gave. */
export interface OpenQuestion {
  readonly rule: RuleId;
  readonly reason: NotEvaluatedReason;
}
