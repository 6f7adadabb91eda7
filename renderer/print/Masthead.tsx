import { longDate } from "../../shared/reports/dutchDates.ts";
import type { PrintReport } from "../../shared/reports/printReport.ts";
import { texts } from "../../shared/texts/nl.ts";

interface MastheadProps {
  readonly report: Pick<PrintReport, "title" | "locationName" | "municipality" | "versionText" | "printedOn">;
  /** What else the report is of: a period, groups. */
  readonly facts?: readonly string[];
}

/** The title of a report, and of what and when it is. */
export function Masthead({ report, facts = [] }: MastheadProps) {
  const place = [report.locationName, report.municipality].filter((part) => part !== null).join(", ");
  return (
    <header className="masthead">
      <h1>
        <bdi>{report.title}</bdi>
      </h1>
      <p className="particulars">
        <bdi>{place}</bdi>
        {facts.map((fact) => (
          <bdi key={fact}>{fact}</bdi>
        ))}
        <span>{report.versionText}</span>
        <span>{texts.reports.printedOn(longDate(report.printedOn))}</span>
      </p>
    </header>
  );
}
