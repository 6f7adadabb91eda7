import { datesOfWeek, type IsoWeek, type LocalDate, weekdayOf } from "../../shared/calendar/dates.ts";
import type { EvaluatedWeek } from "../../shared/checking/evaluateWeek.ts";
import {
  type ComparedScenario,
  type Comparison,
  compareEvaluated,
  type ScenarioComparison,
} from "../../shared/comparison/compareScenarios.ts";
import type { ComparedPart } from "../../shared/comparison/comparisonTable.ts";
import { comparedOf, keyOfCompared, ownIdOf, ownKey, type ScenarioKey } from "../../shared/comparison/scenarioKeys.ts";
import type { Group, LocationDocument, OwnScenario } from "../../shared/exchange/records.ts";
import { PILOT_SETS, scenarioName } from "../../shared/pilots/scenario.ts";
import type { WhatIfView } from "./whatIfView.ts";

/* What the comparison shows, worked out from the records and the view; no component and no storage. */

/** Every scenario that can be chosen, in the order of the columns; the regular rules first. */
export function scenarioKeys(scenarios: readonly OwnScenario[]): ScenarioKey[] {
  return [...PILOT_SETS.map(scenarioName), "agreed", ...scenarios.map(({ id }) => ownKey(id))];
}

/** The columns: the regular rules, then what is chosen and still there, in the order of `scenarioKeys`. */
export function columnsOf({ chosen }: Pick<WhatIfView, "chosen">, scenarios: readonly OwnScenario[]): ScenarioKey[] {
  return scenarioKeys(scenarios).filter((key) => key === "none" || chosen.includes(key));
}

/** The comparison that is shown, and the scenarios of one's own whose copy does not fit the week any more. */
export interface ShownComparison {
  readonly comparison: Comparison;
  readonly conflicting: readonly OwnScenario[];
}

/** Compares what is chosen over an evaluated week. */
export function compareChosen(evaluated: EvaluatedWeek, keys: readonly ScenarioKey[]): ShownComparison {
  const { document, roster } = evaluated;
  const found = keys.map((key) => ({ key, compared: comparedOf(key, document, roster) }));
  const compared = found.flatMap((one): ComparedScenario[] => (one.compared === null ? [] : [one.compared]));
  const lost = found.flatMap(({ key, compared: one }) => (one === null ? [ownIdOf(key)] : []));
  return {
    comparison: compareEvaluated(evaluated, compared),
    conflicting: (document.scenarios ?? []).filter(({ id }) => lost.includes(id)),
  };
}

/** The scenario whose details are shown; the first where the selected one has no column. */
export function selectedOf({ scenarios }: Comparison, selected: ScenarioKey): ScenarioComparison | undefined {
  return scenarios.find(({ compared }) => keyOfCompared(compared) === selected) ?? scenarios[0];
}

/** The date of the week that the view's day of the week is; the first that there is where the week does not use it. */
export function chartDate(week: IsoWeek, weekday: number, dates: readonly LocalDate[]): LocalDate {
  return dates.find((date) => weekdayOf(date) === weekday) ?? dates[0] ?? datesOfWeek(week)[0] ?? "";
}

/** The part of the week that the table speaks of. */
export function partOf(
  { part, groupId }: Pick<WhatIfView, "part" | "groupId">,
  date: LocalDate,
  { groups, location }: Pick<LocationDocument, "groups" | "location">,
): ComparedPart {
  if (part === "day") return { kind: "day", date };
  if (part === "week") return { kind: "week" };
  const places = [...groups.map(({ id }) => id), location.id];
  const id = groupId !== null && places.includes(groupId) ? groupId : (places[0] ?? location.id);
  return { kind: "group", id };
}

/** The first name "Variant n" that none has. */
export function freeNumber(scenarios: readonly OwnScenario[], nameOf: (number: number) => string): number {
  const names = new Set(scenarios.map(({ name }) => name));
  let number = 1;
  while (names.has(nameOf(number))) number += 1;
  return number;
}

/** A new scenario of one's own that begins as the one that is shown. */
export function newScenario(
  id: string,
  name: string,
  shown: ComparedScenario | undefined,
  own: OwnScenario | undefined,
): OwnScenario {
  if (own) return { ...own, id, name };
  const pilots = shown === undefined || typeof shown.scenario === "string" ? [] : [...shown.scenario];
  return { id, name, pilots, edits: [] };
}

/** The places that a table by group can speak of: the groups, and what stands under the location as a whole. */
export function placesOf(
  { groups, location }: { readonly groups: readonly Group[]; readonly location: { readonly id: string } },
  locationText: string,
): { readonly key: string; readonly text: string }[] {
  return [...groups.map(({ id, name }) => ({ key: id, text: name ?? id })), { key: location.id, text: locationText }];
}
