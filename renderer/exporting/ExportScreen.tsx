import { FileJson, ShieldCheck } from "lucide-react";
import { Button } from "react-aria-components";
import type { TableToSave } from "../../shared/contract/tables.ts";
import type { TableKind } from "../../shared/importing/tableKinds.ts";
import { texts } from "../../shared/texts/nl.ts";
import { TableButtons } from "../importing/TableButtons.tsx";
import { TransferPart } from "../importing/TransferPart.tsx";
import "../importing/transfer.css";
import "../masterData/masterData.css";
import { runFileTask } from "../shell/fileTasks.ts";
import { usePage } from "../store/page.tsx";
import { PersonalDataWarning } from "./PersonalDataWarning.tsx";
import { usePersonalDataWarning } from "./usePersonalDataWarning.ts";

const words = texts.transfer.exporting;

type Saved = { readonly status: "cancelled" } | { readonly status: "saved"; readonly fileName: string };

/** What of the location can be saved elsewhere: all of it, a table of it, or all of it with nobody to be recognised. */
export function ExportScreen() {
  const page = usePage();
  const { bridge, roster } = page;
  const warning = usePersonalDataWarning();
  const save = (write: () => Promise<Saved>, done: (fileName: string) => string) =>
    runFileTask(page, async () => {
      await roster.getState().whenSaved();
      const answer = await write();
      return answer.status === "saved" ? done(answer.fileName) : null;
    });
  const saveDocument = () => save(bridge.exportDocument, words.document.done);
  const saveTable = (kind: TableKind, form: TableToSave["form"]) =>
    save(() => bridge.exportTable({ kind, form, isTemplate: false }), words.tables.done);
  return (
    <section className="records transfer" aria-labelledby="export-title">
      <header className="records-head">
        <div>
          <h2 id="export-title">{words.title}</h2>
          <p className="records-intro">{words.intro}</p>
        </div>
      </header>
      <div className="transfer-parts">
        <TransferPart title={words.document.title} text={words.document.text}>
          <Button className="button button-primary" onPress={() => void warning.before(saveDocument)}>
            <FileJson className="icon" aria-hidden="true" />
            {words.document.save}
          </Button>
        </TransferPart>
        <TransferPart title={words.pseudonymised.title} text={words.pseudonymised.text}>
          <Button className="button" onPress={() => void save(bridge.exportPseudonymised, words.pseudonymised.done)}>
            <ShieldCheck className="icon" aria-hidden="true" />
            {words.pseudonymised.save}
          </Button>
        </TransferPart>
        <TransferPart title={words.tables.title} text={words.tables.text} isTall>
          <TableButtons
            contents={words.tables.contents}
            onSave={(kind, form) => void warning.before(() => saveTable(kind, form))}
          />
        </TransferPart>
      </div>
      {warning.asked !== null && <PersonalDataWarning onConfirm={warning.confirm} onClose={warning.cancel} />}
    </section>
  );
}
