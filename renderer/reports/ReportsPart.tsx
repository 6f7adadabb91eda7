import { texts } from "../../shared/texts/nl.ts";
import { useBoardUi, usePage } from "../store/page.tsx";
import { FileActions } from "./FileActions.tsx";
import { KindList } from "./KindList.tsx";
import { PaperPart } from "./PaperPart.tsx";
import { ReportChoices } from "./ReportChoices.tsx";
import { isPaper } from "./reportChoice.ts";
import { useReportChoice } from "./useReportChoice.ts";
import { useSaving } from "./useSaving.ts";

const words = texts.reportsScreen;

/** What can be handed out, the choices for it, and what comes of them. */
export function ReportsPart() {
  const { ui } = usePage();
  const kind = useBoardUi((state) => state.outputKind);
  const choices = useReportChoice(kind);
  const saving = useSaving(kind);
  if (choices === null) return null;
  const { choice, change } = choices;
  return (
    <div className="reports-body">
      <KindList kind={kind} isDisabled={saving.isBusy} onChange={(outputKind) => ui.setState({ outputKind })} />
      <div className="reports-choices" inert={saving.isBusy}>
        <h3>{words.kinds.names[kind]}</h3>
        <p className="reports-about">{words.kinds.about[kind]}</p>
        <ReportChoices kind={kind} choice={choice} onChange={change} />
      </div>
      {isPaper(kind) ? (
        <PaperPart kind={kind} choice={choice} saving={saving} />
      ) : (
        <FileActions kind={kind} choice={choice} saving={saving} />
      )}
    </div>
  );
}
