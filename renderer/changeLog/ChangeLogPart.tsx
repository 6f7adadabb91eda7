import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import type { GridSort } from "../masterData/gridColumn.ts";
import { RecordGrid } from "../masterData/RecordGrid.tsx";
import { sortRows } from "../masterData/tableModel.ts";
import { usePage } from "../store/page.tsx";
import { LogDetail } from "./LogDetail.tsx";
import { LogFilterBar } from "./LogFilterBar.tsx";
import { firstFilter, questionOf } from "./logFilter.ts";
import { LOG_COLUMNS, rowsOf } from "./logRows.ts";
import { useChangeLog } from "./useChangeLog.ts";

const words = texts.changeLog;
const NO_ERRORS = { from: null, to: null };

/** Who did what and when, to filter and to look into. */
export function ChangeLogPart() {
  const { today } = usePage();
  const [filter, setFilter] = useState(() => firstFilter(today()));
  const [sort, setSort] = useState<GridSort | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const asked = useMemo(() => questionOf(filter), [filter]);
  const { entries, hasMore, readMore } = useChangeLog("question" in asked ? asked.question : null);
  const rows = useMemo(() => sortRows(rowsOf(entries ?? []), LOG_COLUMNS, sort), [entries, sort]);
  const open = rows.find(({ id }) => id === openId);
  return (
    <>
      <LogFilterBar
        filter={filter}
        errors={"question" in asked ? NO_ERRORS : asked}
        onChange={(part) => setFilter((before) => ({ ...before, ...part }))}
      />
      {entries === null ? (
        <p className="data-part" role="status">
          {words.loading}
        </p>
      ) : (
        <RecordGrid
          label={words.table}
          columns={LOG_COLUMNS}
          rows={rows}
          sort={sort}
          onSort={setSort}
          selection={null}
          onOpen={setOpenId}
        />
      )}
      <footer className="log-foot">
        <span role="status">{words.shown(rows.length, hasMore)}</span>
        {hasMore && (
          <Button className="button" onPress={readMore}>
            {words.more}
          </Button>
        )}
        <span>{words.keys}</span>
      </footer>
      {open !== undefined && <LogDetail row={open} onClose={() => setOpenId(null)} />}
    </>
  );
}
