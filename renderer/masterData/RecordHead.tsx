import { Plus } from "lucide-react";
import type { ReactNode } from "react";
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

interface RecordViews {
  readonly words: { readonly label: string } & Readonly<Record<RecordsShown, string>>;
  readonly shown: RecordsShown;
  readonly onShow: (shown: RecordsShown) => void;
}

interface RecordHeadProps {
  /** Names the screen, for the section around it. */
  readonly titleId: string;
  readonly words: {
    readonly title: string;
    readonly intro: (date: string) => string;
    readonly add: string;
    readonly leftToo: string;
  };
  readonly date: LocalDate;
  /** Null where the table is the one way to look at them. */
  readonly views: RecordViews | null;
  /** Whether the records are of a group, by which they can be listed. */
  readonly isOfGroups: boolean;
  readonly table: { readonly view: RecordView; readonly rows: readonly unknown[]; readonly shown: readonly unknown[] };
  readonly onAdd: () => void;
  /** More buttons, before the one that adds. */
  readonly children?: ReactNode;
}

/** The head of a screen of records: what it is, how it is looked at, and, of the table, what of it is listed. */
export function RecordHead({ titleId, words, date, views, isOfGroups, table, onAdd, children }: RecordHeadProps) {
  const groups = useOpenBoard((board) => board.location.groups);
  return (
    <header className="records-head">
      <div>
        <h2 id={titleId}>{words.title}</h2>
        <p className="records-intro">{words.intro(longDate(date))}</p>
      </div>
      {views !== null && <ViewChoice {...views} />}
      {children}
      <Button className="button" onPress={onAdd}>
        <Plus className="icon" aria-hidden="true" />
        {words.add}
      </Button>
      {views?.shown !== "ahead" && (
        <RecordFilterBar
          filter={table.view.filter}
          groups={isOfGroups ? groups : null}
          leftLabel={words.leftToo}
          count={texts.masterData.count(table.shown.length, table.rows.length)}
          onChange={table.view.changeFilter}
        />
      )}
    </header>
  );
}

function ViewChoice({ words: { label, table, ahead }, shown, onShow }: RecordViews) {
  const choices = [
    { key: "table", text: table },
    { key: "ahead", text: ahead },
  ] as const;
  return <SegmentedChoice label={label} choices={choices} value={shown} onChange={onShow} />;
}
