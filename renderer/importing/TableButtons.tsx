import { Download } from "lucide-react";
import { Button } from "react-aria-components";
import type { TableToSave } from "../../shared/contract/tables.ts";
import { TABLE_KINDS, type TableKind } from "../../shared/importing/tableKinds.ts";
import { texts } from "../../shared/texts/nl.ts";

const words = texts.transfer;
const FORMS = ["csv", "xlsx"] as const;

interface TableButtonsProps {
  /** What is in a table; null where its name says enough. */
  readonly contents: Readonly<Record<TableKind, string>> | null;
  readonly onSave: (kind: TableKind, form: TableToSave["form"]) => void;
}

/** Every table with a button for each form in which it can be saved. */
export function TableButtons({ contents, onSave }: TableButtonsProps) {
  return (
    <ul className="table-buttons">
      {TABLE_KINDS.map((kind) => {
        const name = texts.importing.tables[kind];
        return (
          <li key={kind}>
            <span className="table-name">
              <b>{name}</b>
              {contents !== null && <span>{contents[kind]}</span>}
            </span>
            {FORMS.map((form) => (
              <Button
                key={form}
                className="button"
                aria-label={words.saveAs(name, words[form])}
                onPress={() => onSave(kind, form)}
              >
                <Download className="icon" aria-hidden="true" />
                {words[form]}
              </Button>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
