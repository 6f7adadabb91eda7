import { ChevronDown, FileDown } from "lucide-react";
import { useState } from "react";
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from "react-aria-components";
import type { ReportScope } from "../../shared/contract/bridge.ts";
import { texts } from "../../shared/texts/nl.ts";
import { groupName } from "../board/sentences.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { runFileTask } from "./fileTasks.ts";

const words = texts.app.top;

/** The week as PDF: of the whole location or of one group. */
export function PdfMenu() {
  const page = usePage();
  const week = useOpenBoard((board) => board.roster.week);
  const groups = useOpenBoard((board) => board.location.groups);
  const [isBusy, setBusy] = useState(false);

  const save = async (scope: ReportScope) => {
    setBusy(true);
    await runFileTask(page, async () => {
      // The PDF is made from what is stored, so everything on the screen must be stored first.
      await page.roster.getState().whenSaved();
      // What hangs on the wall is read under what is on the screen.
      const { scenario } = page.roster.getState();
      const answer = await page.bridge.exportPdf({ week, scope, scenario });
      return answer.status === "saved" ? texts.app.notice.pdfSaved(answer.fileName) : null;
    });
    setBusy(false);
  };

  return (
    <MenuTrigger>
      <Button className="button" aria-label={words.exportPdfLabel} isPending={isBusy}>
        <FileDown className="icon" aria-hidden="true" />
        <span className="wide-only">{isBusy ? texts.app.notice.pdfBusy : words.exportPdf}</span>
        <ChevronDown className="icon icon-small" aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Menu className="menu" aria-label={words.exportPdfLabel}>
          <MenuItem className="menu-item" onAction={() => void save({ kind: "location" })}>
            {words.wholeLocation}
          </MenuItem>
          <MenuSection>
            <Header className="menu-header">{words.perGroup}</Header>
            {groups.map((group) => (
              <MenuItem
                key={group.id}
                className="menu-item"
                textValue={groupName(group)}
                onAction={() => void save({ kind: "group", groupId: group.id })}
              >
                <bdi className="clip">{groupName(group)}</bdi>
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
