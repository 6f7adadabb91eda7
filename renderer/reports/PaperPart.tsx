import { FileDown } from "lucide-react";
import { Button } from "react-aria-components";
import type { ReportKind } from "../../shared/reports/reportRequest.ts";
import { texts } from "../../shared/texts/nl.ts";
import { usePage } from "../store/page.tsx";
import { PreviewPart } from "./PreviewPart.tsx";
import { type ReportChoice, requestOf } from "./reportChoice.ts";
import { SaveBar } from "./SaveBar.tsx";
import { MAKING, usePreview } from "./usePreview.ts";
import type { Saving } from "./useSaving.ts";

interface PaperPartProps {
  readonly kind: ReportKind;
  readonly choice: ReportChoice;
  readonly saving: Saving;
}

/** A kind on paper: how it comes out, and saving it. What is saved is what is looked at. */
export function PaperPart({ kind, choice, saving }: PaperPartProps) {
  const { bridge } = usePage();
  const request = requestOf(kind, choice);
  const { preview, stop, again } = usePreview(request);
  const canSave = !saving.isBusy && (preview.kind === "made" || preview.kind === "stopped");
  // Who stopped the preview and saves has the sheets made then, and can stop that too.
  const isMadeToSave = saving.isBusy && preview.kind === "stopped";
  return (
    <div className="reports-result">
      <PreviewPart preview={isMadeToSave ? MAKING : preview} onStop={stop} onAgain={again} />
      <SaveBar saving={saving} isPersonal={kind === "roster" || kind === "person" || kind === "dossier"}>
        <Button
          className="button button-primary"
          isDisabled={!canSave}
          onPress={() => void saving.save(() => bridge.exportPdf(request))}
        >
          <FileDown className="icon" aria-hidden="true" />
          {texts.reportsScreen.actions.savePdf}
        </Button>
      </SaveBar>
    </div>
  );
}
