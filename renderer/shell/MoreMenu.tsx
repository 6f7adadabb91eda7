import { Ellipsis } from "lucide-react";
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { usePage, useRoster } from "../store/page.tsx";

const words = texts.app.top;

/** What concerns the location as a whole: its file, the example, the program. */
export function MoreMenu() {
  const page = usePage();
  const isExample = useRoster((state) => state.appInfo?.isExample === true);
  const open = (dialog: "reset" | "about") => page.ui.setState({ dialog });
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={words.more}>
        <Ellipsis className="icon" aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Menu className="menu" aria-label={words.more}>
          <MenuItem className="menu-item" onAction={() => page.ui.setState({ screen: "importing" })}>
            {texts.transfer.toImport}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => page.ui.setState({ screen: "exporting" })}>
            {texts.transfer.toExport}
          </MenuItem>
          {isExample && (
            <MenuItem className="menu-item" onAction={() => open("reset")}>
              {words.resetExample}
            </MenuItem>
          )}
          <Separator className="menu-separator" />
          <MenuItem className="menu-item" onAction={() => open("about")}>
            {words.about}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
