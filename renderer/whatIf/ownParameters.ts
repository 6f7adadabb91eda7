import type { OwnScenario } from "../../shared/exchange/records.ts";

/** The parameters of a scenario of one's own that are numbers. */
export type ParameterName = "maxSubstitutions" | "maxBridgeMinutes" | "maxMinutesPerPersonDay" | "maxMinutesPerUnitDay";

export interface OwnParameters extends Partial<Record<ParameterName, number>> {
  readonly variant?: "0-1" | "0-2";
}

/** Reads a whole number; undefined for nothing, which means as agreed. */
export function readNumber(text: string): number | undefined | "invalid" {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  return /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : "invalid";
}

/** The scenario with a parameter set, or without it. */
export function withParameter<N extends keyof OwnParameters>(
  own: OwnScenario,
  name: N,
  value: OwnParameters[N] | undefined,
): OwnScenario {
  const { [name]: _before, ...others } = own.parameters ?? {};
  const parameters = value === undefined ? others : { ...others, [name]: value };
  const { parameters: _all, ...rest } = own;
  return Object.keys(parameters).length === 0 ? rest : { ...rest, parameters };
}
