import type { LocalDate } from "../calendar/dates.ts";
import { rosterOf } from "../checking/evaluateWeek.ts";
import { compareScenarios } from "../comparison/compareScenarios.ts";
import { comparedOf } from "../comparison/scenarioKeys.ts";
import type { LocationDocument } from "../exchange/records.ts";
import { buildComparisonReport } from "./buildComparisonReport.ts";
import { buildNoticeReport } from "./buildNoticeReport.ts";
import { buildPersonReport } from "./buildPersonReport.ts";
import { buildTekortplanReport } from "./buildTekortplanReport.ts";
import { buildWeekReport } from "./buildWeekReport.ts";
import { buildDossier } from "./dossier/buildDossier.ts";
import type { PrintedRoster } from "./printedRoster.ts";
import type { PrintReport } from "./printReport.ts";
import { ReportRefusal, type ReportRefusalCode } from "./reportRefusal.ts";
import type { ReportRequest } from "./reportRequest.ts";
import { withInitials } from "./withInitials.ts";

export interface ReportOptions {
  /** The date that the sheets say they were printed on. */
  readonly today: LocalDate;
  /** For a roster: the print since which changes are marked, if it was printed before. */
  readonly printedBefore?: PrintedRoster | null;
}

/**
 * Everything that can be printed: the report that a request asks for, as data with nothing left to decide.
 * @throws ReportRefusal for something that the document does not have.
 */
export function buildReport(document: LocationDocument, request: ReportRequest, options: ReportOptions): PrintReport {
  const { today, printedBefore = null } = options;
  switch (request.kind) {
    case "roster": {
      const { week, scope, scenario, size } = request;
      if (scope.kind === "group") known(document.groups, [scope.groupId], "unknownGroup");
      return buildWeekReport({
        document: called(document, request),
        week,
        scope,
        scenario,
        size,
        today,
        printedBefore,
      });
    }
    case "person": {
      const { period, staffIds } = request;
      known(document.staff, staffIds ?? [], "unknownPerson");
      const weeks = period.from === period.to ? period.from : `${period.from}–${period.to}`;
      return buildPersonReport({ document, period, staffIds, today }) ?? refuse("noShifts", weeks);
    }
    case "dossier": {
      const { period, groupIds } = request;
      known(document.groups, groupIds ?? [], "unknownGroup");
      return buildDossier({ document: called(document, request), period, groupIds, today });
    }
    case "compare":
      return comparisonReport(document, request, today);
    case "tekortplan":
      return buildTekortplanReport({ document, date: request.date, today }) ?? refuse("noTekortplan", request.date);
    case "notice":
      return buildNoticeReport({ document, date: request.date, today });
  }
}

function comparisonReport(
  document: LocationDocument,
  { week, scenarios }: Extract<ReportRequest, { kind: "compare" }>,
  today: LocalDate,
): PrintReport {
  const roster = rosterOf(document, week);
  const compared = scenarios.map((key) => comparedOf(key, document, roster) ?? refuse("unknownScenario", key));
  return buildComparisonReport({ document, comparison: compareScenarios(document, week, compared), today });
}

function called(document: LocationDocument, request: { readonly called: "names" | "initials" }): LocationDocument {
  return request.called === "initials" ? withInitials(document) : document;
}

function known(records: readonly { readonly id: string }[], ids: readonly string[], code: ReportRefusalCode): void {
  const unknown = ids.find((id) => !records.some((record) => record.id === id));
  if (unknown !== undefined) refuse(code, unknown);
}

function refuse(code: ReportRefusalCode, subject: string): never {
  throw new ReportRefusal(code, subject);
}
