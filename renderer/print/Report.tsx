import { type ReactNode, useEffect } from "react";
import type { PrintReport } from "../../shared/reports/printReport.ts";
import { ComparisonSheets } from "./ComparisonSheets.tsx";
import { DossierSheets } from "./dossier/DossierSheets.tsx";
import { NoticeSheet } from "./NoticeSheet.tsx";
import { PersonSheets } from "./PersonSheets.tsx";
import { TekortplanSheet } from "./TekortplanSheet.tsx";
import { WeekSheets } from "./WeekSheets.tsx";

interface ReportProps {
  readonly report: PrintReport;
  /** Called once the report is in the page. */
  readonly onDrawn: () => Promise<void>;
}

/** A report of any kind on its sheets. */
export function Report({ report, onDrawn }: ReportProps) {
  useEffect(() => void onDrawn(), [onDrawn]);
  return sheetsOf(report);
}

function sheetsOf(report: PrintReport): ReactNode {
  switch (report.kind) {
    case "weekRoster":
      return <WeekSheets report={report} />;
    case "personRoster":
      return <PersonSheets report={report} />;
    case "dossier":
      return <DossierSheets report={report} />;
    case "comparison":
      return <ComparisonSheets report={report} />;
    case "tekortplan":
      return <TekortplanSheet report={report} />;
    case "parentNotice":
      return <NoticeSheet report={report} />;
  }
}
