import { useMemo, useState } from "react";
import { isoWeekOf } from "../../shared/calendar/dates.ts";
import { longDate } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { DeviationEditor } from "../findings/DeviationEditor.tsx";
import type { GridColumn } from "../masterData/gridColumn.ts";
import { RecordGrid } from "../masterData/RecordGrid.tsx";
import { sortRows } from "../masterData/tableModel.ts";
import { useRecordView } from "../masterData/useRecordView.ts";
import { titleOfWeek } from "../store/announcements.ts";
import { type Page, useOpenBoard, usePage } from "../store/page.tsx";
import { type DeviationRow, dayText, deviationRows, inspectionText, otherWeekOf } from "./deviationRows.ts";

const words = texts.reportsScreen.deviations;
const { reasons } = texts.acceptance.form;

const COLUMNS: readonly GridColumn<DeviationRow>[] = [
  { key: "date", title: words.columns.date, width: 7.5, text: dayText, sortBy: ({ date }) => date },
  { key: "subject", title: words.columns.subject, width: 8, text: ({ name }) => name },
  { key: "rule", title: words.columns.rule, width: 9, text: ({ ruleName }) => ruleName },
  { key: "reason", title: words.columns.reason, width: 9.5, text: ({ deviation }) => reasons[deviation.reason] },
  { key: "effort", title: words.columns.effort, width: 12, text: ({ deviation }) => deviation.effort ?? "" },
  { key: "measure", title: words.columns.measure, width: 12, text: ({ deviation }) => deviation.measure ?? "" },
  { key: "decidedBy", title: words.columns.decidedBy, width: 8.5, text: ({ deviation }) => deviation.decidedBy ?? "" },
  { key: "inspection", title: words.columns.inspection, width: 6, text: inspectionText },
];

/** Every deviation that was recorded beside a finding, to look at, edit or withdraw. */
export function DeviationsPart() {
  const location = useOpenBoard((board) => board.location);
  const rows = useMemo(() => deviationRows({ location }), [location]);
  const { sort, setSort } = useRecordView();
  const [openId, setOpenId] = useState<string | null>(null);
  const opened = rows.find(({ id }) => id === openId) ?? null;
  if (rows.length === 0) return <p className="reports-none">{words.none}</p>;
  return (
    <>
      <RecordGrid
        label={words.table}
        columns={COLUMNS}
        rows={sortRows(rows, COLUMNS, sort)}
        sort={sort}
        onSort={setSort}
        selection={null}
        onOpen={setOpenId}
      />
      <p className="records-keys">{words.keys}</p>
      {opened !== null && <OpenedDeviation row={opened} onClose={() => setOpenId(null)} />}
    </>
  );
}

function OpenedDeviation({ row, onClose }: { readonly row: DeviationRow; readonly onClose: () => void }) {
  const title = row.date === null ? row.name : `${row.name} · ${longDate(row.date)}`;
  return (
    <DeviationEditor subject={{ findingKey: row.id, title, sentence: row.ruleName }} onClose={onClose}>
      <Standing row={row} onClose={onClose} />
    </DeviationEditor>
  );
}

/** Whether the finding is there now, and the way to it. */
function Standing({ row, onClose }: { readonly row: DeviationRow; readonly onClose: () => void }) {
  const page = usePage();
  const board = useOpenBoard((open) => open);
  if (row.date === null) return null;
  const otherWeek = otherWeekOf(row, board);
  const stands = board.check.findings.some(({ key }) => key === row.id);
  const sentence = stands ? words.stands : words.gone;
  return (
    <p>
      {otherWeek === null ? sentence : words.elsewhere(titleOfWeek(otherWeek))}{" "}
      {(stands || otherWeek !== null) && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            onClose();
            void showFinding(page, row);
          }}
        >
          {otherWeek === null ? words.toFinding : words.toWeek}
        </button>
      )}
    </p>
  );
}

/** Opens the finding of a deviation on the roster of its week. */
async function showFinding({ roster, ui }: Page, { id, date }: DeviationRow): Promise<void> {
  if (date === null) return;
  const week = isoWeekOf(date);
  if (roster.getState().board?.roster.week !== week) await roster.getState().openWeek(week);
  ui.setState({ screen: "roster", panelOpen: true, findingKey: id });
}
