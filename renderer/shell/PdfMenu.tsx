import { ChevronDown, FileDown } from "lucide-react";
import { useState } from "react";
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from "react-aria-components";
import { type IsoWeek, mondayOf } from "../../shared/calendar/dates.ts";
import type { ReportScope } from "../../shared/contract/bridge.ts";
import type { ReportRequest } from "../../shared/reports/reportRequest.ts";
import { texts } from "../../shared/texts/nl.ts";
import { groupName } from "../board/sentences.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { runFileTask } from "./fileTasks.ts";

const words = texts.app.top;
const kinds = texts.paper.menu;

/** The week as PDF: of the whole location or of one group, and what else is handed out about it. */
export function PdfMenu() {
  const page = usePage();
  const week = useOpenBoard((board) => board.roster.week);
  const groups = useOpenBoard((board) => board.location.groups);
  // What is printed is the week as it is stored.
  const isVariant = useOpenBoard((board) => board.variant !== undefined);
  const [isBusy, setBusy] = useState(false);

  const save = async (request: ReportRequest) => {
    setBusy(true);
    await runFileTask(page, async () => {
      // The PDF is made from what is stored, so everything on the screen must be stored first.
      await page.roster.getState().whenSaved();
      const answer = await page.bridge.exportPdf(request);
      return answer.status === "saved" ? texts.app.notice.pdfSaved(answer.fileName) : null;
    });
    setBusy(false);
  };
  const saveRoster = (scope: ReportScope) => {
    // What hangs on the wall is read under what is on the screen.
    const { scenario } = page.roster.getState();
    return save({ kind: "roster", week, scope, scenario, size: "A4", called: "names" });
  };

  return (
    <MenuTrigger>
      <Button
        className="button"
        aria-label={isBusy ? texts.app.notice.pdfBusy : words.exportPdfLabel}
        isDisabled={isVariant}
      >
        <FileDown className="icon" aria-hidden="true" />
        <span className="widest-only">{isBusy ? texts.app.notice.pdfBusy : words.exportPdf}</span>
        <ChevronDown className="icon icon-small" aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        {isBusy ? (
          <Menu className="menu" aria-label={texts.app.notice.pdfBusy}>
            <MenuItem className="menu-item" onAction={() => void page.bridge.cancelPdf()}>
              {kinds.stop}
            </MenuItem>
          </Menu>
        ) : (
          <Menu className="menu" aria-label={words.exportPdfLabel}>
            <MenuItem className="menu-item" onAction={() => void saveRoster({ kind: "location" })}>
              {words.wholeLocation}
            </MenuItem>
            <MenuSection>
              <Header className="menu-header">{words.perGroup}</Header>
              {groups.map((group) => (
                <MenuItem
                  key={group.id}
                  className="menu-item"
                  textValue={groupName(group)}
                  onAction={() => void saveRoster({ kind: "group", groupId: group.id })}
                >
                  <bdi className="clip">{groupName(group)}</bdi>
                </MenuItem>
              ))}
            </MenuSection>
            <MenuSection>
              <Header className="menu-header">{kinds.heading}</Header>
              {handedOut(week).map((request) => (
                <MenuItem key={request.kind} className="menu-item" onAction={() => void save(request)}>
                  {kinds[request.kind]}
                </MenuItem>
              ))}
            </MenuSection>
            <Separator className="menu-separator" />
            <MenuItem
              className="menu-item"
              onAction={() => page.ui.setState({ screen: "reports", reportPart: "reports" })}
            >
              {kinds.more}
            </MenuItem>
          </Menu>
        )}
      </Popover>
    </MenuTrigger>
  );
}

/** What else is printed about a week. */
function handedOut(week: IsoWeek) {
  const period = { from: week, to: week };
  const date = mondayOf(week);
  return [
    { kind: "person", period, staffIds: null },
    { kind: "dossier", period, groupIds: null, called: "names" },
    { kind: "tekortplan", date },
    { kind: "notice", date },
  ] as const satisfies readonly ReportRequest[];
}
