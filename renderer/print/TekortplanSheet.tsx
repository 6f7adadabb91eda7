import type { TekortplanReport } from "../../shared/reports/tekortplanReport.ts";
import { texts } from "../../shared/texts/nl.ts";
import { Masthead } from "./Masthead.tsx";
import { Part } from "./Part.tsx";
import { PlanPart, validityOf } from "./PlanPart.tsx";
import "./letter.css";

const words = texts.paper.tekortplan;

/** The tekortplan by itself. */
export function TekortplanSheet({ report }: { readonly report: TekortplanReport }) {
  const { plan } = report;
  return (
    <div className="letter">
      <Masthead report={report} facts={[validityOf(plan)]} />
      <p className="lead">{words.intro}</p>
      <Part heading={words.steps}>
        <PlanPart plan={plan} />
      </Part>
    </div>
  );
}
