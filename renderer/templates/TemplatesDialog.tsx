import { useState } from "react";
import type { Template } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { ApplyTemplate } from "./ApplyTemplate.tsx";
import { TemplateForm } from "./TemplateForm.tsx";
import { TemplateList } from "./TemplateList.tsx";
import "./templates.css";

const words = texts.templates;

/** What the dialog shows; a template is edited, made (null) or applied, and then the list is there again. */
type Stage =
  | { readonly kind: "list" }
  | { readonly kind: "form"; readonly template: Template | null }
  | { readonly kind: "apply"; readonly template: Template };

/** The basisrooster and other templates: kept, mended, and applied to weeks. */
export function TemplatesDialog({ onClose }: { readonly onClose: () => void }) {
  const [stage, setStage] = useState<Stage>({ kind: "list" });
  const toList = () => setStage({ kind: "list" });
  return (
    <ModalDialog title={titleOf(stage)} closeLabel={words.close} size="wide" onClose={onClose}>
      {stage.kind === "list" && (
        <TemplateList
          onApply={(template) => setStage({ kind: "apply", template })}
          onEdit={(template) => setStage({ kind: "form", template })}
        />
      )}
      {stage.kind === "form" && <TemplateForm template={stage.template} onDone={toList} />}
      {stage.kind === "apply" && <ApplyTemplate template={stage.template} onBack={toList} onDone={onClose} />}
    </ModalDialog>
  );
}

function titleOf(stage: Stage): string {
  switch (stage.kind) {
    case "list":
      return words.title;
    case "form":
      return stage.template === null ? words.form.newTitle : words.form.editTitle;
    case "apply":
      return words.apply.title(stage.template.name);
  }
}
