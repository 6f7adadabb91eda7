import { texts } from "../../shared/texts/nl.ts";
import type { ReportPart } from "../board/boardUi.ts";
import { SegmentedChoice } from "../controls/SegmentedChoice.tsx";
import { useBoardUi, usePage } from "../store/page.tsx";
import { DeviationsPart } from "./DeviationsPart.tsx";
import { ReportsPart } from "./ReportsPart.tsx";
import "../masterData/masterData.css";
import "./reports.css";

const words = texts.reportsScreen;

const PARTS: readonly { readonly key: ReportPart; readonly text: string }[] = [
  { key: "reports", text: words.parts.reports },
  { key: "deviations", text: words.parts.deviations },
];

/** What is handed out: on paper, as a table or as a calendar; and what was recorded beside findings. */
export function ReportsScreen() {
  const { ui } = usePage();
  const part = useBoardUi((state) => state.reportPart);
  return (
    <section className="records reports" aria-labelledby="reports-title">
      <header className="records-head">
        <div>
          <h2 id="reports-title">{words.title}</h2>
          <p className="records-intro">{words.intros[part]}</p>
        </div>
        <SegmentedChoice
          label={words.parts.label}
          choices={PARTS}
          value={part}
          onChange={(reportPart) => ui.setState({ reportPart })}
        />
      </header>
      {part === "reports" ? <ReportsPart /> : <DeviationsPart />}
    </section>
  );
}
