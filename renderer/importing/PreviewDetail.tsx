import { columnUses } from "../../shared/importing/columnMapping.ts";
import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import type { ImportReview } from "./importReview.ts";
import { type PreviewRow, rowsText } from "./previewRows.ts";

const words = texts.transfer.importing.detail;

interface PreviewDetailProps {
  readonly review: ImportReview;
  readonly row: PreviewRow;
  readonly onClose: () => void;
}

/** One line of the preview as a whole: every field before and after, or the refusal with what stands in the file. */
export function PreviewDetail({ review, row, onClose }: PreviewDetailProps) {
  const { name, rows, differences, refusal, what } = row;
  const title = refusal === null ? name : words.rows(rowsText(rows));
  return (
    <ModalDialog title={title} closeLabel={words.close} onClose={onClose} size="wide">
      {refusal === null && <p className="transfer-note">{words.rows(rowsText(rows))}</p>}
      {refusal !== null && (
        <p>
          <b>{name}</b>: <bdi>{refusal.reason}</bdi>
        </p>
      )}
      {refusal === null && differences.length === 0 && <p>{what}</p>}
      {differences.length > 0 && (
        <table className="ahead-table">
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td>
                  <bdi>{before || words.none}</bdi>
                </td>
                <td>
                  <bdi>{after || words.none}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {refusal !== null && <SourceCells review={review} row={refusal.row} />}
    </ModalDialog>
  );
}

/** What stands in a row of the file, but for columns that may not be read. */
function SourceCells({ review, row }: { readonly review: ImportReview; readonly row: number }) {
  const { kind, table, mapping } = review;
  const cells = table.rows.find(({ number }) => number === row)?.cells ?? [];
  const shown = columnUses(kind, table, mapping)
    .map(({ heading, isRefused }, column) => ({ heading, isRefused, column, text: cells[column] ?? "" }))
    .filter(({ isRefused, text }) => !isRefused && text !== "");
  return (
    <table className="ahead-table">
      <caption>{words.cells}</caption>
      <tbody>
        {shown.map(({ heading, column, text }) => (
          <tr key={column}>
            <th scope="row">
              <bdi>{heading}</bdi>
            </th>
            <td>
              <bdi>{text}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
