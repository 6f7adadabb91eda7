import { Plus } from "lucide-react";
import { Button } from "react-aria-components";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import { longDate } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SegmentedChoice } from "../controls/SegmentedChoice.tsx";
import { useOpenBoard } from "../store/page.tsx";
import { RecordFilterBar } from "./RecordFilterBar.tsx";
import type { RecordView } from "./useRecordView.ts";

/** The two ways to look at records: all in a table, or what is due ahead. */
export type RecordsShown = "table" | "ahead";

interface RecordHeadProps {
  /** Names the screen, for the section around it. */
  readonly titleId: string;
  readonly words: {
    readonly title: string;
    readonly intro: (date: string) => string;
    readonly add: string;
    readonly leftToo: string;
    readonly views: { readonly label: string } & Readonly<Record<RecordsShown, string>>;
  };
  readonly date: LocalDate;
  readonly shown: RecordsShown;
  readonly onShow: (shown: RecordsShown) => void;
  readonly table: { readonly view: RecordView; readonly rows: readonly unknown[]; readonly shown: readonly unknown[] };
  readonly onAdd: () => void;
}

/** The head of a screen of records: what it is, how it is looked at, and, of the table, what of it is listed. */
export function RecordHead({ titleId, words, date, shown, onShow, table, onAdd }: RecordHeadProps) {
  const groups = useOpenBoard((board) => board.location.groups);
  const { label, table: asTable, ahead } = words.views;
  const views = [
    { key: "table", text: asTable },
    { key: "ahead", text: ahead },
  ] as const;
  return (
    <header className="records-head">
      <div>
        <h2 id={titleId}>{words.title}</h2>
        <p className="records-intro">{words.intro(longDate(date))}</p>
      </div>
      <SegmentedChoice label={label} choices={views} value={shown} onChange={onShow} />
      <Button className="button" onPress={onAdd}>
        <Plus className="icon" aria-hidden="true" />
        {words.add}
      </Button>
      {shown === "table" && (
        <RecordFilterBar
          filter={table.view.filter}
          groups={groups}
          leftLabel={words.leftToo}
          count={texts.masterData.count(table.shown.length, table.rows.length)}
          onChange={table.view.changeFilter}
        />
      )}
    </header>
  );
}
