import { useMemo, useState } from "react";
import { Input, Label, SearchField } from "react-aria-components";
import type { ImportPreview } from "../../shared/importing/previewImport.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SegmentedChoice } from "../controls/SegmentedChoice.tsx";
import type { GridSort } from "../masterData/gridColumn.ts";
import { RecordGrid } from "../masterData/RecordGrid.tsx";
import { searchRows, sortRows } from "../masterData/tableModel.ts";
import type { ImportReview } from "./importReview.ts";
import { PreviewDetail } from "./PreviewDetail.tsx";
import { countOutcomes, OUTCOMES, PREVIEW_COLUMNS, previewRowsOf, type RowOutcome } from "./previewRows.ts";

const words = texts.transfer.importing.preview;

interface PreviewTableProps {
  readonly review: ImportReview;
  readonly preview: ImportPreview;
}

/** What comes of every row of the file, to filter, search and open. */
export function PreviewTable({ review, preview }: PreviewTableProps) {
  const [outcome, setOutcome] = useState<RowOutcome | "all">("all");
  const [search, setSearch] = useState("");
  const [sort, setSort] = useState<GridSort | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const rows = useMemo(() => previewRowsOf(preview), [preview]);
  const shown = useMemo(() => {
    const ofOutcome = outcome === "all" ? rows : rows.filter((row) => row.outcome === outcome);
    return sortRows(searchRows(ofOutcome, PREVIEW_COLUMNS, search), PREVIEW_COLUMNS, sort);
  }, [rows, outcome, search, sort]);
  const counts = countOutcomes(rows);
  const filters = [
    { key: "all" as const, text: words.all(rows.length) },
    ...OUTCOMES.map((key) => ({ key, text: words.outcomes[key](counts[key]) })),
  ];
  const opened = rows.find(({ id }) => id === openId);
  return (
    <>
      <div className="transfer-filter">
        <SegmentedChoice label={words.filter} choices={filters} value={outcome} onChange={setOutcome} />
        <SearchField className="field" value={search} onChange={setSearch}>
          <Label className="visually-hidden">{words.search}</Label>
          <Input className="field-input" placeholder={words.search} />
        </SearchField>
      </div>
      <RecordGrid
        label={words.table}
        columns={PREVIEW_COLUMNS}
        rows={shown}
        sort={sort}
        onSort={setSort}
        selection={null}
        onOpen={setOpenId}
      />
      <p className="records-keys">{words.keys}</p>
      {opened !== undefined && <PreviewDetail review={review} row={opened} onClose={() => setOpenId(null)} />}
    </>
  );
}
