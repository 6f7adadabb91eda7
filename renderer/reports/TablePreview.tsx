import type { SheetTable } from "../../shared/exporting/sheetTable.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useScrollStop } from "../controls/useScrollStop.ts";
import type { FileKind, ReportChoice } from "./reportChoice.ts";
import { useFileTable } from "./useFileTable.ts";

const words = texts.reportsScreen;
const NUMBER = new Intl.NumberFormat("nl", { minimumFractionDigits: 2 });

interface TablePreviewProps {
  readonly kind: FileKind;
  readonly choice: ReportChoice;
}

/** A table as it is saved, or what is in the calendars that are. */
export function TablePreview({ kind, choice }: TablePreviewProps) {
  const table = useFileTable(kind, choice);
  return (
    <section className="preview" aria-label={words.preview.title}>
      {table !== null && kind === "calendars" && table.length === 1 && (
        <p className="preview-message">{texts.system.bridge.noShifts}</p>
      )}
      {table !== null && (kind !== "calendars" || table.length > 1) && (
        <Table caption={words.kinds.names[kind]} table={table} />
      )}
    </section>
  );
}

function Table({ caption, table }: { readonly caption: string; readonly table: SheetTable }) {
  const [headings = [], ...lines] = table;
  return (
    <div className="preview-table" {...useScrollStop<HTMLDivElement>()}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines
            .filter((line) => line.length > 0)
            .map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a table have no other identity and never move.
              <Row key={index} line={line} />
            ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ line: [name = "", ...cells] }: { readonly line: readonly (string | number)[] }) {
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as of the rows.
        <td key={index} data-number={typeof cell === "number" || undefined}>
          <bdi>{typeof cell === "number" ? NUMBER.format(cell) : cell}</bdi>
        </td>
      ))}
    </tr>
  );
}
