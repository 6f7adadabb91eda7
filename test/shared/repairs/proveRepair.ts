import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { Finding } from "../../../shared/checking/finding.ts";
import type { WeekCheck } from "../../../shared/checking/weekCheck.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { applyRepair } from "../../../shared/repairs/applyRepair.ts";
import type { Repair, RosterRepair } from "../../../shared/repairs/repair.ts";
import { createRepairContext } from "../../../shared/repairs/repairContext.ts";
import { repairsFor } from "../../../shared/repairs/repairsFor.ts";

/*
 * Proves a repair anew: the repaired roster goes through the parser and a full check, and is compared minute by minute. None
 * of it leans on how the repairs compare checks themselves.
 */

/** What is wrong with a repair that was offered; empty when it is true. */
export function faultsOf(document: LocationDocument, week: string, finding: Finding, repair: RosterRepair): string[] {
  const before = checkWeek(document, week);
  const after = checkWeek(repairedDocument(document, week, repair), week);
  const left = minutesOf(finding, after).length;
  const faults = left < minutesOf(finding, before).length ? [] : [`${repair.kind} leaves the finding as it is`];
  const known = new Set(overtredingMinutes(before));
  const added = overtredingMinutes(after).filter((minute) => !known.has(minute));
  return added.length === 0 ? faults : [...faults, `${repair.kind} adds ${added.length}, such as ${added[0]}`];
}

/** A finding with its repairs and everything that is wrong with them. */
export function provenRepairs(document: LocationDocument, week: string, wanted: (finding: Finding) => boolean) {
  const check = checkWeek(document, week);
  const context = createRepairContext(document, check.week);
  return check.findings.filter(wanted).map((finding) => {
    const repairs = repairsFor(finding, context);
    return {
      finding,
      repairs,
      faults: repairs.filter(isEdit).flatMap((edit) => faultsOf(document, week, finding, edit)),
    };
  });
}

export function isEdit(repair: Repair): repair is RosterRepair {
  return repair.kind !== "askFace" && repair.kind !== "askConsent" && repair.kind !== "appointMentor";
}

/** Parsed, so that a repair that breaks a rule of the document throws. */
function repairedDocument(document: LocationDocument, week: string, repair: RosterRepair): LocationDocument {
  const weeks = document.weeks.map((roster) => (roster.week === week ? applyRepair(roster, repair) : roster));
  return parseLocationDocument(JSON.parse(JSON.stringify({ ...document, weeks })));
}

/** Each minute of a matter, or one line for a finding of a whole day. */
function minutesOf({ rule, unit, date, severity }: Finding, check: WeekCheck): string[] {
  return check.findings
    .filter((other) => other.rule === rule && other.date === date && other.severity === severity)
    .filter((other) => other.unit.kind === unit.kind && sorted(other.unit.ids) === sorted(unit.ids))
    .flatMap(linesOf);
}

function overtredingMinutes(check: WeekCheck): string[] {
  return check.findings.filter(({ severity }) => severity === "overtreding").flatMap(linesOf);
}

function linesOf({ rule, unit, date, intervals }: Finding): string[] {
  const matter = [rule, date, unit.kind, sorted(unit.ids)].join("|");
  if (intervals.length === 0) return [matter];
  return intervals.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, index) => `${matter}|${from + index}`),
  );
}

function sorted(ids: readonly string[]): string {
  return [...ids].sort().join("+");
}
