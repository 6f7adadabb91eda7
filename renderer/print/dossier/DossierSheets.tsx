import type { DossierReport, DossierWeek } from "../../../shared/reports/dossier/dossierReport.ts";
import { dateRange } from "../../../shared/reports/dutchDates.ts";
import { weekText } from "../../../shared/reports/periodText.ts";
import { texts } from "../../../shared/texts/nl.ts";
import { NotEvaluated } from "../FindingsTable.tsx";
import { Masthead } from "../Masthead.tsx";
import { Part } from "../Part.tsx";
import { PlanParts } from "../PlanPart.tsx";
import { Agreements } from "./Agreements.tsx";
import { DaySection } from "./DaySection.tsx";
import { DeviationTable } from "./DeviationTable.tsx";
import { DossierFindings } from "./DossierFindings.tsx";
import { FaceTable } from "./FaceTable.tsx";
import { LawTable } from "./LawTable.tsx";
import { PeriodVerdict } from "./PeriodVerdict.tsx";
import "./dossier.css";

const words = texts.dossier;

/** The dossier for an inspector: the regular verdict first, then what was recorded beside it, then every moment. */
export function DossierSheets({ report }: { readonly report: DossierReport }) {
  return (
    <>
      <Masthead report={report} facts={factsOf(report)} />
      <p className="intro">{words.intro}</p>
      <Part heading={words.parts.verdict}>
        <PeriodVerdict report={report} />
      </Part>
      <Part heading={words.parts.deviations}>
        <DeviationTable deviations={report.deviations} />
      </Part>
      <Part heading={words.parts.agreements}>
        <Agreements agreements={report.agreements} />
      </Part>
      <Part heading={words.parts.tekortplan}>
        {report.tekortplan.length === 0 ? (
          <p className="none">{words.noTekortplan}</p>
        ) : (
          <PlanParts plans={report.tekortplan} />
        )}
      </Part>
      {report.weeks.map((week) => (
        <WeekParts key={week.week} week={week} />
      ))}
      <Part heading={words.parts.law} isNewSheet>
        <LawTable law={report.law} />
      </Part>
    </>
  );
}

function factsOf({ lrk, dates, groupNames }: DossierReport): string[] {
  return [
    ...(lrk === null ? [] : [words.lrk(lrk)]),
    dateRange(dates.from, dates.to),
    ...(groupNames === null ? [] : [words.groups(groupNames.join(", "))]),
  ];
}

/** Findings, vaste gezichten and the days of one week; each says which of its days are planned and which are as they went. */
function WeekParts({ week }: { readonly week: DossierWeek }) {
  const name = weekText(week.week);
  const basis = (
    <p className="particulars">
      {week.statusText} · {week.basisText}
    </p>
  );
  return (
    <>
      <Part heading={words.parts.findings(name)} isNewSheet>
        {basis}
        <DossierFindings findings={week.findings} />
        {week.agreedFindings.length > 0 && (
          <>
            <h3>{words.parts.agreed}</h3>
            <DossierFindings findings={week.agreedFindings} />
          </>
        )}
        <NotEvaluated sentences={week.notEvaluated} />
      </Part>
      {week.faces.length > 0 && (
        <Part heading={words.parts.faces(name)} isNewSheet>
          {basis}
          <FaceTable faces={week.faces} />
        </Part>
      )}
      <Part heading={words.parts.days(name)} isNewSheet>
        {week.days.map((day) => (
          <DaySection key={day.date} day={day} />
        ))}
      </Part>
    </>
  );
}
