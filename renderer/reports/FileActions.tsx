import { CalendarArrowDown, Download } from "lucide-react";
import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { usePage } from "../store/page.tsx";
import { type FileKind, periodOf, type ReportChoice } from "./reportChoice.ts";
import { SaveBar } from "./SaveBar.tsx";
import { TablePreview } from "./TablePreview.tsx";
import type { Saving } from "./useSaving.ts";

const words = texts.reportsScreen.actions;

interface FileActionsProps {
  readonly kind: FileKind;
  readonly choice: ReportChoice;
  readonly saving: Saving;
}

/** A kind that another program opens: how it comes out, and saving it. */
export function FileActions({ kind, choice, saving }: FileActionsProps) {
  return (
    <div className="reports-result">
      <TablePreview kind={kind} choice={choice} />
      <SaveBar saving={saving} isPersonal>
        {kind === "calendars" ? (
          <CalendarButton choice={choice} saving={saving} />
        ) : (
          <TableButtons table={kind} choice={choice} saving={saving} />
        )}
      </SaveBar>
    </div>
  );
}

interface ButtonsProps {
  readonly choice: ReportChoice;
  readonly saving: Saving;
}

function CalendarButton({ choice, saving }: ButtonsProps) {
  const { bridge } = usePage();
  const { staffId } = choice;
  return (
    <Button
      className="button button-primary"
      isDisabled={saving.isBusy}
      onPress={() => void saving.save(() => bridge.exportCalendars({ period: periodOf(choice), staffId }))}
    >
      <CalendarArrowDown className="icon" aria-hidden="true" />
      {staffId === null ? words.saveCalendars : words.saveCalendar}
    </Button>
  );
}

function TableButtons({ table, choice, saving }: ButtonsProps & { readonly table: "week" | "hours" }) {
  const { bridge } = usePage();
  const save = (form: "xlsx" | "csv") =>
    void saving.save(() => bridge.exportWeekTable({ table, week: choice.week, form }));
  return (
    <>
      <Button className="button button-primary" isDisabled={saving.isBusy} onPress={() => save("xlsx")}>
        <Download className="icon" aria-hidden="true" />
        {words.saveXlsx}
      </Button>
      <Button className="button" isDisabled={saving.isBusy} onPress={() => save("csv")}>
        <Download className="icon" aria-hidden="true" />
        {words.saveCsv}
      </Button>
    </>
  );
}
