import { columnUses } from "../../shared/importing/columnMapping.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { useScrollStop } from "../controls/useScrollStop.ts";
import { fieldChoices, type ImportReview, withColumn } from "./importReview.ts";

const words = texts.transfer.importing.columns;

/** As many values show what a column holds. */
const SAMPLES = 3;

interface ColumnTableProps {
  readonly review: ImportReview;
  readonly onChange: (review: ImportReview) => void;
}

/** The columns of a file: what stands in them and as what they are read. What may not be read shows no values. */
export function ColumnTable({ review, onChange }: ColumnTableProps) {
  const { kind, table, mapping } = review;
  const uses = columnUses(kind, table, mapping);
  const fieldOf = new Map(Object.entries(mapping).map(([field, column]) => [column, field]));
  const choices = [{ key: "", text: words.notRead }, ...fieldChoices(kind)];
  return (
    <div className="transfer-columns" {...useScrollStop<HTMLDivElement>()}>
      <table className="ahead-table">
        <caption>{words.remembered}</caption>
        <thead>
          <tr>
            <th scope="col">{words.heading}</th>
            <th scope="col">{words.samples}</th>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.note}</th>
          </tr>
        </thead>
        <tbody>
          {uses.map(({ heading, reason, isRefused }, column) => {
            const name = heading === "" ? words.unnamed(column + 1) : heading;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file; headings can be alike.
              <tr key={column}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td className="column-samples">{!isRefused && <bdi>{samplesOf(review, column)}</bdi>}</td>
                <td>
                  {!isRefused && (
                    <SelectField
                      label={words.fieldOf(name)}
                      isLabelHidden
                      choices={choices}
                      value={fieldOf.get(column) ?? ""}
                      onChange={(field) => onChange(withColumn(review, column, field === "" ? null : field))}
                    />
                  )}
                </td>
                <td data-tone={isRefused ? "warning" : undefined}>{reason}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function samplesOf({ table }: ImportReview, column: number): string {
  const values = table.rows.map(({ cells }) => cells[column] ?? "").filter((cell) => cell !== "");
  return [...new Set(values)].slice(0, SAMPLES).join(" · ");
}
