import { ChevronDown, FileDown } from "lucide-react";
import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { BridgeInput } from "../../shared/contract/bridge.ts";
import { texts } from "../../shared/texts/nl.ts";
import { runFileTask } from "../shell/fileTasks.ts";
import { usePage } from "../store/page.tsx";
import { columnsOf } from "./whatIfModel.ts";

const words = texts.whatIf.exporting;
const FORMATS: readonly BridgeInput<"exportComparison">["format"][] = ["pdf", "csv", "json"];

/** The comparison of the open week as a file. */
export function ComparisonMenu() {
  const page = usePage();
  const [isBusy, setBusy] = useState(false);
  const save = async (format: (typeof FORMATS)[number]) => {
    setBusy(true);
    await runFileTask(page, async () => {
      // The file is made from what is stored, so everything on the screen must be stored first.
      await page.roster.getState().whenSaved();
      const { board } = page.roster.getState();
      if (board === null) return null;
      const scenarios = columnsOf(page.ui.getState().whatIf, board.location.scenarios);
      const answer = await page.bridge.exportComparison({ week: board.roster.week, scenarios, format });
      return answer.status === "saved" ? words.saved(answer.fileName) : null;
    });
    setBusy(false);
  };
  return (
    <MenuTrigger>
      <Button className="button" aria-label={words.label} isPending={isBusy}>
        <FileDown className="icon" aria-hidden="true" />
        {words.button}
        <ChevronDown className="icon icon-small" aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Menu className="menu" aria-label={words.label}>
          {FORMATS.map((format) => (
            <MenuItem key={format} className="menu-item" onAction={() => void save(format)}>
              {words[format]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
