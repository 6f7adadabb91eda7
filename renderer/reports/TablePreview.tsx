import type { IsoWeek } from "../../shared/calendar/dates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useScrollStop } from "../controls/useScrollStop.ts";
import { useWeekTable } from "./useWeekTable.ts";

const words = texts.reportsScreen;
const NUMBER = new Intl.NumberFormat("nl", { minimumFractionDigits: 2 });

interface TablePreviewProps {
  readonly table: "week" | "hours";
  readonly week: IsoWeek;
}

/** A table as it is saved. */
export function TablePreview({ table, week }: TablePreviewProps) {
  const rows = useWeekTable(table, week);
  const [headings = [], ...lines] = rows ?? [];
  return (
    <section className="preview" aria-label={words.preview.title}>
      <div className="preview-table" {...useScrollStop<HTMLDivElement>()}>
        {rows !== null && (
          <table>
            <caption className="visually-hidden">{words.kinds.names[table]}</caption>
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
        )}
      </div>
    </section>
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
