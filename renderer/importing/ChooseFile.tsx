import { Table } from "lucide-react";
import { Button } from "react-aria-components";
import type { TableToSave } from "../../shared/contract/tables.ts";
import type { TableKind } from "../../shared/importing/tableKinds.ts";
import { texts } from "../../shared/texts/nl.ts";
import { runFileTask } from "../shell/fileTasks.ts";
import { usePage } from "../store/page.tsx";
import { DocumentImport } from "./DocumentImport.tsx";
import { TableButtons } from "./TableButtons.tsx";
import { TransferPart } from "./TransferPart.tsx";

const words = texts.transfer.importing;

/** What can come in, and empty tables to fill in first. */
export function ChooseFile({ onChoose }: { readonly onChoose: () => Promise<void> }) {
  const page = usePage();
  const saveTemplate = (kind: TableKind, form: TableToSave["form"]) =>
    runFileTask(page, async () => {
      const answer = await page.bridge.exportTable({ kind, form, isTemplate: true });
      return answer.status === "saved" ? texts.transfer.exporting.tables.templateDone(answer.fileName) : null;
    });
  return (
    <div className="transfer-parts">
      <TransferPart title={words.table.title} text={words.table.text}>
        <p className="transfer-note">{words.table.order}</p>
        <Button className="button button-primary" onPress={() => void onChoose()}>
          <Table className="icon" aria-hidden="true" />
          {words.table.choose}
        </Button>
      </TransferPart>
      <TransferPart title={words.document.title} text={words.document.text}>
        <DocumentImport />
      </TransferPart>
      <TransferPart title={words.templates.title} text={words.templates.text} isTall>
        <TableButtons contents={null} onSave={(kind, form) => void saveTemplate(kind, form)} />
      </TransferPart>
    </div>
  );
}
